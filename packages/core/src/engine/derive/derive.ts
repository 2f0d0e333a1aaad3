import { parsePeriod } from "../../quantity/period.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Answer, NoAnswer, Question } from "../../schema/derivation.ts";
import type { Known } from "../as-of.ts";
import { claimsById } from "../claims-by-id.ts";
import { claimsInScope, kindOf, networkOf } from "../component.ts";
import { type Kind, unknownOf } from "../constraint.ts";
import type { Chain } from "../network/chain.ts";
import type { Variable } from "../network/relation.ts";
import type { Network } from "../network.ts";
import { seriesIndex } from "../series.ts";
import { assumedHalf } from "./assumed-half.ts";
import { boundsIn, statedIn, toInterval } from "./bounds-in.ts";
import { stepsOf } from "./steps.ts";

/** What was known, whose word counts, and what the user assumes. */
export interface DeriveOptions extends Known {
  /** Shares of a base year's energy used in its first half, as decimals between 0 and 1: "0.48"; declared defaults otherwise. */
  readonly shares?: readonly string[] | undefined;
}

/** True where a longer period holds the shorter one. */
function holds(longer: string, shorter: string): boolean {
  const [outer, inner] = [parsePeriod(longer), parsePeriod(shorter)];
  const within =
    outer !== null && inner !== null && outer.start <= inner.start && inner.end <= outer.end;
  return within && longer !== shorter;
}

/** Why a network has nothing to say of a period or a pair of periods. */
function reasonOf(
  network: Network,
  kind: Kind,
  asked: Variable,
  named: ReadonlySet<string>,
): NoAnswer {
  if (network.refused !== null) return network.refused;
  const { period, baseline } = asked;
  const missing = [period, ...(baseline === null ? [] : [baseline])].filter(
    (each) => !named.has(each),
  );
  if (missing.length === 0) return network.disputed.length > 0 ? "only-disputed" : "not-connected";
  const isRatio = kind.aggregation === "ratio" || kind.aggregation === "mean";
  const within = missing.some((each) => [...named].some((known) => holds(known, each)));
  return isRatio && within ? "weights-unknown" : "unknown-period";
}

/** True where a claim gives the end by itself, or the end is only what the indicator can be. */
const saysItself = (chain: Chain | null) =>
  chain === null || (chain.links.length === 1 && chain.links[0]?.said.because.kind !== "derived");

/** The unit of an answer: percent for a change, the base unit of the claims for a level. */
function unitOf(claims: readonly Claim[], baseline: string | null): string {
  if (baseline !== null) return "percent";
  const level = claims.find(({ quantity }) => quantity?.change === null);
  const any = claims.find(({ quantity }) => quantity !== null);
  return (level ?? any)?.quantity?.normalized.unit ?? "";
}

/** What a network of the series answers, or the named reason why nothing follows. */
export function answerFrom(
  dataset: Dataset,
  network: Network,
  claims: readonly Claim[],
  question: Question,
  { shares }: Pick<DeriveOptions, "shares"> = {},
): Answer {
  const { series, baseline } = question;
  const kind = kindOf(dataset, series);
  const asked: Variable = {
    series,
    period: unknownOf(question.period, kind),
    baseline: baseline && unknownOf(baseline, kind),
  };
  const disputed = [...network.disputed];
  const found = boundsIn(network, asked, kind.domain);
  if (found === null) {
    const named = new Set(
      network.said.flatMap(({ series: id, constraint }) =>
        id === series ? [constraint.period, constraint.baseline ?? constraint.period] : [],
      ),
    );
    const reason = reasonOf(network, kind, asked, named);
    const assuming =
      reason === "weights-unknown" ? assumedHalf(network, asked, kind.domain, shares) : null;
    return { found: false, question, reason, disputed, assuming };
  }
  const stated = statedIn(found.lower, found.upper);
  const byId = claimsById(dataset);
  return {
    found: true,
    question,
    interval: toInterval(found.bounds, baseline !== null),
    unit: unitOf(claims, baseline),
    lower: stepsOf(found.lower),
    upper: stepsOf(found.upper),
    stated,
    inferred: stated.flatMap((claim) =>
      (byId.get(claim)?.inferred ?? []).map((field) => ({ claim, field })),
    ),
    disputed,
    stopped: network.stopped,
    isStated: stated.length === 1 && saysItself(found.lower) && saysItself(found.upper),
  };
}

/**
 * The tightest interval that the claims of a series imply for a level, or for the change from a baseline to a period,
 * with its steps; or the named reason why nothing follows. From claims alone a year does not bound its halves for a ratio.
 * @example
 * const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
 * const answer = derive(dataset, { series, modality: "actual", period: "2022", baseline: "2021" });
 * answer.found && [answer.interval.lower, answer.interval.upper]; // [-1.376389625, -1.165871754]
 */
export function derive(dataset: Dataset, question: Question, options: DeriveOptions = {}): Answer {
  const { series, modality, period, baseline, vintage } = question;
  const nothing = (reason: NoAnswer): Answer => ({
    found: false,
    question,
    reason,
    disputed: [],
    assuming: null,
  });
  if (period === baseline) return nothing("same-period");
  if (!seriesIndex(dataset).has(series)) return nothing("unknown-series");
  const scope = { ...options, modality, vintage };
  const claims = claimsInScope(dataset, series, scope);
  const kind = kindOf(dataset, series);
  const at = { period: unknownOf(period, kind), baseline: baseline && unknownOf(baseline, kind) };
  const network = networkOf(dataset, series, scope, [{ series, ...at }]);
  const says = network.said.some((said) => said.series === series);
  const answer = answerFrom(dataset, network, claims, question, options);
  return !answer.found && !says && network.refused === null ? nothing("no-claims") : answer;
}
