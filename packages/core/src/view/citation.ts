import type { Dataset } from "../schema/dataset.ts";
import { type Locale, say } from "./locale.ts";
import type { RecordView } from "./model.ts";
import { nameOf } from "./names.ts";
import { unstopped } from "./sentence.ts";

/** What can be cited: a source, or a record of a release. */
export interface Work {
  /** A name for lists of references: letters, digits and hyphens. */
  readonly key: string;
  readonly kind: "webpage" | "dataset";
  readonly author: string;
  readonly title: string;
  /** Day, month or year of publication; null where it is not known. */
  readonly published: string | null;
  readonly version: string | null;
  readonly url: string | null;
  readonly language: Locale;
}

/** Bibliographic data in the form that reference managers read (CSL-JSON 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "dataset";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly version?: string;
  readonly URL?: string;
  readonly language: string;
}

/** One work as a reference, in the forms that are asked for most. */
export interface Citation {
  /** APA, 7th edition. */
  readonly apa: string;
  /** GB/T 7714-2015, the Chinese standard. */
  readonly gbt7714: string;
  readonly bibtex: string;
  readonly csl: CslItem;
}

const keyOf = (text: string) => text.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");

/**
 * A source of the record, as a work. Null for an unknown id.
 * @example documentWork(dataset, "scio-2024-07-05-high-quality", "en")?.author // "State Council Information Office"
 */
export function documentWork(dataset: Dataset, id: string, locale: Locale): Work | null {
  const document = dataset.documents.find((each) => each.id === id);
  if (document === undefined) return null;
  return {
    key: keyOf(document.id),
    kind: "webpage",
    author: nameOf(dataset, "actors", document.publisher, locale),
    title: say(document.title, locale),
    published: document.published,
    version: null,
    url: document.source.url,
    language: locale,
  };
}

/**
 * A record or an answer of this release, as a work. When a release was made is no part of the record, so it has a version
 * and no date.
 * @param url where it can be read; null where nobody knows
 * @example
 * const to = { noun: "claims", id: "scio-2024-07-05-high-quality/energy-per-value-added" } as const;
 * recordWork(dataset, { to, title: "Energy fell." }, null, "en").key;
 * // "peakline-claims-scio-2024-07-05-high-quality-energy-per-value-added"
 */
export function recordWork(
  { version }: Pick<Dataset, "version">,
  { to, title }: Pick<RecordView, "to" | "title">,
  url: string | null,
  locale: Locale,
): Work {
  return {
    key: keyOf(`peakline-${to.noun}-${to.id}`),
    kind: "dataset",
    author: "Peakline",
    title,
    published: null,
    version,
    url,
    language: locale,
  };
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "2022, September 16"; what is not known is left out. */
function apaDate(published: string | null): string {
  if (published === null) return "n.d.";
  const [year = "", month, day] = published.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? "";
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${Number(day)}`;
}

function apa({ kind, author, title, published, version, url }: Work): string {
  const what = kind === "dataset" ? ` (Version ${version}) [Data set]` : "";
  const end = url === null ? "" : ` ${url}`;
  const stopped = (text: string) => (/[.?!。？！]$/.test(text) ? text : `${text}.`);
  return `${stopped(author)} (${apaDate(published)}). ${stopped(`${unstopped(title)}${what}`)}${end}`;
}

function gbt7714({ kind, author, title, published, version, url }: Work): string {
  const carrier = kind === "dataset" ? "DS/OL" : "EB/OL";
  const name = version === null ? unstopped(title) : `${unstopped(title)}: v${version}`;
  const when = published === null ? "" : ` (${published}).`;
  const end = url === null ? "" : ` ${url}.`;
  return `${author}. ${name}[${carrier}].${when}${end}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const inTex = (text: string) => text.replaceAll(/[\\{}&%$#_~^]/g, (char) => SPECIAL[char] ?? char);

function bibtex({ key, author, title, published, version, url, language }: Work): string {
  const [year, month] = published?.split("-") ?? [];
  const fields: [string, string | undefined][] = [
    ["author", `{${inTex(author)}}`],
    ["title", inTex(title)],
    ["year", year],
    ["month", month === undefined ? undefined : String(Number(month))],
    ["version", version ?? undefined],
    // Verbatim in every reader: an address is no text.
    ["url", url ?? undefined],
    ["langid", language === "zh" ? "chinese" : "english"],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${key},`, ...lines, "}"].join("\n");
}

function csl({ key, kind, author, title, published, version, url, language }: Work): CslItem {
  return {
    id: key,
    type: kind,
    title,
    author: [{ literal: author }],
    ...(published !== null && { issued: { "date-parts": [published.split("-").map(Number)] } }),
    ...(version !== null && { version }),
    ...(url !== null && { URL: url }),
    language: language === "zh" ? "zh-CN" : "en",
  };
}

/**
 * A work in every form of reference. When it was read is not among them: a function knows no clock.
 * @example
 * const work = documentWork(dataset, "scio-2024-07-05-high-quality", "en");
 * work && cite(work).apa.split(". SCIO").at(0); // "State Council Information Office. (2024, July 24)"
 * work && cite(work).csl.issued; // { "date-parts": [[2024, 7, 24]] }
 */
export function cite(work: Work): Citation {
  return { apa: apa(work), gbt7714: gbt7714(work), bibtex: bibtex(work), csl: csl(work) };
}
