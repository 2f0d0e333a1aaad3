/** The fields of a hypothesis, in the order in which an address has them. */
export const FIELDS = [
  "series",
  "period",
  "printed",
  "unit",
  "baseline",
  "direction",
  "qualifier",
  "modality",
] as const;
export type Field = (typeof FIELDS)[number];

/** A hypothesis as it is entered: every field a text, empty where nothing is. */
export type Draft = Readonly<Record<Field, string>>;

/** The shapes of a path that are computed from its two ends. */
export const SHAPES = ["constant-rate", "straight-line", "geometric-then-linear"] as const;
export type Shape = (typeof SHAPES)[number];

/** A path as it is entered: between two ends, or a value for each year from the first. */
export type PathDraft =
  | {
      readonly shape: Shape;
      readonly fromYear: string;
      readonly fromValue: string;
      readonly toYear: string;
      readonly toValue: string;
    }
  | { readonly shape: "own"; readonly fromYear: string; readonly values: readonly string[] };

/** The state of the lab, as its address has it. */
export interface Lab {
  readonly hypotheses: readonly Draft[];
  readonly path: PathDraft | null;
}

/** A hypothesis in which nothing is entered. */
export const EMPTY: Draft = {
  series: "",
  period: "",
  printed: "",
  unit: "",
  baseline: "",
  direction: "",
  qualifier: "exact",
  modality: "actual",
};

/** More than these the API does not take. */
export const MOST = 20;

/** Between the fields of a hypothesis or a path; no value of theirs holds it. */
const BETWEEN = "~";

function readDraft(text: string): Draft {
  const parts = text.split(BETWEEN);
  const entries = FIELDS.map((field, at) => [field, parts[at] || EMPTY[field]] as const);
  return Object.fromEntries(entries) as unknown as Draft;
}

function readPath(text: string): PathDraft | null {
  const [shape, fromYear = "", fromValue = "", toYear = "", toValue = ""] = text.split(BETWEEN);
  if (shape === "own") return { shape, fromYear, values: fromValue.split(",") };
  const known = SHAPES.find((each) => each === shape);
  return known === undefined ? null : { shape: known, fromYear, fromValue, toYear, toValue };
}

/** Reads a scenario from a query. */
export function readLab(search: string): Lab {
  const params = new URLSearchParams(search);
  const path = params.get("path");
  return {
    hypotheses: params.getAll("h").slice(0, MOST).map(readDraft),
    path: path === null ? null : readPath(path),
  };
}

/** A value as an address may hold it, readable where it can be. */
const written = (value: string) =>
  encodeURIComponent(value.replaceAll(BETWEEN, "")).replaceAll("%2F", "/").replaceAll("%2C", ",");

/** Joined, without what is as it would be left out. */
function joined(values: readonly string[]): string {
  const last = values.findLastIndex((value) => value !== "");
  return values
    .slice(0, last + 1)
    .map(written)
    .join(BETWEEN);
}

function draftText(draft: Draft): string {
  const isDefault = (field: Field) =>
    (field === "qualifier" || field === "modality") && draft[field] === EMPTY[field];
  return joined(FIELDS.map((field) => (isDefault(field) ? "" : draft[field])));
}

function pathText(path: PathDraft): string {
  if (path.shape === "own") return joined([path.shape, path.fromYear, path.values.join(",")]);
  const { shape, fromYear, fromValue, toYear, toValue } = path;
  return joined([shape, fromYear, fromValue, toYear, toValue]);
}

/** The query of a scenario, as short as can be; empty where there is nothing in it. */
export function labQuery({ hypotheses, path }: Lab): string {
  const parts = [
    ...hypotheses.map((draft) => `h=${draftText(draft)}`),
    ...(path === null ? [] : [`path=${pathText(path)}`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
