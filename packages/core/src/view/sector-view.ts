import { filterRecords } from "../engine/filter.ts";
import { seriesOf } from "../engine/series.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Sector } from "../schema/sector.ts";
import { COMPUTED_LABELS } from "./answer-labels.ts";
import { factsOf, linksFact } from "./fact.ts";
import { type Locale, say } from "./locale.ts";
import type { RecordView, Section } from "./model.ts";
import { policyView } from "./policy-view.ts";
import { section, sectionsOf } from "./section.ts";
import { seriesRow } from "./series-row.ts";

/** So many claims are read one by one; where there are more, series by series. */
const READ = 100;

/** What is said of a sector: its claims, or where they are too many to read, their series with the latest of each. */
function saidOf(dataset: Dataset, sector: Sector, locale: Locale): Section {
  const claims = filterRecords(dataset, "claims", { sector: [sector.id] });
  if (claims.length <= READ) return section(dataset, "claims", { sector: [sector.id] }, locale);
  return {
    heading: say(COMPUTED_LABELS.series, locale),
    rows: seriesOf(claims).map(({ key }) => seriesRow(dataset, key, locale)),
  };
}

/** A sector as every face shows it. */
export function sectorView(dataset: Dataset, sector: Sector, locale: Locale): RecordView {
  const filters = { sector: [sector.id] };
  const facts = factsOf(linksFact(dataset, "parent", "sectors", [sector.parent], locale));
  const children = section(dataset, "sectors", { parent: [sector.id] }, locale, {
    en: "Branches",
    zh: "细分行业",
  });
  const hanging = (["commitments", "plans", "mechanisms"] as const).map((noun) =>
    section(dataset, noun, filters, locale),
  );
  const said = saidOf(dataset, sector, locale);
  return policyView("sectors", sector, null, locale, facts, sectionsOf(said, ...hanging, children));
}
