import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Encoders } from "../http/coding.ts";
import { keepAnswers } from "../http/keep-answers.ts";
import { languageOf } from "./language.ts";
import { mediaTypeOf } from "./media.ts";
import { siteHeaders } from "./site-headers.ts";

/** Answers requests for pages and files of the built website. */
export type Site = (request: Request) => Promise<Response>;

/** Vite puts a hash of the content into the names of these: another content has another name. */
const HASHED = /\/assets\/.+-[\w-]{8}\.\w+$/;
const LANGUAGE = /^\/(?:en|zh)(?=\/|$)/;

/** The bytes of a file of the site; undefined where there is none. */
async function readSiteFile(
  folder: string,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = join(folder, path);
  // `join` resolves "..": what leaves the folder, and what is hidden in it, is not part of the site.
  if (!file.startsWith(folder) || path.includes("\0") || path.includes("/.")) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes === undefined ? undefined : new Uint8Array(bytes);
}

const headersOf = (path: string) => ({
  ...siteHeaders(path),
  "Content-Type": mediaTypeOf(path),
  // Pages keep their address when they change, so a browser asks each time whether its copy is still right.
  "Cache-Control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
});

const moved = (location: string, status: 302 | 308, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...headers, Location: location } });

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The address under which a file is kept: one for each, whatever query it was asked for with. */
const keptAt = (path: string) => `http://site${path.split("/").map(encodeURIComponent).join("/")}`;

/**
 * The site in a folder; undefined where nothing was built there. Each file is read and packed once, when it is first asked for:
 * what is built over it shows after a new start.
 */
export function openSite(folder: string, encoders: Encoders = {}): Site | undefined {
  if (!existsSync(folder)) return undefined;
  const root = folder.endsWith(sep) ? folder : folder + sep;

  const keptFile = keepAnswers(async (_: Request, path: string) => {
    const body = await readSiteFile(root, path);
    return body === undefined
      ? new Response(null, { status: 404 })
      : new Response(body, { headers: headersOf(path) });
  }, encoders);

  /** A file as the request would have it; undefined where there is none. */
  async function find({ method, headers }: Request, path: string): Promise<Response | undefined> {
    // An address would resolve these, and lead to another file.
    if (path.includes("/.")) return undefined;
    const asked = new Request(keptAt(path), { method, headers: withoutAccept(headers) });
    const response = await keptFile(asked, path);
    return response.status === 404 ? undefined : response;
  }

  /** The page that says what is wrong, in the language of the address: 404.html, 405.html. */
  async function wrong(request: Request, path: string, status: 404 | 405, words: string) {
    const own = LANGUAGE.exec(path)?.[0] ?? "";
    const name = `/${status}.html`;
    const page = (await readSiteFile(root, own + name)) ?? (await readSiteFile(root, name));
    const headers = page === undefined ? headersOf("/plain.txt") : headersOf(name);
    const allow = status === 405 ? { Allow: "GET, HEAD" } : {};
    const body = request.method === "HEAD" ? null : (page ?? `${words}\n`);
    return new Response(body, { status, headers: { ...headers, ...allow } });
  }

  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const path = decode(pathname);
    const missing = () => wrong(request, path ?? pathname, 404, "There is no such page.");
    if (request.method !== "GET" && request.method !== "HEAD") {
      return wrong(request, path ?? pathname, 405, "Pages can only be read.");
    }
    if (path === "/") {
      const language = languageOf(request.headers.get("Accept-Language"));
      return moved(`/${language}/${search}`, 302, {
        Vary: "Accept-Language",
        "Cache-Control": "no-cache",
      });
    }
    if (path === undefined) return missing();
    if (path.endsWith("/")) {
      const index = await find(request, `${path}index.html`);
      if (index !== undefined) return index;
      const page = await find(request, `${path.replace(/\/+$/, "")}.html`);
      if (page !== undefined) return moved(pathname.replace(/\/+$/, "") + search, 308);
      return missing();
    }
    for (const candidate of [path, `${path}.html`, `${path}/index.html`]) {
      const file = await find(request, candidate);
      if (file !== undefined) return file;
    }
    return missing();
  };
}

/** A file has one form: what a browser would like best must not make several of it. */
function withoutAccept(headers: Headers): Headers {
  const rest = new Headers(headers);
  rest.delete("Accept");
  return rest;
}
