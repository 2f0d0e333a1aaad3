import { nearest } from "@peakline/core";
import type { InstrumentIssue } from "@peakline/core/instruments";
import { others } from "./body.ts";
import { type Problem, ProblemError } from "./problem.ts";

type Told = NonNullable<Problem["issues"]>[number];

function told(issue: InstrumentIssue, given: string | undefined): Told {
  const { input, reason, sentence, allowed } = issue;
  const meant = reason === "unknown-input" ? input : given;
  const didYouMean = meant === undefined ? undefined : nearest(meant, allowed);
  return {
    path: input,
    message: sentence.en,
    reason,
    sentence,
    allowed: [...allowed],
    ...(didYouMean !== undefined && { didYouMean }),
  };
}

/** An input that is given more than once: which of its values counts cannot be told. */
const toldTwice = (input: string): Told => ({
  path: input,
  message: `${input} is given more than once.`,
  reason: "given-twice",
  sentence: { en: `${input} is given more than once.`, zh: `${input} 重复给出。` },
});

/** Everything that is wrong with the inputs of an instrument, as one problem. */
export function badInputs(
  issues: readonly InstrumentIssue[],
  given: Readonly<Record<string, string>>,
  twice: readonly string[],
): ProblemError {
  const all = [...twice.map(toldTwice), ...issues.map((issue) => told(issue, given[issue.input]))];
  const [first] = all;
  if (first === undefined) throw new Error("a refusal has no issue");
  return new ProblemError("bad-inputs", `${first.path}: ${first.message}${others(all)}`, {
    param: first.path,
    issues: all,
    ...(first.didYouMean !== undefined && { didYouMean: first.didYouMean }),
  });
}
