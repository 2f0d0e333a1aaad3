import type { Target, Tone } from "../model.ts";
import type { Basis, Spec, Standing } from "./spec.ts";

export type Point = readonly [x: number, y: number];

/** A rectangle by its sides. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Side = "left" | "right" | "up" | "down";

/** What a line is for. Courses and ways carry the tone of a target; the rest are neutral. */
type LineRole = "grid" | "zero" | "trend" | "course" | "link";

export interface Line {
  readonly shape: "line";
  readonly role: LineRole;
  readonly points: readonly Point[];
}

/** The middle of a line of text, and where it is held. */
export interface Text {
  readonly shape: "text";
  readonly role: "title" | "head" | "tick" | "name" | "value" | "note";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly width: number;
}

/** What a mark looks like beyond its tone: a bar from end to end, a dot, nothing but its open ends, a cell of a board, a frame around text. */
type Form = "bar" | "dot" | "any" | "cell" | "box";

/** How a mark is filled and outlined. */
export interface Look {
  readonly form: Form;
  readonly tone: Tone;
  readonly basis: Basis;
  readonly isPart: boolean;
  readonly isEarlier: boolean;
  readonly standing?: Standing;
}

/** One datum as it is drawn. */
export interface Mark extends Look {
  readonly shape: "mark";
  /** The datum's id. */
  readonly datum: string;
  readonly box: Box;
  /** The sides on which nobody said where it ends, and how far the drawing has room there. */
  readonly open: readonly { readonly side: Side; readonly edge: number }[];
  /** What it says, in words, for whoever points at it. */
  readonly tip: string;
  readonly to?: Target;
}

/** A look beside its meaning. */
export interface Sample extends Look {
  readonly shape: "sample";
  readonly box: Box;
}

/** A band over the drawing where no value of any side lies. */
interface Band {
  readonly shape: "band";
  readonly box: Box;
}

/** Whatever a scene is drawn of. */
export type Shape = Line | Text | Mark | Sample | Band;

/** A chart laid out for one medium: shapes in the order in which they are painted, in tones and not in colours. */
export interface Scene {
  readonly kind: Spec["kind"];
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly sentence: string;
  readonly shapes: readonly Shape[];
  /** What turns values into places, for whoever reads them back; null where there is no axis of numbers. */
  readonly axis: ((value: number) => number) | null;
}
