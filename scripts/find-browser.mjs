import { existsSync } from "node:fs";
import { aptGet, aptInstall } from "./apt.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const advice =
  "The browser tests need Chromium or Google Chrome. Install one " +
  "(Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask google-chrome), " +
  "or set CHROME_PATH to the browser's executable.";

/** The path of a browser for the end-to-end tests; throws with advice when there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_PATH is ${named}, which does not exist. ${advice}`);
  }
  const path = named || places.find((place) => existsSync(place));
  if (!path) throw new Error(advice);
  return path;
}

/** Like findBrowser, but installs Debian's chromium first where that can be done without asking. */
export function ensureBrowser() {
  const apt =
    process.env.CHROME_PATH || places.some((place) => existsSync(place)) ? null : aptGet();
  if (apt) {
    console.log("no browser found: installing chromium");
    aptInstall(apt, "chromium", advice);
  }
  return findBrowser();
}
