import { type Dataset, FILTER_LISTS, FILTERS, type Noun } from "@peakline/core";
import {
  COMPUTED_LABELS,
  COMPUTED_NOUNS,
  type ComputedNoun,
  computedIds,
  type GraphSpec,
  joinList,
  type Locale,
  type Medium,
  NOUN_LABELS,
  say,
  scene,
  WIDE,
} from "@peakline/core/view";
import { DOCS } from "../messages/docs.ts";

/** What a document says. */
const STATEMENTS = ["claims", "commitments"] as const satisfies readonly Noun[];
type Statement = (typeof STATEMENTS)[number];

/** What each answer is computed from. */
const COMPUTED_FROM: Readonly<Record<ComputedNoun, readonly Statement[]>> = {
  findings: ["claims"],
  targets: ["claims"],
  series: ["claims"],
  checks: ["claims"],
  promises: ["claims", "commitments"],
};

/** The nouns that a statement names, as its filters know them. */
const namedBy = (statement: Statement): Noun[] => {
  const lists: readonly (string | undefined)[] = Object.keys(FILTERS[statement]).map(
    (field) => FILTER_LISTS[field],
  );
  return (Object.keys(FILTERS) as Noun[]).filter((noun) => lists.includes(noun));
};

/** Which nouns the statements name, and what is computed from those. */
function modelGraph(dataset: Dataset, locale: Locale): GraphSpec {
  const named = (Object.keys(FILTERS) as Noun[]).filter((noun) =>
    STATEMENTS.some((statement) => namedBy(statement).includes(noun)),
  );
  const layers: readonly (readonly (Noun | ComputedNoun)[])[] = [named, STATEMENTS, COMPUTED_NOUNS];
  const labels = { ...NOUN_LABELS, ...COMPUTED_LABELS };
  const countOf = (noun: Noun | ComputedNoun) =>
    noun in FILTERS
      ? dataset[noun as Noun].length
      : computedIds(dataset, noun as ComputedNoun).length;
  return {
    kind: "plan",
    locale,
    title: DOCS[locale].model.drawing,
    layers: DOCS[locale].model.layers,
    nodes: layers.flatMap((nouns, layer) =>
      nouns.map((noun) => ({
        id: noun,
        name: `${say(labels[noun], locale)} ${countOf(noun)}`,
        layer,
        when: "",
        value: "",
        allows: "",
        what: "",
        tone: "neutral" as const,
        basis: layer === 2 ? ("derived" as const) : ("stated" as const),
        to: { noun, id: "" },
      })),
    ),
    links: [
      ...STATEMENTS.flatMap((to) => namedBy(to).map((from) => ({ from, to }))),
      ...COMPUTED_NOUNS.flatMap((to) => COMPUTED_FROM[to].map((from) => ({ from, to }))),
    ],
    root: "first",
  };
}

/** The same laid out, with a sentence that says who names what. */
export function modelScene(dataset: Dataset, locale: Locale, medium: Medium = WIDE) {
  const { sentence } = DOCS[locale].model;
  const said = STATEMENTS.map((statement) =>
    sentence(
      say(NOUN_LABELS[statement], locale),
      joinList(
        namedBy(statement).map((noun) => say(NOUN_LABELS[noun], locale)),
        locale,
      ),
    ),
  );
  const stop = locale === "zh" ? "。" : ".";
  return {
    ...scene(modelGraph(dataset, locale), medium),
    sentence: `${said.join(locale === "zh" ? "；" : "; ")}${stop}`,
  };
}
