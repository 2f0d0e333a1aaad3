/** What is known of some Chinese characters: how they are read, and which others stand for them. */
export interface HanTable {
  /** The characters that are read so, by the syllable without its tone; ü is written v, as one types it. */
  readonly readings: Readonly<Record<string, string>>;
  /** Traditional characters, and at the same places the simplified ones that stand for them. */
  readonly traditional: readonly [string, string];
}

/** The same, to be asked for one character after the other. */
export interface Han {
  /** How a character is read, without tones, ü as v: "lv" for 绿; empty for one that the table does not have. */
  readonly readingsOf: (char: string) => readonly string[];
  /** A text with its traditional characters simplified: 绿色工厂 for 綠色工廠. */
  readonly toSimplified: (text: string) => string;
}

const NONE: readonly string[] = [];

/** Looks up what a table knows of characters. */
export function hanOf({ readings, traditional }: HanTable): Han {
  const byChar = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(readings)) {
    for (const char of chars) byChar.set(char, [...(byChar.get(char) ?? []), syllable]);
  }
  const [complex, simple] = [[...traditional[0]], [...traditional[1]]];
  const simplified = new Map(complex.map((char, at) => [char, simple[at] ?? char]));
  return {
    readingsOf: (char) => byChar.get(char) ?? NONE,
    toSimplified: (text) =>
      text.replace(/\p{Script=Han}/gu, (char) => simplified.get(char) ?? char),
  };
}
