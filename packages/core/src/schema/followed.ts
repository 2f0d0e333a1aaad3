import * as z from "zod";
import { PlanEvent } from "./plan.ts";
import { Id } from "./text.ts";

/** How a later or earlier statement relates to what was promised. */
export const FollowRelation = z
  .enum([
    "promised",
    "promised-before",
    "reported-with",
    "repeated",
    "plan-prepared",
    "plan-issued",
    "target-set",
    "under-way",
    "done",
    "reported",
  ])
  .meta({
    id: "FollowRelation",
    description:
      "promised: of a plan or mechanism, a document promises it; promised-before: an earlier document promises it; reported-with: reported in the same document; all others later: repeated: promised again; plan-prepared, plan-issued: a state of a plan that it hangs on; target-set: a number was set as its goal; under-way, done: said to be so; reported: a number or status was reported.",
  });
export type FollowRelation = z.infer<typeof FollowRelation>;

/** The furthest that a promise has come by what documents report. */
export const FollowAnswer = z
  .enum(["reported", "done", "under-way", "plan-only", "nothing-reported"])
  .meta({
    id: "FollowAnswer",
    description:
      "reported: a number or status was reported later; done, under-way: a later document says so; plan-only: a plan was drawn up or issued, and nothing reported under it; nothing-reported: no later document says what followed.",
  });
export type FollowAnswer = z.infer<typeof FollowAnswer>;

/** A record that two statements share, by which one follows from the other. */
export const FollowLink = z
  .strictObject({ kind: z.enum(["mechanism", "indicator", "plan"]), id: Id })
  .meta({ id: "FollowLink", description: "A record that both statements share." });
export type FollowLink = z.infer<typeof FollowLink>;

const source = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("claim"), id: z.string() }),
  z.strictObject({ kind: z.literal("commitment"), id: z.string() }),
  z.strictObject({ kind: z.literal("plan"), id: Id, state: PlanEvent.shape.state }),
]);

/** One step of what came before or followed. */
export const FollowStep = z
  .strictObject({
    relation: FollowRelation,
    on: z.string().describe("The day of the document, or the day on which a plan was issued."),
    document: Id.nullable().describe(
      "The document that says it; null for a plan whose day is known from elsewhere.",
    ),
    says: source.describe("The claim, the commitment, or the plan with its state."),
    through: z.array(FollowLink).min(1).describe("What links it."),
    direct: z
      .boolean()
      .describe(
        "True where it speaks of this very thing, in the same sector, product and place or a part of them, and of a time after the promise; only such steps decide the answer.",
      ),
  })
  .meta({ id: "FollowStep", description: "One step of what came before or followed." });
export type FollowStep = z.infer<typeof FollowStep>;

/** What followed from a commitment or a target, as served. */
export const Followed = z
  .strictObject({
    promise: z.string().describe('"document/commitment", or "document/claim" of a target.'),
    noun: z.enum(["commitments", "claims"]).describe("Which of the two it is."),
    on: z.string().describe("The day of the document that promises it."),
    answer: FollowAnswer,
    asOf: z.string().describe("The latest day looked at: what was published up to then counts."),
    steps: z.array(FollowStep).describe("In order of time."),
  })
  .meta({ id: "Followed", description: "What followed from a commitment or a target." });
export type Followed = z.infer<typeof Followed>;

/** A plan or mechanism from promise to report, in layers. */
export const Chain = z
  .strictObject({
    noun: z.enum(["plans", "mechanisms"]),
    id: Id,
    answer: FollowAnswer,
    asOf: z.string().describe("The latest day looked at."),
    promised: z.array(FollowStep).describe("Where it, or what it is to bring, was promised."),
    carried: z.array(FollowStep).describe("Its states, and what is said to be under way or done."),
    reported: z.array(FollowStep).describe("What was reported of it later."),
  })
  .meta({ id: "Chain", description: "A plan or mechanism: promised, carried by, reported." });
export type Chain = z.infer<typeof Chain>;
