import * as z from "zod";
import { StatedConstraint } from "./constraint.ts";
import { Reference } from "./reference.ts";
import { Bilingual, Id, named, PartialDate } from "./text.ts";

const content = {
  ...named,
  description: Bilingual.describe("How it works, in our own words."),
  kind: z.enum([
    "regulation",
    "supervision",
    "service",
    "recognition",
    "standard",
    "certification",
    "information",
    "finance",
    "infrastructure",
    "market",
  ]),
  actors: z
    .array(
      z.strictObject({ actor: Id, role: z.enum(["runs", "supports", "takes-part", "is-bound"]) }),
    )
    .default([])
    .describe("Who takes which part in it."),
  sectors: z.array(Id).min(1),
  themes: z.array(Id).min(1),
  related: z.array(Id).default([]).describe("Mechanisms it works with."),
  constraints: z
    .array(StatedConstraint)
    .default([])
    .describe("What its sources say stands in its way."),
  references: z.array(Reference).default([]),
};

/** mechanisms/<id>.toml: a mechanism as written. */
export const AuthoredMechanism = z.strictObject({
  ...content,
  since: PartialDate.optional().describe("When it began, where a reference says so."),
});
export type AuthoredMechanism = z.infer<typeof AuthoredMechanism>;

/** A standing way in which policy acts: capacity replacement, supervision, green factories, traceability. */
export const Mechanism = z
  .strictObject({
    id: Id,
    ...content,
    since: PartialDate.nullable().describe("When it began; null where no source says so."),
    plans: z.array(Id).describe("Plans that it carries."),
  })
  .meta({ id: "Mechanism", description: "A standing way in which policy acts." });
export type Mechanism = z.infer<typeof Mechanism>;
