import {
  type Contract,
  type JsonSchema,
  operationsOf,
  type Parameter,
} from "../conformance/contract.ts";

const named = ({ name, in: place }: Parameter) => `${place} parameter ${name}`;

/** The codes that a value may be, of one or of a list; undefined where the schema names none. */
const codesOf = (schema: JsonSchema): readonly unknown[] | undefined =>
  schema.enum ?? (schema.items === undefined ? undefined : codesOf(schema.items));

function parameterBreaks(before: readonly Parameter[], after: readonly Parameter[]): string[] {
  const now = new Map(after.map((each) => [named(each), each]));
  const known = new Map(before.map((each) => [named(each), each]));
  const lost = before.flatMap((each) => {
    const next = now.get(named(each));
    if (next === undefined) return [`no longer takes the ${named(each)}`];
    const codes = codesOf(next.schema);
    const gone = (codesOf(each.schema) ?? []).filter((code) => codes && !codes.includes(code));
    return gone.length === 0 ? [] : [`the ${named(each)} can no longer be ${gone.join(", ")}`];
  });
  const demanded = after.flatMap((each) =>
    each.required && !known.get(named(each))?.required ? [`now demands the ${named(each)}`] : [],
  );
  return [...lost, ...demanded];
}

interface ObjectSchema extends JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** What a schema no longer promises of what is answered; its parts by their place. */
function schemaBreaks(before: ObjectSchema, after: ObjectSchema, at: string): string[] {
  const { properties: had = {}, required: sure = [] } = before;
  const { properties: has = {}, required: still = [] } = after;
  const members = Object.entries(had).flatMap(([name, schema]) => {
    const next = has[name];
    if (next === undefined) return [`${at}.${name} is gone`];
    const kept = !sure.includes(name) || still.includes(name);
    return [
      ...(kept ? [] : [`${at}.${name} may now be missing`]),
      ...schemaBreaks(schema, next, `${at}.${name}`),
    ];
  });
  const items =
    before.items === undefined || after.items === undefined
      ? []
      : schemaBreaks(before.items, after.items, `${at}[]`);
  const types = [before.type, after.type].map((type) => type && [type].flat().sort().join(" or "));
  const type =
    types[0] !== undefined && types[1] !== undefined && types[0] !== types[1]
      ? [`${at} was ${types[0]} and is ${types[1]}`]
      : [];
  return [...type, ...members, ...items];
}

/**
 * What who relies on a contract would miss in a later one: addresses, methods, parameters and their values, media types,
 * and members of what is answered. What is new breaks nobody, except a parameter that has to be given.
 * @returns a sentence for each, none where the later contract only adds
 */
export function breaks(before: Contract, after: Contract): string[] {
  const now = new Map(operationsOf(after).map((each) => [`${each.method} ${each.path}`, each]));
  const operations = operationsOf(before).flatMap(({ method, path, operation }) => {
    const name = `${method} ${path}`;
    const next = now.get(name)?.operation;
    if (next === undefined) return [`${name} is gone`];
    const media = Object.keys(operation.responses[200]?.content ?? {}).filter(
      (type) => next.responses[200]?.content?.[type] === undefined,
    );
    return [
      ...parameterBreaks(operation.parameters ?? [], next.parameters ?? []),
      ...media.map((type) => `no longer answers as ${type}`),
    ].map((what) => `${name}: ${what}`);
  });
  const schemas = Object.entries(before.components.schemas).flatMap(([name, schema]) => {
    const next = after.components.schemas[name];
    return next === undefined ? [`${name} is gone`] : schemaBreaks(schema, next, name);
  });
  return [...operations, ...schemas];
}
