import { spawn } from "node:child_process";
import type { Locale } from "@peakline/core/view";

/** Opens an address with the desktop, where there is one; false where there is none, as over ssh. */
function openAddress(address: string): boolean {
  const hasDesktop = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = process.platform === "darwin" ? "open" : hasDesktop ? "xdg-open" : undefined;
  if (opener === undefined || !/^https?:\/\//.test(address)) return false;
  const child = spawn(opener, [address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
  return true;
}

/**
 * yoga-layout decodes its wasm through fetch(data:), which loads Node's whole HTTP client: some 15 ms of the first
 * paint. Without fetch it decodes by itself, so fetch is hidden while Ink loads.
 */
async function withoutFetch<T>(load: () => Promise<T>): Promise<T> {
  const fetch = Object.getOwnPropertyDescriptor(globalThis, "fetch");
  Object.defineProperty(globalThis, "fetch", { value: undefined, configurable: true });
  try {
    return await load();
  } finally {
    if (fetch !== undefined) Object.defineProperty(globalThis, "fetch", fetch);
  }
}

/** Opens the explorer on this terminal and waits until it is closed. */
export async function openExplorer(options: { locale: Locale; colour: boolean }): Promise<void> {
  const { dataset } = await import("@peakline/core/data");
  const { render } = await withoutFetch(() => import("./render.tsx"));
  await render(dataset, { ...options, openAddress });
}
