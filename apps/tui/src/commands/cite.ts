import { nearest } from "@peakline/core";
import { cite as citationOf, documentWork, recordWork } from "@peakline/core/view";
import { singleValue } from "../arguments.ts";
import { didYouMean, notFound, usage } from "../failure.ts";
import { pageOf } from "../page.ts";
import type { Run } from "./command.ts";
import { namedBy } from "./named.ts";
import { pageAddress } from "./page-address.ts";

/** The styles of a reference. */
export const CITATION_STYLES = ["apa", "gbt7714", "bibtex", "csl"] as const;

/** peakline cite [noun] <id> */
export async function cite({ given, origin, locale, write }: Run): Promise<void> {
  const asked = singleValue(given, "style") ?? "apa";
  const style = CITATION_STYLES.find((each) => each === asked);
  if (style === undefined) {
    const advice = didYouMean(nearest(asked, CITATION_STYLES));
    throw usage(
      `There is no style "${asked}".`,
      advice || `The styles are ${CITATION_STYLES.join(", ")}.`,
    );
  }
  const dataset = await origin.record();
  const { noun, id } = namedBy(dataset, given.words, "cite");
  const view = pageOf(dataset, noun, id, locale);
  if (view === undefined) throw notFound(`There is no record "${id}".`);
  const work =
    (noun === "documents" ? documentWork(dataset, id, locale) : null) ??
    recordWork(dataset, view, pageAddress(origin, view.to, locale), locale);
  const text = citationOf(work)[style];
  write(`${typeof text === "string" ? text : JSON.stringify([text], null, 2)}\n`);
}
