import { isPlain, QUALIFIER_IDS, type QualifierId } from "./qualifier.ts";

/** How each hedge is spelt in English and Chinese, the usual spelling first; what is exact may stand without a word. */
export const QUALIFIER_SPELLINGS: Readonly<
  Record<QualifierId, { readonly en: readonly string[]; readonly zh: readonly string[] }>
> = {
  exact: { en: [""], zh: [""] },
  reached: { en: ["reached"], zh: ["达", "达到"] },
  about: { en: ["about", "approximately", "around", "some"], zh: ["约", "大约", "左右"] },
  over: {
    en: ["over", "more than", "exceeding", "exceeded"],
    zh: ["超过", "超", "逾", "余", "多"],
  },
  "at-least": {
    en: ["at least", "no less than", "not less than", "no fewer than"],
    zh: ["以上", "不低于", "不少于", "至少"],
  },
  nearly: { en: ["nearly", "almost", "close to"], zh: ["近", "接近"] },
  "up-to": {
    en: ["up to", "no more than", "not more than", "at most", "not exceeding"],
    zh: ["不超过", "以下", "以内", "不高于", "至多"],
  },
  below: {
    en: ["below", "less than", "under", "fewer than"],
    zh: ["不足", "不满", "低于"],
  },
};

/** Words that hold the spelling of a hedge and hedge no number: 规模以上 is a class of enterprises, 节约 is to save. */
const NO_HEDGE = ["规模以上", "规模以下", "限额以上", "限额以下", "节约", "最近", "附近"];

/** Hedges of one character that follow their number; any other stands before it. Away from a number they are parts of other words. */
const AFTER = "余多";
const NUMERAL = "[\\d〇零一二两三四五六七八九十百千万亿成]";

function patternOf(spelling: string): RegExp {
  if (/^[a-z]/.test(spelling)) return new RegExp(`\\b${spelling}\\b`, "g");
  if (spelling.length > 1) return new RegExp(spelling, "g");
  return AFTER.includes(spelling)
    ? new RegExp(`(?<=${NUMERAL})${spelling}`, "g")
    : new RegExp(`${spelling}(?=${NUMERAL})`, "g");
}

/** Every spelling of every hedge, the longer before those that stand in it: 不超过 is no 超过. */
const SPELLINGS = QUALIFIER_IDS.flatMap((id) =>
  [...QUALIFIER_SPELLINGS[id].en, ...QUALIFIER_SPELLINGS[id].zh]
    .filter((spelling) => spelling !== "")
    .map((spelling) => ({ id, spelling, pattern: patternOf(spelling) })),
).sort((a, b) => b.spelling.length - a.spelling.length);

/**
 * The hedge of the one number in a phrase, in English or Chinese: exact where it has none, null where it has two that
 * say different things and a person decides.
 * @example qualifierIn("规模以上工业单位增加值能耗下降20%以上") // "at-least"
 */
export function qualifierIn(phrase: string): QualifierId | null {
  let rest = NO_HEDGE.reduce((text, word) => text.replaceAll(word, " "), phrase.toLowerCase());
  const found = new Set<QualifierId>();
  for (const { id, pattern } of SPELLINGS) {
    const without = rest.replace(pattern, " ");
    if (without !== rest) found.add(id);
    rest = without;
  }
  const hedges = [...found].filter((id) => !isPlain(id));
  if (hedges.length > 1) return null;
  return hedges[0] ?? [...found][0] ?? "exact";
}
