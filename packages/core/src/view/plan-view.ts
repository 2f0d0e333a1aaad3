import { chainOf } from "../engine/follow/chain-of.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Plan } from "../schema/plan.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { chainTables } from "./follow-table.ts";
import { NOUN_LABELS } from "./labels.ts";
import { type Locale, labelled, say } from "./locale.ts";
import type { RecordView, TextLink } from "./model.ts";
import { formatDate, formatPeriod } from "./period.ts";
import { PLAN_KIND_LABELS, PLAN_PART_LABELS, PLAN_STATE_LABELS } from "./policy-labels.ts";
import { constraintLinks, placeLink, policyView, referenceLinks } from "./policy-view.ts";
import { rowView } from "./row.ts";
import { section, sectionsOf } from "./section.ts";

const historyLinks = (dataset: Dataset, plan: Plan, locale: Locale): TextLink[] =>
  plan.history.map(({ on, state, ...place }) => {
    const what = say(PLAN_STATE_LABELS[state], locale);
    return placeLink(dataset, labelled(formatDate(on, locale), what, locale), place, locale);
  });

/** A plan as every face shows it: its parts, its states over time, and what hangs on it. */
export function planView(dataset: Dataset, plan: Plan, locale: Locale): RecordView {
  const parts = plan.parts.map((part) =>
    labelled(say(PLAN_PART_LABELS[part.kind], locale), say(part.name, locale), locale),
  );
  const facts = factsOf(
    fact("period", [plan.period === null ? "" : formatPeriod(plan.period, locale)], locale),
    linksFact(dataset, "issuer", "actors", plan.issuers, locale),
    fact("issued", [plan.issued === null ? "" : formatDate(plan.issued, locale)], locale),
    fact("inForce", [plan.inForce === null ? "" : formatDate(plan.inForce, locale)], locale),
    fact("number", [plan.number], locale),
    linksFact(dataset, "parent", "plans", [plan.parent], locale),
    fact("history", historyLinks(dataset, plan, locale), locale),
    fact("parts", parts, locale),
    fact("constraint", constraintLinks(dataset, plan.constraints, locale), locale),
    linksFact(dataset, "sector", "sectors", plan.sectors, locale),
    linksFact(dataset, "theme", "themes", plan.themes, locale),
    fact("reference", referenceLinks(plan.references), locale),
  );
  const children = section(dataset, "plans", { parent: [plan.id] }, locale, {
    en: "Plans under it",
    zh: "下位规划",
  });
  const carriers = {
    heading: say(NOUN_LABELS.mechanisms, locale),
    rows: dataset.mechanisms
      .filter(({ id }) => plan.mechanisms.includes(id))
      .map((record) => rowView(dataset, "mechanisms", record, locale)),
  };
  const hanging = [
    section(dataset, "claims", { plan: [plan.id] }, locale),
    section(dataset, "commitments", { plan: [plan.id] }, locale),
  ];
  const view = policyView(
    "plans",
    plan,
    PLAN_KIND_LABELS[plan.kind],
    locale,
    facts,
    sectionsOf(...hanging, carriers, children),
  );
  const chain = chainOf(dataset, { noun: "plans", id: plan.id });
  return { ...view, tables: chainTables(dataset, chain, locale) };
}
