import * as z from "zod";
import { Dataset } from "../src/schema/dataset.ts";
import { REFERENCES } from "../src/view/data-package.ts";

const REFERENCES_BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(REFERENCES));

type ListName = Exclude<keyof Dataset, "version">;

/** What Zod's JSON Schema says of a member, as far as a Table Schema can say it too. */
interface Member {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Member[];
  readonly $ref?: string;
}

interface Definition extends Member {
  /** The kinds of a list that holds several. */
  readonly oneOf?: readonly Definition[];
  readonly properties?: Readonly<Record<string, Member>>;
}

/** A member as a field of a Table Schema: what may be of several types is of any. */
function fieldOf(name: string, member: Member, resolve: (member: Member) => Member) {
  const said = resolve(member);
  const some = (said.anyOf ?? [said]).map(resolve).filter(({ type }) => type !== "null");
  const [only, ...others] = some;
  const type = others.length > 0 ? "any" : (only?.type ?? "any");
  const description = member.description ?? said.description ?? only?.description;
  return {
    name,
    type: type === "string" && only?.format === "date" ? "date" : type,
    ...(description !== undefined && { description }),
    ...(only?.enum !== undefined && others.length === 0 && { constraints: { enum: only.enum } }),
  };
}

/** A list of the record as a resource of a Data Package: the file beside it, its fields, its key and what it refers to. */
export function jsonResource(name: ListName) {
  const schema = z.toJSONSchema(Dataset.shape[name].element) as Definition & {
    readonly $defs?: Readonly<Record<string, Definition>>;
  };
  const resolve = (member: Member): Definition =>
    member.$ref === undefined
      ? member
      : { ...schema.$defs?.[member.$ref.slice("#/$defs/".length)], ...member };
  const said = resolve(schema);
  const kinds = (said.oneOf ?? said.anyOf ?? [said]).map(resolve);
  const properties = Object.assign({}, ...kinds.map((kind) => kind.properties)) as Readonly<
    Record<string, Member>
  >;
  const names = Object.keys(properties);
  const references = names.flatMap((field) => {
    const list = REFERENCES_BY_NAME.get(field);
    return list === undefined
      ? []
      : [{ fields: [field], reference: { resource: list, fields: ["id"] } }];
  });
  return {
    name,
    type: "table",
    path: `${name}.json`,
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    schema: {
      fields: names.map((field) => fieldOf(field, properties[field] ?? {}, resolve)),
      ...(names.includes("id") && { primaryKey: ["id"] }),
      ...(references.length > 0 && { foreignKeys: references }),
    },
  };
}
