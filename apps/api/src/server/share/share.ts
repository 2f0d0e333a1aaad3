import { createHash } from "node:crypto";
import type { Dataset } from "@peakline/core";
import { LOCALES, shareSvg } from "@peakline/core/view";
import { ProblemError, problemResponse } from "../../problem.ts";
import type { Draw } from "./draw.ts";
import { sharedOf } from "./shared.ts";

/** Whether a path, with what may follow it, is that of a share image. */
export const isShare = (path: string): boolean => path.startsWith("/share/");

/** Answers requests for share images. */
export type Share = (request: Request) => Promise<Response>;

interface Kept {
  readonly body: Uint8Array<ArrayBuffer> | string;
  readonly type: string;
  readonly etag: string;
}

/** So many images are kept, of about 70 KB each. */
const MOST = 200;

const NOWHERE =
  "A share image is at /share/{language}/{noun}/{id}.png, /share/{language}/{noun}.png or /share/{language}/site.png.";

/** The language and what is shown; a share image of the site has no noun. */
function subjectOf(path: string) {
  const [, locale, noun, id] =
    /^\/share\/([a-z]+)\/([a-z]+)(?:\/(.+))?\.png$/.exec(decodeURIComponent(path)) ?? [];
  const language = LOCALES.find((each) => each === locale);
  if (language === undefined || noun === undefined)
    throw new ProblemError("unknown-address", NOWHERE);
  if (noun === "site" && id === undefined) return { language, of: null };
  return { language, of: { noun, id: id ?? null } };
}

function send({ body, type, etag }: Kept, request: Request): Response {
  const headers = {
    "Content-Type": type,
    "Cache-Control": "public, max-age=86400",
    "X-Content-Type-Options": "nosniff",
    // An image may be shown anywhere; as SVG it runs nothing.
    "Cross-Origin-Resource-Policy": "cross-origin",
    ...(type === "image/svg+xml" && {
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    }),
    ETag: etag,
  };
  const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, { headers });
}

/**
 * Images of pages for networks that show one, drawn when they are asked for and kept then. Without a way to draw, which
 * needs a font and a library of the system, each is the SVG that it would have been drawn from.
 */
export function createShare(dataset: Dataset, draw: Draw | null): Share {
  const kept = new Map<string, Promise<Kept>>();

  async function make(path: string): Promise<Kept> {
    const { language, of } = subjectOf(path);
    const svg = shareSvg(sharedOf(dataset, of, language));
    const body = draw === null ? svg : await draw(svg);
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    return { body, type: draw === null ? "image/svg+xml" : "image/png", etag };
  }

  function get(path: string): Promise<Kept> {
    const known = kept.get(path);
    const image = known ?? make(path);
    // Set anew, it is the one that was asked for last.
    kept.delete(path);
    kept.set(path, image);
    // What cannot be made is not kept: addresses that nobody has would push out those that somebody has.
    image.catch(() => kept.delete(path));
    if (kept.size > MOST) kept.delete(kept.keys().next().value as string);
    return image;
  }

  return async (request) => {
    try {
      if (request.method !== "GET" && request.method !== "HEAD") {
        const allowed = ["GET", "HEAD"];
        throw new ProblemError("method-not-allowed", "A share image can only be read.", {
          allowed,
        });
      }
      return send(await get(new URL(request.url).pathname), request);
    } catch (error) {
      if (error instanceof ProblemError) return problemResponse(error);
      if (error instanceof URIError)
        return problemResponse(new ProblemError("unknown-address", NOWHERE));
      throw error;
    }
  };
}
