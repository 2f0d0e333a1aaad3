import * as z from "zod";
import { IsoPeriod } from "./period.ts";
import { Id } from "./text.ts";

const ClaimId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a claim by its id: "document/claim"');

/** What a finding asks. */
export const FindingKind = z.enum(["outcome", "deadline", "comparison", "derived", "pace"]).meta({
  id: "FindingKind",
  description:
    "outcome: what came of a target; deadline: which targets of a year can be judged; comparison: whether claims agree; derived: what follows though nobody printed it; pace: how fast a quantity changed.",
});
export type FindingKind = z.infer<typeof FindingKind>;

const questions = {
  outcome: {
    kind: z.literal("outcome"),
    target: ClaimId.describe("The claim that sets a target: what came of it?"),
  },
  deadline: {
    kind: z.literal("deadline"),
    year: z
      .string()
      .regex(/^\d{4}$/, 'a year: "2025"')
      .describe("Which targets that fall due in this year can be judged, and how do they stand?"),
  },
  comparison: {
    kind: z.literal("comparison"),
    claims: z
      .array(ClaimId)
      .min(2)
      .describe("Claims of one check: do they agree, and if not, what explains it?"),
  },
  derived: {
    kind: z.literal("derived"),
    series: z.string().describe("Id of a series: what follows for it, though nobody printed it?"),
    period: IsoPeriod,
    baseline: IsoPeriod.optional(),
  },
  pace: {
    kind: z.literal("pace"),
    claims: z
      .array(ClaimId)
      .min(2)
      .describe("Relative changes of one series, one after the other: how fast in a year?"),
  },
};

/** findings.toml: a question to the engine that readers should see answered. Only the question is written; the answer is computed. */
export const AuthoredFinding = z.discriminatedUnion("kind", [
  z.strictObject(questions.outcome),
  z.strictObject(questions.deadline),
  z.strictObject(questions.comparison),
  z.strictObject(questions.derived),
  z.strictObject(questions.pace),
]);

const id = { id: Id };

/** A question to the engine that readers should see answered. */
export const Finding = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...id, ...questions.outcome }),
    z.strictObject({ ...id, ...questions.deadline }),
    z.strictObject({ ...id, ...questions.comparison }),
    z.strictObject({ ...id, ...questions.derived }),
    z.strictObject({ ...id, ...questions.pace }),
  ])
  .meta({
    id: "Finding",
    description: "A question to the engine that readers should see answered.",
  });
export type Finding = z.infer<typeof Finding>;
