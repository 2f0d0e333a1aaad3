import { type Answer, type Dataset, derive as deriveFrom } from "@peakline/core";
import { derivationView, type Locale, recordMarkdown, type Target } from "@peakline/core/view";
import { answerPage } from "../answer-page.ts";
import { apiBody } from "../api.ts";
import { isOn } from "../arguments.ts";
import { recordBlocks, relatedBlocks } from "../components/record.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { withoutDoubleBlanks } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeAnswer } from "./output.ts";
import { askedOf } from "./question.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 100;

/** The address of a record of the API, as in its Markdown. */
const addressOf = ({ noun, id }: Target) => `/v1/${noun}/${id}`;

/** The value or why there is none, and each step as arithmetic; then, under their names, what is assumed, stated, disputed and inferred. */
function plainAnswer(dataset: Dataset, answer: Answer, locale: Locale): string {
  const { kind, headline, tables = [], sections } = answerPage(dataset, answer, locale);
  const disputed = new Set(answer.disputed);
  const steps = answer.found ? derivationView(dataset, answer, locale).arithmetic : [];
  const inferred = answer.found ? answer.inferred : [];
  return [
    [headline, kind],
    ...steps.map((step) => [step]),
    ...tables
      .filter(({ basis }) => basis === "assumed")
      .flatMap(({ note, rows }) => [[note], ...rows.map((row) => row.map(({ text }) => text))])
      .map((fields) => ["assumed", ...fields]),
    ...sections.flatMap(({ rows }) =>
      rows.map(({ to, value, period }) => [
        disputed.has(to.id) ? "disputed" : "stated",
        to.id,
        value,
        period,
      ]),
    ),
    ...inferred.map(({ claim, field }) => ["inferred", claim, field]),
  ]
    .map(tsvLine)
    .join("");
}

/** peakline derive <series> <period> */
export async function derive(run: Run): Promise<void> {
  const { given, origin, terminal, locale, write } = run;
  const dataset = await origin.record();
  const { question, asOf, query } = askedOf(dataset, given, "derive");
  if (await writeAnswer(() => apiBody(origin, "/v1/derive", query), run)) return;
  const answer = deriveFrom(dataset, question, { asOf });
  if (isOn(given, "md"))
    return write(`${recordMarkdown(answerPage(dataset, answer, locale), locale, addressOf)}\n`);
  if (!terminal.isTerminal) return write(plainAnswer(dataset, answer, locale));
  const width = Math.min(WIDEST, terminal.columns);
  const page = answerPage(dataset, answer, locale);
  const blocks = [
    ...recordBlocks(page, width, WORDS[locale]),
    ...relatedBlocks(page, width, { remark: (row) => row.to.id }),
  ];
  write(linesToString(withoutDoubleBlanks(linesOf(blocks)), terminal.colour));
}
