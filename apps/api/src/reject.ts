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

/** What is wrong with one parameter of a query. */
function problemOfIssue(issue: z.core.$ZodIssue, c: Context): ProblemError {
  const [name, index] = issue.path;
  const param = String(name);
  const given = c.req.queries(param);
  if (given === undefined) {
    const detail = `${param} is missing: ${issue.message}.`;
    return new ProblemError("missing-parameter", detail, { param });
  }
  const value = given.join(",");
  if (issue.code === "invalid_value") {
    const values = value.split(",");
    return badValue(param, values[Number(index ?? 0)] ?? value, issue.values.map(String));
  }
  const detail = `"${value}" is not a value of ${param}: ${issue.message}.`;
  return new ProblemError("bad-value", detail, { param, value });
}

/**
 * Turns what a schema found wrong with a query into a problem: the first thing is the problem, and where there are
 * several, all of them are its issues.
 */
export function rejectQuery({ issues }: z.ZodError, c: Context): never {
  const problems = issues.map((issue) => problemOfIssue(issue, c));
  const [first] = problems;
  if (first === undefined) throw new Error("a failed parse has no issue");
  if (problems.length === 1) throw first;
  throw new ProblemError(first.kind, first.message, {
    ...first.members,
    issues: problems.map(({ message, members: { param = "", didYouMean, allowed } }) => ({
      path: param,
      message,
      ...(didYouMean !== undefined && { didYouMean }),
      ...(allowed !== undefined && { allowed }),
    })),
  });
}
