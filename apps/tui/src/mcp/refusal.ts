import { ApiError, type Problem } from "@peakline/api/client";
import { Failure } from "../failure.ts";
import { clip } from "./tokens.ts";

/** A question that cannot be answered: what is wrong, and what would be right, a line each. */
export class Refusal extends Error {
  readonly advice: readonly string[];

  constructor(message: string, advice: readonly string[] = []) {
    super(message);
    this.advice = advice;
  }
}

/** A list longer than this is not read in a sentence. */
const PRINTABLE = 40;
const LINES = 12;
const LINE = 120;

const oneOf = (allowed: readonly string[] | undefined) =>
  allowed === undefined || allowed.length === 0 || allowed.length > PRINTABLE
    ? []
    : [`It is one of ${allowed.join(", ")}.`];

function adviceOf({ issues = [], allowed, see }: Problem): string[] {
  const told = issues.map(
    ({ path, message, didYouMean, allowed: may }) =>
      `${path}: ${message}${didYouMean === undefined || message.includes(didYouMean) ? "" : ` Did you mean "${didYouMean}"?`}${oneOf(may).map((text) => ` ${text}`)}`,
  );
  return [...told, ...oneOf(allowed), ...(see === undefined ? [] : [`All of them: ${see}`])];
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  // The server that --api names is gone, or none.
  if (error instanceof Failure) return new Refusal(error.message, error.advice.split("\n"));
  if (!(error instanceof ApiError)) return undefined;
  return error.problem === null
    ? new Refusal(error.message)
    : new Refusal(error.problem.detail, adviceOf(error.problem));
}

/** What a tool says of an error; undefined for one that is a mistake of ours. */
export function refusalText(error: unknown): string | undefined {
  const told = refusalOf(error);
  if (told === undefined) return undefined;
  const lines = told.advice.slice(0, LINES).map((line) => clip(line, LINE));
  const rest = told.advice.length - lines.length;
  return [
    clip(told.message, LINE * 2),
    ...lines.filter((line) => line !== ""),
    ...(rest > 0 ? [`+ ${rest}`] : []),
  ].join("\n");
}
