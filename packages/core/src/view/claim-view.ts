import { explain } from "../engine/check/check.ts";
import { whatFollowed } from "../engine/follow/followed.ts";
import { seriesIndex, seriesKey } from "../engine/series.ts";
import type { Claim, Reading } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { COMPUTED_LABELS } from "./answer-labels.ts";
import { checkRow } from "./check-row.ts";
import { contextFacts, demandOf, numberFacts } from "./claim-facts.ts";
import { FIELD_LABELS } from "./field-labels.ts";
import { followedNotes, followedTables } from "./follow-table.ts";
import { NOUN_LABEL } from "./labels.ts";
import { joinSentences, type Locale, labelled, say } from "./locale.ts";
import type { Note, RecordView, Section } from "./model.ts";
import { formatDate } from "./period.ts";
import { formatInterval, formatQuantity } from "./quantity.ts";
import { claimInterval, claimTags, claimValue, rowView } from "./row.ts";

/** What to read under the headline: what a target demands, or every value that the claim allows. */
function leadOf(dataset: Dataset, claim: Claim, locale: Locale): string {
  const demand = demandOf(dataset, claim, locale);
  if (demand !== "") return labelled(say(FIELD_LABELS.threshold, locale), demand, locale);
  const allowed = claimInterval(dataset, claim, locale);
  return allowed === "" ? "" : labelled(say(FIELD_LABELS.interval, locale), allowed, locale);
}

const READ: Bilingual = { en: "How it was read", zh: "解读说明" };
const CHOSEN: Bilingual = { en: "Reading chosen", zh: "采用的解读" };
const REFUSED: Bilingual = { en: "Reading not chosen", zh: "未采用的解读" };

function readingNote(dataset: Dataset, reading: Reading, locale: Locale): Note {
  const { quantity, chosen } = reading;
  const value = formatQuantity(quantity, dataset.units, locale);
  const inBase = { ...quantity.normalized, change: quantity.change };
  const allowed = formatInterval(inBase, dataset.units, locale);
  const stop = locale === "zh" ? "。" : ".";
  const values = `${labelled(say(FIELD_LABELS.interval, locale), allowed, locale)}${stop}`;
  return {
    heading: labelled(say(chosen ? CHOSEN : REFUSED, locale), value, locale),
    text: joinSentences(
      [say(reading.description, locale), values, say(reading.why, locale)],
      locale,
    ),
    tone: chosen ? "good" : "warning",
  };
}

function notes(dataset: Dataset, claim: Claim, locale: Locale): Note[] {
  const zh = locale === "zh";
  const read: Note[] =
    claim.note === null
      ? []
      : [{ heading: say(READ, locale), text: say(claim.note, locale), tone: "inferred" }];
  const errata = claim.errata.map((erratum): Note => {
    const day = formatDate(erratum.on, locale);
    return {
      heading: zh ? `${day}更正` : `Corrected ${day}`,
      text: joinSentences(
        [
          `${labelled(erratum.field, erratum.was, locale)}${zh ? "。" : "."}`,
          say(erratum.why, locale),
        ],
        locale,
      ),
      tone: "warning",
    };
  });
  return [
    ...read,
    ...claim.readings.map((reading) => readingNote(dataset, reading, locale)),
    ...errata,
  ];
}

const RELATED: Record<"scoped" | "scoping" | "series" | "indicator", Bilingual> = {
  scoped: { en: "Claim that it scopes", zh: "所限定的陈述" },
  scoping: { en: "Counts that scope it", zh: "限定本陈述的计数" },
  series: { en: "Other claims of the same series", zh: "同一序列的其他陈述" },
  indicator: {
    en: "Claims of the same indicator in other series: not directly comparable",
    zh: "同一指标其他序列的陈述：不可直接比较",
  },
};

function sections(dataset: Dataset, claim: Claim, locale: Locale): Section[] {
  const others = dataset.claims.filter((other) => other.id !== claim.id);
  const series = new Set((seriesIndex(dataset).get(seriesKey(claim)) ?? []).map(({ id }) => id));
  const same = ({ id }: Claim) => series.has(id);
  const found: [Bilingual, Claim[]][] = [
    [RELATED.scoped, others.filter((other) => other.id === claim.scopes)],
    [RELATED.scoping, others.filter((other) => other.scopes === claim.id)],
    [RELATED.series, others.filter(same)],
    [
      RELATED.indicator,
      others.filter((other) => other.indicator === claim.indicator && !same(other)),
    ],
  ];
  const related = found
    .filter(([, claims]) => claims.length > 0)
    .map(([heading, claims]) => ({
      heading: say(heading, locale),
      rows: claims.map((other) => rowView(dataset, "claims", other, locale)),
    }));
  const checks = explain(dataset, claim.id).map((check) => checkRow(dataset, check, locale));
  return checks.length === 0
    ? related
    : [{ heading: say(COMPUTED_LABELS.checks, locale), rows: checks }, ...related];
}

/** A claim as every face shows it. */
export function claimView(dataset: Dataset, claim: Claim, locale: Locale): RecordView {
  // Only a target promises: for any other claim nothing follows.
  const followed = whatFollowed(dataset, claim.id, { noun: "claims" });
  return {
    to: { noun: "claims", id: claim.id },
    kind: say(NOUN_LABEL.claims, locale),
    title: say(claim.statement, locale),
    headline: claimValue(dataset, claim, locale),
    lead: leadOf(dataset, claim, locale),
    tags: claimTags(claim, locale),
    facts: [...numberFacts(dataset, claim, locale), ...contextFacts(dataset, claim, locale)],
    notes: [
      ...notes(dataset, claim, locale),
      ...(followed === null ? [] : followedNotes(dataset, followed, locale)),
    ],
    tables: followed === null ? [] : followedTables(dataset, followed, locale),
    sections: sections(dataset, claim, locale),
  };
}
