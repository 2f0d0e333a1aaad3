import document from "@peakline/api/openapi.json" with { type: "json" };

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | null)[];
  readonly items?: Schema;
  readonly format?: string;
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

interface Described {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Written {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: Described;
  readonly responses: Readonly<Record<string, Described>>;
}

/** The parts of an OpenAPI document that a reader is shown. */
export interface Contract {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly get?: Written; readonly post?: Written }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Described>>;
  };
}

/** The contract of the API, as it is committed with it. */
export const CONTRACT = document as unknown as Contract;

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  /** The values of a closed list; empty where it is open. */
  readonly values: readonly string[];
  /** The ends of a number; null where it is none. */
  readonly range: readonly [number, number] | null;
  /** What it is where it is left out; null where that is nothing. */
  readonly otherwise: string | null;
}

/** An answer by its status, with its media types and the name of its schema. */
export interface Reply {
  readonly status: string;
  readonly description: string;
  readonly media: readonly string[];
  readonly schema: string | null;
}

/** The same answer in another form, at the same path with a suffix. */
export interface Form {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
}

/** One operation as the reference shows it. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** The name of the schema of its body; null where it takes none. */
  readonly body: string | null;
  readonly replies: readonly Reply[];
  readonly forms: readonly Form[];
}

/** The operations of a tag. */
export interface Group {
  readonly tag: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

const nameIn = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

/** A schema, where it is named by its name elsewhere. */
const found = (schema: Schema, { components }: Contract): Schema =>
  schema.$ref === undefined ? schema : (components.schemas[nameIn(schema.$ref)] ?? {});

function parametersOf({ parameters = [] }: Written, contract: Contract): Parameter[] {
  return parameters.map(({ name, required = false, description = "", schema }) => {
    const whole = found(schema, contract);
    const one = found(whole.items ?? whole, contract);
    const { minimum, maximum } = one;
    return {
      name,
      required,
      description,
      values: (one.enum ?? []).map(String),
      range: minimum === undefined || maximum === undefined ? null : [minimum, maximum],
      otherwise: schema.default === undefined ? null : String(schema.default),
    };
  });
}

/** The answers of its own; what every address can answer is told once, for all. */
function repliesOf({ responses }: Written): Reply[] {
  return Object.entries(responses)
    .filter(([, { $ref }]) => $ref === undefined)
    .map(([status, { description = "", content = {} }]) => {
      const ref = Object.values(content)[0]?.schema?.$ref;
      return {
        status,
        description,
        media: Object.keys(content),
        schema: ref === undefined ? null : nameIn(ref),
      };
    });
}

/** The path that a path with a suffix is another form of: "/v1/claims" of "/v1/claims.csv". */
function formOf(path: string, { paths }: Contract): string | undefined {
  const base = path.replace(/\.[a-z]+$/, "");
  return base !== path && paths[base] !== undefined ? base : undefined;
}

function formsOf(path: string, contract: Contract): Form[] {
  return Object.entries(contract.paths).flatMap(([other, { get }]) =>
    get === undefined || formOf(other, contract) !== path
      ? []
      : [
          {
            id: get.operationId,
            path: other,
            summary: get.summary,
            description: get.description ?? "",
          },
        ],
  );
}

function operationOf(
  method: Operation["method"],
  path: string,
  written: Written,
  contract: Contract,
): Operation {
  const body = Object.values(written.requestBody?.content ?? {})[0]?.schema?.$ref;
  return {
    id: written.operationId,
    method,
    path,
    summary: written.summary,
    description: written.description ?? "",
    parameters: parametersOf(written, contract),
    body: body === undefined ? null : nameIn(body),
    replies: repliesOf(written),
    forms: formsOf(path, contract),
  };
}

/** Every operation under its tag, in the order of the contract; another form of an answer stands with it. */
export function groupsOf(contract: Contract): Group[] {
  const operations = Object.entries(contract.paths).flatMap(([path, { get, post }]) =>
    formOf(path, contract) === undefined
      ? (
          [
            ["GET", get],
            ["POST", post],
          ] as const
        ).flatMap(([method, written]) =>
          written === undefined
            ? []
            : [{ tag: written.tags[0], operation: operationOf(method, path, written, contract) }],
        )
      : [],
  );
  return contract.tags
    .map(({ name, description }) => ({
      tag: name,
      description,
      operations: operations.filter(({ tag }) => tag === name).map(({ operation }) => operation),
    }))
    .filter((group) => group.operations.length > 0);
}

/** What every address can answer besides its own answers. */
export function commonReplies({ components, paths }: Contract): Reply[] {
  const statuses = new Map(
    Object.values(paths).flatMap(({ get }) =>
      Object.entries(get?.responses ?? {}).flatMap(([status, { $ref }]) =>
        $ref === undefined ? [] : [[nameIn($ref), status] as const],
      ),
    ),
  );
  return Object.entries(components.responses).map(([name, { description = "" }]) => ({
    status: statuses.get(name) ?? "",
    description,
    media: [],
    schema: null,
  }));
}
