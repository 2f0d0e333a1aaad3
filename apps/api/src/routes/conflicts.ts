import { OpenAPIHono } from "@hono/zod-openapi";
import { type ClaimConflict, findConflicts } from "@peakline/core";
import { ClaimConflict as Conflict, Modality } from "@peakline/core/schema";
import {
  claimPeriod,
  claimValue,
  joinParts,
  nameOf,
  rowView,
  seriesLabel,
} from "@peakline/core/view";
import type { Catalogue } from "../catalogue.ts";
import { conflictColumns } from "../columns/answers.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { codes, finding, ids, knownBy } from "../query.ts";
import type { Resource } from "../resource.ts";
import { listRoute } from "../route.ts";

/** Conflicts as a list. */
export const conflictList: Resource<ClaimConflict> & { readonly name: "conflicts" } = {
  name: "conflicts",
  title: { en: "Claims that cannot all be true", zh: "不可能同时成立的陈述" },
  all: ({ dataset }, { asOf }) => findConflicts(dataset, { asOf }),
  keyOf: ({ series, modality, vintage, claims }) =>
    [series, modality, vintage ?? "", ...claims].join(" "),
  fields: {
    indicator: ({ claims }, { find }) =>
      claims.map((claim) => find("claims", claim)?.indicator ?? null),
    series: ({ series }) => [series],
    claim: ({ claims }) => claims,
    modality: ({ modality }) => [modality],
  },
  found: { noun: "claims", ids: ({ claims }) => claims },
  columns: conflictColumns,
  primaryKey: ["series", "modality", "vintage", "claims"],
  schemas: [Conflict],
  row: (dataset, conflict, locale) => {
    const claims = dataset.claims.filter(({ id }) => conflict.claims.includes(id));
    const [first] = claims;
    if (first === undefined) return null;
    const rows = claims.map((claim) => rowView(dataset, "claims", claim, locale));
    const each = (said: readonly string[]) => joinParts([...new Set(said)]);
    return {
      to: { noun: "series", id: conflict.series },
      title: joinParts([
        nameOf(dataset, "indicators", first.indicator, locale),
        seriesLabel(dataset, first, locale),
      ]),
      value: each(claims.map((claim) => claimValue(dataset, claim, locale))),
      interval: "",
      period: each(claims.map((claim) => claimPeriod(claim, locale))),
      source: each(rows.map(({ source }) => source)),
      tags: [],
      inferred: [],
    };
  },
};

const filters = {
  indicator: ids("indicators", "Only conflicts of an indicator."),
  series: ids("series", "Only conflicts of a series."),
  claim: ids("claims", "Only conflicts that a claim takes part in."),
  modality: codes(Modality, "Among what is reported, set as a goal, or expected."),
  ...knownBy,
  ...finding,
};

const list = listRoute(conflictList, Conflict, filters, {
  page: "ConflictList",
  summary: "Claims that cannot all be true",
  description:
    "Each conflict names as few claims as possible, any all but one of which can be true, and the cycle of their numbers that cannot close. Claims of different series meet only where a rule of /v1/rules joins these; what differs because it speaks of different things is told by /v1/checks.",
});

/** /v1/conflicts */
export const conflicts = (catalogue: Catalogue) => {
  const app = new OpenAPIHono().openapi(list, (c) =>
    c.json(listOf(c, catalogue, conflictList, c.req.valid("query")), 200),
  );
  return withForms(app, catalogue, conflictList, {
    filters,
    members: Object.keys(Conflict.shape),
  });
};
