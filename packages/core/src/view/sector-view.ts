import type { Dataset } from "../schema/dataset.ts";
import type { Sector } from "../schema/sector.ts";
import { factsOf, linksFact } from "./fact.ts";
import type { Locale } from "./locale.ts";
import type { RecordView } from "./model.ts";
import { policyView } from "./policy-view.ts";
import { section, sectionsOf } from "./section.ts";

/** A sector as every face shows it. */
export function sectorView(dataset: Dataset, sector: Sector, locale: Locale): RecordView {
  const filters = { sector: [sector.id] };
  const facts = factsOf(linksFact(dataset, "parent", "sectors", [sector.parent], locale));
  const children = section(dataset, "sectors", { parent: [sector.id] }, locale, {
    en: "Branches",
    zh: "细分行业",
  });
  const hanging = (["claims", "commitments", "plans", "mechanisms"] as const).map((noun) =>
    section(dataset, noun, filters, locale),
  );
  return policyView("sectors", sector, null, locale, facts, sectionsOf(...hanging, children));
}
