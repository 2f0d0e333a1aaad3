import type { Site } from "./site.ts";

type Fetch = (request: Request) => Response | Promise<Response>;

/** Sends what is below /v1 to the API, and everything else to the site; without a site the API answers all. */
export function serveBoth(api: Fetch, site: Site | undefined): Fetch {
  if (site === undefined) return api;
  return (request) => {
    const { pathname } = new URL(request.url);
    return pathname === "/v1" || pathname.startsWith("/v1/") ? api(request) : site(request);
  };
}
