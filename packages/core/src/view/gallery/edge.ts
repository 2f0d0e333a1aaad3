import type { Bilingual } from "../../schema/text.ts";
import { type Locale, say } from "../locale.ts";
import type { Spec } from "../scene/spec.ts";
import { type Ends, everyKind, inYear, LONG, longGraph, manyRows, plot, TITLE } from "./made-up.ts";

/** A case of the gallery: what it shows, and the chart. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly spec: Spec;
}

/** What a drawing must bear: data that no source has. */
export function edgeCases(locale: Locale): Case[] {
  const named = (id: string, name: Bilingual, spec: Spec): Case => ({
    id,
    name: say(name, locale),
    spec,
  });
  const years = (ends: readonly Ends[]) =>
    ends.map((each, index) => inYear(2018 + index, each, locale));
  return [
    named("kinds", { en: "Every kind of value", zh: "各类取值" }, everyKind(locale)),
    named("none", { en: "Nothing", zh: "无数据" }, plot(locale, [])),
    named("one", { en: "One point", zh: "仅一个点" }, plot(locale, years([[55, 55]]))),
    named(
      "open",
      { en: "Open at both ends", zh: "两端均未说明" },
      plot(
        locale,
        years([
          [10, 12],
          [null, null],
          [14, null],
          [null, 20],
        ]),
      ),
    ),
    named(
      "large",
      { en: "Very large", zh: "极大" },
      plot(
        locale,
        years([
          [1.2e14, 1.3e14],
          [2.6e14, 2.6e14],
          [7.4e14, null],
        ]),
        "CNY",
      ),
    ),
    named(
      "small",
      { en: "Very small", zh: "极小" },
      plot(
        locale,
        years([
          [0.000012, 0.000013],
          [0.000031, 0.000031],
          [0.00005, null],
        ]),
        "t",
      ),
    ),
    named(
      "negative",
      { en: "Negative, and across nought", zh: "负值及正负跨零" },
      plot(
        locale,
        years([
          [-12, -10],
          [-3, 2],
          [null, -18],
          [4, 4],
        ]),
      ),
    ),
    named(
      "zero",
      { en: "Nothing but nought", zh: "全为零" },
      plot(
        locale,
        years([
          [0, 0],
          [0, 0],
        ]),
      ),
    ),
    named(
      "long",
      { en: "Long names", zh: "长名称" },
      plot(
        locale,
        years([
          [1, 2],
          [2, 3],
        ]),
        say(LONG, locale),
        LONG,
      ),
    ),
    named(
      "crowded",
      { en: "Sixty years", zh: "六十年" },
      plot(
        locale,
        Array.from({ length: 60 }, (_, index) =>
          inYear(1966 + index, [index * index, index * index + 40], locale),
        ),
      ),
    ),
    named(
      "same-time",
      { en: "Twelve values of one year", zh: "同一年十二个值" },
      plot(
        locale,
        Array.from({ length: 12 }, (_, index) => inYear(2020, [index, index + 0.2], locale)),
      ),
    ),
    named("forty", { en: "Forty series", zh: "四十个序列" }, manyRows(40, locale)),
    named("long-graph", { en: "Names that do not fit", zh: "放不下的名称" }, longGraph(locale)),
    named(
      "empty-board",
      { en: "A scoreboard without targets", zh: "没有目标的进展图" },
      { kind: "scoreboard", title: say(TITLE, locale), locale, lanes: [] },
    ),
  ];
}
