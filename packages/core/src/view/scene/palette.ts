/** A colour on light and on dark paper. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

const shade = (light: string, dark: string): Shade => ({ light, dark });

/**
 * The colours of tones and of what surrounds them, for drawings that stand alone; a page may choose its own by the same
 * names. Tones are told apart by lightness as well as hue, and never by colour alone: every one has a form of its own too.
 */
export const PALETTE = {
  paper: shade("#ffffff", "#101513"),
  wash: shade("#f4f7f4", "#18201c"),
  ink: shade("#16211b", "#e8ece7"),
  "ink-faint": shade("#626d66", "#929e97"),
  line: shade("#d8dfd9", "#2c3631"),
  actual: shade("#0a4f3c", "#82cbab"),
  target: shade("#8a5800", "#e6b659"),
  forecast: shade("#3a76c4", "#7299f0"),
  inferred: shade("#6c4490", "#c9aee4"),
  warning: shade("#c93f20", "#f07a5c"),
  good: shade("#0a4f3c", "#82cbab"),
  neutral: shade("#758079", "#6c7872"),
} as const satisfies Readonly<Record<string, Shade>>;

/** The name of a colour. */
export type Colour = keyof typeof PALETTE;
