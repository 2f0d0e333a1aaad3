/** A stretch of a text file: UTF-16 offsets from 0, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a text: its non-empty lines, in order; paragraph n of the record is index n - 1.
 * @example paragraphsOf("Output rose.\n\nEnergy fell.") // [{ start: 0, end: 12 }, { start: 14, end: 26 }]
 */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

/** The end of a sentence: a mark, perhaps closing quotes, then white space; Chinese marks need none. */
const SENTENCE_END = /[.!?]["”’)]*(?=\s)|[。！？；]["”’）]*/g;

/**
 * The sentence of a paragraph that holds the offset, without the white space around it.
 * @example
 * const text = "Output rose. Energy fell by 6.8 %.";
 * const { start, end } = sentenceAt(text, { start: 0, end: text.length }, text.indexOf("6.8"));
 * text.slice(start, end); // "Energy fell by 6.8 %."
 */
export function sentenceAt(text: string, paragraph: Span, offset: number): Span {
  const body = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  let end = body.length;
  for (const match of body.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (paragraph.start + after <= offset) start = after;
    else {
      end = after;
      break;
    }
  }
  const sentence = body.slice(start, end);
  const from = paragraph.start + start + (sentence.length - sentence.trimStart().length);
  return { start: from, end: from + sentence.trim().length };
}
