import { belongsTo, type Contract, operationsOf, type Placed } from "./contract.ts";
import type { Sent } from "./exchange.ts";
import { BODIES, BODY_TYPES, HEADERS, METHODS, QUERIES, SEGMENTS } from "./hostile.ts";
import { goodPath, goodValue, type Known } from "./known.ts";
import type { Random } from "./random.ts";

/** A request to be judged by: what was meant by it, and the operation that it is made from. */
export interface Trial extends Sent {
  readonly kind: string;
  readonly operation: Placed;
}

/** A scenario that the API can answer, so that not everything sent is refused. */
function goodScenario({ ids }: Known, random: Random): string {
  const series = random.pick(ids.get("/v1/series") ?? [""]);
  const hypothesis = {
    series,
    period: "2023",
    baseline: "2022",
    printed: String(random.below(90) / 10),
    unit: "percent",
    change: "relative",
    direction: random.pick(["up", "down"]),
  };
  const year = 2025 + random.below(30);
  const path = {
    shape: random.pick(["constant-rate", "straight-line"]),
    from: { year: 2020, value: "100" },
    to: { year, value: String(10 + random.below(150)) },
  };
  return JSON.stringify({
    ...(!random.oneIn(3) && { hypotheses: [hypothesis] }),
    ...(!random.oneIn(3) && { path }),
  });
}

/** The body that the contract gives as an example of what an operation is sent. */
function exampleBody({ operation }: Placed): string | undefined {
  const { example, examples = {} } = operation.requestBody?.content["application/json"] ?? {};
  const [first] = Object.values(examples);
  const given = example ?? first?.value;
  return given === undefined ? undefined : JSON.stringify(given);
}

const queryOf = (pairs: readonly (readonly [string, string])[]) =>
  pairs.length === 0 ? "" : `?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}`;

/** Pairs of a query that an operation takes: all that it asks for, and some of the others unless only the needed are wanted. */
function goodPairs(
  { operation }: Placed,
  known: Known,
  random: Random,
  isBare: boolean,
): [string, string][] {
  return (operation.parameters ?? []).flatMap((parameter): [string, string][] => {
    if (parameter.in !== "query" || !(parameter.required || (!isBare && random.oneIn(6))))
      return [];
    const value = goodValue(parameter, known, random);
    return value === undefined ? [] : [[parameter.name, value]];
  });
}

type Make = (placed: Placed, good: Sent, known: Known, random: Random) => Sent;

const [pathOnly, queryOnly] = [
  (path: string) => path.replace(/\?.*$/s, ""),
  (path: string) => /\?.*$/s.exec(path)?.[0] ?? "",
];

/** Replaces one step of a path below /v1. */
function withStep(path: string, step: string, random: Random): string {
  const steps = pathOnly(path).split("/");
  steps[2 + random.below(Math.max(1, steps.length - 2))] = step;
  return steps.join("/") + queryOnly(path);
}

/** What is done to a good request; those that are to happen more often stand here more than once. */
const KINDS: Readonly<Record<string, Make>> = {
  good: (_, good) => good,
  "good again": (_, good) => good,
  "good, with odd headers": (_, good, __, random) => ({
    ...good,
    headers: { ...good.headers, ...random.pick(HEADERS) },
  }),
  "good, with two odd headers": (_, good, __, random) => ({
    ...good,
    headers: { ...good.headers, ...random.pick(HEADERS), ...random.pick(HEADERS) },
  }),
  "another method": (_, good, __, random) => {
    const { body: ___, ...rest } = good;
    return { ...rest, method: random.pick(METHODS) };
  },
  "a step that is none": (_, good, __, random) => ({
    ...good,
    path: withStep(good.path, random.pick(SEGMENTS), random),
  }),
  "one step more": (_, good, __, random) => ({
    ...good,
    path: `${pathOnly(good.path)}/${random.pick(SEGMENTS)}${queryOnly(good.path)}`,
  }),
  "a query that is none": (_, good, __, random) => ({
    ...good,
    path: pathOnly(good.path) + random.pick(QUERIES),
  }),
  "a value that is none": ({ operation }, good, __, random) => {
    const names = (operation.parameters ?? []).filter((each) => each.in === "query");
    const name = names.length === 0 ? "x" : random.pick(names).name;
    const joint = good.path.includes("?") ? "&" : "?";
    return { ...good, path: `${good.path}${joint}${name}=${random.pick(SEGMENTS)}` };
  },
  "everything twice": (_, good) => {
    const query = queryOnly(good.path);
    return { ...good, path: query === "" ? good.path : `${good.path}&${query.slice(1)}` };
  },
  "without what it asks for": (_, good) => ({ ...good, path: pathOnly(good.path) }),
  "at the release": (_, good, { version }) => ({
    ...good,
    path: good.path.replace("/v1", `/v1/@${version}`),
  }),
  "at another release": (_, good, __, random) => ({
    ...good,
    path: good.path.replace("/v1", `/v1/@${random.pick(SEGMENTS)}`),
  }),
  "another body": (_, good, __, random) => ({
    ...good,
    method: "POST",
    path: random.oneIn(3) ? good.path : "/v1/scenario",
    headers: { "Content-Type": random.oneIn(2) ? "application/json" : random.pick(BODY_TYPES) },
    body: random.pick(BODIES),
  }),
  "letters of the other case": (_, good) => ({ ...good, path: good.path.toUpperCase() }),
  "a slash more": (_, good) => ({
    ...good,
    path: `${pathOnly(good.path)}/${queryOnly(good.path)}`,
  }),
  "letters in percents": (_, good) => ({
    ...good,
    path: good.path.replace(/[a-e]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  }),
  "one character lost": (_, good, __, random) => {
    const at = 1 + random.below(good.path.length - 1);
    return { ...good, path: good.path.slice(0, at) + good.path.slice(at + 1) };
  },
};

/** As many requests as asked for, the same for the same chances: every operation and every kind in turn. */
export function trialsOf(contract: Contract, known: Known, random: Random, count: number): Trial[] {
  const operations = operationsOf(contract);
  const kinds = Object.entries(KINDS);
  return Array.from({ length: count }, (_, index) => {
    // Whichever is shorter is gone through while the other stands still, so that every pair comes up.
    const operation = operations[index % operations.length] as Placed;
    const turn = Math.floor(index / operations.length) + index;
    const isFirst = index < operations.length;
    // At first each is asked as it is meant, so that none is only ever refused.
    const [kind, make] = kinds[isFirst ? 0 : turn % kinds.length] as [string, Make];
    const parameters = operation.operation.parameters ?? [];
    const filled = goodPath(operation.path, parameters, known, random) ?? operation.path;
    const examples = known.examples.filter((each) => belongsTo(pathOnly(each), operation));
    const own = isFirst || random.oneIn(3) ? known.addresses.get(operation.path) : undefined;
    const path =
      examples.length > 0
        ? random.pick(examples)
        : (own ?? filled + queryOf(goodPairs(operation, known, random, isFirst)));
    const good: Sent = {
      method: operation.method,
      path,
      headers: operation.method === "POST" ? { "Content-Type": "application/json" } : {},
      ...(operation.method === "POST" && {
        body: exampleBody(operation) ?? goodScenario(known, random),
      }),
    };
    return { kind, operation, ...make(operation, good, known, random) };
  });
}
