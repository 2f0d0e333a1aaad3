import * as z from "zod";

/** Where in a document something stands, as a person writes it. */
export const AuthoredAnchor = z.strictObject({
  paragraph: z
    .int()
    .min(1)
    .optional()
    .describe(
      "The paragraph: non-empty lines of the text, counted from 1; left out where no text was at hand.",
    ),
  token: z
    .string()
    .min(1)
    .max(48)
    .describe("What is printed there: the numeral, or a few words where there is none."),
  nth: z
    .int()
    .min(1)
    .default(1)
    .describe("Which occurrence in the paragraph, where the token occurs more than once."),
});
export type AuthoredAnchor = z.infer<typeof AuthoredAnchor>;

/** Where in the text something stands, with offsets from the lock file. */
export const Anchor = AuthoredAnchor.extend({
  paragraph: z
    .int()
    .min(1)
    .nullable()
    .describe("The paragraph: non-empty lines, counted from 1; null where no text was at hand."),
  nth: z.int().min(1).describe("Which occurrence of the token in the paragraph."),
  start: z
    .int()
    .min(0)
    .nullable()
    .describe("First UTF-16 unit of the token in the text file, from 0; null when not resolved."),
  end: z
    .int()
    .min(0)
    .nullable()
    .describe("The UTF-16 unit after the token; null when not resolved."),
  sentence: z
    .string()
    .nullable()
    .describe("SHA-256 of the surrounding sentence; null when not resolved."),
}).meta({
  id: "Anchor",
  description: "A place in a document: paragraph, printed token, occurrence and offsets.",
});
export type Anchor = z.infer<typeof Anchor>;
