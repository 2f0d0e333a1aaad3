import { QUALIFIER_IDS } from "../quantity/qualifier.ts";
import { QUALIFIER_SPELLINGS } from "../quantity/qualifier-phrase.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import type { Unit } from "../schema/unit.ts";
import { COMPUTED_EXPLANATIONS, COMPUTED_LABEL, VERDICT_LABELS } from "./answer-labels.ts";
import { FIELD_LABELS, type Field } from "./field-labels.ts";
import {
  AUTHORITY_MEANINGS,
  CLASS_MEANINGS,
  MEASURE_MEANINGS,
  MODALITY_MEANINGS,
  PRICE_BASIS_MEANINGS,
  STANDING_MEANINGS,
  VERDICT_MEANINGS,
} from "./glossary-meanings.ts";
import {
  AUTHORITY_LABELS,
  CLASS_LABELS,
  MEASURE_LABELS,
  MODALITY_LABELS,
  NO_HEDGE,
  NOUN_EXPLANATIONS,
  NOUN_LABEL,
  PRICE_BASIS_LABELS,
  STANDING_LABELS,
} from "./labels.ts";
import { joinList, LOCALES, type Locale, say } from "./locale.ts";
import { formatChineseMagnitude, formatNumber } from "./number.ts";
import { QUALIFIER_MEANINGS } from "./qualifier-meanings.ts";

/** One word of the record in both languages, and what it means. */
export interface GlossaryEntry {
  /** Unique in the glossary: "modality-target". */
  readonly id: string;
  readonly term: Bilingual;
  /** In the language asked for; empty where the name says it all. */
  readonly meaning: string;
  /** The list of the noun that the word names. */
  readonly list?: string;
}

/** The words of one kind. */
export interface GlossarySection {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The section that explains the values of a field; the other fields speak for themselves. */
export const GLOSSARY_SECTIONS: Readonly<Partial<Record<Field, string>>> = {
  authority: "authority",
  boundary: "boundary",
  measure: "measure",
  modality: "modality",
  normalized: "unit",
  priceBasis: "priceBasis",
  product: "product",
  qualifier: "qualifier",
  standing: "standing",
  status: "status",
  theme: "theme",
  tracking: "tracking",
  verdict: "verdict",
};

/** An id as part of an address; "kgce/t" and "kgce-t" would fall together, and a test looks that none do. */
const slug = (id: string) => id.replaceAll(/[^\p{L}\p{N}]+/gu, "-");

/** What a unit is in its base: "1 = 1,000,000 W", "1 = 100万瓦"; nothing where its name says that already, as 万元 does. */
function conversionOf(unit: Unit, units: readonly Unit[], locale: Locale): string {
  const base = units.find(({ id }) => id === unit.base);
  if (base === undefined || base.id === unit.id || unit.offset !== "0") return "";
  const [factor, symbol] = [Number(unit.factor), base.symbol[locale]];
  if (locale === "en") return `1 = ${formatNumber(factor, locale)} ${symbol}`.trimEnd();
  const text = `${formatChineseMagnitude(factor)}${symbol}`;
  return text === `1${unit.name.zh}` ? "" : `1 = ${text}`;
}

function unitEntries({ units }: Dataset, locale: Locale): Keyed[] {
  return units.map((unit) => ({
    key: unit.id,
    term: unit.name,
    meaning: [unit.description?.[locale] ?? "", conversionOf(unit, units, locale)]
      .filter(Boolean)
      .join(locale === "zh" ? "" : " "),
  }));
}

type Keyed = Omit<GlossaryEntry, "id"> & { readonly key: string };

function qualifierEntries(locale: Locale): Keyed[] {
  return QUALIFIER_IDS.map((key) => {
    const spellings = QUALIFIER_SPELLINGS[key];
    const words = (language: Locale) =>
      joinList(spellings[language].filter(Boolean), language) || say(NO_HEDGE, language);
    return {
      key,
      term: Object.fromEntries(LOCALES.map((each) => [each, words(each)])) as unknown as Bilingual,
      meaning: say(QUALIFIER_MEANINGS[key], locale),
    };
  });
}

/** The entries of a closed list: its labels with their meanings. */
function labelled<K extends string>(
  labels: Readonly<Record<K, Bilingual>>,
  meanings: Readonly<Record<K, Bilingual>>,
  locale: Locale,
): Keyed[] {
  return (Object.keys(labels) as K[]).map((key) => ({
    key,
    term: labels[key],
    meaning: say(meanings[key], locale),
  }));
}

/** The entries of a table of the record. */
function named(
  records: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly description?: Bilingual | undefined;
  }[],
  locale: Locale,
): Keyed[] {
  return records.map(({ id, name, description }) => ({
    key: id,
    term: name,
    meaning: description === undefined ? "" : say(description, locale),
  }));
}

/** The nouns of the record and what is computed from them, each with the address of its list. */
function wordEntries(locale: Locale): Keyed[] {
  const listed = (entries: Keyed[]) => entries.map((entry) => ({ ...entry, list: entry.key }));
  return [
    ...listed(labelled(NOUN_LABEL, NOUN_EXPLANATIONS, locale)),
    ...listed(labelled(COMPUTED_LABEL, COMPUTED_EXPLANATIONS, locale)),
  ];
}

/**
 * Every word that the record uses in a sense of its own, section by section, in both languages: made from its labels and
 * tables.
 * @example
 * const entries = glossaryView(dataset, "en").flatMap((section) => section.entries);
 * entries.find(({ id }) => id === "modality-target")?.term; // { en: "Target", zh: "目标" }
 */
export function glossaryView(dataset: Dataset, locale: Locale): GlossarySection[] {
  const section = (id: string, heading: Bilingual, entries: readonly Keyed[]): GlossarySection => ({
    id,
    heading: say(heading, locale),
    entries: entries.map(({ key, ...entry }) => ({ id: `${id}-${slug(key)}`, ...entry })),
  });
  const field = (name: Field, entries: readonly Keyed[]) =>
    section(name, FIELD_LABELS[name], entries);
  return [
    section("word", { en: "Words of the record", zh: "记录用语" }, wordEntries(locale)),
    field("modality", labelled(MODALITY_LABELS, MODALITY_MEANINGS, locale)),
    field("measure", labelled(MEASURE_LABELS, MEASURE_MEANINGS, locale)),
    field("qualifier", qualifierEntries(locale)),
    field("standing", labelled(STANDING_LABELS, STANDING_MEANINGS, locale)),
    field("authority", labelled(AUTHORITY_LABELS, AUTHORITY_MEANINGS, locale)),
    field("verdict", labelled(VERDICT_LABELS, VERDICT_MEANINGS, locale)),
    field("tracking", labelled(CLASS_LABELS, CLASS_MEANINGS, locale)),
    field("priceBasis", labelled(PRICE_BASIS_LABELS, PRICE_BASIS_MEANINGS, locale)),
    field("boundary", named(dataset.boundaries, locale)),
    field("theme", named(dataset.themes, locale)),
    field("status", named(dataset.statuses, locale)),
    field("product", named(dataset.products, locale)),
    field("unit", unitEntries(dataset, locale)),
  ];
}
