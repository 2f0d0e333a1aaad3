import { MODALITY_LABELS } from "../labels.ts";
import { inBrackets, joinList, type Locale, say } from "../locale.ts";
import { inLines, type Medium } from "./medium.ts";
import type { Look, Mark, Shape } from "./shape.ts";
import type { Sheet } from "./sheet.ts";
import { BASIS_LABELS, CHART_WORDS, STANDING_WORDS } from "./words.ts";
import { wrap } from "./wrap.ts";

const MODALITIES = ["actual", "target", "forecast"] as const;

/** What a look means. */
function meaning({ tone, basis, isPart, isEarlier, standing }: Look, locale: Locale): string {
  if (standing !== undefined) return say(STANDING_WORDS[standing], locale);
  const modality = MODALITIES.find((each) => each === tone);
  const more = [
    ...(basis === "stated" ? [] : [say(BASIS_LABELS[basis], locale)]),
    ...(isPart ? [say(CHART_WORDS.part, locale)] : []),
    ...(isEarlier ? [say(CHART_WORDS.earlier, locale)] : []),
  ];
  if (modality === undefined || more.length === 0)
    return modality === undefined ? "" : say(MODALITY_LABELS[modality], locale);
  return `${say(MODALITY_LABELS[modality], locale)}${inBrackets(joinList(more, locale), locale)}`;
}

/** The looks of a drawing that differ, each with how many marks have it. */
function looksOf(shapes: readonly Shape[], locale: Locale): { look: Mark; text: string }[] {
  const marks = shapes.filter((shape) => shape.shape === "mark" && shape.form !== "box");
  const groups = Map.groupBy(marks as Mark[], (mark) => meaning(mark, locale));
  const rank = ({ look: { standing } }: { look: Mark }) =>
    standing === undefined ? 0 : Object.keys(STANDING_WORDS).indexOf(standing);
  return [...groups]
    .flatMap(([text, [look, ...more]]) => {
      if (look === undefined || text === "") return [];
      return [{ look, text: look.form === "cell" ? `${text} ${more.length + 1}` : text }];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** What the looks of a drawing mean, under it; nothing where there is one only. Answers where it ends. */
export function drawKey(sheet: Sheet, medium: Medium, locale: Locale, start: number): number {
  const { width, line, gap, widthOf, cell, inCells } = medium;
  const looks = looksOf(sheet.shapes, locale);
  const [only] = looks;
  if (
    looks.length === 0 ||
    (looks.length === 1 && only?.look.form !== "cell" && only?.look.basis === "stated")
  )
    return start;
  const size = inCells ? 2 * cell.x : line - 3;
  let [x, y] = [0, inCells ? inLines(start, medium) : start + gap];
  for (const { look, text } of looks) {
    const lines = wrap(text, width - size - gap, 2, medium);
    const needed = size + gap + Math.max(...lines.map(widthOf));
    if (x > 0 && x + needed > width) [x, y] = [0, y + line];
    const { tone, basis, isPart, isEarlier, standing, form } = look;
    const half =
      form === "cell" ? (inCells ? line : size) / 2 : Math.max(medium.thin, line / 3) / 2;
    const wide = form === "cell" && inCells ? cell.x : size;
    sheet.draw({
      shape: "sample",
      form: form === "cell" ? form : "bar",
      tone,
      basis,
      isPart,
      isEarlier,
      ...(standing !== undefined && { standing }),
      box: { left: x, right: x + wide, top: y + line / 2 - half, bottom: y + line / 2 + half },
    });
    lines.forEach((each, index) => {
      if (index > 0) y += line;
      sheet.set({ role: "note", x: x + size + gap, y: y + line / 2, text: each, anchor: "start" });
    });
    x += needed + 2 * gap;
    if (inCells) x = Math.ceil(x / cell.x) * cell.x;
  }
  return y + line;
}
