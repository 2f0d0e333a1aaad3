import { belongsTo, operationsOf, type Placed, readContract } from "./contract.ts";
import { createExchange, type Send } from "./exchange.ts";
import { createJudge, type Judge, mediaOf } from "./judge.ts";
import { learn } from "./known.ts";
import { createRandom } from "./random.ts";
import { type Trial, trialsOf } from "./requests.ts";
import { wireTrials } from "./wire.ts";

/** What came of many requests. */
export interface Report {
  readonly requests: number;
  /** How many answers had each status; 0 where a connection ended without one. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Operations that never answered with success. */
  readonly silent: readonly string[];
  /** What is wrong, each with the request that shows it. */
  readonly faults: readonly string[];
}

const AT_ONCE = 16;

/** How much of a path is written out: the more, the closer it is to what was asked. */
const written = ({ path }: Placed) => path.replaceAll(/\{\w+\}/g, "").length;

/**
 * The operation that answers a path, whoever the request was made from: of several the one with most of it written out,
 * and of the forms of an address the one that describes what came.
 */
function operationOf(
  trial: Trial,
  media: string,
  operations: readonly Placed[],
): Placed | undefined {
  const path = trial.path.replace(/[?#].*$/s, "").replace(/^\/v1\/(?:@|%40)[^/]*/i, "/v1");
  const decoded = (() => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  })();
  const [closest] = operations
    .filter((each) => each.path === decoded || belongsTo(path, each))
    .sort((a, b) => written(b) - written(a));
  const forms = operations.filter((each) => each.path.startsWith(`${closest?.path}.`));
  const describes = ({ operation }: Placed) => operation.responses[200]?.content?.[media];
  return closest === undefined || describes(closest) ? closest : (forms.find(describes) ?? closest);
}

/** What HEAD and a second GET with the tag of the first have to say. */
async function faultsOfTwins(trial: Trial, send: Send, judge: Judge): Promise<string[]> {
  const { method: _, body: __, ...rest } = trial;
  const get = await send({ ...rest, method: "GET" });
  if (get.status !== 200) return [];
  const head = await send({ ...rest, method: "HEAD" });
  const known = { ...rest.headers, "If-None-Match": String(get.headers.etag) };
  const again = await send({ ...rest, method: "GET", headers: known });
  const same = ["etag", "content-type", "content-length", "vary", "content-encoding"].filter(
    (name) => head.headers[name] !== get.headers[name],
  );
  return [
    ...judge({ ...rest, method: "HEAD" }, undefined, head),
    ...same.map((name) => `HEAD has another ${name} than GET`),
    ...(again.status === 304 ? [] : [`who has ${get.headers.etag} gets ${again.status}`]),
  ];
}

/** Sends generated requests to a server, the same for the same seed, and judges every answer. */
export async function conform(
  url: string,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Report> {
  const contract = readContract();
  const { send, close } = createExchange(url);
  const known = await learn(contract, send);
  const random = createRandom(seed);
  const judge = createJudge(contract);
  const operations = operationsOf(contract);
  const trials = trialsOf(contract, known, random, count);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  const answered = new Set<Placed>();
  const blame = (what: string, { method, path, kind, headers }: Trial) => {
    const told = JSON.stringify(headers).slice(0, 200);
    faults.push(`${method} ${path.slice(0, 200)} ${told} (${kind}): ${what}`);
  };
  const countStatus = (status: number) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
  };

  const tryOne = async (trial: Trial, index: number) => {
    const received = await send(trial);
    countStatus(received.status);
    const operation = operationOf(trial, mediaOf(received), operations);
    if (operation !== undefined && received.status === 200) answered.add(operation);
    for (const what of judge(trial, operation, received)) blame(what, trial);
    if (trial.method !== "GET" || index % 10 !== 0) return;
    for (const what of await faultsOfTwins(trial, send, judge)) blame(what, trial);
  };
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < trials.length; index = next++) {
      const trial = trials[index] as Trial;
      await tryOne(trial, index).catch((error) => blame(`no answer: ${error}`, trial));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const wire = await wireTrials(url, random, Math.ceil(count / 20), judge);
  for (const { status, what, name } of wire) {
    countStatus(status);
    for (const each of what) faults.push(`${name}: ${each}`);
  }
  // The server is to be as it was, whatever it has seen.
  const after = await send({ method: "GET", path: "/v1", headers: {} });
  if (after.status !== 200) faults.push(`at the end /v1 answers ${after.status}`);
  close();
  const silent = operations.filter((each) => !answered.has(each)).map(({ path }) => path);
  return { requests: trials.length + wire.length, statuses, silent, faults };
}
