import type { ChainQuestion } from "../../engine/follow/chain-of.ts";
import { targetStanding } from "../../engine/target-standing.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Commitment } from "../../schema/commitment.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { RELATION_LABELS } from "../follow-labels.ts";
import { NOUN_LABEL } from "../labels.ts";
import { inBrackets, type Locale, say } from "../locale.ts";
import type { Target } from "../model.ts";
import { nameOf } from "../names.ts";
import { formatDate } from "../period.ts";
import { claimPeriod, claimValue } from "../row.ts";
import type { GraphSpec } from "../scene/spec.ts";
import { isClaim, type Promised, type Reported } from "./chain-layers.ts";

type Node = GraphSpec["nodes"][number];
/** A node before it has a layer. */
export type LooseNode = Omit<Node, "layer">;

const PLAIN = { when: "", value: "", allows: "", tone: "neutral", basis: "stated" } as const;

/** The sector that goes without saying. */
const WHOLE = "industry";

/** A promise in words: of a target what it is of and what it demands, else the sentence. */
function promiseWords(
  dataset: Dataset,
  record: Claim | Commitment,
  locale: Locale,
): Pick<Node, "name" | "value"> {
  if (!isClaim(record)) return { name: say(record.statement, locale), value: "" };
  const of =
    record.product !== null
      ? nameOf(dataset, "products", record.product, locale)
      : record.sector === WHOLE
        ? ""
        : nameOf(dataset, "sectors", record.sector, locale);
  const indicator = nameOf(dataset, "indicators", record.indicator, locale);
  const name = of === "" ? indicator : `${indicator}${inBrackets(of, locale)}`;
  const [value, when] = [claimValue(dataset, record, locale), claimPeriod(record, locale)];
  return { name, value: locale === "zh" ? `${when}${value}` : `${value}, ${when}` };
}

/** Where a promise is told: a target under where it stands, or where that cannot be asked, as a claim. */
function pageOf(dataset: Dataset, record: Claim | Commitment): Target {
  if (!isClaim(record)) return { noun: "commitments", id: record.id };
  const noun = targetStanding(dataset, record) === null ? "claims" : "targets";
  return { noun, id: record.id };
}

/** The plan or mechanism itself. */
export function rootNode(dataset: Dataset, { noun, id }: ChainQuestion, locale: Locale): LooseNode {
  const issued = noun === "plans" ? dataset.plans.find((each) => each.id === id)?.issued : null;
  return {
    ...PLAIN,
    id: "root",
    name: nameOf(dataset, noun, id, locale),
    when: issued == null ? "" : formatDate(issued, locale),
    what: say(NOUN_LABEL[noun], locale),
    to: { noun, id },
  };
}

/** A mechanism that carries a plan. */
export const measureNode = (dataset: Dataset, mechanism: string, locale: Locale): LooseNode => ({
  ...PLAIN,
  id: `measure ${mechanism}`,
  name: nameOf(dataset, "mechanisms", mechanism, locale),
  what: say(NOUN_LABEL.mechanisms, locale),
  to: { noun: "mechanisms", id: mechanism },
});

/** A commitment, or a target with what it demands. */
export const promiseNode = (
  dataset: Dataset,
  { step, record }: Promised,
  locale: Locale,
): LooseNode => ({
  ...PLAIN,
  id: record.id,
  ...promiseWords(dataset, record, locale),
  when: formatDate(step.on, locale),
  what: say(RELATION_LABELS[step.relation], locale),
  tone: isClaim(record) ? "target" : "neutral",
  to: pageOf(dataset, record),
});

/** The latest report of an indicator, with how many there are. */
export function reportNode(
  dataset: Dataset,
  { indicator, claim, count }: Reported,
  locale: Locale,
): LooseNode {
  const of = locale === "zh" ? `（共${count}条）` : ` (latest\u00a0of\u00a0${count})`;
  return {
    ...PLAIN,
    id: `result ${indicator}`,
    name: nameOf(dataset, "indicators", indicator, locale),
    when: claimPeriod(claim, locale),
    value: `${claimValue(dataset, claim, locale)}${count === 1 ? "" : of}`,
    what: say(RELATION_LABELS.reported, locale),
    tone: "actual",
    to: { noun: "claims", id: claim.id },
  };
}

/** What stands for those that a layer has no room for; nothing where it has room for all. */
export function restNodes(layer: string, count: number, locale: Locale): LooseNode[] {
  if (count === 0) return [];
  const name = locale === "zh" ? `另有${count}项` : `and ${count} more`;
  return [{ ...PLAIN, id: `rest ${layer}`, name, what: layer }];
}
