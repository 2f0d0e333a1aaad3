import * as z from "zod";
import { Anchor, AuthoredAnchor } from "./anchor.ts";
import { Period } from "./period.ts";
import { AuthoredQuantity, Quantity, Threshold } from "./quantity.ts";
import { Erratum, Review } from "./review.ts";
import { Bilingual, Id } from "./text.ts";

/** Whether a claim reports, sets a goal or expects. Never inferred from tense: translations flip it. */
export const Modality = z.enum(["actual", "target", "forecast"]).meta({
  id: "Modality",
  description: "actual: reported; target: to be reached; forecast: expected.",
});

/** How a claim measures. */
export const Measure = z
  .enum(["level", "change", "rank", "status"])
  .meta({ id: "Measure", description: "level, change, rank among others, or a status in words." });

/** How far a claim may carry a verdict. */
export const Standing = z
  .enum(["primary", "secondary", "draft", "implausible"])
  .meta({ id: "Standing", description: "Only primary claims enter the network unless asked." });

/** The price basis of a value in money. */
export const PriceBasis = z
  .enum(["current", "comparable"])
  .meta({ id: "PriceBasis", description: "Current or comparable prices." });

/** A field whose value the source does not print. */
export const InferredField = z
  .enum([
    "indicator",
    "definition",
    "boundary",
    "sector",
    "product",
    "place",
    "priceBasis",
    "modality",
    "speaker",
    "period",
    "baseline",
    "unit",
    "qualifier",
    "direction",
    "status",
  ])
  .meta({
    id: "InferredField",
    description: "A field of the claim that the source does not print.",
  });

/** One way to read an ambiguous statement, as written: it replaces the claim's own quantity. */
export const AuthoredReading = z.strictObject({
  description: Bilingual.describe("What this reading takes the statement to say."),
  quantity: AuthoredQuantity.describe("The quantity under this reading."),
  chosen: z.boolean().default(false).describe("True for the one the claim follows."),
  why: Bilingual.describe("Why it is, or is not, chosen."),
});

const series = {
  indicator: Id.describe("What is measured."),
  sector: Id.describe("The sector it speaks of."),
};

const links = {
  themes: z.array(Id).default([]).describe("Themes it belongs to."),
  plans: z.array(Id).default([]).describe("Plans it states a goal, content or result of."),
  mechanisms: z.array(Id).default([]).describe("Mechanisms it states a result of."),
};

/** A claim as the person who adds a document writes it: only what cannot be computed. */
export const AuthoredClaim = z
  .strictObject({
    anchor: AuthoredAnchor,
    statement: Bilingual.describe(
      "What it says, in our own words, never a sentence of the source.",
    ),
    ...series,
    definition: Id.optional().describe(
      "Definition version; may be left out where the indicator has one.",
    ),
    boundary: Id.optional().describe("Over what; left out where the source sets none."),
    product: Id.optional().describe("Which product; left out where none."),
    place: Id.default("china").describe("Which place."),
    priceBasis: PriceBasis.optional().describe("Price basis, for values in money."),
    vintage: Id.optional().describe(
      "Which publication of the quantity; left out, the one current in the document.",
    ),
    modality: Modality,
    standing: Standing.default("primary"),
    speaker: Id.optional().describe("Only where it is not the speaker of the paragraph."),
    period: Period.describe("When: the period or instant the value holds for."),
    baseline: Period.optional().describe("For a change: against when."),
    quantity: AuthoredQuantity.optional().describe("The number; left out for a status."),
    status: Id.optional().describe(
      "The status reached, from statuses.toml; left out where there is a number.",
    ),
    scopes: Id.optional().describe(
      "The key of the claim of this document that this one only scopes.",
    ),
    ...links,
    inferred: z.array(InferredField).default([]).describe("Fields the source does not print."),
    readings: z
      .array(AuthoredReading)
      .default([])
      .describe("Where a translation is ambiguous: every reading, one chosen."),
    note: Bilingual.optional().describe(
      "What a reader must know: a mistranslation, a trap, why it was read so.",
    ),
    reviewed: Review.default("entered"),
    errata: z.array(Erratum).default([]),
  })
  .refine((claim) => (claim.quantity === undefined) !== (claim.status === undefined), {
    path: ["quantity"],
    error: "a claim has a quantity or a status, and not both",
  })
  .refine(
    (claim) =>
      claim.quantity?.change === undefined
        ? claim.baseline === undefined
        : claim.baseline !== undefined,
    {
      path: ["baseline"],
      error: "a change has a baseline, a level has none",
    },
  )
  .refine(
    (claim) =>
      claim.readings.length === 0 ||
      claim.readings.filter((reading) => reading.chosen).length === 1,
    {
      path: ["readings"],
      error: "of several readings exactly one is chosen",
    },
  );
export type AuthoredClaim = z.infer<typeof AuthoredClaim>;

/** One way to read an ambiguous statement. */
export const Reading = z
  .strictObject({ description: Bilingual, quantity: Quantity, chosen: z.boolean(), why: Bilingual })
  .meta({ id: "Reading", description: "One way to read an ambiguous statement." });
export type Reading = z.infer<typeof Reading>;

/** One statement by one document about one indicator, with a typed value, as served. */
export const Claim = z
  .strictObject({
    id: z.string().describe('"document/claim"; served at /v1/claims/{document}/{claim}.'),
    document: Id.describe("The document that states it."),
    ...series,
    definition: Id.describe("Definition version of the indicator."),
    boundary: Id.nullable().describe("Over what; null where the source sets none."),
    product: Id.nullable().describe("Which product; null where none."),
    place: Id.describe("Which place."),
    priceBasis: PriceBasis.nullable(),
    vintage: Id.nullable().describe(
      "Which publication of the quantity; null where the indicator knows one only.",
    ),
    modality: Modality,
    measure: Measure,
    standing: Standing,
    statement: Bilingual.describe("What it says, in our own words."),
    speaker: Id.nullable().describe("Who said it; null where the document speaks for itself."),
    period: Period,
    baseline: Period.nullable().describe("For a change: against when."),
    quantity: Quantity.nullable().describe("The number; null for a status."),
    status: Id.nullable().describe("The status; null where there is a number."),
    threshold: Threshold.nullable().describe(
      "What a target demands; null for what is not a target with a number.",
    ),
    scopes: z.string().nullable().describe("The id of the claim this one only scopes."),
    themes: z.array(Id),
    plans: z.array(Id),
    mechanisms: z.array(Id),
    inferred: z.array(InferredField).describe("Fields the source does not print."),
    readings: z
      .array(Reading)
      .describe("Every reading of an ambiguous statement; empty where there is one."),
    note: Bilingual.nullable().describe("What a reader must know about the reading."),
    reviewed: Review,
    errata: z.array(Erratum),
    anchor: Anchor,
    verified: z
      .boolean()
      .describe("True where the anchor was found in the text with the hash of the document."),
  })
  .meta({
    id: "Claim",
    description: "One statement by one document about one indicator, with a typed value.",
  });
export type Claim = z.infer<typeof Claim>;
