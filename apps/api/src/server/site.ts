import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { join, sep } from "node:path";
import { languageOf } from "./language.ts";
import { mediaTypeOf } from "./media.ts";

/** A file of the site, ready to be sent. */
interface SiteFile {
  readonly path: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Answers requests for pages and files of the built website. */
export type Site = (request: Request) => Promise<Response>;

/** Vite puts a hash of the content into the names of these: another content has another name. */
const HASHED = /\/assets\/.+-[\w-]{8}\.\w+$/;

async function readSiteFile(folder: string, path: string): Promise<SiteFile | undefined> {
  const file = join(folder, path);
  // `join` resolves "..": what leaves the folder, and what is hidden in it, is not part of the site.
  if (!file.startsWith(folder) || path.includes("\0") || path.includes("/.")) return undefined;
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return undefined;
    const etag = `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
    return { path, body: new Uint8Array(await handle.readFile()), etag };
  } finally {
    await handle.close();
  }
}

function answer(request: Request, file: SiteFile, status = 200): Response {
  const immutable = HASHED.test(file.path);
  const headers = {
    "Content-Type": mediaTypeOf(file.path),
    // Pages keep their address when they change, so a browser asks each time whether its copy is still right.
    "Cache-Control": immutable ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    ETag: file.etag,
  };
  const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  if (status === 200 && known.includes(file.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = request.method === "HEAD" ? null : file.body;
  return new Response(body, {
    status,
    headers: { ...headers, "Content-Length": String(file.body.byteLength) },
  });
}

const moved = (location: string, status: 302 | 308, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...headers, Location: location } });

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The site in a folder; undefined where nothing was built there. */
export function openSite(folder: string): Site | undefined {
  if (!existsSync(folder)) return undefined;
  const root = folder.endsWith(sep) ? folder : folder + sep;

  const notFound = async (request: Request, path: string) => {
    const own = /^\/(?:en|zh)(?=\/|$)/.exec(path)?.[0] ?? "";
    const page =
      (await readSiteFile(root, `${own}/404.html`)) ?? (await readSiteFile(root, "/404.html"));
    if (page !== undefined) return answer(request, page, 404);
    return new Response("There is no such page.\n", {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  };

  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return new Response("Pages can only be read.\n", {
        status: 405,
        headers: { Allow: "GET, HEAD", "Content-Type": "text/plain; charset=utf-8" },
      });
    }
    const { pathname, search } = new URL(request.url);
    const path = decode(pathname);
    if (path === "/") {
      const language = languageOf(request.headers.get("Accept-Language"));
      return moved(`/${language}/${search}`, 302, {
        Vary: "Accept-Language",
        "Cache-Control": "no-cache",
      });
    }
    if (path === undefined) return notFound(request, pathname);
    if (path.endsWith("/")) {
      const index = await readSiteFile(root, `${path}index.html`);
      if (index !== undefined) return answer(request, index);
      const bare = path.replace(/\/+$/, "");
      const page = await readSiteFile(root, `${bare}.html`);
      if (page !== undefined) return moved(pathname.replace(/\/+$/, "") + search, 308);
      return notFound(request, path);
    }
    for (const candidate of [path, `${path}.html`, `${path}/index.html`]) {
      const file = await readSiteFile(root, candidate);
      if (file !== undefined) return answer(request, file);
    }
    return notFound(request, path);
  };
}
