import { Bilingual } from "@peakline/core/schema";
import * as z from "zod";
import { EVERY_ANSWER } from "./http/headers.ts";

/** Everything that can go wrong with a request. A kind is the fragment of `type`, so that the address explains itself. */
export const PROBLEMS = {
  "unknown-address": {
    status: 404,
    title: "There is nothing at this address",
    description: "No resource has this path. /v1 lists the addresses.",
  },
  "unknown-version": {
    status: 404,
    title: "This server does not have that release",
    description:
      "A server answers for its own release only: `allowed` names it, `didYouMean` is the same address at it. Of a path without a release it answers at any time.",
  },
  "unknown-record": {
    status: 404,
    title: "There is no such record",
    description: "The noun exists, but no record of this release has the id.",
  },
  "unknown-chart": {
    status: 404,
    title: "There is no such chart",
    description:
      "The record exists, but has no chart of that number or kind: `allowed` lists what it has, which may be nothing.",
  },
  "unknown-parameter": {
    status: 400,
    title: "The query has a parameter that this address does not know",
    description: "Nothing is ignored silently: `allowed` lists the parameters of the address.",
  },
  "missing-parameter": {
    status: 400,
    title: "The query lacks a parameter",
    description: "`param` names the parameter that this address cannot do without.",
  },
  "bad-value": {
    status: 400,
    title: "A parameter has a value that it cannot have",
    description:
      "Filters take ids and codes of closed lists: a typo is an error, never an empty answer. `allowed` lists the values, or `see` gives the address that does.",
  },
  "bad-query": {
    status: 400,
    title: "The query q asks for something that cannot be",
    description:
      "`issue` says what and where in q: an unknown name, a value that no record has, a period that is none. What stands in quotes is searched for as text.",
  },
  "bad-inputs": {
    status: 400,
    title: "The instrument cannot answer these inputs",
    description:
      "`issues` lists everything that is wrong with them, each with its input in `path`, its reason, a sentence in both languages, and what can be given instead.",
  },
  "bad-body": {
    status: 400,
    title: "The body of the request cannot be used",
    description: "It is not JSON, and `detail` says where.",
  },
  "unusable-body": {
    status: 422,
    title: "The body of the request holds what it cannot hold",
    description:
      "It is JSON, and `issues` lists everything in it that cannot be, each with its path.",
  },
  "body-too-large": {
    status: 413,
    title: "The body of the request is too large",
    description: "A body may have 64 KiB.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body of the request has no form that this address reads",
    description: "`allowed` lists the media types that it reads.",
  },
  "bad-cursor": {
    status: 400,
    title: "The cursor does not fit this list",
    description:
      "Cursors are opaque and belong to the filters they were given with: follow `next` as it is, or start again without one.",
  },
  "method-not-allowed": {
    status: 405,
    title: "This address does not take that method",
    description: "The Allow header lists the methods of the address.",
  },
  "not-acceptable": {
    status: 406,
    title: "This address has no such form",
    description:
      "`allowed` lists the media types of the address, or where `param` is Accept-Encoding, its codings.",
  },
  "precondition-failed": {
    status: 412,
    title: "The answer is another than the one that If-Match names",
    description: "`allowed` has the tag of the answer as it is now.",
  },
  "unmet-expectation": {
    status: 417,
    title: "The server does not do what Expect asks for",
    description: "It knows 100-continue only.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    description:
      "Retry-After says after how many seconds the next one is answered; RateLimit-Policy and RateLimit of every answer how many there may be.",
  },
  "request-timeout": {
    status: 408,
    title: "The request took too long to arrive",
    description: "Headers may take 10 seconds and a whole request 30.",
  },
  "address-too-long": {
    status: 414,
    title: "The address is too long",
    description: "The whole address may have 8,000 characters.",
  },
  "headers-too-large": {
    status: 431,
    title: "The headers are too large",
    description: "Address and headers together may have 32 KiB.",
  },
  "bad-request": {
    status: 400,
    title: "The server cannot read the request",
    description: "It is not HTTP/1.1 as RFC 9112 has it.",
  },
  "not-ready": {
    status: 503,
    title: "The server is about to stop",
    description: "Another one answers; this one finishes what it has begun.",
  },
  "internal-error": {
    status: 500,
    title: "The server failed",
    description: "A mistake of ours; the answer says no more on purpose.",
  },
} as const;

/** A kind of problem. */
export type ProblemKind = keyof typeof PROBLEMS;

const Issue = z
  .strictObject({
    kind: z.enum(["unknown-name", "no-value", "unknown-value", "bad-period", "no-noun"]),
    name: z.string().describe("The name, as in name:value."),
    value: z.string().describe("What it was given; empty where the name itself is at fault."),
    at: z.int().min(0).describe("Where it stands in q, in UTF-16 units from 0."),
    end: z.int().min(0).describe("Where it ends, exclusive."),
  })
  .meta({ id: "QueryIssue", description: "What is wrong in a query, and where." });

const InputReason = z
  .enum([
    "missing",
    "unknown-input",
    "not-a-number",
    "not-a-choice",
    "malformed",
    "out-of-range",
    "given-twice",
  ])
  .meta({ id: "InputReason", description: "Why an input of an instrument cannot be used." });

/** The one shape of every answer that is not a success (RFC 9457). */
export const Problem = z
  .strictObject({
    type: z.string().describe("What kind of problem; the address describes it."),
    title: z.string().describe("The kind in words, the same for every occurrence."),
    status: z.int().describe("The status code of the answer."),
    detail: z.string().describe("What is wrong with this request, and what to do."),
    param: z.string().optional().describe("The parameter at fault."),
    value: z.string().optional().describe("What it was given."),
    allowed: z
      .array(z.string())
      .optional()
      .describe("What it may be, where the list is short enough to print."),
    see: z.string().optional().describe("The address that lists what it may be."),
    issue: Issue.optional().describe("For a query: what is wrong in it, and where."),
    issues: z
      .array(
        z.strictObject({
          path: z.string().describe("Its members and indices, joined by full stops."),
          message: z.string(),
          didYouMean: z.string().optional(),
          reason: InputReason.optional(),
          sentence: Bilingual.optional().describe("For an input: the message in both languages."),
          allowed: z
            .array(z.string())
            .optional()
            .describe("For an input or a parameter: what it may be."),
        }),
      )
      .optional()
      .describe(
        "For a body, the inputs of an instrument, or several parameters of a query: everything that is wrong, each with its path.",
      ),
    didYouMean: z.string().optional().describe("The allowed value most like the one given."),
  })
  .meta({ id: "Problem", description: "An answer that is not a success (RFC 9457)." });
export type Problem = z.infer<typeof Problem>;

/** What a problem says beyond its kind. */
export type ProblemMembers = Partial<
  Pick<Problem, "param" | "value" | "allowed" | "see" | "issue" | "issues">
> & {
  readonly didYouMean?: string | undefined;
};

/** Thrown by whoever finds something wrong with a request; answered in one place. */
export class ProblemError extends Error {
  readonly kind: ProblemKind;
  readonly members: ProblemMembers;

  constructor(kind: ProblemKind, detail: string, members: ProblemMembers = {}) {
    super(detail);
    this.kind = kind;
    this.members = members;
  }
}

/** The body of the answer for a problem. */
export function problemOf({ kind, message, members }: ProblemError): Problem {
  const { status, title } = PROBLEMS[kind];
  return { type: `/v1/problems#${kind}`, title, status, detail: message, ...members };
}

/** The headers of the answer for a problem: it is asked for anew each time. */
export const PROBLEM_HEADERS = {
  ...EVERY_ANSWER,
  "Cache-Control": "no-cache",
  "Content-Type": "application/problem+json",
} as const;

/** The answer for a problem. */
export function problemResponse(
  error: ProblemError,
  headers: Record<string, string> = {},
): Response {
  const problem = problemOf(error);
  return Response.json(problem, {
    status: problem.status,
    headers: { ...PROBLEM_HEADERS, ...headers },
  });
}
