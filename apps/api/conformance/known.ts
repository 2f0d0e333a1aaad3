import { type Contract, type JsonSchema, operationsOf, type Parameter } from "./contract.ts";
import type { Send } from "./exchange.ts";
import type { Random } from "./random.ts";

/** What the API has to ask for: the ids of each list by its path, addresses that it gives as examples, and the release. */
export interface Known {
  readonly examples: readonly string[];
  /** Of what can be drawn, the example of the contract, by the path of its operation: not every record has a chart. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly version: string;
}

/** The members that name an entry of a list. */
const NAMES = ["id", "target", "promise"] as const;

/** Asks every list that asks for nothing for the ids of its entries, and the contract for its drawings. */
export async function learn(contract: Contract, send: Send): Promise<Known> {
  const ids = new Map<string, readonly string[]>();
  const examples: string[] = [];
  const addresses = new Map<string, string>();
  let version = "";
  for (const { path, method, operation } of operationsOf(contract)) {
    const drawing = operation.responses[200]?.content?.["image/svg+xml"]?.examples?.answer;
    if (path.endsWith(".svg") && drawing?.externalValue !== undefined)
      addresses.set(path, drawing.externalValue);
    const asks = operation.parameters?.some(({ required }) => required) ?? false;
    if (method !== "GET" || asks || path.includes("{") || path.includes(".")) continue;
    const { body } = await send({ method, path, headers: {} });
    const answer = JSON.parse(body.toString()) as { data?: unknown; version?: string };
    version = answer.version ?? version;
    if (!Array.isArray(answer.data)) continue;
    for (const { example } of answer.data) if (typeof example === "string") examples.push(example);
    const named = answer.data.flatMap((entry: Record<string, unknown>) =>
      NAMES.flatMap((name) => (typeof entry[name] === "string" ? [entry[name]] : [])),
    );
    if (named.length > 0) ids.set(path, named);
  }
  return { ids, examples, addresses, version };
}

/** Words for a query, in both languages and with terms of its grammar. */
const WORDS = [
  "steel",
  "能耗",
  "sector:cement",
  "modality:target 2025",
  '"green factory"',
  "-水泥",
];
const PERIODS = ["2020", "2021", "2022", "2022-01/2022-06", "2025", "2035", "2016/2020"];

const firstOf = (schema: JsonSchema): JsonSchema =>
  schema.items !== undefined ? firstOf(schema.items) : (schema.anyOf?.[0] ?? schema);

/** A value that a parameter can have: what its schema or its description names, or what its name says. */
export function goodValue(
  { name, schema, ...rest }: Parameter,
  { ids }: Known,
  random: Random,
): string | undefined {
  const inner = firstOf(schema);
  if (inner.enum !== undefined) return String(random.pick(inner.enum));
  const { description = "" } = rest as { readonly description?: string };
  const listed = /\/v1\/\w+/.exec(`${description} ${schema.description ?? ""}`)?.[0];
  const values = ids.get(listed ?? `/v1/${name}s`) ?? ids.get(`/v1/${name}`);
  if (values !== undefined) return random.pick(values);
  if (inner.format === "date") return random.pick(["2021-12-31", "2024-07-24", "2026-01-01"]);
  if (inner.type === "integer") return String(1 + random.below(60));
  if (name === "q") return random.pick(WORDS);
  if (name === "period" || name === "baseline") return random.pick(PERIODS);
  if (name === "share") return "0.48";
  return undefined;
}

/**
 * A path with ids that there are in the place of its parameters; undefined where no list has them. The ids are those of
 * the list that the path begins with: /v1/claims of /v1/claims/{document}/{claim}.
 */
export function goodPath(
  path: string,
  parameters: readonly Parameter[],
  { ids }: Known,
  random: Random,
): string | undefined {
  let filled = path;
  for (const { name, in: place, schema } of parameters) {
    if (place !== "path" || schema.enum === undefined) continue;
    filled = filled.replace(`{${name}}`, String(random.pick(schema.enum)));
  }
  const start = filled.indexOf("{");
  if (start === -1) return filled;
  const parts = filled.slice(0, start - 1).split("/");
  const list = ids.get(parts.join("/")) ?? ids.get(`/v1/${parts.at(-1)}`);
  if (list === undefined) return undefined;
  const count = filled.split("{").length - 1;
  const id = random.pick(list);
  const steps = count === 1 ? [id] : id.split("/");
  if (steps.length !== count) return undefined;
  return steps.reduce((all, step) => all.replace(/\{\w+\}/, encodeURIComponent(step)), filled);
}
