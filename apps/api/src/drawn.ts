import { NOUNS } from "@peakline/core";
import { Unit } from "@peakline/core/schema";
import { COMPUTED_NOUNS, LOCALES } from "@peakline/core/view";
import * as z from "zod";

// What charts and tables are made of, in words of one language: for whoever draws them by themselves.

/** The language of an answer in words. */
export const lang = z
  .enum(LOCALES, "lang is en or zh")
  .default("en")
  .meta({ description: "In which language it is written." });

/** How a text may be coloured. */
export const Tone = z
  .enum(["neutral", "actual", "target", "forecast", "inferred", "good", "warning"])
  .meta({ id: "Tone", description: "How a face may colour it." });

const Linked = z
  .strictObject({
    noun: z.enum([...NOUNS, ...COMPUTED_NOUNS]),
    id: z.string(),
    paragraph: z.int().nullable().optional(),
  })
  .meta({ id: "LinkedRecord", description: "The record or answer that a text leads to." });

const datum = {
  id: z.string().describe("Its name within the chart."),
  name: z.string(),
  when: z.string(),
  value: z.string(),
  allows: z.string().describe("Every value that it allows; empty where the value says that."),
  what: z.string().describe("What kind of thing it is."),
  tone: Tone,
  basis: z.enum(["stated", "inferred", "assumed", "derived"]),
  to: Linked.optional(),
};

/** Rows on one scale, as a chart draws them. */
export const RowsDrawing = z
  .strictObject({
    kind: z.enum(["compare", "conflict"]),
    title: z.string(),
    scale: z.strictObject({
      unit: z.string().describe("The unit of the numbers."),
      units: z.array(Unit).describe("It, and what it is written as."),
    }),
    rows: z.array(
      z.strictObject({
        name: z.string(),
        data: z.array(
          z.strictObject({
            ...datum,
            lower: z.number().nullable().describe("Null where an end is open."),
            upper: z.number().nullable(),
            label: z.string().describe("The value beside its mark."),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "RowsDrawing", description: "Values beside each other, as a chart draws them." });

/** Where many targets stand, as a chart draws them. */
export const BoardDrawing = z
  .strictObject({
    kind: z.literal("scoreboard"),
    title: z.string(),
    locale: z.enum(LOCALES),
    lanes: z.array(
      z.strictObject({
        name: z.string(),
        cells: z.array(
          z.strictObject({
            ...datum,
            standing: z.enum(["met", "missed", "ahead", "on-track", "behind", "open", "unknown"]),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "BoardDrawing", description: "Where targets stand, as a chart draws them." });

/** Rows under heads; the first cell leads to a record. */
export const TableDrawing = z
  .strictObject({
    heading: z.string(),
    note: z.string(),
    basis: z.enum(["stated", "derived", "assumed"]),
    columns: z.array(z.string()),
    rows: z.array(
      z.array(
        z.strictObject({
          text: z.string(),
          to: Linked.optional(),
          href: z.string().optional(),
        }),
      ),
    ),
    hasResult: z
      .boolean()
      .optional()
      .describe("True where the last row is what the others come to."),
  })
  .meta({ id: "TableDrawing", description: "A table in words of one language." });

/** Records in a list, in words, under a heading. */
export const SectionDrawing = z
  .strictObject({
    heading: z.string(),
    id: z.string().optional(),
    saysValue: z
      .literal(true)
      .optional()
      .describe("Where the heading says the value of every row."),
    rows: z.array(
      z.strictObject({
        to: Linked,
        title: z.string(),
        value: z.string(),
        interval: z.string(),
        period: z.string(),
        source: z.string(),
        tags: z.array(z.strictObject({ text: z.string(), tone: Tone })),
        detail: z.string().optional(),
        tone: Tone.optional(),
        inferred: z
          .array(z.enum(["value", "period"]))
          .describe("What rests on what no source prints."),
      }),
    ),
  })
  .meta({ id: "SectionDrawing", description: "Records in words, under a heading." });
