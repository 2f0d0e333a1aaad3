/** What is compared: the state of the page, as its address has it. */
export interface Compare {
  /** Ids of series, in the order in which they are shown. */
  readonly series: readonly string[];
  /** Empty for the latest of each. */
  readonly periods: readonly string[];
  /** True for what later publications replaced too. */
  readonly vintages: boolean;
}

const listIn = (params: URLSearchParams, name: string) => [
  ...new Set(
    params
      .getAll(name)
      .flatMap((value) => value.split(","))
      .filter((value) => value !== ""),
  ),
];

/** Reads a comparison from a query, values repeated or separated by commas as the API takes them. */
export function readCompare(search: string): Compare {
  const params = new URLSearchParams(search);
  return {
    series: listIn(params, "series"),
    periods: listIn(params, "periods"),
    vintages: params.get("vintages") === "all",
  };
}

/** One value of a query; what an address may hold as it is stays readable. */
const written = (value: string) => encodeURIComponent(value).replaceAll("%2F", "/");

/** The query of a comparison, as the API reads it too: "?series=a,b&periods=2020"; empty without a series. */
export function compareQuery({ series, periods, vintages }: Compare): string {
  if (series.length === 0) return "";
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}=${values.map(written).join(",")}`];
  return `?${[...list("series", series), ...list("periods", periods), ...(vintages ? ["vintages=all"] : [])].join("&")}`;
}

/** A list with a value more, or without it where it was there. */
export const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
