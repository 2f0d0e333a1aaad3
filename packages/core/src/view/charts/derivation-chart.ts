import { seriesIndex } from "../../engine/series.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Derivation, DerivedEnd, Step, StepTerm } from "../../schema/derivation.ts";
import type { Bilingual } from "../../schema/text.ts";
import { inBrackets, type Locale, say } from "../locale.ts";
import { claimPeriod, claimValue } from "../row.ts";
import { saidBy } from "../said-text.ts";
import type { GraphSpec } from "../scene/spec.ts";
import { shownInterval, shownUnit } from "../shown-value.ts";
import { isFactor, numberText } from "../step-cells.ts";
import { addsUp, inReadingOrder, tellingSteps } from "../step-lines.ts";
import { STEP_WORDS, timeText } from "../step-words.ts";
import { seriesTitle } from "./series-chart.ts";

type Node = GraphSpec["nodes"][number];

const LAYERS = {
  statements: { en: "Statements", zh: "陈述" },
  step: { en: "Arithmetic", zh: "运算" },
  result: { en: "What follows", zh: "推导结果" },
} satisfies Record<string, Bilingual>;

/** Two ends whose steps use the same sources are one line of steps with two numbers each. */
function isAlike(lower: readonly Step[], upper: readonly Step[]): boolean {
  const shape = ({ formula, terms }: Step) =>
    JSON.stringify([formula, inReadingOrder(terms).map(({ term }) => term.source)]);
  return (
    lower.length === upper.length &&
    lower.every((step, index) => shape(step) === shape(upper[index] as Step))
  );
}

/** A step as a line of arithmetic, in the units that its claims print; of both ends as one where only the result differs. */
function textOf(
  dataset: Dataset,
  both: readonly Step[],
  stated: readonly string[],
  locale: Locale,
): string {
  const number = (step: Step, of: { value: string; series: string; isFactor: boolean }) =>
    numberText(dataset, of, stated, step.end, locale);
  const lines = both.map((step) => {
    const terms = inReadingOrder(step.terms).map(({ sign, term }) => {
      const { value, series } = term;
      const text = number(step, { value, series, isFactor: isFactor(term) });
      return `${sign}${sign !== "" && text.startsWith("−") ? inBrackets(text, locale).trim() : text}`;
    });
    const isAmount = step.baseline === null || addsUp(step);
    const { result: value, series } = step;
    return { terms: terms.join(" "), result: number(step, { value, series, isFactor: !isAmount }) };
  });
  const zh = locale === "zh";
  return [...Map.groupBy(lines, ({ terms }) => terms)]
    .map(([terms, some]) => {
      const results = [...new Set(some.map(({ result }) => result))];
      return `${terms} = ${results.join(zh ? "至" : " to ")}`;
    })
    .join(zh ? "；" : "; ");
}

/** The steps of one line, or of both ends where they are alike, each with how deep it stands. */
function linesOf({
  lower,
  upper,
}: Pick<Derivation, "lower" | "upper">): { name: Bilingual | null; steps: Step[][] }[] {
  const steps = (end: DerivedEnd | null) => (end === null ? [] : tellingSteps(end));
  const [down, up] = [steps(lower), steps(upper)];
  if (down.length > 0 && isAlike(down, up))
    return [{ name: null, steps: down.map((step, index) => [step, up[index] as Step]) }];
  return [
    ...(down.length === 0 ? [] : [{ name: STEP_WORDS.lower, steps: down.map((step) => [step]) }]),
    ...(up.length === 0 ? [] : [{ name: STEP_WORDS.upper, steps: up.map((step) => [step]) }]),
  ];
}

/** A value with what it follows from: all that a drawing needs of a derivation. */
export type Followed = Pick<
  Derivation,
  "question" | "interval" | "unit" | "lower" | "upper" | "stated"
>;

/**
 * How a value follows: the claims, the steps of arithmetic, and the bound that they come to.
 * @example
 * const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
 * const answer = derive(dataset, { series, modality: "actual", period: "2022", baseline: "2021" });
 * answer.found && derivationChart(dataset, answer, "en").layers; // ["Statements", "Arithmetic", "What follows"]
 */
export function derivationChart(dataset: Dataset, answer: Followed, locale: Locale): GraphSpec {
  const { question, interval, unit, stated } = answer;
  const [claim] = seriesIndex(dataset).get(question.series) ?? [];
  const nodes = new Map<string, Node>();
  const links: { from: string; to: string }[] = [];
  const node = (id: string, layer: number, told: Partial<Node>) => {
    if (!nodes.has(id))
      nodes.set(id, {
        id,
        layer,
        name: "",
        when: "",
        value: "",
        allows: "",
        what: "",
        tone: "neutral",
        basis: "stated",
        ...told,
      });
    return id;
  };
  const sourceNode = ({ source }: StepTerm, idOf: (step: number) => string): string => {
    if (source.kind === "step") return idOf(source.step);
    if (source.kind === "domain")
      return node(`domain ${source.domain}`, 0, {
        name: say(
          source.domain === "never-falls" ? STEP_WORDS.neverFalls : STEP_WORDS.domain,
          locale,
        ),
      });
    const found = dataset.claims.find(({ id }) => id === source.claim);
    if (found === undefined)
      return node(source.claim, 0, { name: say(STEP_WORDS.hypothesis, locale), basis: "assumed" });
    return node(found.id, 0, {
      name: saidBy(dataset, found, locale),
      value: claimValue(dataset, found, locale),
      when: claimPeriod(found, locale),
      tone: found.modality,
      to: { noun: "claims", id: found.id },
    });
  };
  let deepest = 0;
  const ends: string[] = [];
  linesOf(answer).forEach(({ name, steps }, line) => {
    const idOf = (step: number) => `step ${line} ${step}`;
    const depths: number[] = [];
    steps.forEach((both, index) => {
      const [first] = both;
      if (first === undefined) return;
      const from = [...new Set(first.terms.map((term) => sourceNode(term, idOf)))];
      const depth =
        1 +
        Math.max(
          0,
          ...first.terms.map(({ source }) =>
            source.kind === "step" ? (depths[source.step] ?? 0) : 0,
          ),
        );
      depths.push(depth);
      deepest = Math.max(deepest, depth);
      const id = node(idOf(index), depth, {
        name: [name === null ? "" : say(name, locale), timeText(first, locale)]
          .filter((text) => text !== "")
          .join(locale === "zh" ? "：" : ": "),
        value: textOf(dataset, both, stated, locale),
        tone: "actual",
        basis: "derived",
      });
      links.push(...from.map((each) => ({ from: each, to: id })));
    });
    ends.push(idOf(steps.length - 1));
  });
  const shown = shownUnit(dataset, stated, unit);
  node("result", deepest + 1, {
    name: timeText({ period: question.period, baseline: question.baseline }, locale),
    value: shownInterval(dataset, interval, shown, question.baseline !== null, locale),
    tone: "actual",
    basis: "derived",
  });
  links.push(...ends.map((from) => ({ from, to: "result" })));
  const step = (index: number) =>
    deepest === 1
      ? say(LAYERS.step, locale)
      : locale === "zh"
        ? `第${index + 1}步`
        : `Step ${index + 1}`;
  return {
    kind: "derivation",
    title: claim === undefined ? question.series : seriesTitle(dataset, claim, locale),
    locale,
    layers: [
      say(LAYERS.statements, locale),
      ...Array.from({ length: deepest }, (_, index) => step(index)),
      say(LAYERS.result, locale),
    ],
    nodes: [...nodes.values()].sort((a, b) => a.layer - b.layer),
    links,
    root: "last",
  };
}
