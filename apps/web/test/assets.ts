import type { Assets } from "../src/site/site.ts";

/** Names of scripts and styles that tell in a page which of them it loads. */
export const assets: Assets = {
  css: "/main.css",
  chrome: "/c.js",
  search: "/s.js",
  explorer: "/e.js",
  instrument: "/i.js",
  compare: "/compare.js",
  scenario: "/scenario.js",
  targets: "/targets.js",
  palette: "/p.js",
  verify: "/v.js",
  reader: "/r.js",
  embed: "/embed.css",
};
