import { nearest } from "@peakline/core";
import type { Context, MiddlewareHandler } from "hono";
import type * as z from "zod";
import { FORMS, formAddress } from "./form.ts";
import { ProblemError } from "./problem.ts";
import { badValue } from "./vocabulary.ts";

/** Refuses parameters that an address does not know: a misspelt filter must not widen an answer. Its form may take more. */
export function onlyParameters(names: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const { form = "json" } = formAddress(c.req.path);
    const allowed = [...new Set([...names, ...FORMS[form].parameters])];
    const { searchParams } = new URL(c.req.url);
    const param = [...searchParams.keys()].find((name) => !allowed.includes(name));
    if (param === undefined) return next();
    const didYouMean = nearest(param, allowed);
    const hint =
      allowed.length === 0
        ? " It takes none."
        : didYouMean === undefined
          ? ""
          : ` Did you mean ${didYouMean}?`;
    throw new ProblemError(
      "unknown-parameter",
      `This address has no parameter "${param}".${hint}`,
      {
        param,
        allowed,
        ...(didYouMean !== undefined && { didYouMean }),
      },
    );
  };
}

/** Turns the first thing a schema found wrong with a query into a problem. */
export function rejectQuery({ issues: [issue] }: z.ZodError, c: Context): never {
  if (issue === undefined) throw new Error("a failed parse has no issue");
  const [name, index] = issue.path;
  const param = String(name);
  const given = c.req.queries(param);
  if (given === undefined) {
    throw new ProblemError("missing-parameter", `${param} is missing: ${issue.message}.`, {
      param,
    });
  }
  const value = given.join(",");
  if (issue.code === "invalid_value") {
    const values = value.split(",");
    throw badValue(param, values[Number(index ?? 0)] ?? value, issue.values.map(String));
  }
  throw new ProblemError("bad-value", `"${value}" is not a value of ${param}: ${issue.message}.`, {
    param,
    value,
  });
}
