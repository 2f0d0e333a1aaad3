import { expect } from "vitest";
import * as z from "zod";
import { parseNumeral } from "../../src/quantity/numeral.ts";
import { magnitudeOf, QUALIFIER_IDS } from "../../src/quantity/qualifier.ts";
import { QUALIFIER_SPELLINGS } from "../../src/quantity/qualifier-phrase.ts";

const WordsCase = z.strictObject({
  words: z.array(
    z.strictObject({
      word: z.string(),
      printed: z.string(),
      end: z.enum(["lower", "upper"]),
      includes: z.boolean().describe("Whether the source counts the number itself in."),
      overruled: z.boolean().default(false).describe("True where the law says otherwise."),
    }),
  ),
});

/** Words that bound a number: the end is the number itself, in or out as the source has it, unless the law says otherwise. */
export function qualifierWords(body: unknown): void {
  for (const { word, printed, end, includes, overruled } of WordsCase.parse(body).words) {
    const hedge = QUALIFIER_IDS.find((id) =>
      [...QUALIFIER_SPELLINGS[id].en, ...QUALIFIER_SPELLINGS[id].zh].includes(word),
    );
    const numeral = parseNumeral(printed);
    if (hedge === undefined || numeral === null) throw new Error(`not known: ${word} ${printed}`);
    const allowed = magnitudeOf(numeral, hedge, false);
    expect(allowed[end], word).toEqual(numeral.value);
    expect(!allowed[`${end}Open`], word).toBe(overruled ? !includes : includes);
  }
}
