import { nearest } from "@peakline/core";
import { didYouMean, usage } from "../failure.ts";

type Members = Readonly<Record<string, unknown>>;

const isList = (body: Members): body is Members & { readonly data: readonly Members[] } =>
  Array.isArray(body.data);

/**
 * A body with some members of its record only, or where it is a list of each of its records, in their own order.
 * @param fields null for all of them: then the body stays byte for byte
 * @throws Failure that names every member there is
 */
export function chosenMembers(text: string, fields: readonly string[] | null): string {
  if (fields === null) return text;
  const body = JSON.parse(text) as Members;
  const records = isList(body) ? body.data : [body];
  const names = [...new Set(records.flatMap(Object.keys))];
  const unknown = fields.find((field) => !names.includes(field));
  if (unknown !== undefined && names.length > 0) {
    const hint = didYouMean(nearest(unknown, names));
    throw usage(
      unknown === "" ? "The names of fields are missing." : `There is no field "${unknown}".`,
      `${hint} The fields are ${names.join(", ")}.`.trim(),
    );
  }
  const chosen = (record: Members) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
  return JSON.stringify(isList(body) ? { ...body, data: body.data.map(chosen) } : chosen(body));
}
