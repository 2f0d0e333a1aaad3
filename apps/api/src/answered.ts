import type { ClientResponse } from "hono/client";
// Only the type: zod does not reach a bundle.
import type { Problem } from "./problem.ts";

/** The answer to a request was no success; `problem` is what the API says of it. */
export class ApiError extends Error {
  readonly status: number;
  /** What is wrong and what would be right; null where something before the API answered, as a proxy does. */
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null) {
    super(problem?.detail ?? `the server answered ${status}, and said no more`);
    this.name = "ApiError";
    this.status = status;
    this.problem = problem;
  }
}

/** What a response holds where it is a success: the parsed body of JSON, the text of any other form. */
export type Answered<R> =
  R extends ClientResponse<infer Body, infer Status, infer Format>
    ? Status extends 200
      ? // What a route answers as a whole response is a text: CSV.
        Body extends Response
        ? string
        : Format extends "json"
          ? Body
          : string
      : never
    : never;

const isProblem = (body: unknown): body is Problem =>
  body !== null && typeof body === "object" && "detail" in body && "type" in body;

/**
 * The body of a success.
 * @throws ApiError for every other answer, with the problem as the API tells it
 * @example
 * const client = createClient("http://localhost:4180", { fetch: createApp(dataset).request });
 * const asked = client.v1.claims.$get({ query: { sector: "hot-air" } });
 * await read(asked).catch((error: ApiError) => error.problem?.param); // "sector"
 */
export async function read<R extends ClientResponse<unknown>>(
  asked: R | Promise<R>,
): Promise<Answered<R>> {
  const response = await asked;
  const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
  if (response.ok) return (isJson ? await response.json() : await response.text()) as Answered<R>;
  const body: unknown = isJson ? await response.json().catch(() => null) : null;
  throw new ApiError(response.status, isProblem(body) ? body : null);
}

interface Page<T> {
  readonly data: readonly T[];
  readonly next?: string | undefined;
}

/** The cursor in the address of a next page. */
const cursorIn = (next: string) => new URLSearchParams(next.slice(next.indexOf("?"))).get("cursor");

/**
 * The records of a list one after the other, over all its pages; a page is asked for when its first record is.
 * @param ask asks for the page at a cursor; for the first one without
 * @throws ApiError where a page is refused
 * @example
 * const client = createClient("http://localhost:4180", { fetch: createApp(dataset).request });
 * const pages = (cursor?: string) => client.v1.sectors.$get({ query: { limit: "20", ...(cursor && { cursor }) } });
 * const ids: string[] = [];
 * for await (const { id } of everyRecord(pages)) ids.push(id);
 * ids.length > 20; // true
 */
export async function* everyRecord<R extends ClientResponse<unknown>>(
  ask: (cursor: string | undefined) => Promise<R>,
): AsyncGenerator<Answered<R> extends Page<infer T> ? T : never, void, undefined> {
  type Listed = Answered<R> extends Page<infer T> ? T : never;
  for (let cursor: string | undefined; ; ) {
    const { data, next } = (await read(ask(cursor))) as unknown as Page<Listed>;
    yield* data;
    const following = next === undefined ? null : cursorIn(next);
    // The same page again would never end.
    if (following === null || following === cursor) return;
    cursor = following;
  }
}
