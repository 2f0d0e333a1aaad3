import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { consequencesOf } from "../engine/derive/consequences.ts";
import { NOUNS } from "../engine/filter.ts";
import { listSeries } from "../engine/series-list.ts";
import { QUALIFIER_SPELLINGS } from "../quantity/qualifier-phrase.ts";
import type { Claim } from "../schema/claim.ts";
import { COMPUTED_NOUNS, computedIds } from "./computed-view.ts";
import { derivationSentence, stepSentence } from "./derivation-words.ts";
import { headlineOf } from "./headline.ts";
import { LOCALES, type Locale } from "./locale.ts";
import type { Target } from "./model.ts";
import { tellingSteps } from "./step-lines.ts";

const targets: Target[] = [
  ...NOUNS.flatMap((noun) => dataset[noun].map(({ id }) => ({ noun, id }))),
  ...COMPUTED_NOUNS.flatMap((noun) => computedIds(dataset, noun).map((id) => ({ noun, id }))),
];
const derivations = listSeries(dataset).flatMap(({ id }) => consequencesOf(dataset, id));
const steps = derivations.flatMap(({ lower, upper }) =>
  [lower, upper].flatMap((end) => (end === null ? [] : tellingSteps(end))),
);

const told = (locale: Locale) => [
  ...targets.map((to) => ({ at: `${to.noun}/${to.id}`, text: headlineOf(dataset, to, locale) })),
  ...derivations.map((answer) => ({
    at: JSON.stringify(answer.question),
    text: derivationSentence(dataset, answer, locale),
  })),
];
const toldSteps = (locale: Locale) =>
  steps.map((step) => ({ at: JSON.stringify(step), text: stepSentence(dataset, step, locale) }));

/** The longest that a headline may be. Nine in ten have fewer than 250 characters, or 100; official titles alone have up to 165. */
const LONGEST = { en: 305, zh: 130 };

/** True where every bracket and quotation mark is closed in order. */
function isBalanced(text: string): boolean {
  const pairs: Readonly<Record<string, string>> = {
    "(": ")",
    "（": "）",
    "“": "”",
    "《": "》",
    "〈": "〉",
  };
  const open: string[] = [];
  for (const char of text) {
    if (pairs[char] !== undefined) open.push(pairs[char]);
    else if (Object.values(pairs).includes(char) && open.pop() !== char) return false;
  }
  return open.length === 0;
}

/** The ids of the record that no sentence would hold by chance. */
const ids = new Set(
  [...targets.map(({ id }) => id), ...dataset.boundaries.map(({ id }) => id)]
    .flatMap((id) => id.split("/"))
    .filter((id) => id.split("-").length > 2),
);

/** What no careful editor prints, by the name under which a failure is told. */
const FAULTS: Readonly<Record<Locale, Readonly<Record<string, RegExp>>>> = {
  en: {
    "does not begin like a sentence": /^(?![A-Z\d“]|[a-z\d-]+\.(?:com|cn|net|org|news)\b)/,
    "does not end like one": /[^.]$|\.\.$/,
    "half-made text": /undefined|null|NaN|\[object/,
    "two spaces, or a space before a mark": / {2}| [.,;:)]|\( /,
    "one of several":
      /(?:^|[\s(])1 (?:claims|commitments|documents|plans|targets|values|reported values)\b/,
    "several of one":
      /(?:^|\s)(?:\d*[02-9]|\d+1) (?:claim|commitment|document|plan|target|reported value)\b/,
    "a Chinese mark": /[，。；：（）、？！]/,
    "a word twice": /\b([A-Za-z]+) \1\b/i,
    "a mark twice": /[,;:]{2}|[,;:]\./,
    "a hyphen for a minus": /(?:^|[\s(])-\d/,
  },
  zh: {
    "does not begin like a sentence":
      /^(?![\p{Script=Han}A-Z\d《“]|[a-z\d-]+\.(?:com|cn|net|org|news)\b)/u,
    "does not end like one": /[^。]$|。。$/,
    "half-made text": /undefined|null|NaN|\[object/,
    "two spaces": / {2}/,
    "a Latin mark between Chinese": /\p{Script=Han}[,.;:?!()]|[,;:()]\p{Script=Han}/u,
    "a word twice": /(的|了|为|由|约|达|超过)\1/,
    "a mark twice": /[，；：、]{2}|[，；：、]。/,
    "a hedge before a hedge": /达(?:约|近|超)|约(?:近|达)/,
    "a hyphen for a minus": /(?:^|[\s（])-\d/,
  },
};

describe.each(LOCALES)(
  "a headline of every record and answer, and of every derivation (%s)",
  (locale) => {
    const all = told(locale);

    test("is a sentence of which no editor would be ashamed", () => {
      const found = [...all, ...toldSteps(locale)].flatMap(({ at, text }) => {
        if (text === null || text === "") return [[at, "says nothing"]];
        const faults = Object.entries(FAULTS[locale])
          .filter(([, fault]) => fault.test(text))
          .map(([name]) => name);
        return [
          ...faults,
          ...(isBalanced(text) ? [] : ["a bracket left open"]),
          ...(text.match(/[a-z\d]+(?:-[a-z\d]+){2,}/g) ?? []).filter((word) => ids.has(word)),
        ].map((name) => [at, name, text]);
      });
      expect(found).toEqual([]);
    });

    test("is no longer than can be taken in at once", () => {
      const long = all.filter(({ text }) => (text?.length ?? 0) > LONGEST[locale]);
      expect(long).toEqual([]);
    });
  },
);

/** Other words of the same hedge that a statement may use. */
const ALSO: Partial<Record<NonNullable<Claim["quantity"]>["qualifier"], Record<Locale, string[]>>> =
  {
    over: { en: ["above", "exceed"], zh: ["突破", "以上"] },
    "at-least": { en: ["or more", "from", "lower limit"], zh: ["及以上", "不小于"] },
    "up-to": { en: ["within", "limit", "or below"], zh: ["不得超过", "上限"] },
  };

test("the hedge of every claim stands in its headline", () => {
  const lost = dataset.claims.flatMap((claim) => {
    const qualifier = claim.quantity?.qualifier ?? "exact";
    if (qualifier === "exact" || qualifier === "reached") return [];
    return LOCALES.flatMap((locale) => {
      const words = [
        ...QUALIFIER_SPELLINGS[qualifier][locale],
        ...(ALSO[qualifier]?.[locale] ?? []),
      ];
      const text = headlineOf(dataset, { noun: "claims", id: claim.id }, locale)?.toLowerCase();
      return words.some((word) => text?.includes(word)) ? [] : [[claim.id, qualifier, text]];
    });
  });
  expect(lost).toEqual([]);
});

test("what no document prints is called derived, in the headline of a derivation and of a target", () => {
  expect(
    derivations
      .map((answer) => derivationSentence(dataset, answer, "en"))
      .filter((text) => !text.startsWith("Derived: ")),
  ).toEqual([]);
  const water = "peoples-daily-2021-12-04-green-plan/water-per-value-added";
  expect(headlineOf(dataset, { noun: "targets", id: water }, "zh")).toContain("由实际数据推得");
});

test("an id that the record does not know has no headline", () => {
  for (const noun of [...NOUNS, ...COMPUTED_NOUNS])
    expect(headlineOf(dataset, { noun, id: "no-such-record" }, "en")).toBeNull();
});
