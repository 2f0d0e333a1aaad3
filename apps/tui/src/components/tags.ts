import type { Tag } from "@peakline/core/view";
import { type Line, segment } from "../layout/line.ts";

/** Tags in their tones, a gap between them. */
export function tagsLine(tags: readonly Tag[]): Line {
  return tags.flatMap(({ text, tone }, index) => [
    segment(index === 0 ? "" : "  "),
    segment(text, tone === "neutral" ? "faint" : tone),
  ]);
}
