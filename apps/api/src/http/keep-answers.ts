import { ProblemError, problemResponse } from "../problem.ts";
import { type Answer, createAnswer, type Variant } from "./answer.ts";
import { chooseCoding, type Encoders } from "./coding.ts";
import { createKept } from "./kept.ts";
import { judge } from "./precondition.ts";

/** Answers a request, as every fetch runtime asks for it: with whatever the runtime has to say beside it. */
export type Fetch<R extends unknown[]> = (
  request: Request,
  ...runtime: R
) => Response | Promise<Response>;

/** What one app keeps of its answers, in bytes. */
const MOST = 64 * 1024 * 1024;

/** Only a success is an answer to keep; what flows, or says that it is not to be kept, is none. */
function isKept(response: Response): boolean {
  const { headers } = response;
  return (
    response.status === 200 &&
    !headers.get("cache-control")?.includes("no-store") &&
    !headers.get("content-type")?.startsWith("text/event-stream")
  );
}

const withHeaders = (error: ProblemError) =>
  problemResponse(error, { "Access-Control-Allow-Origin": "*", Vary: "Accept-Encoding" });

function sendVariant(request: Request, { body, tag, headers, bare }: Variant): Response {
  switch (judge(request.headers, tag)) {
    case 304:
      return new Response(null, { status: 304, headers: bare });
    case 412:
      return withHeaders(
        new ProblemError("precondition-failed", `If-Match does not name this answer, ${tag}.`, {
          param: "If-Match",
          allowed: [tag],
        }),
      );
    default:
      return new Response(request.method === "HEAD" ? null : body, { status: 200, headers });
  }
}

function send(request: Request, answer: Answer): Response | Promise<Response> {
  const coding = chooseCoding(request.headers.get("accept-encoding"), answer.offered);
  if (coding === undefined) {
    return withHeaders(
      new ProblemError(
        "not-acceptable",
        `This address answers in the codings ${answer.offered.join(", ")}.`,
        { param: "Accept-Encoding", allowed: [...answer.offered] },
      ),
    );
  }
  const variant = answer.variant(coding);
  if (!(variant instanceof Promise)) return sendVariant(request, variant);
  return variant.then((ready) => sendVariant(request, ready));
}

const withoutBody = (response: Response) =>
  new Response(null, { status: response.status, headers: response.headers });

/** The kept answer to a GET of an address by these headers, ready to be sent; undefined where it has to be asked for. */
export type Ready = (
  url: string,
  accept: string,
  acceptEncoding: string | undefined,
) => Variant | undefined;

const READY = new WeakMap<object, Ready>();

/** Whoever serves an app may take its kept answers without making a request of them, which takes longer than to send one. */
export const readyOf = (fetch: object): Ready | undefined => READY.get(fetch);

const keyOf = (url: string, accept: string) => `${accept}\n${url}`;

/**
 * Lets answers to GET be computed once: they depend on the release, the address and Accept alone. Each has a strong tag,
 * is packed as the request likes it, and is not sent to who has it already; HEAD answers as GET does, without the body.
 */
export function keepAnswers<R extends unknown[]>(fetch: Fetch<R>, encoders: Encoders): Fetch<R> {
  const kept = createKept<Answer>(MOST);
  const keeping: Fetch<R> = (request, ...runtime) => {
    const head = request.method === "HEAD";
    if (!head && request.method !== "GET") return fetch(request, ...runtime);
    const key = keyOf(request.url, request.headers.get("accept") ?? "");
    const known = kept.get(key);
    if (known !== undefined) return send(request, known);
    const asked = head ? new Request(request.url, { headers: request.headers }) : request;
    return Promise.resolve(fetch(asked, ...runtime)).then(async (response) => {
      if (!isKept(response)) return head ? withoutBody(response) : response;
      const answer = await createAnswer(response, encoders);
      kept.set(key, answer, answer.size + 2 * key.length);
      return send(request, answer);
    });
  };
  READY.set(keeping, (url, accept, acceptEncoding) => {
    const answer = kept.get(keyOf(url, accept));
    const coding = answer && chooseCoding(acceptEncoding ?? null, answer.offered);
    const variant = coding && answer.variant(coding);
    return variant instanceof Promise ? undefined : variant;
  });
  return keeping;
}
