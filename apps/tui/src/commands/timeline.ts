import { timelineOf } from "@peakline/core";
import { formatDate, joinList } from "@peakline/core/view";
import { answerText } from "../answer-page.ts";
import { apiBody } from "../api.ts";
import { rowsOfCells } from "../components/tables.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf, text } from "../layout/block.ts";
import { line } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { whenOf } from "../numbers.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeAnswer } from "./output.ts";
import { askedOf } from "./question.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 120;

/** peakline timeline <series> <period> */
export async function timeline(run: Run): Promise<void> {
  const { given, origin, terminal, locale, write, remark } = run;
  const dataset = await origin.record();
  const { question, asOf, query } = askedOf(dataset, given, "timeline");
  if (await writeAnswer(() => apiBody(origin, "/v1/timeline", query), run)) return;
  const entries = timelineOf(dataset, question, { asOf });
  const words = WORDS[locale];
  if (entries.length === 0) return remark(words.nothingKnown);
  if (!terminal.isTerminal)
    return write(
      entries
        .map(({ since, documents, answer }) =>
          tsvLine([since, answerText(dataset, answer, locale), documents.join("; ")]),
        )
        .join(""),
    );
  const width = Math.min(WIDEST, terminal.columns);
  const rows = entries.map(({ since, documents, answer }) => [
    { text: formatDate(since, locale) },
    { text: answerText(dataset, answer, locale) },
    { text: joinList(documents, locale) },
  ]);
  const head = wrap(`${words.knownWhen} ${whenOf(question, locale)}`, width);
  const blocks = [
    text(...head.map((each) => line(each, "title"))),
    ...rowsOfCells([words.since, words.known, words.documents], rows, width),
  ];
  write(linesToString(linesOf(blocks), terminal.colour));
}
