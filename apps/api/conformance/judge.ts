import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Contract, Placed } from "./contract.ts";
import type { Received, Sent } from "./exchange.ts";

/** Says everything that is wrong with an answer; nothing where it is as the contract and HTTP have it. */
export type Judge = (sent: Sent, operation: Placed | undefined, received: Received) => string[];

const STRONG_TAG = /^"[\x21\x23-\x7e]+"$/;

const header = ({ headers }: Received, name: string) => headers[name]?.toString() ?? "";
/** What an answer says that it is. */
export const mediaOf = (received: Received) => header(received, "content-type").split(";")[0] ?? "";

function unpacked(received: Received): Buffer {
  switch (header(received, "content-encoding")) {
    case "br":
      return brotliDecompressSync(received.body);
    case "gzip":
      return gunzipSync(received.body);
    default:
      return received.body;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultsOfEmpty(sent: Sent, received: Received): string[] {
  const { status, body } = received;
  return [
    ...(body.length > 0 ? [`${status} to ${sent.method} has a body`] : []),
    ...(status === 304 && header(received, "etag") === "" ? ["304 has no ETag"] : []),
    ...(status === 308 && header(received, "location") === "" ? ["308 leads nowhere"] : []),
  ];
}

/** What every answer with a body owes, whatever it says. */
function faultsOfHeaders(sent: Sent, received: Received): string[] {
  const { status } = received;
  const faults: string[] = [];
  const owe = (name: string, fits: (value: string) => boolean) => {
    if (!fits(header(received, name)))
      faults.push(`${status}: ${name} is "${header(received, name)}"`);
  };
  owe("x-request-id", (value) => value !== "");
  owe("access-control-allow-origin", (value) => value === "*");
  owe("x-content-type-options", (value) => status === 204 || value === "nosniff");
  owe("cache-control", (value) => status === 204 || value !== "");
  if (status === 200 && (sent.method === "GET" || sent.method === "HEAD")) {
    owe("etag", (value) => STRONG_TAG.test(value));
    owe("vary", (value) => value.includes("Accept-Encoding"));
    owe("content-length", (value) =>
      sent.method === "HEAD" ? Number(value) >= 0 : Number(value) === received.body.length,
    );
  }
  if (status === 405) owe("allow", (value) => value.includes("OPTIONS"));
  if (status === 429 || status === 503) owe("cache-control", (value) => value.startsWith("no-"));
  return faults;
}

/** A judge by a contract: JSON Schema 2020-12 as OpenAPI 3.1 has it. */
export function createJudge(contract: Contract): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", components: contract.components });
  const validators = new Map<string, ValidateFunction>();
  const approved = new Set<string>();

  const validator = (schema: object): ValidateFunction => {
    const key = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
    const known = validators.get(key) ?? ajv.compile(JSON.parse(key));
    validators.set(key, known);
    return known;
  };
  const faultsOf = (schema: object, value: unknown): string[] => {
    const validate = validator(schema);
    if (validate(value)) return [];
    const [first] = validate.errors ?? [];
    return [`the body does not fit its schema: ${first?.instancePath} ${first?.message}`];
  };
  const problem = { $ref: "#/components/schemas/Problem" };

  const faultsOfProblem = (received: Received): string[] => {
    const media = mediaOf(received);
    if (media !== "application/problem+json") return [`${received.status} comes as "${media}"`];
    const body = parsed(unpacked(received).toString());
    const status = (body as { status?: number } | undefined)?.status;
    return [
      ...faultsOf(problem, body),
      ...(status !== received.status ? [`the problem says ${status}`] : []),
    ];
  };
  const faultsOfSuccess = (operation: Placed, received: Received): string[] => {
    const media = mediaOf(received);
    const { content = {} } = operation.operation.responses[String(received.status)] ?? {};
    const described = content[media];
    if (described === undefined) return [`${operation.path} answers with an undescribed ${media}`];
    const text = unpacked(received).toString();
    if (media === "application/x-ndjson") {
      const isRecord = (line: string) => typeof parsed(line) === "object";
      return text.split("\n").slice(0, -1).every(isRecord) ? [] : ["a line is no record"];
    }
    if (!/json$/.test(media)) return text === "" ? ["the body is empty"] : [];
    const tag = header(received, "etag").replace(/-\w+"$/, '"');
    const seen = `${operation.path} ${tag}`;
    if (tag !== "" && approved.has(seen)) return [];
    const faults = faultsOf(described.schema ?? {}, parsed(text));
    if (faults.length === 0) approved.add(seen);
    return faults;
  };

  return (sent, operation, received) => {
    const { status } = received;
    if (status >= 500) return [`${status}: ${received.body.toString().slice(0, 300)}`];
    const faults = faultsOfHeaders(sent, received);
    if (sent.method === "HEAD" || status === 204 || (status >= 300 && status < 400))
      return [...faults, ...faultsOfEmpty(sent, received)];
    if (status >= 400) return [...faults, ...faultsOfProblem(received)];
    return operation === undefined ? faults : [...faults, ...faultsOfSuccess(operation, received)];
  };
}
