/** What a verb says of the number that goes with it: by how much something changed, or what it came to. */
export interface ChangeWord {
  readonly direction: "up" | "down";
  /** change: the number is the difference; level: it is what the quantity came to, and the change is not printed. */
  readonly states: "change" | "level";
  /** Spellings in English and Chinese, the usual one first. */
  readonly spellings: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

/**
 * Verbs of change: 降至 (to) is told apart from 降低 (by). Usage: the verb alone gives the change, in percent a share of the
 * base; "to", 至 or 到 behind it gives the level that was reached, base included.
 */
export const CHANGE_WORDS: readonly ChangeWord[] = [
  {
    direction: "down",
    states: "change",
    spellings: {
      en: ["fell by", "fell", "fall by", "reduced by", "cut by", "down by"],
      zh: ["降低", "下降", "减少", "降"],
    },
  },
  {
    direction: "down",
    states: "level",
    spellings: {
      en: ["fell to", "fall to", "reduced to", "cut to", "down to"],
      zh: ["降至", "降到", "降低到", "降低至", "下降到", "下降至", "减少到", "减少至", "减至"],
    },
  },
  {
    direction: "up",
    states: "change",
    spellings: {
      en: ["rose by", "rose", "rise by", "increased by", "grew by", "up by"],
      zh: ["增长", "增加", "提高", "上升", "提升"],
    },
  },
  {
    direction: "up",
    states: "level",
    spellings: {
      en: ["rose to", "rise to", "increased to", "grew to"],
      zh: [
        "增至",
        "增长到",
        "增长至",
        "增加到",
        "增加至",
        "提高到",
        "提高至",
        "上升到",
        "升至",
        "提升到",
        "提升至",
      ],
    },
  },
];

const SPELLINGS = CHANGE_WORDS.flatMap((row) =>
  [...row.spellings.en, ...row.spellings.zh].map((spelling) => ({ row, spelling })),
).sort((a, b) => b.spelling.length - a.spelling.length);

/**
 * What the verb in a phrase with one number says of that number; null where there is no verb of the table.
 * The longest spelling counts, so that 降低到 is no 降低.
 * @example changeIn("能耗降至0.8")?.states // "level"
 */
export function changeIn(phrase: string): ChangeWord | null {
  const text = phrase.toLowerCase();
  return SPELLINGS.find(({ spelling }) => text.includes(spelling))?.row ?? null;
}
