import { decimalToNumber, decimalToString } from "../../quantity/decimal.ts";
import { parsePeriod } from "../../quantity/period.ts";
import {
  inverse,
  plus,
  type Rational,
  rational,
  roundOutward,
  times,
} from "../../quantity/rational.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Answer, DerivedEnd, NoAnswer, Question, Step } from "../../schema/derivation.ts";
import { claimsAsOf } from "../as-of.ts";
import { createLogNetwork, type LogNetwork } from "../log-network.ts";
import type { Path } from "../network/path.ts";
import { SERIES_SEPARATOR, seriesKey } from "../series.ts";

/** What was known, and what may count. */
export interface DeriveOptions {
  /** Publication date up to and including that day; by default the latest of the record. */
  readonly asOf?: string | undefined;
}

const PLACES = 9;
const HUNDRED = rational(100n);

/** (factor - 1) * 100: the change in percent that a factor stands for. */
const percentOf = (factor: Rational) => times(plus(factor, rational(-1n)), HUNDRED);

function stepsOf(network: LogNetwork, path: Path, inverted: boolean): Step[] {
  const steps = path.edges.flatMap((edge): Step[] => {
    const constraint = network.constraints[edge.claim];
    if (constraint === undefined) return [];
    const { claim, period, baseline, upper } = constraint;
    // An edge that is not the upper bound as written is one over the lower bound.
    const direct = upper !== null && edge.factor === upper;
    const end = direct ? upper : inverse(edge.factor);
    const operation = direct !== inverted ? "multiply" : "divide";
    return [{ claim: claim.id, period, baseline, factor: factorText(end), operation }];
  });
  return inverted ? steps.reverse() : steps;
}

/** Ends of claims are decimals: printed digits, perhaps over a hundred. */
function factorText(end: Rational): string {
  return decimalToString(roundOutward(end, 30, "down"));
}

function endOf(network: LogNetwork, path: Path | null, inverted: boolean): DerivedEnd | null {
  if (path === null) return null;
  const result = inverted ? inverse(path.factor) : path.factor;
  return {
    steps: stepsOf(network, path, inverted),
    result: decimalToString(roundOutward(result, PLACES, inverted ? "down" : "up")),
  };
}

/** Why a network has nothing to say of a period or a pair of periods. */
function reasonOf(
  dataset: Dataset,
  network: LogNetwork,
  { series, period, baseline }: Question,
): NoAnswer {
  const asked = [period, ...(baseline === null ? [] : [baseline])];
  const missing = asked.filter((each) => !network.periods.includes(each));
  if (missing.length === 0) return network.conflicts.length > 0 ? "only-disputed" : "not-connected";
  const indicator = dataset.indicators.find(({ id }) => id === series.split(SERIES_SEPARATOR)[0]);
  const isRatio = indicator?.aggregation === "ratio" || indicator?.aggregation === "mean";
  const within = missing.some((each) => network.periods.some((known) => contains(known, each)));
  return isRatio && within ? "weights-unknown" : "unknown-period";
}

/** True where a longer period holds the shorter one. */
function contains(longer: string, shorter: string): boolean {
  const [outer, inner] = [parsePeriod(longer), parsePeriod(shorter)];
  return (
    outer !== null &&
    inner !== null &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    longer !== shorter
  );
}

/**
 * The tightest interval that the claims of a series imply for a level, or for the change from a baseline to a period,
 * with its steps; or the named reason why nothing follows. From claims alone a year does not bound its halves for a ratio.
 */
export function derive(dataset: Dataset, question: Question, { asOf }: DeriveOptions = {}): Answer {
  const nothing = (reason: NoAnswer, disputed: string[] = []): Answer => ({
    found: false,
    question,
    reason,
    disputed,
  });
  const { series, modality, period, baseline } = question;
  if (period === baseline) return nothing("same-period");
  const ofSeries = dataset.claims.filter((claim) => seriesKey(claim) === series);
  if (ofSeries.length === 0) return nothing("unknown-series");
  const claims = claimsAsOf(dataset, asOf).filter(
    (claim) =>
      seriesKey(claim) === series && claim.modality === modality && claim.standing === "primary",
  );
  const network = createLogNetwork(claims, dataset.units);
  if (network.constraints.length === 0) return nothing("no-claims");
  const disputed = [
    ...new Set(network.conflicts.flatMap((conflict) => conflict.claims.map(({ id }) => id))),
  ].sort();
  const above = network.chain(baseline, period);
  const below = network.chain(period, baseline);
  if (above === null && below === null)
    return nothing(reasonOf(dataset, network, question), disputed);
  const inPercent = baseline !== null;
  const read = (factor: Rational, towards: "down" | "up") =>
    decimalToNumber(roundOutward(inPercent ? percentOf(factor) : factor, PLACES, towards));
  const floor = inPercent ? -100 : 0;
  const used = [
    ...new Set([...(above?.edges ?? []), ...(below?.edges ?? [])].map((edge) => edge.claim)),
  ];
  const constraints = used.flatMap((index) => network.constraints[index] ?? []);
  const unit = constraints.find((constraint) => constraint.baseline === null)?.claim.quantity
    ?.normalized.unit;
  return {
    found: true,
    question,
    interval: {
      lower: below === null ? floor : read(inverse(below.factor), "down"),
      upper: above === null ? null : read(above.factor, "up"),
      lowerOpen: below === null || below.strict,
      upperOpen: above === null || above.strict,
    },
    unit: inPercent ? "percent" : (unit ?? ""),
    lower: endOf(network, below, true),
    upper: endOf(network, above, false),
    stated: constraints.map(({ claim }) => claim.id).sort(),
    inferred: constraints
      .flatMap(({ claim }) => claim.inferred.map((field) => ({ claim: claim.id, field })))
      .sort((a, b) => a.claim.localeCompare(b.claim)),
    disputed,
    isStated: constraints.length === 1,
  };
}
