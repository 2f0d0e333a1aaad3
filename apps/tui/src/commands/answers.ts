import { claimsAsOf, type Dataset, listChecks, listFollowed, listTargets } from "@peakline/core";
import {
  COMPUTED_LABELS,
  type ComputedNoun,
  checkRow,
  computedIds,
  findingRow,
  type Locale,
  promiseRow,
  type Row,
  say,
  seriesRow,
  targetRow,
} from "@peakline/core/view";
import { limitOf } from "../arguments.ts";
import { rowBlocks } from "../components/row.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { BLANK, segment } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import { answerFilters, answersThatFit } from "./answer-filters.ts";
import type { Run } from "./command.ts";
import { writeAsData } from "./output.ts";
import { plainRow } from "./plain-row.ts";
import { dayOf } from "./question.ts";

const WIDEST = 120;

/** The row of every answer as it was known on a day, by its id. */
function rowsAsOf(
  dataset: Dataset,
  noun: ComputedNoun,
  asOf: string | undefined,
  locale: Locale,
): (id: string) => Row | undefined {
  switch (noun) {
    case "targets": {
      // Its evidence is sought among what was known then, too.
      const known = { ...dataset, claims: claimsAsOf(dataset, asOf) };
      const claims = new Map(known.claims.map((claim) => [claim.id, claim]));
      const standings = new Map(listTargets(dataset, { asOf }).map((each) => [each.target, each]));
      return (id) => {
        const [claim, standing] = [claims.get(id), standings.get(id)];
        return claim && standing && targetRow(known, claim, standing, locale);
      };
    }
    case "series":
      return (id) => seriesRow(dataset, id, locale);
    case "checks": {
      const checks = new Map(listChecks(dataset, { asOf }).map((check) => [check.id, check]));
      return (id) => {
        const check = checks.get(id);
        return check && checkRow(dataset, check, locale);
      };
    }
    case "findings": {
      const findings = new Map(dataset.findings.map((finding) => [finding.id, finding]));
      return (id) => {
        const finding = findings.get(id);
        return finding && (findingRow(dataset, finding, locale) ?? undefined);
      };
    }
    case "promises": {
      const commitments = new Map(dataset.commitments.map((each) => [each.id, each]));
      const known = new Map(listFollowed(dataset, { asOf }).map((each) => [each.promise, each]));
      return (id) => {
        const [commitment, followed] = [commitments.get(id), known.get(id)];
        return commitment && followed && promiseRow(dataset, commitment, followed, locale);
      };
    }
  }
}

/** peakline findings, peakline targets, peakline series, peakline checks, peakline promises */
export const answers =
  (noun: ComputedNoun) =>
  async (run: Run): Promise<void> => {
    const { given, terminal, locale, write, remark } = run;
    const { dataset } = await import("@peakline/core/data");
    const filters = answerFilters(dataset, noun, given);
    const asOf = dayOf(given);
    const query = { ...filters, ...(asOf !== undefined && { asOf: [asOf] }) };
    if (await writeAsData(`/v1/${noun}`, query, run)) return;
    const rowOf = rowsAsOf(dataset, noun, asOf, locale);
    const rows = answersThatFit(dataset, noun, filters, asOf)
      .slice(0, limitOf(given))
      .flatMap((id) => rowOf(id) ?? []);
    const words = WORDS[locale];
    if (rows.length === 0)
      return remark(Object.keys(query).length === 0 ? words.empty : words.nothing);
    if (!terminal.isTerminal) return write(rows.map(plainRow).join(""));
    const title = [
      segment(say(COMPUTED_LABELS[noun], locale), "accent"),
      segment(` ${words.count(rows.length, computedIds(dataset, noun).length)}`, "faint"),
    ];
    const blocks = rowBlocks(rows, Math.min(WIDEST, terminal.columns), {
      remark: (row) => row.to.id,
    });
    write(linesToString([title, BLANK, ...linesOf(blocks)], terminal.colour));
  };
