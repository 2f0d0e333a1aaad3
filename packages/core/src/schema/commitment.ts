import * as z from "zod";
import { Anchor, AuthoredAnchor } from "./anchor.ts";
import { Period } from "./period.ts";
import { Erratum, Review } from "./review.ts";
import { Bilingual, Id } from "./text.ts";

/** What is to be done. */
export const Action = z
  .enum([
    "promote",
    "formulate",
    "issue",
    "implement",
    "accelerate",
    "build",
    "develop",
    "strengthen",
    "improve",
    "increase",
    "reduce",
    "curb",
    "close-down",
    "support",
    "cultivate",
    "encourage",
    "explore",
    "regulate",
    "supervise",
    "select",
    "cooperate",
    "clarify",
  ])
  .meta({ id: "Action", description: "What is to be done." });

/** Where a commitment stands according to its document. */
export const CommitmentStatus = z.enum(["announced", "under-way", "done"]).meta({
  id: "CommitmentStatus",
  description: "announced: will be done; under-way: being done; done: reported as done.",
});

const content = {
  statement: Bilingual.describe("What will be, is being or was done, in our own words."),
  action: Action,
  status: CommitmentStatus.describe(
    "As the document says, never by the tense of a translation alone.",
  ),
};

const links = {
  actors: z.array(Id).default([]).describe("Who does it."),
  sectors: z.array(Id).min(1).describe("Where."),
  themes: z.array(Id).min(1).describe("What it is about."),
  mechanisms: z.array(Id).default([]).describe("By which mechanism."),
  plans: z.array(Id).default([]).describe("Under, or to make, which plan."),
  results: z
    .array(Id)
    .default([])
    .describe("Indicators that would show its effect; only those that its wording points at."),
};

/** A commitment as the person who adds a document writes it. */
export const AuthoredCommitment = z.strictObject({
  anchor: AuthoredAnchor,
  ...content,
  ...links,
  period: Period.optional().describe("When it is to be done, or was."),
  speaker: Id.optional().describe("Only where it is not the speaker of the paragraph."),
  note: Bilingual.optional().describe("What a reader must know about the reading."),
  reviewed: Review.default("entered"),
  errata: z.array(Erratum).default([]),
});
export type AuthoredCommitment = z.infer<typeof AuthoredCommitment>;

/** Something a document says will be, is being or was done, without a number, as served. */
export const Commitment = z
  .strictObject({
    id: z
      .string()
      .describe('"document/commitment"; served at /v1/commitments/{document}/{commitment}.'),
    document: Id,
    ...content,
    speaker: Id.nullable().describe("Who said it; null where the document speaks for itself."),
    period: Period.nullable(),
    actors: z.array(Id),
    sectors: z.array(Id),
    themes: z.array(Id),
    mechanisms: z.array(Id),
    plans: z.array(Id),
    results: z
      .array(Id)
      .describe("Indicators that would show its effect; only those that its wording points at."),
    note: Bilingual.nullable(),
    reviewed: Review,
    errata: z.array(Erratum),
    anchor: Anchor,
    verified: z
      .boolean()
      .describe("True where the anchor was found in the text with the hash of the document."),
  })
  .meta({
    id: "Commitment",
    description: "Something a document says will be, is being or was done, without a number.",
  });
export type Commitment = z.infer<typeof Commitment>;
