import type { Medium } from "./medium.ts";

const ELLIPSIS = "…";
/** No line of Chinese begins with these. */
const CLOSING = /^[，。、；：）」』”’》〉？！%％]/u;

/** Where a text may be broken: after hyphens and spaces that break, and between Chinese characters; not after what opens. */
const pieces = (text: string) =>
  text.match(
    /[（「『《〈“‘]*(?:[\u2e80-\uffff][，。、；：）」』”’》〉？！]*|[^ \u2e80-\uffff-]+-? *)| +|-/gu,
  ) ?? [];

/** As much of a text as fits, with an ellipsis for the rest. */
export function cut(text: string, room: number, { widthOf }: Medium): string {
  if (widthOf(text) <= room) return text;
  let kept = "";
  for (const char of text) {
    if (widthOf(`${kept}${char}${ELLIPSIS}`) > room) break;
    kept += char;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** A text as lines that fit, at most so many; what does not fit into the last is cut. */
export function wrap(text: string, room: number, most: number, medium: Medium): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const end = () => lines.push(line.join("").trimEnd());
  for (const piece of pieces(text)) {
    const fits = medium.widthOf([...line, piece].join("").trimEnd()) <= room;
    if (line.length === 0 || fits) line.push(piece);
    else {
      // What closes takes with it what it closes.
      const taken = CLOSING.test(piece) && line.length > 1 ? line.splice(-1) : [];
      end();
      line = [...taken, taken.length === 0 ? piece.trimStart() : piece];
    }
  }
  end();
  if (lines.length <= most) return lines.map((each) => cut(each, room, medium));
  const rest = lines
    .slice(most - 1)
    .reduce((joined, each) =>
      /[\u2e80-\uffff]$/u.test(joined) ? `${joined}${each}` : `${joined} ${each}`,
    );
  return [...lines.slice(0, most - 1), rest].map((each) => cut(each, room, medium));
}
