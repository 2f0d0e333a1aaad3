import * as opencc from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import type { HanTable } from "../src/extract/han.ts";

const HAN = /\p{Script=Han}+/gu;

/** Every stretch of Chinese in a record, once. */
function stretchesOf(record: unknown): string[] {
  return [...new Set(JSON.stringify(record).match(HAN) ?? [])].sort();
}

/** The readings that characters have where they stand: 率 is lv in 效率. (pinyin-pro, MIT) */
function readingsIn(stretches: readonly string[]): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const stretch of stretches) {
    for (const { origin, pinyin: syllable } of pinyin(stretch, {
      type: "all",
      toneType: "none",
      v: true,
    })) {
      if (!/^[a-z]+$/.test(syllable)) continue;
      found.set(syllable, (found.get(syllable) ?? new Set()).add(origin));
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([syllable, all]) => [syllable, [...all].sort().join("")]));
}

/** The traditional characters of Hong Kong and Taiwan that the record writes simplified. (opencc-js, MIT and Apache-2.0) */
function traditionalOf(known: ReadonlySet<string>): [string, string] {
  const simplify = (["t", "tw", "hk"] as const).map((from) => opencc.Converter({ from, to: "cn" }));
  const pairs = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCodePoint(code);
    const simple = simplify.map((convert) => convert(char)).find((other) => other !== char);
    if (simple !== undefined && known.has(simple)) pairs.set(char, simple);
  }
  return [[...pairs.keys()].join(""), [...pairs.values()].join("")];
}

/** What is known of the Chinese characters that a record uses, and of no others. */
export function hanTableOf(record: unknown): HanTable {
  const stretches = stretchesOf(record);
  return {
    readings: readingsIn(stretches),
    traditional: traditionalOf(new Set(stretches.flatMap((stretch) => [...stretch]))),
  };
}
