/** Where the site is, as long as nobody says otherwise: commands and citations name it until a script knows better. */
export const LOCAL_ORIGIN = "http://localhost:4180";

/**
 * The origin that the environment names for the site; undefined where it names none.
 * @throws Error where it is no origin
 * @example readOrigin("https://peakline.example/") // "https://peakline.example"
 */
export function readOrigin(named: string | undefined): string | undefined {
  if (named === undefined || named.trim() === "") return undefined;
  const url = URL.canParse(named) ? new URL(named) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/";
  if (!isOrigin || url.search !== "" || url.hash !== "")
    throw new Error(
      `PEAKLINE_ORIGIN is "${named}", but it is an origin like https://peakline.example.`,
    );
  return url.origin;
}
