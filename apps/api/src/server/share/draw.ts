import type { ResvgRenderOptions } from "@resvg/resvg-js";

/** Turns an SVG document into a PNG, beside the thread that answers requests. */
export type Draw = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;

/** More at once would take the processors from everybody else. */
const AT_ONCE = 2;

/** How the drawing library is asked to draw with the given files of a font, and no others. */
export const drawOptions = (fonts: readonly string[]): ResvgRenderOptions => ({
  font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: "Noto Sans CJK SC" },
});

/** Runs so many at once, the others in their order. */
function inTurn(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

/** Draws with the files of a font; null where there are none, or where the drawing library is not at hand for this system. */
export async function createDraw(fonts: readonly string[]): Promise<Draw | null> {
  if (fonts.length === 0) return null;
  const library = await import("@resvg/resvg-js").catch(() => null);
  if (library === null) return null;
  const turn = inTurn(AT_ONCE);
  return (svg) =>
    turn(async () => {
      const image = await library.renderAsync(svg, drawOptions(fonts));
      return new Uint8Array(image.asPng());
    });
}
