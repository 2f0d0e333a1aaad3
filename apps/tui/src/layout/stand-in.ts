/** What stands in ASCII for a dash, a quote or a sign; Chinese and braille have no stand-in, a bar of braille has. */
const STAND_INS: Readonly<Record<string, string>> = {
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "…": "...",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "·": "-",
  "•": "*",
  "×": "x",
  "÷": "/",
  "±": "+/-",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
  "≈": "~",
  "→": "->",
  "←": "<-",
  "↑": "^",
  "↓": "v",
  "°": " deg",
  "²": "2",
  "³": "3",
  "₂": "2",
  "₃": "3",
  "₄": "4",
  "½": "1/2",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "⣿": "#",
  "⣤": "=",
  "⣀": ".",
  "⡇": "|",
  "⠂": "-",
};

/**
 * A character as a terminal shows it that has ASCII and Chinese only.
 * @example shownAs("≤") // "<="
 */
export function shownAs(character: string): string {
  return STAND_INS[character] ?? character;
}
