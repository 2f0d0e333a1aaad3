import type { Check } from "../schema/check.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Interval } from "../schema/quantity.ts";
import {
  CHECK_KIND_LABELS,
  checkSentence,
  DIMENSION_LABELS,
  VERDICT_LABELS,
  VERDICT_TONES,
} from "./answer-labels.ts";
import { fact, factsOf } from "./fact.ts";
import { inBrackets, joinList, joinSentences, type Locale, say } from "./locale.ts";
import type { Note, RecordView, Row, Section } from "./model.ts";
import { linkTo, nameOf } from "./names.ts";
import { formatPeriod } from "./period.ts";
import { formatInterval, formatQuantity } from "./quantity.ts";
import { rowView } from "./row.ts";
import { seriesLabel } from "./series-label.ts";
import { cycleTable, stepTables } from "./step-table.ts";

const claimsOf = (dataset: Dataset, { claims }: Check): Claim[] =>
  claims.flatMap((id) => dataset.claims.find((claim) => claim.id === id) ?? []);

/** Printed with three decimals, or with none from a thousand on, rounded outward so that no bound says more than is known. */
function outward(interval: Interval): Interval {
  const end = (value: number | null, round: (value: number) => number) => {
    if (value === null) return null;
    const scale = Math.abs(value) >= 1000 ? 1 : 1000;
    return round(Number((value * scale).toFixed(6))) / scale;
  };
  return {
    ...interval,
    lower: end(interval.lower, Math.floor),
    upper: end(interval.upper, Math.ceil),
  };
}

function intervalText(
  dataset: Dataset,
  interval: Interval | null,
  { unit, baseline }: Pick<Check, "unit" | "baseline">,
  locale: Locale,
): string {
  if (interval === null) return "";
  const change = baseline === null ? null : "relative";
  return formatInterval({ interval: outward(interval), unit, change }, dataset.units, locale);
}

/** Of what a check is: the indicator, and when. */
function titleOf(dataset: Dataset, check: Check, locale: Locale): string {
  const [claim] = claimsOf(dataset, check);
  const name =
    claim === undefined ? check.series : nameOf(dataset, "indicators", claim.indicator, locale);
  const when = formatPeriod(check.period, locale);
  if (check.baseline === null) return locale === "zh" ? `${name}，${when}` : `${name}, ${when}`;
  const against = formatPeriod(check.baseline, locale);
  return locale === "zh"
    ? `${name}，${when}（较${against}）`
    : `${name}, ${when} against ${against}`;
}

/** Which reading of an ambiguous statement is meant: its value in words. */
function readingText(dataset: Dataset, check: Check, locale: Locale): string {
  const reading = claimsOf(dataset, check)[0]?.readings[check.reading ?? -1];
  return reading === undefined ? "" : formatQuantity(reading.quantity, dataset.units, locale);
}

const differing = ({ differs }: Check, locale: Locale) =>
  joinList(
    differs.map((each) => say(DIMENSION_LABELS[each], locale)),
    locale,
  );

/** A check as a row: its verdict before what it compares. */
export function checkRow(dataset: Dataset, check: Check, locale: Locale): Row {
  const reading = readingText(dataset, check, locale);
  const differs = differing(check, locale);
  return {
    to: { noun: "checks", id: check.id },
    title: `${titleOf(dataset, check, locale)}${reading === "" ? "" : inBrackets(reading, locale)}`,
    value: say(VERDICT_LABELS[check.verdict], locale),
    interval: "",
    period: "",
    source:
      locale === "zh"
        ? `${check.claims.length}项陈述`
        : `${check.claims.length} ${check.claims.length === 1 ? "claim" : "claims"}`,
    tags: [
      { text: say(CHECK_KIND_LABELS[check.kind], locale), tone: VERDICT_TONES[check.verdict] },
      ...(differs === "" ? [] : [{ text: differs, tone: "neutral" as const }]),
    ],
    inferred: [],
  };
}

/** Of a reading: what it takes the statement to say, and why it is or is not followed. */
function readingNote(dataset: Dataset, check: Check, locale: Locale): Note[] {
  const reading = claimsOf(dataset, check)[0]?.readings[check.reading ?? -1];
  if (reading === undefined) return [];
  const zh = locale === "zh";
  const heading = reading.chosen
    ? zh
      ? "采用这一解读"
      : "This reading was chosen"
    : zh
      ? "未采用这一解读"
      : "This reading was not chosen";
  return [
    {
      heading,
      text: joinSentences([say(reading.description, locale), say(reading.why, locale)], locale),
      tone: reading.chosen ? "good" : "warning",
    },
  ];
}

const LOWER = { en: "How the lower end follows", zh: "下限如何得出" };
const UPPER = { en: "How the upper end follows", zh: "上限如何得出" };

function sectionsOf(dataset: Dataset, check: Check, locale: Locale): Section[] {
  const [tested, ...others] = claimsOf(dataset, check);
  const rows = (claims: readonly (Claim | undefined)[]) =>
    claims.flatMap((claim) =>
      claim === undefined ? [] : [rowView(dataset, "claims", claim, locale)],
    );
  const zh = locale === "zh";
  if (check.verdict === "inconsistent" || check.kind === "difference")
    return [{ heading: zh ? "所比较的陈述" : "The statements", rows: rows([tested, ...others]) }];
  return [
    { heading: zh ? "被核对的陈述" : "The statement", rows: rows([tested]) },
    ...(others.length === 0
      ? []
      : [{ heading: zh ? "用以核对的陈述" : "Held against", rows: rows(others) }]),
  ];
}

function withUnit(value: string | null, { unit }: Check, dataset: Dataset, locale: Locale): string {
  if (value === null) return "";
  const number = Number(Number(value).toPrecision(4));
  const symbol = dataset.units.find(({ id }) => id === unit)?.symbol[locale] ?? unit;
  return `${number}${locale === "zh" || symbol === "" ? symbol : ` ${symbol}`}`;
}

/** A check as every face shows it: the verdict, what is stated, what the others imply, and by which steps. */
export function checkView(dataset: Dataset, check: Check, locale: Locale): RecordView {
  const [claim] = claimsOf(dataset, check);
  const reading = readingText(dataset, check, locale);
  const { follows } = check;
  return {
    to: { noun: "checks", id: check.id },
    kind: say(CHECK_KIND_LABELS[check.kind], locale),
    title: titleOf(dataset, check, locale),
    headline: say(VERDICT_LABELS[check.verdict], locale),
    lead: say(checkSentence(check), locale),
    tags: [],
    facts: factsOf(
      fact("reading", [reading], locale),
      fact("stated", [intervalText(dataset, check.stated, check, locale)], locale),
      fact("implied", [intervalText(dataset, check.implied, check, locale)], locale),
      fact("difference", [withUnit(check.difference, check, dataset, locale)], locale),
      fact("tolerance", [withUnit(check.tolerance, check, dataset, locale)], locale),
      fact("differs", [differing(check, locale)], locale),
      fact(
        "follows",
        [
          follows === null
            ? ""
            : `${formatPeriod(follows.period, locale)}${locale === "zh" ? "：" : ": "}${intervalText(dataset, follows.interval, { unit: follows.unit, baseline: null }, locale)}`,
        ],
        locale,
      ),
      fact(
        "series",
        [
          claim === undefined
            ? ""
            : {
                text: seriesLabel(dataset, claim, locale),
                to: { noun: "series", id: check.series },
              },
        ],
        locale,
      ),
      fact(
        "indicator",
        [claim === undefined ? "" : linkTo(dataset, "indicators", claim.indicator, locale)],
        locale,
      ),
    ),
    notes: readingNote(dataset, check, locale),
    tables: [
      ...(check.cycle === null ? [] : [cycleTable(dataset, check.cycle, locale)]),
      ...stepTables(dataset, check.lower, LOWER, locale),
      ...stepTables(dataset, check.upper, UPPER, locale),
    ],
    sections: sectionsOf(dataset, check, locale),
  };
}
