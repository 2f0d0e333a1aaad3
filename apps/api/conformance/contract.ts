import { readFileSync } from "node:fs";

/** A parameter of an operation, as OpenAPI 3.1 describes it. */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

/** As much of JSON Schema as values are made from. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly format?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly [keyword: string]: unknown;
}

/** What an address answers with a status. */
export interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<
    Record<
      string,
      {
        readonly schema?: JsonSchema;
        readonly examples?: { readonly answer?: { readonly externalValue?: string } };
      }
    >
  >;
}

/** What an address does with a method. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { example?: unknown; examples?: Record<string, { value?: unknown }> }>
    >;
  };
  readonly responses: Readonly<Record<string, Answer>>;
}

/** The contract of the API. */
export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, Answer>>;
  };
}

/** An operation with its place in the contract. */
export interface Placed {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** The contract as it is committed. */
export const readContract = (): Contract =>
  JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"));

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Every operation of a contract, in its order. */
export const operationsOf = ({ paths }: Contract): Placed[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method: method.toUpperCase(), operation }];
    }),
  );

/** Whether a path, as it stands in an address, is one of an operation. */
export function belongsTo(path: string, { path: pattern }: Placed): boolean {
  const steps = pattern.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${steps}$`).test(path);
}
