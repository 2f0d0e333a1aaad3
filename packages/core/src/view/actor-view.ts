import type { Actor } from "../schema/actor.ts";
import type { Dataset } from "../schema/dataset.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { inBrackets, type Locale, say } from "./locale.ts";
import type { RecordView, TextLink } from "./model.ts";
import { formatPeriod } from "./period.ts";
import { ACTOR_KIND_LABELS } from "./policy-labels.ts";
import { policyView } from "./policy-view.ts";
import { section, sectionsOf } from "./section.ts";

/** An actor as every face shows it. */
export function actorView(dataset: Dataset, actor: Actor, locale: Locale): RecordView {
  const { id } = actor;
  const offices = actor.roles.map((role): TextLink => {
    const title = say(role.title, locale);
    const when =
      role.period === undefined ? "" : inBrackets(formatPeriod(role.period, locale), locale);
    return { text: `${title}${when}`, to: { noun: "actors", id: role.organisation } };
  });
  const facts = factsOf(
    fact("role", offices, locale),
    linksFact(dataset, "parent", "actors", [actor.parent], locale),
  );
  const said = { en: "Said", zh: "所作陈述" };
  const announced = { en: "Spoke of", zh: "所述举措" };
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
