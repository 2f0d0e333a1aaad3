import { everyRecord, read } from "@peakline/api/client";
import type { Bilingual } from "@peakline/core";
import { CheckKind, TrackingClass, Verdict } from "@peakline/core/schema";
import type { ComputedNoun, Row } from "@peakline/core/view";
import * as z from "zod";
import { rowsAsOf } from "../../commands/answer-rows.ts";
import { asOfInput, idInput, segmentsOf, statementInput } from "../inputs.ts";
import { Refusal } from "../refusal.ts";
import { listSheet, type Sheet } from "../sheet.ts";
import { type Desk, tool } from "../tool.ts";
import { pageSheet } from "./claim.ts";

const AT_ONCE = "1000";
const indicator = idInput("Only of this indicator, by its id.").optional();

/** One answer by its id, or a list by filters; both at once would be two questions. */
function onlyOne(one: string | undefined, filters: Readonly<Record<string, unknown>>): void {
  const given = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  if (one !== undefined && given.length > 0)
    throw new Refusal(`An id asks for one, and ${given.join(", ")} for a list.`, [
      "Give the id alone, or the filters without an id.",
    ]);
}

type Chosen = Readonly<Record<string, string | undefined>>;

/** Only what is given, as the client takes it. */
const given = (chosen: Chosen) =>
  Object.fromEntries(
    Object.entries(chosen).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** The rows of the answers that the API lists. */
async function answerList(
  noun: ComputedNoun,
  ids: AsyncIterable<string>,
  chosen: Chosen,
  { dataset, locale, at }: Desk,
  narrower: Bilingual,
): Promise<Sheet> {
  const rowOf = rowsAsOf(dataset, noun, chosen.asOf, locale);
  const rows: Row[] = [];
  for await (const id of ids) {
    const row = rowOf(id);
    if (row !== undefined) rows.push(row);
  }
  const query = new URLSearchParams(given(chosen));
  return listSheet(dataset, noun, rows, locale, {
    web: at(`/${locale}/${noun}`),
    api: at(`/v1/${noun}${query.size === 0 ? "" : `?${query}`}`),
    narrower,
  });
}

async function* idsOf<T>(records: AsyncIterable<T>, idOf: (record: T) => string) {
  for await (const record of records) yield idOf(record);
}

const paged = (cursor: string | undefined) => ({ limit: AT_ONCE, ...given({ cursor }) });

/** Series, and everything that follows for one. */
export const series = tool({
  name: "series",
  title: "Series: what has a value in a period",
  description:
    "Claims that speak of the same thing (indicator, definition, boundary, sector, product, place, price basis). With an id: everything stated and everything that follows though nobody printed it, with the arithmetic. Without one: the series, of one indicator if given.",
  input: {
    id: idInput("Id of a series, as `claim`, `search` or this tool gives it.").optional(),
    indicator,
  },
  run: async ({ id, indicator }, desk) => {
    onlyOne(id, { indicator });
    if (id !== undefined) {
      await read(
        desk.client.v1.series[":series"].$get({
          param: { series: encodeURIComponent(id) },
          query: {},
        }),
      );
      return pageSheet("series", id, desk, {
        en: "Or ask `derive` for one period.",
        zh: "也可用 derive 查询某一时期。",
      });
    }
    const all = everyRecord((cursor) =>
      desk.client.v1.series.$get({ query: { ...given({ indicator }), ...paged(cursor) } }),
    );
    return answerList(
      "series",
      idsOf(all, (each) => each.id),
      { indicator },
      desk,
      { en: "Or give an indicator.", zh: "也可指定指标。" },
    );
  },
});

/** Where targets stand. */
export const target = tool({
  name: "target",
  title: "Where targets stand",
  description:
    "Every target with a number, held against what was reported: met, missed, ahead, on-track, behind, or unchecked with the reason. With an id (that of the claim that sets it): evidence, steps, what is left to do. Without one: a list.",
  input: {
    id: statementInput("Id of the claim that sets the target, document/key.").optional(),
    class: z
      .enum([...TrackingClass.options, "unchecked"])
      .optional()
      .describe("Only targets that may stand there."),
    indicator,
    asOf: asOfInput,
  },
  run: async ({ id, class: wanted, indicator, asOf }, desk) => {
    const chosen = { class: wanted, indicator, asOf };
    onlyOne(id, chosen);
    if (id !== undefined) {
      const [document = "", claim = ""] = segmentsOf(id);
      await read(
        desk.client.v1.targets[":document"][":claim"].$get({
          param: { document, claim },
          query: {},
        }),
      );
      return pageSheet("targets", id, desk, {
        en: "Or ask `derive` for its series.",
        zh: "也可用 derive 查询其序列。",
      });
    }
    const all = everyRecord((cursor) =>
      desk.client.v1.targets.$get({ query: { ...given(chosen), ...paged(cursor) } }),
    );
    return answerList(
      "targets",
      idsOf(all, (each) => each.target),
      chosen,
      desk,
      { en: "Or give a class or an indicator.", zh: "也可指定所处状态或指标。" },
    );
  },
});

/** Does it add up. */
export const check = tool({
  name: "check",
  title: "Does it add up",
  description:
    "Checks of claims against each other: duplicates, chains of changes, parts and wholes, restatements, ambiguous readings. consistent: a set of values satisfies all; inconsistent: they cannot all be true, or differ for a reason that is told; unchecked: no contradiction found, or why none could be looked for. With an id one check with its steps, else a list.",
  input: {
    id: idInput("Id of a check, as this tool lists it.").optional(),
    verdict: z.enum(Verdict.options).optional().describe("Only checks that found this."),
    kind: z.enum(CheckKind.options).optional().describe("Only checks that compare this."),
    indicator,
    claim: statementInput("Only checks that this claim takes part in.").optional(),
    asOf: asOfInput,
  },
  run: async ({ id, verdict, kind, indicator, claim, asOf }, desk) => {
    const chosen = { verdict, kind, indicator, claim, asOf };
    onlyOne(id, chosen);
    if (id !== undefined) {
      await read(
        desk.client.v1.checks[":check"].$get({
          param: { check: encodeURIComponent(id) },
          query: {},
        }),
      );
      return pageSheet("checks", id, desk, {
        en: "Or ask `claim` for one of its claims.",
        zh: "也可用 claim 查询其中一项陈述。",
      });
    }
    const all = everyRecord((cursor) =>
      desk.client.v1.checks.$get({ query: { ...given(chosen), ...paged(cursor) } }),
    );
    return answerList(
      "checks",
      idsOf(all, (each) => each.id),
      chosen,
      desk,
      {
        en: "Or give a verdict, a kind, an indicator or a claim.",
        zh: "也可指定结论、类型、指标或陈述。",
      },
    );
  },
});
