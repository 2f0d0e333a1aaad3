/** How the browser is started: as root too, and without anything that asks other servers. */
export const QUIET: string[] = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--no-first-run",
];
