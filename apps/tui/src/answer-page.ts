import { type Answer, type AssumedAnswer, type Dataset, seriesIndex } from "@peakline/core";
import {
  derivationSentence,
  derivationView,
  FIELD_LABELS,
  formatInterval,
  type Locale,
  MODALITY_LABELS,
  NO_ANSWER_LABELS,
  nameOf,
  type RecordView,
  rowView,
  type Section,
  say,
  seriesLabel,
  type TableView,
} from "@peakline/core/view";
import { whenOf } from "./numbers.ts";
import { WORDS } from "./words.ts";

/** Three decimals, as for every derived value. */
const SCALE = 1000;

/** A share as a percentage, rounded so that what is said of all shares beyond it holds: "33.2 %". */
const percent = (share: number, round: (value: number) => number, locale: Locale) =>
  `${round(Number((share * SCALE).toFixed(6))) / (SCALE / 100)}${locale === "zh" ? "%" : " %"}`;

/** The name of the field that a source does not print. */
function fieldName(field: string, locale: Locale): string {
  const label = FIELD_LABELS[field as keyof typeof FIELD_LABELS];
  return label === undefined ? field : say(label, locale);
}

/** From which share of the first half on a rise is certain, in a sentence. */
function riseText({ riseCertainAbove, riseCertainBelow }: AssumedAnswer, locale: Locale): string {
  const words = WORDS[locale];
  if (riseCertainAbove !== null)
    return words.riseAbove(percent(riseCertainAbove, Math.ceil, locale));
  if (riseCertainBelow !== null)
    return words.riseBelow(percent(riseCertainBelow, Math.floor, locale));
  return words.riseNever;
}

/** What would follow under the declared assumption, share by share: rounded outward, and marked as assumed. */
function assumedTable(dataset: Dataset, answer: Answer, locale: Locale): TableView[] {
  if (answer.found || answer.assuming === null) return [];
  const { assuming } = answer;
  const words = WORDS[locale];
  const round = (end: number | null, towards: (value: number) => number) =>
    end === null ? null : towards(Number((end * SCALE).toFixed(3))) / SCALE;
  return [
    {
      heading: words.assumed,
      note: [
        ...assuming.assumes.map(({ id }) => words.assumption[id]),
        riseText(assuming, locale),
      ].join(locale === "zh" ? "" : " "),
      basis: "assumed",
      columns: [words.share, words.change],
      rows: assuming.byShare.map(({ share, interval }) => {
        const shown = {
          ...interval,
          lower: round(interval.lower, Math.floor),
          upper: round(interval.upper, Math.ceil),
        };
        const change = { interval: shown, unit: "percent", change: "relative" } as const;
        return [
          { text: percent(Number(share), Math.round, locale) },
          { text: formatInterval(change, dataset.units, locale) },
        ];
      }),
    },
  ];
}

/** The fields of the claims it rests on that their sources do not print. */
function inferredTable(answer: Answer, locale: Locale): TableView[] {
  if (!answer.found || answer.inferred.length === 0) return [];
  const words = WORDS[locale];
  return [
    {
      heading: words.inferredFields,
      note: "",
      basis: "stated",
      columns: [words.field, words.claim],
      rows: answer.inferred.map(({ claim, field }) => [
        { text: fieldName(field, locale) },
        { text: claim, to: { noun: "claims", id: claim } },
      ]),
    },
  ];
}

/** The value of an answer in one line, or why there is none. */
export function answerText(dataset: Dataset, answer: Answer, locale: Locale): string {
  return answer.found
    ? derivationView(dataset, answer, locale).value
    : say(NO_ANSWER_LABELS[answer.reason], locale);
}

function claimSection(
  dataset: Dataset,
  heading: string,
  claims: readonly string[],
  locale: Locale,
): Section[] {
  const rows = dataset.claims
    .filter(({ id }) => claims.includes(id))
    .map((claim) => rowView(dataset, "claims", claim, locale));
  return rows.length === 0 ? [] : [{ heading, rows }];
}

/** What a reader must know beside the value: that it is derived and from how much, or that nothing is; or that more could follow. */
function notesOf(dataset: Dataset, answer: Answer, locale: Locale): RecordView["notes"] {
  if (!answer.found) return [];
  const words = WORDS[locale];
  const how = answer.isStated ? words.isStated : derivationSentence(dataset, answer, locale);
  const told = [how, answer.stopped ? words.stopped : ""];
  return told
    .filter((heading) => heading !== "")
    .map((heading) => ({ heading, text: "", tone: "neutral" as const }));
}

/** An answer of the network as a page: its value or why there is none, its steps, and what it rests on. */
export function answerPage(dataset: Dataset, answer: Answer, locale: Locale): RecordView {
  const { question, disputed } = answer;
  const [claim] = seriesIndex(dataset).get(question.series) ?? [];
  const words = WORDS[locale];
  const stated = answer.found ? answer.stated : (answer.assuming?.stated ?? []);
  return {
    to: { noun: "series", id: question.series },
    kind: whenOf(question, locale),
    title:
      claim === undefined
        ? question.series
        : nameOf(dataset, "indicators", claim.indicator, locale),
    headline: answerText(dataset, answer, locale),
    lead: claim === undefined ? "" : seriesLabel(dataset, claim, locale),
    tags: [{ text: say(MODALITY_LABELS[question.modality], locale), tone: question.modality }],
    facts: [],
    notes: notesOf(dataset, answer, locale),
    tables: [
      ...(answer.found && !answer.isStated ? derivationView(dataset, answer, locale).steps : []),
      ...assumedTable(dataset, answer, locale),
      ...inferredTable(answer, locale),
    ],
    sections: [
      ...claimSection(dataset, words.stated, stated, locale),
      ...claimSection(dataset, words.disputed, disputed, locale),
    ],
  };
}
