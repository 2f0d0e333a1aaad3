import * as z from "zod";
import { StatedConstraint } from "./constraint.ts";
import { IsoPeriod } from "./period.ts";
import { Reference } from "./reference.ts";
import { Bilingual, Id, IsoDate, named } from "./text.ts";

/** A state of a plan that a document reports. */
export const PlanEvent = z
  .strictObject({
    state: z.enum([
      "announced",
      "drafting",
      "compiled",
      "issued",
      "revised",
      "under-way",
      "completed",
    ]),
    on: IsoDate.describe("The day on which the document reports the state."),
    document: Id,
    paragraph: z.int().min(1),
  })
  .meta({ id: "PlanEvent", description: "A state of a plan that a document reports." });

const part = {
  kind: z.enum(["transformation", "system", "project", "measure", "task"]),
  name: Bilingual,
};

const content = {
  ...named,
  description: Bilingual.describe("What it is, in our own words."),
  kind: z.enum([
    "five-year-plan",
    "action-plan",
    "implementation-plan",
    "guiding-opinion",
    "administrative-measure",
    "standard-conditions",
    "catalogue",
    "roadmap",
    "strategy",
    "standard",
    "nationally-determined-contribution",
  ]),
  issuers: z.array(Id).describe("Who issued, or prepares, it."),
  sectors: z.array(Id).min(1),
  themes: z.array(Id).min(1),
  mechanisms: z.array(Id).default([]).describe("Mechanisms that carry it."),
  history: z
    .array(PlanEvent)
    .default([])
    .describe("Its states as documents of the record report them, oldest first."),
  constraints: z
    .array(StatedConstraint)
    .default([])
    .describe("What its sources say stands in its way."),
  references: z
    .array(Reference)
    .default([])
    .describe(
      "Where its official title and dates come from, when not from a document of the record.",
    ),
};

/** plans/<id>.toml: a plan or policy as written. */
export const AuthoredPlan = z.strictObject({
  ...content,
  period: IsoPeriod.optional().describe("The years it covers."),
  issued: IsoDate.optional().describe("When it was issued, where known."),
  inForce: IsoDate.optional().describe("From when it applies, where it says so."),
  number: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Its official number, by which it is cited: 工信部联节〔2022〕88号, GB/T 34014-2017.",
    ),
  parent: Id.optional().describe("The plan it belongs to."),
  parts: z
    .record(Id, z.strictObject(part))
    .default({})
    .describe("Its transformations, systems, projects and measures."),
});
export type AuthoredPlan = z.infer<typeof AuthoredPlan>;

/** A plan or policy: what it covers, who issued it, its parts and its states over time. */
export const Plan = z
  .strictObject({
    id: Id,
    ...content,
    period: IsoPeriod.nullable(),
    issued: IsoDate.nullable(),
    inForce: IsoDate.nullable(),
    number: z.string().nullable(),
    parent: Id.nullable().describe("The plan it belongs to."),
    parts: z.array(z.strictObject({ id: Id, ...part })),
  })
  .meta({ id: "Plan", description: "A plan or policy, its parts and its states over time." });
export type Plan = z.infer<typeof Plan>;
