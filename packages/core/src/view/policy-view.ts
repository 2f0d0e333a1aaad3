import type * as z from "zod";
import { type Filters, filterRecords, type Noun } from "../engine/filter.ts";
import type { Actor } from "../schema/actor.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Mechanism } from "../schema/mechanism.ts";
import type { Plan } from "../schema/plan.ts";
import type { Reference } from "../schema/reference.ts";
import type { Sector } from "../schema/sector.ts";
import type { Bilingual } from "../schema/text.ts";
import { anchorFact, fact, factsOf, linksFact, verifiedFact } from "./fact.ts";
import {
  ACTION_LABELS,
  ACTOR_KIND_LABELS,
  COMMITMENT_STATUS_LABELS,
  FIELD_LABELS,
  MECHANISM_KIND_LABELS,
  NOUN_LABEL,
  NOUN_LABELS,
  PLAN_KIND_LABELS,
  PLAN_PART_LABELS,
  PLAN_STATE_LABELS,
  REVIEW_LABELS,
  ROLE_LABELS,
} from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { Fact, RecordView, Section, TextLink } from "./model.ts";
import { linkTo, nameOf } from "./names.ts";
import { formatDate, formatPeriod } from "./period.ts";
import { rowView } from "./row.ts";

/** The records of a noun that fit the filters, as a section under the noun's name or another heading. */
export function section(
  dataset: Dataset,
  noun: Noun,
  filters: Filters,
  locale: Locale,
  heading: Bilingual = NOUN_LABELS[noun],
): Section {
  const records = filterRecords(dataset, noun, filters);
  return {
    heading: say(heading, locale),
    rows: records.map((record) => rowView(dataset, noun, record, locale)),
  };
}

/** The sections that have rows. */
export function sectionsOf(...sections: readonly Section[]): Section[] {
  return sections.filter((entry) => entry.rows.length > 0);
}

/** What plans, mechanisms, sectors and actors have in common: a name, a description, facts and what hangs on them. */
function policyView(
  noun: Noun,
  record: { id: string; name: Bilingual; description?: Bilingual | undefined },
  kind: Bilingual | null,
  locale: Locale,
  facts: Fact[],
  sections: Section[],
): RecordView {
  const other = locale === "zh" ? "en" : "zh";
  return {
    to: { noun, id: record.id },
    kind: say(NOUN_LABEL[noun], locale),
    title: say(record.name, locale),
    headline: "",
    lead: record.description === undefined ? "" : say(record.description, locale),
    tags: kind === null ? [] : [{ text: say(kind, locale), tone: "neutral" }],
    facts: [fact({ en: "In Chinese", zh: "英文名" }, [say(record.name, other)], locale), ...facts],
    notes: [],
    sections,
  };
}

const referenceLinks = (references: readonly z.infer<typeof Reference>[]): TextLink[] =>
  references.map(({ title, publisher, date, url }) => ({
    text: `${title} (${publisher}, ${date})`,
    ...(url === null ? {} : { href: url }),
  }));

function historyLinks(dataset: Dataset, plan: Plan, locale: Locale): TextLink[] {
  return plan.history.map(({ on, state, document, paragraph }) => {
    const what = say(PLAN_STATE_LABELS[state], locale);
    const where = locale === "zh" ? `第${paragraph}段` : `paragraph ${paragraph}`;
    return {
      text: `${formatDate(on, locale)}${locale === "zh" ? "：" : ": "}${what} (${nameOf(dataset, "documents", document, locale)}, ${where})`,
      to: { noun: "documents", id: document },
    };
  });
}

/** A plan as every face shows it: its parts, its states over time, and what hangs on it. */
export function planView(dataset: Dataset, plan: Plan, locale: Locale): RecordView {
  const parts = plan.parts.map(
    (part) =>
      `${say(PLAN_PART_LABELS[part.kind], locale)}${locale === "zh" ? "：" : ": "}${say(part.name, locale)}`,
  );
  const facts = factsOf(
    fact(
      FIELD_LABELS.period,
      [plan.period === null ? "" : formatPeriod(plan.period, locale)],
      locale,
    ),
    linksFact(dataset, FIELD_LABELS.issuer, "actors", plan.issuers, locale),
    fact(
      FIELD_LABELS.issued,
      [plan.issued === null ? "" : formatDate(plan.issued, locale)],
      locale,
    ),
    linksFact(dataset, FIELD_LABELS.parent, "plans", [plan.parent], locale),
    fact({ en: "States over time", zh: "历次状态" }, historyLinks(dataset, plan, locale), locale),
    fact({ en: "Contains", zh: "内容" }, parts, locale),
    linksFact(dataset, FIELD_LABELS.sector, "sectors", plan.sectors, locale),
    linksFact(dataset, FIELD_LABELS.theme, "themes", plan.themes, locale),
    fact(FIELD_LABELS.reference, referenceLinks(plan.references), locale),
  );
  const children = section(dataset, "plans", { parent: [plan.id] }, locale, {
    en: "Plans under it",
    zh: "下属规划",
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
  return policyView(
    "plans",
    plan,
    PLAN_KIND_LABELS[plan.kind],
    locale,
    facts,
    sectionsOf(...hanging, carriers, children),
  );
}

/** A mechanism as every face shows it. */
export function mechanismView(dataset: Dataset, mechanism: Mechanism, locale: Locale): RecordView {
  const actors = mechanism.actors.map(({ actor, role }): TextLink => {
    const link = linkTo(dataset, "actors", actor, locale);
    return { ...link, text: `${link.text} (${say(ROLE_LABELS[role], locale)})` };
  });
  const facts = factsOf(
    fact(FIELD_LABELS.actor, actors, locale),
    linksFact(dataset, FIELD_LABELS.sector, "sectors", mechanism.sectors, locale),
    linksFact(dataset, FIELD_LABELS.theme, "themes", mechanism.themes, locale),
    linksFact(dataset, FIELD_LABELS.plan, "plans", mechanism.plans, locale),
    linksFact(
      dataset,
      { en: "Works with", zh: "相关机制" },
      "mechanisms",
      mechanism.related,
      locale,
    ),
    fact(FIELD_LABELS.reference, referenceLinks(mechanism.references), locale),
  );
  const filters = { mechanism: [mechanism.id] };
  return policyView(
    "mechanisms",
    mechanism,
    MECHANISM_KIND_LABELS[mechanism.kind],
    locale,
    facts,
    sectionsOf(
      section(dataset, "claims", filters, locale),
      section(dataset, "commitments", filters, locale),
    ),
  );
}

/** A sector as every face shows it. */
export function sectorView(dataset: Dataset, sector: Sector, locale: Locale): RecordView {
  const filters = { sector: [sector.id] };
  const facts = factsOf(
    linksFact(dataset, FIELD_LABELS.parent, "sectors", [sector.parent], locale),
  );
  const children = section(dataset, "sectors", { parent: [sector.id] }, locale, {
    en: "Branches",
    zh: "细分行业",
  });
  const hanging = (["claims", "commitments", "plans", "mechanisms"] as const).map((noun) =>
    section(dataset, noun, filters, locale),
  );
  return policyView("sectors", sector, null, locale, facts, sectionsOf(...hanging, children));
}

/** An actor as every face shows it. */
export function actorView(dataset: Dataset, actor: Actor, locale: Locale): RecordView {
  const { id } = actor;
  const offices = actor.roles.map((role): TextLink => {
    const title = say(role.title, locale);
    const when = role.period === undefined ? "" : ` (${formatPeriod(role.period, locale)})`;
    return { text: `${title}${when}`, to: { noun: "actors", id: role.organisation } };
  });
  const facts = factsOf(
    fact(FIELD_LABELS.role, offices, locale),
    linksFact(dataset, FIELD_LABELS.parent, "actors", [actor.parent], locale),
  );
  const said = { en: "Said", zh: "发言中的陈述" };
  const announced = { en: "Spoke of", zh: "发言中的举措" };
  const sections = sectionsOf(
    section(dataset, "documents", { publisher: [id] }, locale, {
      en: "Published",
      zh: "发布的文件",
    }),
    section(dataset, "claims", { speaker: [id] }, locale, said),
    section(dataset, "commitments", { speaker: [id] }, locale, announced),
    section(dataset, "commitments", { actor: [id] }, locale, { en: "Acts in", zh: "承担的举措" }),
    section(dataset, "plans", { issuer: [id] }, locale),
    section(dataset, "mechanisms", { actor: [id] }, locale),
    section(dataset, "actors", { parent: [id] }, locale, { en: "Parts of it", zh: "下属机构" }),
  );
  return policyView("actors", actor, ACTOR_KIND_LABELS[actor.kind], locale, facts, sections);
}

/** A commitment as every face shows it. */
export function commitmentView(
  dataset: Dataset,
  commitment: Commitment,
  locale: Locale,
): RecordView {
  const facts = factsOf(
    fact(FIELD_LABELS.status, [say(COMMITMENT_STATUS_LABELS[commitment.status], locale)], locale),
    fact(FIELD_LABELS.action, [say(ACTION_LABELS[commitment.action], locale)], locale),
    fact(
      FIELD_LABELS.period,
      [commitment.period === null ? "" : formatPeriod(commitment.period, locale)],
      locale,
    ),
    linksFact(dataset, FIELD_LABELS.actor, "actors", commitment.actors, locale),
    linksFact(dataset, FIELD_LABELS.sector, "sectors", commitment.sectors, locale),
    linksFact(dataset, FIELD_LABELS.plan, "plans", commitment.plans, locale),
    linksFact(dataset, FIELD_LABELS.mechanism, "mechanisms", commitment.mechanisms, locale),
    linksFact(dataset, FIELD_LABELS.theme, "themes", commitment.themes, locale),
    linksFact(dataset, FIELD_LABELS.document, "documents", [commitment.document], locale),
    linksFact(dataset, FIELD_LABELS.speaker, "actors", [commitment.speaker], locale),
    anchorFact(commitment, locale),
    verifiedFact(commitment, locale),
    fact(FIELD_LABELS.reviewed, [say(REVIEW_LABELS[commitment.reviewed], locale)], locale),
  );
  const note =
    commitment.note === null
      ? []
      : [
          {
            heading: locale === "zh" ? "解读说明" : "How it was read",
            text: say(commitment.note, locale),
            tone: "inferred" as const,
          },
        ];
  return {
    to: { noun: "commitments", id: commitment.id },
    kind: say(NOUN_LABEL.commitments, locale),
    title: say(commitment.statement, locale),
    headline: "",
    lead: "",
    tags: rowView(dataset, "commitments", commitment, locale).tags,
    facts,
    notes: note,
    sections: [],
  };
}
