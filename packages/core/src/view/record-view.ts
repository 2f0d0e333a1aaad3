import type { Noun, Nouns } from "../engine/filter.ts";
import type { Dataset } from "../schema/dataset.ts";
import { actorView } from "./actor-view.ts";
import { claimView } from "./claim-view.ts";
import { commitmentView } from "./commitment-view.ts";
import { documentView } from "./document-view.ts";
import { indicatorView } from "./indicator-view.ts";
import type { Locale } from "./locale.ts";
import { mechanismView } from "./mechanism-view.ts";
import type { RecordView } from "./model.ts";
import { planView } from "./plan-view.ts";
import { sectorView } from "./sector-view.ts";

const VIEWS: {
  readonly [N in Noun]: (dataset: Dataset, record: Nouns[N], locale: Locale) => RecordView;
} = {
  documents: documentView,
  claims: claimView,
  commitments: commitmentView,
  indicators: indicatorView,
  plans: planView,
  mechanisms: mechanismView,
  sectors: sectorView,
  actors: actorView,
};

/**
 * A record of any noun as every face shows it.
 * @example
 * const claim = recordOf("claims", "scio-2024-07-05-high-quality/energy-per-value-added");
 * recordView(dataset, "claims", claim, "en").headline; // "down 6.8 %"
 */
export function recordView<N extends Noun>(
  dataset: Dataset,
  noun: N,
  record: Nouns[N],
  locale: Locale,
): RecordView {
  return VIEWS[noun](dataset, record, locale);
}
