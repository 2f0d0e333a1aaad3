// Serves the site while it is being written: pages are drawn on each request, /v1 is passed on to the API.
import { createServer as createHttpServer } from "node:http";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { answersTo } from "./answers.ts";

const port = Number(process.env.PORT ?? 4181);
const api = process.env.PEAKLINE_API ?? "http://localhost:4180";
const root = fileURLToPath(new URL("..", import.meta.url));

const vite = await createServer({
  root,
  server: { middlewareMode: true, proxy: { "/v1": api } },
});
/** Vite serves the sources themselves. */
const assets = {
  css: "/src/styles/main.css",
  chrome: "/src/islands/chrome.ts",
  reader: "/src/islands/reader.ts",
  embed: "/src/styles/embed.css",
  search: "/src/islands/search.tsx",
  explorer: "/src/islands/explorer.tsx",
  instrument: "/src/islands/instrument.tsx",
  compare: "/src/islands/compare.tsx",
  scenario: "/src/islands/scenario.tsx",
  targets: "/src/islands/targets.tsx",
  palette: "/src/islands/palette.tsx",
  verify: "/src/islands/verify.tsx",
};

vite.middlewares.use(async (request, response) => {
  const path = decodeURI((request.url ?? "/").replace(/[?#].*$/, ""));
  if (path === "/") {
    response.writeHead(302, { Location: "/en/" }).end();
    return;
  }
  try {
    const server = (await vite.ssrLoadModule(
      "/src/server.tsx",
    )) as typeof import("../src/server.tsx");
    const answers = path.endsWith("/api") ? await answersTo(server.requests()) : {};
    const html = server.render(path, assets, { answers });
    const page = html ?? server.noPages(assets).get("/404.html") ?? "";
    response.writeHead(html === null ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(await vite.transformIndexHtml(path, page));
  } catch (error) {
    vite.ssrFixStacktrace(error as Error);
    console.error(error);
    response.writeHead(500).end(String(error));
  }
});

createHttpServer(vite.middlewares).listen(port, () => {
  console.log(`Website: http://localhost:${port}/en/ (API: ${api})`);
});
