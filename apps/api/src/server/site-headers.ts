/** Pages that other sites may show in a frame of theirs. */
const EMBEDDED = /^\/(?:(?:en|zh)\/)?embed(?:\/|$)/;

/**
 * What a page may do: run, style, draw and ask for what comes from here, and nothing else. JSON-LD needs no leave: it is data,
 * and no script. (Content Security Policy Level 3.)
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What no page of the site asks a reader's device for. */
const FEATURES = [
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "microphone",
  "payment",
  "usb",
];

/** The headers that tell a browser what a file of the site may do, and who may show it in a frame. */
export function siteHeaders(path: string): Record<string, string> {
  const ancestors = EMBEDDED.test(path) ? "*" : "'none'";
  return {
    "Content-Security-Policy": [...POLICY, `frame-ancestors ${ancestors}`].join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": FEATURES.map((feature) => `${feature}=()`).join(", "),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
  };
}
