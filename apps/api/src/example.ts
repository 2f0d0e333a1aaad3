/** A document whose claims and commitments the examples are about. */
const DOCUMENT = "scio-2024-07-05-high-quality";
const SERIES = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const CHANGE = `series=${SERIES}&period=2022&baseline=2021`;

/** What narrows each list to an answer short enough to read. */
const NARROW: Readonly<Record<string, string>> = {
  documents: "language=ja",
  claims: `document=${DOCUMENT}&indicator=energy-per-value-added`,
  commitments: "document=36kr-2024-06-09-steel-energy-saving-plan",
  indicators: "theme=talent",
  plans: "kind=roadmap",
  mechanisms: "kind=certification",
  sectors: "parent=building-materials",
  actors: "parent=miit",
  series: "indicator=backward-capacity",
  targets: "document=cns-2021-08-25-china-telecom",
  checks: "indicator=green-factories-removed",
  conflicts: "indicator=green-parks",
  promises: "document=36kr-2024-06-09-steel-energy-saving-plan",
  findings: "kind=derived",
  changes: "document=asiacity-2025-09-19-ecological-environment",
  search: "q=indicator:base-station-energy",
  compare: "series=green-factories.stated.national-level.industry.-.china.-",
  derive: CHANGE,
  timeline: CHANGE,
};

/** Addresses that answer a question and have no pages. */
const QUESTIONS: readonly string[] = ["derive", "timeline", "compare"];

/** One record of each list whose records have an address. */
const RECORDS: Readonly<Record<string, string>> = {
  documents: "asiacity-2025-09-19-ecological-environment",
  claims: `${DOCUMENT}/energy-per-value-added`,
  commitments: "36kr-2024-06-09-steel-energy-saving-plan/below-baseline-capacity",
  indicators: "energy-per-value-added",
  plans: "backward-capacity-key-points",
  mechanisms: "energy-dual-control",
  sectors: "cement",
  actors: "miit",
  series: "manufacturing-value-added.stated.-.manufacturing.-.china.current",
  targets: "cns-2021-08-25-china-telecom/energy-per-business",
  checks: "parts-1adcfdc1d1c72f2a",
  conflicts: "conflict-cff66df4c8b0ef4e",
  promises: "miit-2022-12-12-carbon-peak/transformer-and-motor-plans",
  findings: "year-that-nobody-printed",
  instruments: "solid-waste-rate",
  chains: "plans/comprehensive-green-transition-opinions",
};

/** One that has a chart, where the record above has none. */
const DRAWN: Readonly<Record<string, string>> = { indicators: "coal-power-coal-use" };

/** What is sent to an address that takes a body. */
export const SENT: Readonly<Record<string, unknown>> = {
  "/v1/scenario": {
    hypotheses: [
      {
        series: SERIES,
        period: "2023",
        baseline: "2022",
        printed: "3.5",
        unit: "percent",
        change: "relative",
        direction: "down",
      },
    ],
    path: {
      shape: "constant-rate",
      from: { year: 2020, value: "100" },
      to: { year: 2025, value: "86.5" },
    },
  },
};

/** Longer answers are named by their address instead of being printed. */
const PRINTABLE = 5000;

/**
 * A real address of a path of the contract.
 * @example exampleAddress("/v1/sectors/{sector}.md") // "/v1/sectors/cement.md"
 */
export function exampleAddress(path: string): string {
  const [, name = "", rest = "", ending = ""] =
    /^\/v1\/?([a-z-]*)(\/.*?)?(\.[a-z]+)?$/.exec(path) ?? [];
  if (name === "instruments" && rest.endsWith("/answer"))
    return "/v1/instruments/solid-waste-rate/answer?utilised=1.949&generated=3.543&fromStock=0&waste=industrial-statistics";
  const drawn = ending === ".svg" ? DRAWN[name] : undefined;
  if (rest !== "") return `/v1/${name}/${drawn ?? RECORDS[name]}${ending}`;
  const narrow = Object.hasOwn(NARROW, name) && ending !== ".atom" ? NARROW[name] : undefined;
  const isPage = (ending === "" || ending === ".md") && !QUESTIONS.includes(name);
  const limit = isPage && narrow !== undefined ? "&limit=1" : "";
  return narrow === undefined ? path : `${path}?${narrow}${limit}`;
}

/** An example as OpenAPI holds it: what was asked, and the answer or where it stands. */
export interface Example {
  readonly summary: string;
  readonly value?: unknown;
  readonly externalValue?: string;
}

/** Asks an app. */
export type Ask = (address: string, init?: RequestInit) => Response | Promise<Response>;

/** What an app answers on an address now, by media type; undefined where this record has no answer for it. */
export async function exampleOf(
  ask: Ask,
  path: string,
  method: "get" | "post",
): Promise<{ readonly media: string; readonly example: Example } | undefined> {
  const address = exampleAddress(path);
  const response = await ask(
    address,
    method === "get"
      ? undefined
      : {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(SENT[path]),
        },
  );
  if (!response.ok) return undefined;
  const text = await response.text();
  const media = response.headers.get("Content-Type")?.split(";")[0] ?? "";
  const summary = `${method.toUpperCase()} ${address}`;
  if (text.length > PRINTABLE && method === "get")
    return { media, example: { summary, externalValue: address } };
  const value: unknown =
    media.endsWith("json") && !media.endsWith("ndjson") ? JSON.parse(text) : text;
  return { media, example: { summary, value } };
}
