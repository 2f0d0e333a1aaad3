import * as z from "zod";
import { Bilingual } from "./text.ts";

const content = {
  cause: z
    .enum(["definition", "revision", "rounding", "source-error", "translation", "unexplained"])
    .describe(
      "definition: they speak of different things; revision: one revises the other; rounding: within what printing can do; source-error: a document is wrong; translation: a translation is; unexplained: looked at, and nothing explains it.",
    ),
  text: Bilingual.describe("What was found on looking at it, in our own words."),
};

/** explanations.toml: what was found on looking at a check that is inconsistent, by the id of the check. */
export const AuthoredExplanation = z.strictObject(content);

/** What a person found on looking at statements that cannot all be true. */
export const Explanation = z
  .strictObject({ id: z.string().describe("Id of the check."), ...content })
  .meta({
    id: "Explanation",
    description: "What a person found on looking at statements that cannot all be true.",
  });
export type Explanation = z.infer<typeof Explanation>;
