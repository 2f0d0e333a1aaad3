import type { CoverageView } from "@peakline/core/view";
import { type Line, type Role, segment } from "../layout/line.ts";

// Braille, because it is one cell wide in every terminal; the shapes differ, so that it reads without colour.
const FILLS = ["⣿", "⣤"];
const MISSING = "⣀";

/** The numbers of a document as a bar, part by part; what is left is not accounted for. */
export function coverageBar({ parts }: CoverageView, width: number): Line {
  const line: { text: string; role: Role }[] = [];
  let [share, cells] = [0, 0];
  for (const [index, part] of parts.entries()) {
    share += part.share;
    const end = Math.round(share * width);
    const fill = FILLS[index] ?? MISSING;
    line.push(segment(fill.repeat(end - cells), part.tone === "neutral" ? "faint" : part.tone));
    cells = end;
  }
  return [...line, segment(MISSING.repeat(width - cells), "warning")].filter(
    ({ text }) => text !== "",
  );
}
