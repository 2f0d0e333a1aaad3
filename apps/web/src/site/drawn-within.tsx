import { getOwner, type JSX, type Owner, runWithOwner } from "solid-js";
import { NoHydration, renderToString } from "solid-js/web";
import { type Site, SiteContext } from "./site.ts";

/** The owner under which `useSite` finds a site. */
function ownerOf(site: Site): Owner | null {
  let owner: Owner | null = null;
  const Asked = () => {
    owner = getOwner();
    return undefined;
  };
  // Only its owner is wanted: what a provider is given to draw, V8 keeps alive until a full collection, page after page.
  <SiteContext.Provider value={site}>
    <Asked />
  </SiteContext.Provider>;
  return owner;
}

/** The HTML of what is drawn within a site, with its doctype. Nothing of it will be hydrated. */
export function drawnWithin(site: Site, draw: () => JSX.Element): string {
  const html = renderToString(() =>
    runWithOwner(ownerOf(site), () => <NoHydration>{draw()}</NoHydration>),
  );
  return `<!doctype html>${html}`;
}
