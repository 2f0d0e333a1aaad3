import { NOUNS } from "@peakline/core";
import type { MiddlewareHandler } from "hono";
import { getPath } from "hono/utils/url";
import { ProblemError } from "./problem.ts";
import { weighted } from "./weighted.ts";

const MEDIA = { json: "application/json", csv: "text/csv" } as const;

/** A form that an answer can have. */
export type Form = keyof typeof MEDIA;

/** The addresses that have a table form, at the same path with ".csv". */
const TABULAR: ReadonlySet<string> = new Set(
  [...NOUNS, "series", "targets", "checks", "promises", "findings", "search"].map(
    (name) => `/v1/${name}`,
  ),
);

const formsOf = (path: string): readonly Form[] => (TABULAR.has(path) ? ["json", "csv"] : ["json"]);

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
    const [type] = MEDIA[form].split("/");
    const specific = [MEDIA[form], `${type}/*`, "*/*"];
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

/** The path that answers a request: a list asked for as CSV is at the path with ".csv". */
export function pathOf(request: Request): string {
  const path = getPath(request);
  if (!TABULAR.has(path)) return path;
  return chooseForm(request.headers.get("accept"), formsOf(path)) === "csv" ? `${path}.csv` : path;
}

/** Refuses what no form of an address can satisfy. A suffix has decided already: then Accept is not asked. */
export const acceptable: MiddlewareHandler = async (c, next) => {
  const path = getPath(c.req.raw);
  const forms = formsOf(path);
  if (!path.endsWith(".csv") && chooseForm(c.req.header("accept"), forms) === undefined) {
    const allowed = forms.map((form) => MEDIA[form]);
    throw new ProblemError("not-acceptable", `This address answers as ${allowed.join(" or ")}.`, {
      allowed,
    });
  }
  await next();
  if (forms.length > 1) c.header("Vary", "Accept", { append: true });
};
