import { existsSync } from "node:fs";
import { type Check, type Dataset, listChecks, unlistedContradictions } from "@peakline/core";
import { type Issue, issueToString, unexplained } from "@peakline/core/schema";
import { checkRow } from "@peakline/core/view";
import { type Arguments, isOn, singleValue } from "../arguments.ts";
import { rowBlocks } from "../components/row.ts";
import { EXIT, usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { line } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { adviceOf, readOwnRecord } from "../own-record.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeAnswer } from "./output.ts";
import { show } from "./show.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 120;

/** Nobody reads on for longer than this in a terminal; a pipe and the forms for programs have all. */
const MOST_SHOWN = 100;

/** What a check of a record found. */
interface Found {
  readonly issues: readonly Issue[];
  /** The checks that show claims which cannot all be true, and that nobody explained. */
  readonly inconsistent: readonly Check[];
  readonly dataset: Dataset | null;
}

const isFolder = (word: string) => /^[./\\]|[/\\]$/.test(word) || existsSync(word);

/** The folder that a command line has checked: its word, or that of --data. */
function folderOf(given: Arguments): string | undefined {
  const [word, ...rest] = given.words;
  if (rest.length > 0) throw usage("check takes one folder, or one id.", "peakline check <folder>");
  const named = singleValue(given, "data");
  if (word !== undefined && named !== undefined)
    throw usage("check takes a folder once.", `peakline check ${word}`);
  return word ?? named;
}

const found = (dataset: Dataset): Found => ({
  issues: [],
  inconsistent: unexplained(dataset),
  dataset,
});

async function ofFolder(folder: string, withRecord: boolean): Promise<Found> {
  const { dataset, issues } = await readOwnRecord(folder, withRecord);
  return dataset === null ? { issues, inconsistent: [], dataset } : found(dataset);
}

/** How many claims a check looked at, and what came of its comparisons, in a sentence. */
function summary({ issues, inconsistent, dataset }: Found, { locale }: Run): string {
  const words = WORDS[locale];
  if (dataset === null) return words.thingsWrong(issues.length);
  const { claims, documents } = dataset;
  const looked = words.looked(claims.length, documents.length, listChecks(dataset).length);
  const unlisted = unlistedContradictions(dataset);
  return [
    looked,
    words.unexplained(inconsistent.length),
    ...(unlisted === 0 ? [] : [words.unlisted(unlisted)]),
  ].join(locale === "zh" ? "" : " ");
}

function tell(result: Found, run: Run): void {
  const { terminal, write, remark, locale } = run;
  const { issues, inconsistent, dataset } = result;
  if (!terminal.isTerminal) {
    const wrong = issues.map(({ file, key, message }) => tsvLine(["bad", file, key, message]));
    const sets = inconsistent.map(({ id, claims }) => tsvLine(["inconsistent", id, ...claims]));
    write([...wrong, ...sets].join(""));
    remark(summary(result, run));
    return;
  }
  const shown = inconsistent.slice(0, MOST_SHOWN);
  const rows = dataset === null ? [] : shown.map((each) => checkRow(dataset, each, locale));
  const left = Math.max(issues.length, inconsistent.length) - MOST_SHOWN;
  const blocks = rowBlocks(rows, Math.min(WIDEST, terminal.columns), {
    remark: (row) => row.to.id,
  });
  write(
    issues
      .slice(0, MOST_SHOWN)
      .map((issue) => `${issueToString(issue)}\n`)
      .join(""),
  );
  write(linesToString(linesOf(blocks), terminal.colour));
  const notShown = left > 0 ? `${WORDS[locale].notShown(left)}\n` : "";
  write(notShown);
  const told = wrap(summary(result, run), Math.min(WIDEST, terminal.columns));
  write(
    linesToString(
      told.map((each) => line(each)),
      terminal.colour,
    ),
  );
}

/** peakline check [folder | id] */
export async function check(run: Run): Promise<void> {
  const { given, origin, remark, endWith } = run;
  const word = folderOf(given);
  const withRecord = isOn(given, "with-record");
  if (word !== undefined && given.words.length > 0 && !isFolder(word)) {
    const dataset = await origin.record();
    const one = listChecks(dataset).find(({ id }) => id === word);
    await show({ ...run, given: { ...given, words: ["checks", word] } });
    if (one?.verdict === "inconsistent") endWith(EXIT.checkFailed);
    return;
  }
  const result =
    word === undefined ? found(await origin.record()) : await ofFolder(word, withRecord);
  const { issues, inconsistent } = result;
  const body = async () => JSON.stringify({ issues, inconsistent });
  if (!(await writeAnswer(body, run))) tell(result, run);
  if (issues.length > 0) {
    const advice = withRecord || word === undefined ? "" : await adviceOf(word, issues);
    if (advice !== "") remark(advice);
    endWith(EXIT.failure);
  } else if (inconsistent.length > 0) endWith(EXIT.checkFailed);
}
