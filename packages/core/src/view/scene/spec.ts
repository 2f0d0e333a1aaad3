import type { Locale } from "../locale.ts";
import type { Target, Tone } from "../model.ts";

/** How sure a value is: printed, read into the source, supplied, or following from what is printed. */
export type Basis = "stated" | "inferred" | "assumed" | "derived";

/** One thing that a chart shows, in words: what its table lists and its marks say. */
export interface Datum {
  /** Its name within the chart. */
  readonly id: string;
  /** Whose it is; empty in a chart of one thing. */
  readonly name: string;
  readonly when: string;
  readonly value: string;
  /** Every value that it allows; empty where the value says that. */
  readonly allows: string;
  /** What kind of thing it is: "Reported", "Target", "Missed". */
  readonly what: string;
  readonly tone: Tone;
  readonly basis: Basis;
  readonly to?: Target;
}

/** What every value lies between, in the unit of its chart; null where an end is open. */
export interface Extent {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A value at a time. */
export interface TimedDatum extends Datum, Extent {
  /** First and last day, counted from 1970-01-01; the same for an instant. */
  readonly from: number;
  readonly until: number;
  /** True for a part of a year: it never looks like a full one. */
  readonly isPart: boolean;
  /** True where a later statement of the same quantity replaced it. */
  readonly isEarlier: boolean;
  /** The value beside its mark, as short as it can be. */
  readonly label: string;
}

/** A course that nobody reported: what is still required, from somewhere to a threshold. */
export interface Course {
  readonly points: readonly { readonly day: number; readonly value: number }[];
  readonly text: string;
}

interface Titled {
  readonly title: string;
  readonly locale: Locale;
}

/** The unit of an axis, and how a number stands on it. */
export interface Axis {
  /** Once over the numbers; empty for things that are counted. */
  readonly unit: string;
  readonly tick: (value: number) => string;
}

/** Values over time: a series, an index that follows from changes, or the path to a target. */
export interface PlotSpec extends Titled, Axis {
  readonly kind: "series" | "index" | "path";
  readonly data: readonly TimedDatum[];
  readonly courses: readonly Course[];
}

/** A value in a row, and how it stands out among those beside it. */
export interface RowDatum extends Datum, Extent {
  readonly label: string;
}

/** Values beside each other on one scale: series to compare, or claims that miss each other. */
export interface RowsSpec extends Titled, Axis {
  readonly kind: "compare" | "conflict";
  readonly rows: readonly { readonly name: string; readonly data: readonly RowDatum[] }[];
}

/** How a target of a scoreboard is drawn, so that nothing rests on colour alone. */
export type Standing = "met" | "missed" | "ahead" | "on-track" | "behind" | "open" | "unknown";

/** Where many targets stand, each as one cell. */
export interface BoardSpec extends Titled {
  readonly kind: "scoreboard";
  readonly lanes: readonly {
    readonly name: string;
    readonly cells: readonly (Datum & { readonly standing: Standing })[];
  }[];
}

/** What leads to what, in layers from left to right. */
export interface GraphSpec extends Titled {
  readonly kind: "derivation" | "plan";
  /** What the layers are called, from the first. */
  readonly layers: readonly string[];
  /** How many things each layer has, where it may show fewer; left out where all are shown. */
  readonly counts?: readonly number[];
  readonly nodes: readonly (Datum & { readonly layer: number })[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  /** The layer that is read first where they stand below each other. */
  readonly root: "first" | "last";
}

/** What happened when, and what is planned until when. */
export interface TimelineSpec extends Titled {
  readonly kind: "timeline";
  readonly lanes: readonly {
    readonly name: string;
    readonly data: readonly (Datum & { readonly from: number; readonly until: number })[];
  }[];
}

/** What a chart shows, without a place or a colour: every picture, table and sentence is made of it. */
export type Spec = PlotSpec | RowsSpec | BoardSpec | GraphSpec | TimelineSpec;

/**
 * Everything that a chart shows, in the order of its table.
 * @example
 * dataOf(pathChart([{ year: 2030, lower: "82", upper: "82" }], "en")).map(({ when, value }) => [when, value]);
 * // [["2030", "82"]]
 */
export function dataOf(spec: Spec): readonly Datum[] {
  switch (spec.kind) {
    case "compare":
    case "conflict":
      return spec.rows.flatMap(({ data }) => data);
    case "scoreboard":
      return spec.lanes.flatMap(({ cells }) => cells);
    case "timeline":
      return spec.lanes.flatMap(({ data }) => data);
    case "derivation":
    case "plan":
      return spec.nodes;
    default:
      return spec.data;
  }
}
