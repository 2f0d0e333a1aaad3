/** The path of a browser for the end-to-end tests; throws with advice when there is none. */
export function findBrowser(): string;

/** Like findBrowser, but installs Debian's chromium first where that can be done without asking. */
export function ensureBrowser(): string;
