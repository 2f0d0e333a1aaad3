import * as z from "zod";
import { Interval } from "./quantity.ts";

/** Where a target stands on the way, or at its deadline. */
export const TrackingClass = z.enum(["behind", "on-track", "ahead", "met", "missed"]).meta({
  id: "TrackingClass",
  description: "behind, on track or ahead on the way; met or missed at the deadline.",
});

/** Where a target stands, as served. */
export const TargetStanding = z
  .strictObject({
    target: z.string().describe("The claim that sets the target."),
    baseline: z.string().describe("From when it is measured."),
    deadline: z.string().describe("By when it is to be reached."),
    classes: z
      .array(TrackingClass)
      .describe("Every class the values allow; empty where none can be told."),
    certain: z.boolean().describe("True where there is one class only."),
    unchecked: z.string().nullable().describe("Why there is no class; null where there is one."),
    evidence: z
      .string()
      .nullable()
      .describe("The latest period that reported claims bound; null where none does."),
    claims: z.array(z.string()).describe("The reported claims of the same series."),
    elapsed: z
      .number()
      .nullable()
      .describe("Share of the time from baseline to deadline at the evidence."),
    official: Interval.nullable().describe(
      "China's official measure ln(1 + achieved) / ln(1 + target); null where it does not apply.",
    ),
    linear: Interval.nullable().describe("achieved / target; null where it does not apply."),
    requiredPerYear: Interval.nullable().describe(
      "What must still change per year: percent, or base units for a level.",
    ),
    pacePerYear: Interval.nullable().describe("What changed per year so far, likewise."),
  })
  .meta({ id: "TargetStanding", description: "Where a target stands." });
export type TargetStanding = z.infer<typeof TargetStanding>;
