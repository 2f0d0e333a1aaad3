import type { Medium } from "./medium.ts";
import type { Scene } from "./shape.ts";
import type { Sheet } from "./sheet.ts";

/** Where a drawing ended, and the axis that it has. */
export interface Laid {
  readonly bottom: number;
  readonly axis: Scene["axis"];
}

/** Draws what a spec shows on a sheet, from a height on. */
export type Layout<S> = (spec: S, medium: Medium, sheet: Sheet, start: number) => Laid;
