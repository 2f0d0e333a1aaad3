import type { Bilingual } from "../../schema/text.ts";
import { inBrackets, joinClauses, joinList, type Locale, labelled, say } from "../locale.ts";
import { capital, stop } from "../sentence.ts";
import { yearOf, yearsAround } from "./axis.ts";
import {
  type BoardSpec,
  type Datum,
  dataOf,
  type GraphSpec,
  type PlotSpec,
  type RowsSpec,
  type Spec,
  type TimelineSpec,
} from "./spec.ts";
import { BASIS_LABELS, CHART_WORDS, STANDING_WORDS } from "./words.ts";

/** So many things a sentence names; the rest are counted. */
const NAMED = 4;

/** "5 reported", "5个实际". */
const counted = (count: number, word: string, locale: Locale) =>
  locale === "zh"
    ? `${word}${count}个`
    : `${count} ${word.charAt(0).toLowerCase()}${word.slice(1)}`;

/** How many there are of each kind, in the order in which they come. */
function counts(data: readonly Datum[], locale: Locale): string[] {
  const word = ({ what, basis }: Datum) =>
    basis === "stated" ? what : `${what}${inBrackets(say(BASIS_LABELS[basis], locale), locale)}`;
  return [...Map.groupBy(data, word)]
    .filter(([text]) => text !== "")
    .map(([text, some]) => counted(some.length, text, locale));
}

const valueAt = ({ value, when }: Datum, locale: Locale) =>
  locale === "zh" ? `${when}${value}` : `${value} (${when})`;

/** Where values over time begin and where they end, and how many there are of each kind. */
function plotSentence({ data, courses, locale }: PlotSpec): string {
  const actual = data.filter(({ tone, basis }) => tone === "actual" && basis !== "assumed");
  const told = actual.length > 0 ? actual : data;
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return "";
  const [from, to] = [valueAt(first, locale), valueAt(last, locale)];
  const course =
    first === last
      ? from
      : locale === "zh"
        ? `由${from}到${to}`
        : // "From 79 to 83 to 31 to 32" would be read twice.
          [first, last].some(({ value }) => value.includes(" to "))
          ? `First ${from}, last ${to}`
          : `From ${from} to ${to}`;
  return joinClauses(
    [
      course,
      ...counts(data, locale),
      ...courses.flatMap(({ text }) => (text === "" ? [] : [text])),
    ],
    locale,
  );
}

/** What stands beside what. */
function rowsSentence({ kind, rows, locale }: RowsSpec): string {
  const told = rows.slice(0, NAMED).map(({ name, data }) =>
    labelled(
      name,
      joinList(
        data.map((datum) => datum.allows || datum.value),
        locale,
      ),
      locale,
    ),
  );
  const more = rows.length - told.length;
  const rest: Bilingual = { en: `${more} more`, zh: `另有${more}项` };
  const data = rows.flatMap((row) => row.data);
  const lowest = Math.min(...data.flatMap(({ upper }) => upper ?? []));
  const highest = Math.max(...data.flatMap(({ lower }) => lower ?? []));
  const clauses = [
    ...told,
    ...(more === 0 ? [] : [say(rest, locale)]),
    ...(kind === "conflict" && lowest < highest ? [say(CHART_WORDS.apart, locale)] : []),
  ];
  // What is compared has names: "Anhui" keeps its capital.
  return kind === "compare" && locale === "en" ? clauses.join("; ") : joinClauses(clauses, locale);
}

/** How many targets stand where. */
function boardSentence({ lanes, locale }: BoardSpec): string {
  const cells = lanes.flatMap((lane) => lane.cells);
  const some = [...Map.groupBy(cells, ({ standing }) => standing)].map(([standing, { length }]) =>
    locale === "zh"
      ? `${say(STANDING_WORDS[standing], locale)}${length}项`
      : `${length} ${say(STANDING_WORDS[standing], locale)}`,
  );
  const all =
    locale === "zh"
      ? `目标${cells.length}项`
      : `${cells.length} ${cells.length === 1 ? "target" : "targets"}`;
  return labelled(all, joinList(some, locale), locale);
}

/** From how many statements a value follows, or how many things there are in each layer. */
function graphSentence({ kind, layers, counts, nodes, locale }: GraphSpec): string {
  const inLayer = (layer: number) => nodes.filter((node) => node.layer === layer);
  if (kind === "plan")
    return joinClauses(
      layers.map((name, layer) =>
        labelled(name, String(counts?.[layer] ?? inLayer(layer).length), locale),
      ),
      locale,
    );
  const last = layers.length - 1;
  const [from, steps] = [
    inLayer(0).length,
    nodes.length - inLayer(0).length - inLayer(last).length,
  ];
  const how =
    locale === "zh"
      ? `由${from}项依据经${steps}步推得`
      : `From ${from} ${from === 1 ? "source" : "sources"}, in ${steps} ${steps === 1 ? "step" : "steps"}`;
  const told = inLayer(last).map(({ name, value }) =>
    joinList(
      [name, value].filter((text) => text !== ""),
      locale,
    ),
  );
  return labelled(how, joinClauses(told, locale), locale);
}

/** From when to when, and how many of each kind. */
function timelineSentence({ lanes, locale }: TimelineSpec): string {
  const data = lanes.flatMap((lane) => lane.data);
  const [from, to] = yearsAround(data.flatMap((datum) => [datum.from, datum.until])).map(yearOf);
  const zh = locale === "zh";
  const course =
    from === to
      ? zh
        ? `${from}年`
        : `In ${from}`
      : zh
        ? `${from}年至${to}年`
        : `From ${from} to ${to}`;
  // Kinds are names, which have no plural of their own: "action plan: 17".
  const kinds = [...Map.groupBy(data, ({ what }) => what)].map(([what, { length }]) =>
    zh ? counted(length, what, locale) : labelled(what, String(length), locale),
  );
  return joinClauses([course, ...kinds], locale);
}

/**
 * What a chart shows in one sentence, for whoever does not see it.
 * @example
 * const path = [{ year: 2025, lower: "100", upper: "100" }, { year: 2030, lower: "82", upper: "82" }];
 * sentenceOf(pathChart(path, "en")); // "From 100 (2025) to 82 (2030); 2 values on the path (assumed)."
 */
export function sentenceOf(spec: Spec): string {
  if (dataOf(spec).length === 0) return say(CHART_WORDS.nothing, spec.locale);
  const text = (() => {
    switch (spec.kind) {
      case "compare":
      case "conflict":
        return rowsSentence(spec);
      case "scoreboard":
        return boardSentence(spec);
      case "derivation":
      case "plan":
        return graphSentence(spec);
      case "timeline":
        return timelineSentence(spec);
      default:
        return plotSentence(spec);
    }
  })();
  return `${capital(text)}${stop(spec.locale)}`;
}
