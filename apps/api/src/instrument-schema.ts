import { Bilingual } from "@peakline/core/schema";
import * as z from "zod";
import { listed } from "./list.ts";

const Choice = z
  .strictObject({ id: z.string(), name: Bilingual })
  .meta({ id: "InstrumentChoice", description: "One of the values that an input can take." });

const Input = z
  .strictObject({
    id: z.string().describe("The name of the parameter."),
    name: Bilingual,
    description: Bilingual.nullable().describe("What to enter, where the name does not say it."),
    kind: z
      .enum(["number", "choice", "year", "values", "text"])
      .describe(
        'A decimal, one of `choices`, four digits, values by year ("2021=5.6, 2022=4.2"), or any text.',
      ),
    unit: Bilingual.nullable().describe("The unit of a number."),
    choices: z.array(Choice).describe("For a choice: what can be chosen."),
    required: z.boolean(),
    example: z.string().describe("A value that the instrument answers."),
    when: z
      .strictObject({ input: z.string(), is: z.array(z.string()) })
      .nullable()
      .describe("Asked only where another input has one of these values."),
  })
  .meta({ id: "InstrumentInput", description: "What an instrument asks for." });

/** An instrument as it is served: what it does, what it asks, and the address of its example. */
export const InstrumentRecord = z
  .strictObject({
    id: z.string(),
    name: Bilingual,
    description: Bilingual,
    inputs: z.array(Input),
    example: z.string().describe("The address of the answer to its examples."),
  })
  .meta({ id: "Instrument", description: "A small calculator over cited rules." });
export type InstrumentRecord = z.infer<typeof InstrumentRecord>;

const Value = z
  .strictObject({
    id: z.string(),
    name: Bilingual,
    text: Bilingual.describe("The value in digits, exact or rounded outward, or a word."),
    value: z.number().nullable().describe("The number, for programs; null where it is a word."),
    unit: Bilingual.nullable(),
  })
  .meta({ id: "InstrumentValue", description: "One value of an answer." });

const Source = z
  .strictObject({
    role: Bilingual.describe("What was taken from it."),
    claim: z.string().nullable().describe("The claim; null where a document gives a rule."),
    document: z.string(),
    title: Bilingual.describe("The title of the document."),
    statement: Bilingual.nullable().describe("What the claim says."),
    address: z.string().describe("Where the claim, or else the document, is served."),
  })
  .meta({ id: "InstrumentSource", description: "What stands behind a number of an answer." });

/** The answer of an instrument, with its release. */
export const InstrumentAnswer = z
  .strictObject({
    instrument: z.string(),
    given: z.record(z.string(), z.string()).describe("The inputs as they were read."),
    tone: z
      .enum(["good", "bad", "open", "plain"])
      .describe(
        "good: allowed, met, better; bad: not allowed, missed, worse; open: cannot be told; plain: a value without a judgement.",
      ),
    sentence: Bilingual.describe("The answer in one sentence."),
    values: z.array(Value),
    steps: z.array(Bilingual).describe("How it was computed, step by step."),
    sources: z.array(Source),
    notes: z
      .array(Bilingual)
      .describe("What a reader must know: a rule superseded, a secondary source, an assumption."),
    version: listed.version,
  })
  .meta({ id: "InstrumentAnswer", description: "What an instrument computed, and from what." });
