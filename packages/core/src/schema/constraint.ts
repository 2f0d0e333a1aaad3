import * as z from "zod";
import { Reference } from "./reference.ts";
import { Bilingual, Id } from "./text.ts";

const text = Bilingual.describe("What is hard, in our own words.");

/** What those who carry a plan or a mechanism say stands in its way: only what a source states, never our own judgement. */
export const StatedConstraint = z
  .union([
    z.strictObject({ text, document: Id, paragraph: z.int().min(1) }),
    z.strictObject({ text, reference: Reference }),
  ])
  .meta({
    id: "StatedConstraint",
    description:
      "What a document of the record, or a source outside it, says stands in the way. Never our own judgement.",
  });
export type StatedConstraint = z.infer<typeof StatedConstraint>;
