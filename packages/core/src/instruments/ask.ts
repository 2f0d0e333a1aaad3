import type { Dataset } from "../schema/dataset.ts";
import type { Given } from "./asked.ts";
import type { Instrument, InstrumentAnswer, InstrumentIssue } from "./instrument.ts";

/** How many characters one input may have: what is longer is a mistake, and would only cost time. */
export const LONGEST_INPUT = 500;

const tooLong = (input: string, { length }: string): InstrumentIssue => ({
  input,
  reason: "out-of-range",
  sentence: {
    en: `This has ${length} characters; at most ${LONGEST_INPUT} are read.`,
    zh: `此处有${length}个字符，最多读取${LONGEST_INPUT}个。`,
  },
  allowed: [],
});

/**
 * Asks an instrument. An empty text is no input, as in a form that was left blank; one that is too long is refused unread.
 * @example
 * const pue = INSTRUMENTS.find(({ id }) => id === "data-centre-pue");
 * const given = { pue: "1.27", basis: "operating", kind: "new-large", year: "2025" };
 * const answer = pue && askInstrument(pue, dataset, given);
 * answer?.kind === "result" && answer.sentence.en;
 * // "A measured PUE of 1.27 is within every ceiling on record for 2025."
 */
export function askInstrument(
  instrument: Instrument,
  dataset: Dataset,
  given: Given,
): InstrumentAnswer {
  const entries = Object.entries(given)
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([, text]) => text !== "");
  const long = entries.filter(([, text]) => text.length > LONGEST_INPUT);
  const answer = instrument.answer(
    dataset,
    Object.fromEntries(entries.filter((entry) => !long.includes(entry))),
  );
  if (long.length === 0) return answer;
  // An input that was not read is not missing.
  const others = answer.kind === "refusal" ? answer.issues : [];
  const read = others.filter(({ input }) => long.every(([name]) => name !== input));
  return { kind: "refusal", issues: [...long.map(([name, text]) => tooLong(name, text)), ...read] };
}
