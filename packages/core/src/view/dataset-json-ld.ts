import { NOUNS } from "../engine/filter.ts";
import { parsePeriod } from "../quantity/period.ts";
import type { Dataset } from "../schema/dataset.ts";
import { NOUN_LABELS } from "./labels.ts";
import type { Locale } from "./locale.ts";

/** The licence of the data. */
export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

const WORDS = {
  en: {
    name: "Peakline: China's industrial green transition as checkable data",
    description:
      "Every number that briefings, plans and reports give on China's industrial green transition, as a typed claim with its place in the source, what its printed digits allow, and what follows from all of them together.",
  },
  zh: {
    name: "Peakline：中国工业绿色转型的可核对数据",
    description:
      "发布会、规划和报道中关于中国工业绿色转型的每个数字，均录为有类型的陈述，注明原文位置与原文数字允许的取值，并给出由全部陈述推导的结果。",
  },
} as const;

/**
 * What the record is called, and what it is in a sentence.
 * @example datasetWords("zh").name // "Peakline：中国工业绿色转型的可核对数据"
 */
export const datasetWords = (locale: Locale) => WORDS[locale];

/** From the first to the last day that a claim speaks of, as an interval of ISO 8601; undefined where none does. */
function temporalCoverage({ claims }: Dataset): string | undefined {
  const spans = claims.flatMap(({ period }) =>
    typeof period === "string" ? (parsePeriod(period) ?? []) : [],
  );
  if (spans.length === 0) return undefined;
  const first = spans.map(({ start }) => start).reduce((a, b) => (a < b ? a : b));
  const last = spans.map(({ end }) => end).reduce((a, b) => (a > b ? a : b));
  return `${first}/${last}`;
}

const download = (name: string, encodingFormat: string, contentUrl: string) => ({
  "@type": "DataDownload",
  name,
  encodingFormat,
  contentUrl,
});

/**
 * The record as a Dataset of schema.org, for search engines. Addresses are relative: they are the same wherever it is served.
 * @see https://schema.org/Dataset
 * @example datasetJsonLd(dataset).license // "https://creativecommons.org/licenses/by/4.0/"
 */
export function datasetJsonLd(dataset: Dataset, locale: Locale = "en") {
  const { name, description } = WORDS[locale];
  const period = temporalCoverage(dataset);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name,
    description,
    version: dataset.version,
    license: LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: ["en", "zh"],
    creator: { "@type": "Organization", name: "Peakline contributors" },
    spatialCoverage: { "@type": "Place", name: locale === "zh" ? "中国" : "China" },
    ...(period !== undefined && { temporalCoverage: period }),
    variableMeasured: dataset.indicators.map((indicator) => indicator.name[locale]),
    distribution: [
      download("JSON", "application/json", "/v1/dataset"),
      ...NOUNS.map((noun) => download(NOUN_LABELS[noun][locale], "text/csv", `/v1/${noun}.csv`)),
    ],
  };
}
