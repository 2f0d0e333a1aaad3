import type { Dataset } from "../schema/dataset.ts";
import { SERIES_FIELDS } from "./series.ts";

/** A list of the record. */
export type ListName = Exclude<keyof Dataset, "version">;

/** A field of a record that is not what it was; a value that was not there is undefined. */
export interface FieldChange {
  /** Where it is: "quantity.printed". */
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** The kind of release that a change asks for. */
export type Release = "major" | "minor" | "patch";

/** What became of a record between two releases. */
export interface RecordChange {
  readonly list: ListName;
  readonly id: string;
  readonly kind: "added" | "removed" | "changed";
  /** What changed, field by field; empty for what was added or removed. */
  readonly fields: readonly FieldChange[];
  readonly release: Release;
  /** Fields of a claim that say something else than before, and that no new erratum names. */
  readonly unexplained: readonly string[];
}

/** The fields of a claim that are what it claims: to change one is to correct what was published. */
const CLAIMED: readonly string[] = [
  ...SERIES_FIELDS,
  "vintage",
  "modality",
  "measure",
  "standing",
  "period",
  "baseline",
  "quantity",
  "status",
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where two values differ, down to what is no object; lists are compared as wholes. */
function fieldChanges(was: unknown, is: unknown, path = ""): FieldChange[] {
  if (isObject(was) && isObject(is)) {
    const names = new Set([...Object.keys(was), ...Object.keys(is)]);
    return [...names].flatMap((name) =>
      fieldChanges(was[name], is[name], path === "" ? name : `${path}.${name}`),
    );
  }
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, was, is }];
}

const first = (path: string) => path.split(".")[0] ?? path;

interface Recorded {
  readonly id: string;
  readonly errata?: readonly { readonly on: string; readonly field: string }[];
}

/** The claimed fields that changed without an erratum that was not there before. */
function unexplainedIn(
  list: ListName,
  was: Recorded,
  is: Recorded,
  fields: readonly FieldChange[],
) {
  if (list !== "claims") return [];
  const told = new Set((was.errata ?? []).map((erratum) => JSON.stringify(erratum)));
  const explained = (is.errata ?? [])
    .filter((erratum) => !told.has(JSON.stringify(erratum)))
    .map(({ field }) => first(field));
  const changed = new Set(fields.map(({ path }) => first(path)));
  return CLAIMED.filter((field) => changed.has(field) && !explained.includes(field));
}

const byId = (dataset: Dataset, list: ListName) =>
  new Map<string, Recorded>(dataset[list].map((record) => [record.id, record]));

function changesOf(before: Dataset, after: Dataset, list: ListName): RecordChange[] {
  const [were, are] = [byId(before, list), byId(after, list)];
  const ids = [...new Set([...were.keys(), ...are.keys()])].sort();
  return ids.flatMap((id): RecordChange[] => {
    const [was, is] = [were.get(id), are.get(id)];
    const whole = { list, id, fields: [], unexplained: [] } as const;
    if (was === undefined) return [{ ...whole, kind: "added", release: "minor" }];
    if (is === undefined) return [{ ...whole, kind: "removed", release: "major" }];
    const fields = fieldChanges(was, is);
    if (fields.length === 0) return [];
    const unexplained = unexplainedIn(list, was, is, fields);
    return [{ list, id, kind: "changed", fields, release: "patch", unexplained }];
  });
}

/**
 * What changed in the record between two releases, record by record and field by field, and the kind of release that each change
 * asks for: what is added a minor one, what is removed (or renamed, which removes an id) a major one, a correction a patch, which
 * for what a claim says must come with a dated erratum.
 * @example
 * const before = { ...dataset, themes: dataset.themes.filter(({ id }) => id !== "carbon-peak") };
 * recordChanges(before, dataset).map(({ kind, id, release }) => [kind, id, release]);
 * // [["added", "carbon-peak", "minor"]]
 */
export function recordChanges(before: Dataset, after: Dataset): RecordChange[] {
  const lists = Object.keys(after).filter((name): name is ListName => name !== "version");
  return lists.flatMap((list) => changesOf(before, after, list));
}

/**
 * The kind of release that changes ask for together; null where nothing changed.
 * @example
 * const after = { ...dataset, themes: dataset.themes.filter(({ id }) => id !== "carbon-peak") };
 * releaseOf(recordChanges(dataset, after)); // "major"
 */
export function releaseOf(changes: readonly RecordChange[]): Release | null {
  const asked = new Set(changes.map(({ release }) => release));
  return (["major", "minor", "patch"] as const).find((release) => asked.has(release)) ?? null;
}
