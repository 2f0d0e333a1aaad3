import * as z from "zod";
import { Actor } from "./actor.ts";
import { Boundary } from "./boundary.ts";
import { Claim } from "./claim.ts";
import { Commitment } from "./commitment.ts";
import { Document } from "./document.ts";
import { Explanation } from "./explanation.ts";
import { Finding } from "./finding.ts";
import { Indicator } from "./indicator.ts";
import { Mechanism } from "./mechanism.ts";
import { Place } from "./place.ts";
import { Plan } from "./plan.ts";
import { Product } from "./product.ts";
import { Rule } from "./rule.ts";
import { Sector } from "./sector.ts";
import { Status } from "./status.ts";
import { Theme } from "./theme.ts";
import { Unit } from "./unit.ts";

/** The whole record of one release: every noun, sorted by id; documents by day, claims by place in their document. */
export const Dataset = z
  .strictObject({
    version: z.string().describe("The release of Peakline that the record belongs to."),
    documents: z.array(Document),
    claims: z.array(Claim),
    commitments: z.array(Commitment),
    indicators: z.array(Indicator),
    plans: z.array(Plan),
    mechanisms: z.array(Mechanism),
    sectors: z.array(Sector),
    actors: z.array(Actor),
    themes: z.array(Theme),
    boundaries: z.array(Boundary),
    places: z.array(Place),
    products: z.array(Product),
    statuses: z.array(Status),
    units: z.array(Unit),
    explanations: z
      .array(Explanation)
      .describe("What explains each check that is inconsistent, by its id."),
    findings: z
      .array(Finding)
      .describe(
        "Questions to the engine that readers should see answered, the most telling first.",
      ),
    rules: z.array(Rule).describe("Relations between series that hold by their definitions."),
  })
  .meta({ id: "Dataset", description: "The whole record of one release." });
export type Dataset = z.infer<typeof Dataset>;
