import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Check } from "@peakline/core";
import { CheckKind, Check as CheckSchema, Verdict } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { checkColumns } from "../columns/answers.ts";
import { checksKnown } from "../known.ts";
import { listed, paged } from "../list.ts";
import { codes, ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import { answerListRoute, answerTableRoute, id, problem } from "../route.ts";
import { csvAnswer } from "../table.ts";
import { badValue, checkFilters } from "../vocabulary.ts";

const filters = {
  verdict: codes(Verdict, "What the check found."),
  kind: codes(CheckKind, "What the check compares."),
  indicator: ids("indicators", "Only checks of an indicator."),
  claim: ids("claims", "Only checks that a claim takes part in."),
  ...knownBy,
};

const list = answerListRoute("checks", CheckSchema, filters, {
  summary: "Does it add up: every check with its verdict",
  description:
    "Statements of one quantity, changes that compose, parts and wholes, targets and statements made again, and the readings of ambiguous ones. Each check names its claims, what is stated and what the others imply, the difference, the tolerance that the printed digits leave, and what explains a difference.",
});
const table = answerTableRoute("checks", checkColumns, filters);

const one = createRoute({
  method: "get",
  path: "/checks/{check}",
  operationId: "getCheck",
  summary: "One check with everything that its verdict rests on",
  tags: ["checks"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: { params: z.object({ check: id("Id of the check.") }), query: z.object(knownBy) },
  responses: {
    200: {
      description: "The check.",
      content: {
        "application/json": {
          schema: CheckSchema.extend({ version: listed.version }).meta({
            id: "CheckAnswer",
            description: "One check, with its release.",
          }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such check."),
  },
});

interface Asked {
  readonly verdict?: readonly Check["verdict"][] | undefined;
  readonly kind?: readonly Check["kind"][] | undefined;
  readonly indicator?: readonly string[] | undefined;
  readonly claim?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
}

/** The checks that fit; an indicator or a claim that the record does not have is a problem. */
function checksThatFit(catalogue: Catalogue, { asOf, ...asked }: Asked): Check[] {
  const { dataset } = catalogue;
  checkFilters(catalogue, "claims", { indicator: asked.indicator ?? [] });
  const unknown = asked.claim?.find((id) => catalogue.find("claims", id) === undefined);
  if (unknown !== undefined) throw badValue("claim", unknown, catalogue.ids("claims"), "claims");
  const indicatorOf = (claim: string) => catalogue.find("claims", claim)?.indicator ?? "";
  const fits = <T>(wanted: readonly T[] | undefined, ...values: readonly T[]) =>
    wanted === undefined || values.some((value) => wanted.includes(value));
  return checksKnown(dataset, { asOf }).filter(
    ({ verdict, kind, claims }) =>
      fits(asked.verdict, verdict) &&
      fits(asked.kind, kind) &&
      fits(asked.indicator, ...claims.map(indicatorOf)) &&
      fits(asked.claim, ...claims),
  );
}

/** /v1/checks */
export const checks = (catalogue: Catalogue) => {
  const { version } = catalogue.dataset;
  return new OpenAPIHono()
    .openapi(list, (c) => {
      const { limit, cursor, ...asked } = c.req.valid("query");
      const all = checksThatFit(catalogue, asked);
      return c.json({ ...paged(c, all, ({ id }) => id, { limit, cursor }), version }, 200);
    })
    .openapi(table, (c) => {
      const all = checksThatFit(catalogue, c.req.valid("query"));
      return csvAnswer(c, `peakline-${version}-checks`, checkColumns, all);
    })
    .openapi(one, (c) => {
      const wanted = c.req.valid("param").check;
      const all = checksKnown(catalogue.dataset, c.req.valid("query"));
      const found = all.find(({ id: each }) => each === wanted);
      if (found === undefined)
        throw unknownRecord(
          "check",
          wanted,
          all.map(({ id: each }) => each),
          "/v1/checks",
        );
      return c.json({ ...found, version }, 200);
    });
};
