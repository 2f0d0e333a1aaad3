// Keeps what was visited for the time without a network. With one, pages and data always come from there: nothing stale is shown.
// No imports: this file is a classic script. The build puts the release before it.

interface Release {
  /** Another for every build whose pages or assets differ. */
  readonly version: string;
  /** The style and scripts that pages may ask for. */
  readonly assets: readonly string[];
}

declare const RELEASE: Release;

const worker = self as unknown as ServiceWorkerGlobalScope;
const NAME = "peakline-";
const CACHE = NAME + RELEASE.version;
const OFFLINE = { en: "/en/offline", zh: "/zh/offline" };
const DATASET = "/v1/dataset";
const HASHED = /^\/assets\//;

/** What must be there before a page can be shown without a network. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...RELEASE.assets, ...Object.values(OFFLINE), "/icon.svg"]);
  await worker.skipWaiting();
}

/** Whether the reader asked browsers to save data; then a megabyte that was not asked for is too much. */
const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;

/** The pages that are open were loaded before this worker was there to keep them. */
async function keepOpenPages(cache: Cache): Promise<void> {
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  await Promise.allSettled(pages.map(({ url }) => cache.add(url.replace(/#.*$/, ""))));
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(NAME) && name !== CACHE) await caches.delete(name);
  }
  await worker.clients.claim();
  const cache = await caches.open(CACHE);
  await keepOpenPages(cache);
  if (!savesData()) await cache.add(DATASET).catch(() => undefined);
}

/** An asset has its content in its name: a copy is as good as the network. */
async function assetOf(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** The answer of the network, kept for later; without a network the copy, or the page that says that there is none. */
async function freshOf(request: Request, keep: boolean): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = request.mode === "navigate";
  try {
    const response = await fetch(request);
    if (keep && response.status === 200 && !response.redirected && response.type === "basic")
      await cache.put(request, response.clone());
    return response;
  } catch (error) {
    // Choices stand behind the path, and the page itself applies them.
    const kept = await cache.match(request, { ignoreSearch: isPage, ignoreVary: true });
    if (kept !== undefined) return kept;
    const { pathname } = new URL(request.url);
    const offline =
      isPage && (await cache.match(OFFLINE[pathname.startsWith("/zh") ? "zh" : "en"]));
    if (!offline) throw error;
    return offline;
  }
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (HASHED.test(pathname)) event.respondWith(assetOf(request));
  else if (request.mode === "navigate" || pathname === DATASET || pathname === "/icon.svg")
    event.respondWith(freshOf(request, !pathname.startsWith("/v1/") || pathname === DATASET));
});
