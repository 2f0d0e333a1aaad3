import { type Dataset, recordAsOf } from "@peakline/core";
import { type Citation, cite, documentWork, type Locale, recordWork } from "@peakline/core/view";
import { draftIssues, hypothesisOf } from "./draft.ts";
import type { Stop } from "./layout/block.ts";
import { pageOf } from "./page.ts";
import { asOfOf, type Place } from "./place.ts";

/** A text to copy, and what kind of text it is. */
export interface Copy {
  readonly form: "value" | "citation" | "bibtex";
  readonly text: string;
}

/** The national standard of the language, and what every reference manager reads. */
const styled = (citation: Citation, locale: Locale): Copy[] => [
  { form: "citation", text: locale === "zh" ? citation.gbt7714 : citation.apa },
  { form: "bibtex", text: citation.bibtex },
];

/** What has a value of its own; on the page of anything else a reader wants that of what they selected. */
const VALUED: readonly string[] = ["claims", "commitments", "targets", "promises"];

function recordAt(place: Place, stop: Stop | undefined) {
  const isPage = place.kind === "record" || place.kind === "charts";
  const own = isPage && place.id !== null ? { noun: place.noun, id: place.id } : undefined;
  const isSelected = stop?.kind === "record" && !(own !== undefined && VALUED.includes(own.noun));
  return isSelected ? stop.to : own;
}

/**
 * What can be copied of the selected record, else of the one on screen: its value first, then how it is cited. A document is
 * cited as the source that it is, anything else as a record of this release. Empty where there is nothing.
 */
export function copiesOf(
  dataset: Dataset,
  place: Place,
  stop: Stop | undefined,
  locale: Locale,
): Copy[] {
  if (stop?.kind === "address") return [{ form: "value", text: stop.href }];
  if (stop?.kind === "copy") return [{ form: "value", text: stop.text }];
  if (place.kind === "scenario") {
    const complete = place.drafts.filter(
      (draft) => draftIssues(dataset, draft, locale).length === 0,
    );
    const hypotheses = complete.map((draft) => hypothesisOf(dataset, draft));
    return complete.length === 0 ? [] : [{ form: "value", text: JSON.stringify({ hypotheses }) }];
  }
  const to = recordAt(place, stop);
  if (to === undefined) return [];
  const view = pageOf(recordAsOf(dataset, asOfOf(place)), to.noun, to.id, locale);
  if (view === undefined) return [];
  const source = to.noun === "documents" ? documentWork(dataset, to.id, locale) : null;
  const work = source ?? recordWork(dataset, view, null, locale);
  return [
    { form: "value", text: view.headline === "" ? view.title : view.headline },
    ...styled(cite(work), locale),
  ];
}

/**
 * The sequence that asks a terminal to put a text on the clipboard of the machine where it is seen, over ssh too (xterm control
 * sequences, OSC 52).
 */
export function clipboardSequence(text: string): string {
  return `\u001b]52;c;${Buffer.from(text).toString("base64")}\u0007`;
}
