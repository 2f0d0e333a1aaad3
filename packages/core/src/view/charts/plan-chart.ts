import type { ChainQuestion } from "../../engine/follow/chain-of.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Bilingual } from "../../schema/text.ts";
import { FOLLOW_ANSWER_LABELS } from "../follow-labels.ts";
import { NOUN_LABEL } from "../labels.ts";
import { type Locale, labelled, say } from "../locale.ts";
import { nameOf } from "../names.ts";
import type { GraphSpec } from "../scene/spec.ts";
import { bringsOf, type ChainLayers, chainLayers } from "./chain-layers.ts";
import {
  type LooseNode,
  measureNode,
  promiseNode,
  reportNode,
  restNodes,
  rootNode,
} from "./chain-nodes.ts";

const LAYERS = {
  measures: { en: "Measures", zh: "机制与措施" },
  promised: { en: "Promised", zh: "承诺与目标" },
  reported: { en: "Reported", zh: "公布的结果" },
} satisfies Record<string, Bilingual>;

/** What leads to what: a promise from the measures that carry it, a report from the promises that it answers, else from its measures; what none of these link comes from the plan itself. */
function linksOf({ measures, promised, reported }: ChainLayers): GraphSpec["links"] {
  const measureIds = (has: (mechanism: string) => boolean) =>
    measures.shown.filter(has).map((mechanism) => `measure ${mechanism}`);
  const join = (to: string, ...sources: readonly (readonly string[])[]) => {
    const from = sources.find(({ length }) => length > 0) ?? ["root"];
    return from.map((each) => ({ from: each, to }));
  };
  return [
    ...measures.shown.flatMap((mechanism) => join(`measure ${mechanism}`)),
    ...promised.shown.flatMap(({ record }) =>
      join(
        record.id,
        measureIds((mechanism) => record.mechanisms.includes(mechanism)),
      ),
    ),
    ...reported.shown.flatMap(({ indicator, through }) =>
      join(
        `result ${indicator}`,
        promised.shown.flatMap(({ record }) =>
          bringsOf(record).includes(indicator) ? [record.id] : [],
        ),
        measureIds((mechanism) => through.has(mechanism)),
      ),
    ),
  ];
}

/**
 * A plan or mechanism in layers: by which measures, what was promised, what was reported. Null where nothing hangs on it.
 * @example
 * const plan = { noun: "plans", id: "industrial-green-development-plan-14fyp" } as const;
 * planChart(dataset, plan, "en")?.layers; // ["Plan", "Measures", "Promised", "Reported"]
 */
export function planChart(
  dataset: Dataset,
  question: ChainQuestion,
  locale: Locale,
): GraphSpec | null {
  const layers = chainLayers(dataset, question);
  if (layers === null) return null;
  const { measures, promised, reported } = layers;
  const { noun, id } = question;
  const layer = (name: Bilingual, count: number, shown: readonly LooseNode[]) => {
    const head = say(name, locale);
    return { head, count, nodes: [...shown, ...restNodes(head, count - shown.length, locale)] };
  };
  const columns = [
    layer(NOUN_LABEL[noun], 1, [rootNode(dataset, question, locale)]),
    layer(
      LAYERS.measures,
      measures.count,
      measures.shown.map((each) => measureNode(dataset, each, locale)),
    ),
    layer(
      LAYERS.promised,
      promised.count,
      promised.shown.map((each) => promiseNode(dataset, each, locale)),
    ),
    layer(
      LAYERS.reported,
      reported.count,
      reported.shown.map((each) => reportNode(dataset, each, locale)),
    ),
  ].filter(({ nodes }) => nodes.length > 0);
  return {
    kind: "plan",
    title: labelled(
      nameOf(dataset, noun, id, locale),
      say(FOLLOW_ANSWER_LABELS[layers.answer], locale),
      locale,
    ),
    locale,
    layers: columns.map(({ head }) => head),
    counts: columns.map(({ count }) => count),
    nodes: columns.flatMap(({ nodes }, index) => nodes.map((node) => ({ ...node, layer: index }))),
    links: linksOf(layers),
    root: "first",
  };
}
