import type { Noun } from "@peakline/core";
import type { Given } from "@peakline/core/instruments";
import type { ComputedNoun, Target } from "@peakline/core/view";
import type { Action } from "../binding.ts";
import type { DraftField, Place } from "../place.ts";
import { type Line, segment } from "./line.ts";

/** What can be selected and opened. */
export type Stop =
  | { readonly kind: "record"; readonly to: Target }
  | { readonly kind: "noun"; readonly noun: Noun }
  | { readonly kind: "answers"; readonly noun: ComputedNoun }
  | { readonly kind: "instruments" }
  | { readonly kind: "instrument"; readonly id: string; readonly example: Given }
  | { readonly kind: "input"; readonly input: string; readonly hasChoices: boolean }
  | { readonly kind: "choice"; readonly input: string; readonly value: string }
  | { readonly kind: "address"; readonly href: string }
  | { readonly kind: "filter"; readonly filter: string; readonly value: string }
  | { readonly kind: "unfold"; readonly filter: string }
  | { readonly kind: "go"; readonly place: Place }
  | { readonly kind: "do"; readonly action: Action }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "draft"; readonly index: number }
  | { readonly kind: "draft-add" }
  | { readonly kind: "draft-field"; readonly field: DraftField }
  | { readonly kind: "draft-choice"; readonly field: DraftField; readonly value: string };

/** Lines that belong together; with a stop they can be selected. */
export interface Block {
  readonly lines: readonly Line[];
  readonly stop?: Stop;
}

/** A block of plain lines. */
export function text(...lines: readonly Line[]): Block {
  return { lines };
}

/** All lines of the blocks. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(({ lines }) => lines);
}

/** The blocks further to the right; lines without text stay so. */
export function indentBlocks(blocks: readonly Block[], indent: number): Block[] {
  const margin = segment(" ".repeat(indent));
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) => (line.length === 0 ? line : [margin, ...line])),
  }));
}
