import { chainOf } from "../engine/follow/chain-of.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Mechanism } from "../schema/mechanism.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { chainTables } from "./follow-table.ts";
import { inBrackets, type Locale, say } from "./locale.ts";
import type { RecordView, TextLink } from "./model.ts";
import { linkTo } from "./names.ts";
import { formatPeriod } from "./period.ts";
import { MECHANISM_KIND_LABELS, ROLE_LABELS } from "./policy-labels.ts";
import { constraintLinks, policyView, referenceLinks } from "./policy-view.ts";
import { section, sectionsOf } from "./section.ts";

/** A mechanism as every face shows it. */
export function mechanismView(dataset: Dataset, mechanism: Mechanism, locale: Locale): RecordView {
  const actors = mechanism.actors.map(({ actor, role }): TextLink => {
    const link = linkTo(dataset, "actors", actor, locale);
    return { ...link, text: `${link.text}${inBrackets(say(ROLE_LABELS[role], locale), locale)}` };
  });
  const facts = factsOf(
    fact("actor", actors, locale),
    fact("since", [mechanism.since === null ? "" : formatPeriod(mechanism.since, locale)], locale),
    fact("constraint", constraintLinks(dataset, mechanism.constraints, locale), locale),
    linksFact(dataset, "sector", "sectors", mechanism.sectors, locale),
    linksFact(dataset, "theme", "themes", mechanism.themes, locale),
    linksFact(dataset, "related", "mechanisms", mechanism.related, locale),
    fact("reference", referenceLinks(mechanism.references), locale),
  );
  const filters = { mechanism: [mechanism.id] };
  const view = policyView(
    "mechanisms",
    mechanism,
    MECHANISM_KIND_LABELS[mechanism.kind],
    locale,
    facts,
    sectionsOf(
      section(dataset, "claims", filters, locale),
      section(dataset, "commitments", filters, locale),
      section(dataset, "plans", filters, locale),
    ),
  );
  const chain = chainOf(dataset, { noun: "mechanisms", id: mechanism.id });
  return { ...view, tables: chainTables(dataset, chain, locale) };
}
