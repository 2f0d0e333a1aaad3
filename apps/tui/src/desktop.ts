/** Opens an address with the desktop, where there is one; false where there is none, as over ssh. */
export function openAddress(address: string): boolean {
  const hasDesktop = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = process.platform === "darwin" ? "open" : hasDesktop ? "xdg-open" : undefined;
  if (opener === undefined || !/^https?:\/\//.test(address)) return false;
  // Loaded when it is needed: every command starts with this file, and few open anything.
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn(opener, [address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
  return true;
}
