import { NOUNS } from "@peakline/core";
import type { MiddlewareHandler } from "hono";
import { getPath } from "hono/utils/url";
import { TABLES } from "./catalogue.ts";
import { releaseOf, unpinned } from "./http/pinned.ts";
import { ProblemError } from "./problem.ts";
import { weighted } from "./weighted.ts";

/** The forms that an answer can have: the ending of the path is the key. JSON needs none. */
export const FORMS = {
  json: { media: "application/json", name: "JSON", parameters: [] },
  csv: { media: "text/csv", name: "CSV", parameters: ["excel"] },
  ndjson: { media: "application/x-ndjson", name: "NDJSON", parameters: [] },
  md: { media: "text/markdown", name: "Markdown", parameters: ["lang"] },
  atom: { media: "application/atom+xml", name: "Atom", parameters: ["lang"] },
  // What it takes depends on the chart: routes of its own tell it.
  svg: { media: "image/svg+xml", name: "SVG", parameters: [] },
} as const;

/** A form that an answer can have. */
export type Form = keyof typeof FORMS;

interface Offer {
  readonly list: readonly Form[];
  /** The forms of one record of the list; none where records have no address of their own. */
  readonly record: readonly Form[];
  /** Of how many parts of a path the id of a record consists. */
  readonly parts: number;
}

const LIST: readonly Form[] = ["json", "csv", "ndjson", "md"];
const RECORD: readonly Form[] = ["json", "md"];
const records = (parts: number, record = RECORD): Offer => ({ list: LIST, record, parts });
const only = (list: readonly Form[]): Offer => ({ list, record: [], parts: 0 });

/** Nouns whose records have charts. */
const DRAWN: readonly Form[] = [...RECORD, "svg"];

/** The addresses below /v1 that answer in more than one form: routing, negotiation and contract follow from it. */
const OFFERS: Readonly<Record<string, Offer>> = {
  ...Object.fromEntries(NOUNS.map((noun) => [noun, records(1)])),
  ...Object.fromEntries([...TABLES, "rules"].map((table) => [table, only(LIST)])),
  plans: records(1, DRAWN),
  mechanisms: records(1, DRAWN),
  indicators: records(1, DRAWN),
  sectors: records(1, DRAWN),
  claims: records(2),
  commitments: records(2),
  // One series as a table is the table of its claims.
  series: records(1, ["json", "md", "csv", "svg"]),
  targets: records(2, DRAWN),
  checks: records(1, DRAWN),
  conflicts: records(1, DRAWN),
  compare: only(["json", "svg"]),
  scoreboard: only(["json", "svg"]),
  findings: records(1),
  promises: records(2),
  instruments: records(1),
  search: only(LIST),
  changes: only([...LIST, "atom"]),
};

/** Addresses that are one file each, with a media type of their own. */
export const FILES = {
  "/v1/openapi.json": "application/json",
  "/v1/datapackage.json": "application/json",
  "/v1/csv-metadata.json": "application/csvm+json",
  "/v1/dataset.jsonld": "application/ld+json",
  "/llms.txt": "text/plain; charset=utf-8",
} as const;

/** What a path asks for: its address without an ending, the forms there are, and the one that the ending names. */
export interface FormAddress {
  readonly bare: string;
  readonly forms: readonly Form[];
  readonly form: Form | undefined;
}

/**
 * Reads the ending of a path, which is one only where the address has that form.
 * @example formAddress("/v1/claims.csv") // { bare: "/v1/claims", forms: ["json", "csv", "ndjson", "md"], form: "csv" }
 */
export function formAddress(path: string): FormAddress {
  const [, named = "", rest] = /^\/v1\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
  const bareName = rest === undefined ? named.replace(/\.[a-z]+$/, "") : named;
  const offer = Object.hasOwn(OFFERS, bareName) ? OFFERS[bareName] : undefined;
  const isRecord = rest !== undefined && rest.split("/").length === offer?.parts;
  const forms = (rest === undefined ? offer?.list : isRecord ? offer?.record : undefined) ?? [];
  const form = forms.find((each) => path.endsWith(`.${each}`));
  const bare = form === undefined ? path : path.slice(0, -form.length - 1);
  return { bare, forms: forms.length === 0 ? ["json"] : forms, form };
}

/**
 * The form that an Accept header likes best; the first on equal terms, undefined where it takes none.
 * RFC 9110, 12.5.1: of the ranges that match a type, the most specific one gives its weight.
 * @example chooseForm("text/csv, application/json;q=0.5", ["json", "csv"]) // "csv"
 */
export function chooseForm(
  accept: string | null | undefined,
  offered: readonly Form[],
): Form | undefined {
  if (!accept) return offered[0];
  const ranges = weighted(accept);
  const weightOf = (form: Form) => {
    const { media } = FORMS[form];
    const [type] = media.split("/");
    const specific = [media, `${type}/*`, "*/*"];
    return (
      specific.flatMap((range) => ranges.filter(({ value }) => value === range))[0]?.weight ?? 0
    );
  };
  const [best] = offered
    .map((form) => ({ form, weight: weightOf(form) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best?.form;
}

/**
 * The path that answers a request to a release, without the release: with the ending of the form asked for, by ending or by
 * Accept; without one for JSON. A path that names another release stays as it is, and leads nowhere.
 */
export function pathOf(request: Request, version: string): string {
  const given = getPath(request);
  const path = releaseOf(given) === version ? unpinned(given) : given;
  const { bare, forms, form } = formAddress(path);
  if (forms.length === 1) return path;
  const asked = form ?? chooseForm(request.headers.get("accept"), forms) ?? "json";
  return asked === "json" ? bare : `${bare}.${asked}`;
}

/** The form that the last part of a path asks for, and the id without its ending. */
export function splitForm(path: string, id: string): { id: string; form: Form } {
  const { form } = formAddress(path);
  return form === undefined ? { id, form: "json" } : { id: id.slice(0, -form.length - 1), form };
}

/** Refuses what no form of an address can satisfy. An ending has decided already: then Accept is not asked. */
export const acceptable: MiddlewareHandler = async (c, next) => {
  const path = unpinned(getPath(c.req.raw));
  if (Object.hasOwn(FILES, path)) return next();
  const { forms, form } = formAddress(path);
  if (form === undefined && chooseForm(c.req.header("accept"), forms) === undefined) {
    const allowed = forms.map((each) => FORMS[each].media);
    throw new ProblemError("not-acceptable", `This address answers as ${allowed.join(" or ")}.`, {
      allowed,
    });
  }
  await next();
  if (form === undefined && forms.length > 1) c.header("Vary", "Accept", { append: true });
};
