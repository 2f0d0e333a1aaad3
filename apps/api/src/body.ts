import { nearest } from "@peakline/core";
import type * as z from "zod";
import { ProblemError } from "./problem.ts";

/** Something that is wrong in a body: where, what, and what may have been meant. */
export interface BodyIssue {
  readonly path: string;
  readonly message: string;
  readonly didYouMean?: string;
}

/** Which members an object at a path of the body may have. */
export type MembersAt = (path: readonly PropertyKey[]) => readonly string[];

const told = (path: string, message: string, didYouMean: string | undefined): BodyIssue => ({
  path,
  message: didYouMean === undefined ? message : `${message}; did you mean "${didYouMean}"?`,
  ...(didYouMean !== undefined && { didYouMean }),
});

/** What stands at a path of a body. */
function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part === null ? undefined : (part as Record<PropertyKey, unknown>)?.[key]),
    body,
  );
}

/** A value that is none of a few: which there are, and the one that is most like it. */
function notOneOf(path: string, given: unknown, values: readonly unknown[]): BodyIssue {
  const allowed = values.map(String);
  const meant = typeof given === "string" ? nearest(given, allowed) : undefined;
  return told(path, `it is one of ${allowed.join(", ")}`, meant);
}

function issuesOf(issue: z.core.$ZodIssue, body: unknown, membersAt: MembersAt): BodyIssue[] {
  const path = issue.path.join(".");
  const given = valueAt(body, issue.path);
  if (issue.code === "unrecognized_keys") {
    const members = membersAt(issue.path);
    return issue.keys.map((key) =>
      told([...issue.path, key].join("."), "there is no such member", nearest(key, members)),
    );
  }
  if (given === undefined) {
    const explained = issue.message.startsWith("Invalid") ? "" : `: ${issue.message}`;
    return [told(path, `it is missing${explained}`, undefined)];
  }
  if (issue.code === "invalid_value") return [notOneOf(path, given, issue.values)];
  if (issue.code === "invalid_union" && "options" in issue)
    return [notOneOf(path, given, issue.options ?? [])];
  return [told(path, issue.message, undefined)];
}

/**
 * Everything that a schema found wrong with a body, as one problem.
 * @example
 * const body = { en: "Cement", zh: "水泥", zhs: "水泥" };
 * const { error } = Bilingual.safeParse(body);
 * error && badBody(error, body, () => ["en", "zh"]).message;
 * // 'zhs: there is no such member; did you mean "zh"?'
 */
export function badBody(error: z.ZodError, body: unknown, membersAt: MembersAt): ProblemError {
  const issues = error.issues.flatMap((issue) => issuesOf(issue, body, membersAt));
  const [first] = issues;
  if (first === undefined) throw new Error("a failed parse has no issue");
  const detail = `${first.path === "" ? "the body" : first.path}: ${first.message}`;
  return new ProblemError("unusable-body", `${sentence(detail)}${others(issues)}`, {
    issues,
    ...(first.didYouMean !== undefined && { didYouMean: first.didYouMean }),
  });
}

/**
 * Several problems of one body as one: that of the first, with all of them in a list.
 * @example
 * const { error } = Bilingual.safeParse({ en: "Cement" });
 * const problem = error && badBody(error, { en: "Cement" }, () => []);
 * problem && together([problem, problem]).message; // "zh: it is missing. There is 1 more issue."
 */
export function together(problems: readonly ProblemError[]): ProblemError {
  const [first] = problems;
  if (first === undefined) throw new Error("there is no problem to tell");
  const issues = problems.map(
    ({ message, members: { param = "", didYouMean } }): BodyIssue => ({
      path: param,
      message: message.replace(`${param}: `, "").replace(/\.$/, ""),
      ...(didYouMean !== undefined && { didYouMean }),
    }),
  );
  const members = { ...first.members, issues };
  return new ProblemError("unusable-body", `${first.message}${others(issues)}`, members);
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * How many issues there are beside the first, in a sentence.
 * @example others(["the first", "the second"]) // " There is 1 more issue."
 */
export const others = ({ length }: readonly unknown[]) =>
  length === 1
    ? ""
    : ` There ${length === 2 ? "is 1 more issue" : `are ${length - 1} more issues`}.`;
