import * as z from "zod";
import { Period } from "./period.ts";
import { Bilingual, Id, named } from "./text.ts";

const content = {
  ...named,
  kind: z.enum([
    "person",
    "ministry",
    "agency",
    "party-body",
    "media",
    "company",
    "association",
    "group",
  ]),
};

const role = z.strictObject({
  organisation: Id.describe("The actor it is held in."),
  title: Bilingual.describe("The office or function."),
  period: Period.optional().describe("When it is known to have been held."),
});

/** An actor of actors.toml as written. */
export const AuthoredActor = z.strictObject({
  ...content,
  parent: Id.optional().describe("The organisation it is part of."),
  roles: z.array(role).default([]).describe("Offices a person holds."),
});
export type AuthoredActor = z.infer<typeof AuthoredActor>;

/** A person or body that speaks, publishes, plans or acts. */
export const Actor = z
  .strictObject({
    id: Id,
    ...content,
    parent: Id.nullable().describe("The organisation it is part of."),
    roles: z.array(role),
  })
  .meta({ id: "Actor", description: "A person or body that speaks, publishes, plans or acts." });
export type Actor = z.infer<typeof Actor>;
