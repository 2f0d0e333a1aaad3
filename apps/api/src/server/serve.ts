import { isShare, type Share } from "./share/share.ts";
import type { Site } from "./site.ts";

type Env = { readonly requestId: string };
type Fetch = (request: Request, env: Env) => Response | Promise<Response>;

/** Whether a path, with what may follow it, belongs to the API: what is below /v1, and the index for programs. */
export const isOfApi = (path: string): boolean =>
  /^\/(?:v1(?:[/?#]|$)|llms\.txt(?:[?#]|$))/.test(path);

/**
 * Sends what is below /v1, and the index for programs, to the API, share images to what draws them, and everything else to
 * the site; without a site the API answers all.
 */
export function serveBoth(api: Fetch, site: Site | undefined, share: Share): Fetch {
  if (site === undefined) return api;
  return (request, env) => {
    // After the scheme, the first slash begins the path. To parse the whole address takes as long as a kept answer.
    const path = request.url.slice(request.url.indexOf("/", "https://".length));
    if (isShare(path)) return share(request);
    return isOfApi(path) ? api(request, env) : site(request);
  };
}
