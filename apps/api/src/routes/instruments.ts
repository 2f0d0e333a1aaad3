import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset } from "@peakline/core";
import {
  askInstrument,
  exampleOf,
  type Instrument,
  LONGEST_INPUT,
  resolveSource,
} from "@peakline/core/instruments";
import * as z from "zod";
import { asForm } from "../answer-forms.ts";
import { badInputs } from "../bad-inputs.ts";
import type { Catalogue } from "../catalogue.ts";
import { instrumentColumns } from "../columns/instruments.ts";
import { splitForm } from "../form.ts";
import { withForms } from "../form-routes.ts";
import { instrumentMarkdown } from "../instrument-markdown.ts";
import { InstrumentAnswer, InstrumentRecord } from "../instrument-schema.ts";
import { listed, listOf } from "../list.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { id, listRoute, problem } from "../route.ts";

const params = z.object({ instrument: id("Id of the instrument, from /v1/instruments.") });
const unknown = problem("There is no such instrument.");

function recordOf(dataset: Dataset, instrument: Instrument): InstrumentRecord {
  const inputs = instrument.inputs(dataset);
  const example = new URLSearchParams(exampleOf(inputs));
  return {
    id: instrument.id,
    name: instrument.name,
    description: instrument.description,
    inputs: inputs.map(({ choices, when, ...input }) => ({
      ...input,
      // An instrument may keep more of a choice than it tells.
      choices: choices.map(({ id, name }) => ({ id, name })),
      when: when && { input: when.input, is: [...when.is] },
    })),
    example: `/v1/instruments/${instrument.id}/answer?${example}`,
  };
}

/** Instruments as a list. */
export const instrumentList: Resource<InstrumentRecord> & { readonly name: "instruments" } = {
  name: "instruments",
  title: { en: "Instruments", zh: "计算工具" },
  all: ({ dataset, instruments: all }) => all.map((instrument) => recordOf(dataset, instrument)),
  keyOf: ({ id: each }) => each,
  fields: {},
  columns: instrumentColumns,
  primaryKey: ["id"],
  schemas: [InstrumentRecord],
};

const list = listRoute(
  instrumentList,
  InstrumentRecord,
  {},
  {
    page: "InstrumentList",
    summary: "Calculators over cited rules, and what each asks for",
    description:
      "Small calculators over published rules: each says what it asks for, with choices and the address of an example.",
  },
);

const one = createRoute({
  method: "get",
  path: "/instruments/{instrument}",
  operationId: "getInstrument",
  summary: "One instrument: what it asks for, with choices and an example",
  description:
    "Each input with its kind, its unit, what can be chosen, and when it is asked for; the address of an answer to its examples.",
  tags: ["instruments"],
  middleware: onlyParameters([]),
  request: { params },
  responses: {
    200: {
      description: "The instrument.",
      content: {
        "application/json": {
          schema: InstrumentRecord.extend({ version: listed.version }).meta({
            id: "InstrumentDescription",
            description: "One instrument, with its release.",
          }),
        },
      },
    },
    404: unknown,
  },
});

const answer = createRoute({
  method: "get",
  path: "/instruments/{instrument}/answer",
  operationId: "askInstrument",
  summary: "What an instrument computes for its inputs, with its steps and sources",
  description: `Each input is a parameter by its name, given once and with at most ${LONGEST_INPUT} characters; an empty one is none. The instrument itself says which there are. Beyond its sources it says so and never extrapolates; what is wrong with the inputs is told all at once.`,
  tags: ["instruments"],
  parameters: [
    {
      name: "inputs",
      in: "query",
      description: "The inputs of the instrument by their names.",
      style: "form",
      explode: true,
      schema: { type: "object", additionalProperties: { type: "string" } },
    },
  ],
  request: { params, query: z.object({}).catchall(z.union([z.string(), z.array(z.string())])) },
  responses: {
    200: {
      description: "The answer.",
      content: { "application/json": { schema: InstrumentAnswer } },
    },
    400: problem("An input is unknown, missing, given twice, or has a value that it cannot have."),
    404: unknown,
  },
});

function instrumentOf(all: readonly Instrument[], id: string): Instrument {
  const found = all.find((instrument) => instrument.id === id);
  if (found !== undefined) return found;
  const ids = all.map((instrument) => instrument.id);
  throw unknownRecord("instrument", id, ids, "/v1/instruments");
}

/** The inputs of an address as they are read, and the names of those that it gives more than once. */
function readInputs(url: string) {
  const entries = [...new URL(url).searchParams];
  const names = entries.map(([name]) => name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index));
  const read = entries.map(([name, text]) => [name, text.trim()] as const);
  return { given: Object.fromEntries(read.filter(([, text]) => text !== "")), twice: [...twice] };
}

/** /v1/instruments */
export const instruments = (catalogue: Catalogue) => {
  const { dataset, instruments: all } = catalogue;
  const { version } = dataset;
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, instrumentList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const { id: name, form } = splitForm(c.req.path, c.req.valid("param").instrument);
      const instrument = instrumentOf(all, name);
      return form === "md"
        ? asForm(instrumentMarkdown(c, dataset, instrument))
        : c.json({ ...recordOf(dataset, instrument), version }, 200);
    })
    .openapi(answer, (c) => {
      const instrument = instrumentOf(all, c.req.valid("param").instrument);
      const { given, twice } = readInputs(c.req.url);
      const found = askInstrument(instrument, dataset, given);
      const wrong = found.kind === "refusal" ? found.issues : [];
      if (found.kind === "refusal" || twice.length > 0) throw badInputs(wrong, given, twice);
      const sources = found.sources.map((source) => ({
        ...resolveSource(dataset, source),
        address:
          source.claim === null ? `/v1/documents/${source.document}` : `/v1/claims/${source.claim}`,
      }));
      return c.json(
        {
          instrument: instrument.id,
          given,
          tone: found.tone,
          sentence: found.sentence,
          values: [...found.values],
          steps: [...found.steps],
          sources,
          notes: [...found.notes],
          version,
        },
        200,
      );
    });
  return withForms(app, catalogue, instrumentList, {
    filters: {},
    members: Object.keys(InstrumentRecord.shape),
  });
};
