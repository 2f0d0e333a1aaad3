import { seriesKey } from "../engine/series.ts";
import { parsePeriod } from "../quantity/period.ts";
import type { Actor } from "../schema/actor.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { Mechanism } from "../schema/mechanism.ts";
import type { Plan } from "../schema/plan.ts";
import type { Sector } from "../schema/sector.ts";
import type { Bilingual } from "../schema/text.ts";
import { COUNTED, countOf, countOfClaims, noClaims } from "./count.ts";
import { quotedTitle } from "./headline-document.ts";
import { inBrackets, type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { formatPeriod, onDate } from "./period.ts";
import { PLAN_STATE_LABELS } from "./policy-labels.ts";
import { usage } from "./row.ts";
import { asSentence, firstClause, joinAnd, uncapital } from "./sentence.ts";

/** The years that claims speak of, from the first to the last; empty where their time is open. */
function yearsText(claims: readonly Claim[], locale: Locale): string {
  const years = claims
    .flatMap(({ period }) => (typeof period === "string" ? (parsePeriod(period) ?? []) : []))
    .flatMap(({ start, end }) => [start.slice(0, 4), end.slice(0, 4)])
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  return formatPeriod(first === last ? first : `${first}/${last}`, locale);
}

/** A name, and what it is by the first sentence of its description. */
function describedText(
  { name, description }: { name: Bilingual; description?: Bilingual | undefined },
  locale: Locale,
): string {
  const title = say(name, locale);
  return description === undefined
    ? title
    : labelled(title, firstClause(say(description, locale), locale), locale);
}

const usageOrNone = (dataset: Dataset, filter: string, id: string, locale: Locale) =>
  usage(dataset, filter, id, locale) || noClaims(locale);

/** Parts of a clause, the parts of which may be lists themselves. */
const joinParts = (parts: readonly string[], locale: Locale) =>
  parts.filter((part) => part !== "").join(locale === "zh" ? "，" : ", ");

/** An indicator in one sentence: what it measures, how many claims speak of it, in how many series and of which years. */
export function indicatorHeadline(dataset: Dataset, indicator: Indicator, locale: Locale): string {
  const claims = dataset.claims.filter((claim) => claim.indicator === indicator.id);
  const series = countOf(COUNTED.series, new Set(claims.map(seriesKey)).size, locale);
  const count = countOfClaims(claims.length, locale);
  const held = locale === "zh" ? `${count}，${series}` : `${count} in ${series}`;
  return asSentence(
    [
      describedText(indicator, locale),
      joinParts([claims.length === 0 ? noClaims(locale) : held, yearsText(claims, locale)], locale),
    ],
    locale,
  );
}

/** A mechanism in one sentence: how it works, and how much is on record. */
export function mechanismHeadline(dataset: Dataset, mechanism: Mechanism, locale: Locale): string {
  const held = usageOrNone(dataset, "mechanism", mechanism.id, locale);
  return asSentence([describedText(mechanism, locale), held], locale);
}

/** A sector in one sentence: what it takes in where that needs saying, and how much is on record. */
export function sectorHeadline(dataset: Dataset, sector: Sector, locale: Locale): string {
  const held = usageOrNone(dataset, "sector", sector.id, locale);
  const years = yearsText(
    dataset.claims.filter((claim) => claim.sector === sector.id),
    locale,
  );
  const all = joinParts([held, years], locale);
  return sector.description === undefined
    ? asSentence([labelled(say(sector.name, locale), all, locale)], locale)
    : asSentence([describedText(sector, locale), all], locale);
}

/** So many issuers are named; more would hide the plan. */
const NAMED = 2;

/** An actor inside a sentence: a collective such as "other departments concerned" is no proper name. */
function actorText(dataset: Dataset, id: string, locale: Locale): string {
  const name = nameOf(dataset, "actors", id, locale);
  const isGroup = dataset.actors.find((actor) => actor.id === id)?.kind === "group";
  return isGroup ? uncapital(name) : name;
}

function issuersText(dataset: Dataset, { issuers }: Plan, locale: Locale): string {
  const names = issuers.map((id) => actorText(dataset, id, locale));
  if (names.length <= NAMED) return joinAnd(names, locale);
  return locale === "zh" ? `${names[0]}等` : `${names[0]} and others`;
}

/** When a plan was issued, or how far the latest report says that it came. */
function stateText({ issued, history }: Plan, who: string, locale: Locale): string {
  const zh = locale === "zh";
  const latest = history.at(-1);
  if (issued !== null)
    return zh
      ? `由${who}于${onDate(issued, locale)}发布`
      : `issued by ${who} ${onDate(issued, locale)}`;
  if (latest === undefined) return zh ? `由${who}制定` : `by ${who}`;
  const state = say(PLAN_STATE_LABELS[latest.state], locale);
  const day = onDate(latest.on, locale);
  return zh ? `由${who}制定，${day}称${state}` : `by ${who}, reported as ${state} ${day}`;
}

/** A plan in one sentence: who issued it when, which years it covers, and how much is on record. */
export function planHeadline(dataset: Dataset, plan: Plan, locale: Locale): string {
  const zh = locale === "zh";
  const name = say(plan.name, locale);
  const state = stateText(plan, issuersText(dataset, plan, locale), locale);
  const years = plan.period === null ? "" : formatPeriod(plan.period, locale);
  const covers = years === "" ? "" : zh ? `，涵盖${years}` : `, for ${years}`;
  const said = zh ? `${quotedTitle(name, locale)}${state}` : labelled(name, state, locale);
  return asSentence([`${said}${covers}`, usageOrNone(dataset, "plan", plan.id, locale)], locale);
}

/** What an actor did by the record, each with its number; verbs in the past, because a name can be one or many. */
function deedsText(dataset: Dataset, { id }: Actor, locale: Locale): string {
  const published = dataset.documents.filter(({ publisher }) => publisher === id).length;
  const issued = dataset.plans.filter(({ issuers }) => issuers.includes(id)).length;
  const count = (thing: keyof typeof COUNTED, number: number, en: string, zh: string) => {
    const text = countOf(COUNTED[thing], number, locale);
    return number === 0 ? [] : [locale === "zh" ? `${zh}${text}` : `${en} ${text}`];
  };
  const claims = dataset.claims.filter(({ speaker }) => speaker === id).length;
  const told = dataset.commitments.filter(({ speaker }) => speaker === id).length;
  const acts = dataset.commitments.filter(({ actors }) => actors.includes(id)).length;
  const runs = dataset.mechanisms.filter(({ actors }) => actors.some(({ actor }) => actor === id));
  const deeds = [
    ...count("documents", published, "published", "发布"),
    ...count("claims", claims, "made", "作出"),
    ...count("commitments", told, "spoke of", "谈及"),
    ...count("plans", issued, "issued or prepared", "发布或制定"),
    ...count("commitments", acts, "took on", "承担"),
    ...count("mechanisms", runs.length, "had a part in", "参与"),
  ];
  if (deeds.length === 0) return locale === "zh" ? "在记录中被提及" : "is named in the record";
  return locale === "zh" ? deeds.join("，") : joinAnd(deeds, locale);
}

/** An actor in one sentence: who it is, and what it did by the record. */
export function actorHeadline(dataset: Dataset, actor: Actor, locale: Locale): string {
  const name = say(actor.name, locale);
  const [role] = actor.roles;
  const office =
    role === undefined
      ? ""
      : locale === "zh"
        ? `${nameOf(dataset, "actors", role.organisation, locale)}${say(role.title, locale)}`
        : `${say(role.title, locale)}, ${nameOf(dataset, "actors", role.organisation, locale)}`;
  const who = office === "" ? name : `${name}${inBrackets(office, locale)}`;
  const deeds = deedsText(dataset, actor, locale);
  return asSentence([locale === "zh" ? `${who}${deeds}` : `${who} ${deeds}`], locale);
}
