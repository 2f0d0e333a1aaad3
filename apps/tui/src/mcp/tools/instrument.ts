import { read } from "@peakline/api/client";
import type { Dataset } from "@peakline/core";
import { LONGEST_INPUT, valueText } from "@peakline/core/instruments";
import { type Locale, rowView, say } from "@peakline/core/view";
import * as z from "zod";
import { WORDS } from "../../words.ts";
import { idInput } from "../inputs.ts";
import { type Part, recordPart, type Sheet, tableParts } from "../sheet.ts";
import { type Desk, tool } from "../tool.ts";
import { SAID } from "../words.ts";

/** More choices than this would bury the other inputs. */
const SHOWN = 20;

/** The instruments. */
export const instruments = tool({
  name: "instruments",
  title: "Calculators over published rules",
  description:
    "Lists the instruments: calculators that apply a published rule to numbers of your own (where a target stands, benchmark levels, capacity replacement, energy and carbon, battery codes, PUE).",
  input: {},
  run: async (_, { client, locale, at }) => {
    const { data, total } = await read(client.v1.instruments.$get({ query: {} }));
    return {
      kind: WORDS[locale].instruments,
      title: SAID[locale].results(total),
      parts: data.map(
        ({ id, name, description }): Part => ({
          kind: "record",
          places: [],
          entry: {
            noun: "instruments",
            id,
            title: say(name, locale),
            detail: say(description, locale),
          },
        }),
      ),
      places: [],
      web: at(`/${locale}/instruments`),
      api: at("/v1/instruments"),
      narrower: { en: "Or ask `instrument` for one.", zh: "也可用 instrument 查询其中一个。" },
    };
  },
});

/** The claim or the document behind a number of an answer. */
function sourcePart(
  dataset: Dataset,
  source: {
    readonly claim: string | null;
    readonly document: string;
    readonly role: { en: string; zh: string };
  },
  locale: Locale,
): Part[] {
  const part = say(source.role, locale);
  const claim = dataset.claims.find(({ id }) => id === source.claim);
  if (claim !== undefined)
    return [recordPart(dataset, rowView(dataset, "claims", claim, locale), part)];
  const document = dataset.documents.find(({ id }) => id === source.document);
  return document === undefined
    ? []
    : [recordPart(dataset, rowView(dataset, "documents", document, locale), part)];
}

async function asks(id: string, { client, locale, at }: Desk): Promise<Sheet> {
  const { name, description, inputs, example } = await read(
    client.v1.instruments[":instrument"].$get({ param: { instrument: encodeURIComponent(id) } }),
  );
  const [words, shown] = [SAID[locale], WORDS[locale]];
  const rows = inputs.map((input) => {
    const choices = input.choices.slice(0, SHOWN).map((choice) => choice.id);
    const rest = input.choices.length - choices.length;
    const { when, unit } = input;
    const enter = [
      shown.kinds[input.kind],
      unit === null ? "" : say(unit, locale),
      input.required ? words.required : words.optional,
      when === null ? "" : shown.askedWhere(when.input, when.is.join(words.comma)),
      input.description === null ? "" : say(input.description, locale),
    ];
    return [
      `${input.id}${words.colon}${say(input.name, locale)}`,
      enter.filter((part) => part !== "").join(words.semicolon),
      [...choices, ...(rest > 0 ? [shown.more(rest)] : [])].join(words.comma),
      input.example,
    ];
  });
  return {
    kind: say(name, locale),
    title: say(description, locale),
    parts: tableParts(
      { heading: shown.asks, basis: "stated" },
      [words.input, shown.enter, words.choices, words.example],
      rows,
    ),
    places: [],
    web: at(`/${locale}/instruments/${id}`),
    api: at(`/v1/instruments/${id}`),
    narrower: {
      en: `Or ask with inputs; an example: ${example}`,
      zh: `也可直接填写输入项，示例：${example}`,
    },
  };
}

/** One instrument: what it asks, or its answer. */
export const instrument = tool({
  name: "instrument",
  title: "Ask a calculator",
  description:
    "One instrument. Without inputs: what it asks, with choices and examples. With inputs: the answer with its values, steps, notes and sources. Wrong inputs are all named at once, and nothing is computed.",
  input: {
    id: idInput("Id of the instrument, from `instruments`."),
    inputs: z
      .record(
        z.string().max(100, "the name of an input has at most 100 characters"),
        z.string().max(LONGEST_INPUT, `an input has at most ${LONGEST_INPUT} characters`),
      )
      .refine((given) => Object.keys(given).length <= 40, "at most 40 inputs")
      .optional()
      .describe('Inputs by their names, as texts: {"code": "X12MCPM27KLPCLX2M2382320"}.'),
  },
  run: async ({ id, inputs }, desk) => {
    if (inputs === undefined) return asks(id, desk);
    const { client, dataset, locale, at } = desk;
    const answer = await read(
      client.v1.instruments[":instrument"].answer.$get({
        param: { instrument: encodeURIComponent(id) },
        query: inputs,
      }),
    );
    const words = WORDS[locale];
    return {
      kind: words.answer,
      title: say(answer.sentence, locale),
      parts: [
        ...answer.values.map(
          (value): Part => ({
            kind: "fact",
            fact: {
              label: say(value.name, locale),
              basis: "derived",
              values: [{ text: say(valueText(value), locale) }],
            },
          }),
        ),
        ...answer.notes.map((note): Part => ({ kind: "note", text: say(note, locale) })),
        ...tableParts(
          { heading: words.steps, basis: "derived" },
          [],
          answer.steps.map((step) => [say(step, locale)]),
        ),
        ...answer.sources.flatMap((source) => sourcePart(dataset, source, locale)),
      ],
      places: [],
      web: at(`/${locale}/instruments/${id}?${new URLSearchParams(inputs)}`),
      api: at(`/v1/instruments/${id}/answer?${new URLSearchParams(inputs)}`),
      narrower: {
        en: "Or ask `claim` for one of the claims.",
        zh: "也可用 claim 查询其中一项陈述。",
      },
    };
  },
});
