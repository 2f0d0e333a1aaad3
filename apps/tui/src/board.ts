import { type Dataset, latestPublication, recordAsOf } from "@peakline/core";
import {
  computedSections,
  computedSummary,
  type Locale,
  type Row,
  type Section,
  type Tag,
} from "@peakline/core/view";

/** Where the targets stood on a day. */
export interface Board {
  readonly summary: readonly Tag[];
  readonly sections: readonly Section[];
}

/** A target that came, or stood elsewhere than before. */
export interface BoardChange {
  readonly row: Row;
  /** Null for a target that was not known before. */
  readonly before: string | null;
  readonly now: string;
}

/** The targets as they were known on a day. */
export function boardOn(dataset: Dataset, day: string, locale: Locale): Board {
  // The record itself has its answers in memory already; a copy of it as of its last day has not.
  const record = day >= latestPublication(dataset) ? dataset : recordAsOf(dataset, day);
  return {
    summary: computedSummary(record, "targets", locale),
    sections: computedSections(record, "targets", locale),
  };
}

const standingIn = ({ sections }: Board) =>
  new Map(
    sections.flatMap(({ heading, rows }) => rows.map((row) => [row.to.id, { heading, row }])),
  );

/** What one board says otherwise than the one before: new targets, and targets that stand elsewhere or of which more is known. */
export function boardChanges(before: Board | null, now: Board): BoardChange[] {
  const old = before === null ? new Map<string, never>() : standingIn(before);
  return [...standingIn(now)].flatMap(([id, { heading, row }]): BoardChange[] => {
    const was = old.get(id) as { heading: string; row: Row } | undefined;
    if (was === undefined) return [{ row, before: null, now: heading }];
    if (was.heading !== heading) return [{ row, before: was.heading, now: heading }];
    return was.row.detail === row.detail
      ? []
      : [{ row, before: was.row.detail ?? "", now: row.detail ?? "" }];
  });
}
