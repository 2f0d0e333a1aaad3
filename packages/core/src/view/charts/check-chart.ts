import type { Check } from "../../schema/check.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { StepTerm } from "../../schema/derivation.ts";
import type { Interval } from "../../schema/quantity.ts";
import { checkInterval, checkTitle, claimsOf } from "../check-text.ts";
import { comparedLabels, isDerived } from "../check-words.ts";
import { MODALITY_LABELS } from "../labels.ts";
import { joinList, type Locale, say } from "../locale.ts";
import { nameOf } from "../names.ts";
import { claimPeriod } from "../row.ts";
import { saidBy } from "../said-text.ts";
import type { RowDatum, RowsSpec } from "../scene/spec.ts";
import { shownUnit } from "../shown-value.ts";
import { axisIn } from "./series-chart.ts";
import { extentIn } from "./timed.ts";

/** More digits than anybody prints; what binary arithmetic adds lies beyond them. */
const DIGITS = 12;

/**
 * What the other statements of a cycle leave for the tested one. The cycle closes if it comes to at least 1, for
 * differences 0; so the tested number has to be at least what the others lack, or where the cycle divides by it at most.
 */
export function leftFor(
  claim: string | undefined,
  cycle: Pick<NonNullable<Check["cycle"]>, "algebra" | "terms"> | null,
): Interval | null {
  const isTested = ({ source }: StepTerm) => source.kind === "claim" && source.claim === claim;
  const tested = cycle?.terms.find(isTested);
  if (cycle === null || tested === undefined) return null;
  const others = cycle.terms.filter((term) => term !== tested);
  const isRatio = cycle.algebra === "ratio";
  const rest = others.reduce(
    (so, { operation, value }) => {
      if (isRatio) return operation === "multiply" ? so * Number(value) : so / Number(value);
      return operation === "add" ? so + Number(value) : so - Number(value);
    },
    isRatio ? 1 : 0,
  );
  const isAtLeast = tested.operation === "multiply" || tested.operation === "add";
  const lacking = isRatio ? 1 / rest : -rest;
  const needed = Number((isAtLeast ? lacking : rest).toPrecision(DIGITS));
  const value = isRatio && tested.baseline !== null ? (needed - 1) * 100 : needed;
  const end = Number(value.toPrecision(DIGITS));
  return isAtLeast
    ? { lower: end, upper: null, lowerOpen: false, upperOpen: false }
    : { lower: null, upper: end, lowerOpen: false, upperOpen: false };
}

/**
 * What a statement says and what the others leave for it, on one scale. Null where a check has no numbers to draw.
 * @example
 * const [check] = explain(dataset, "cctv-2023-05-06-green-manufacturing/green-parks");
 * check && checkChart(dataset, check, "en")?.rows.at(0)?.name;
 * // "One statement, China Central Television (6 May 2023)"
 */
export function checkChart(dataset: Dataset, check: Check, locale: Locale): RowsSpec | null {
  const claims = claimsOf(dataset, check);
  const [claim, other] = claims;
  const own = (each: Claim | undefined) => each?.quantity?.normalized.interval ?? null;
  // Of two statements that miss each other, the other says both of its ends itself.
  const isPair = check.implied === null && claims.length === 2 && check.kind === "duplicate";
  const implied = check.implied ?? (isPair ? own(other) : leftFor(check.claims[0], check.cycle));
  const stated = check.stated ?? own(claim);
  if (claim === undefined || stated === null || implied === null) return null;
  const shown = shownUnit(dataset, check.claims, check.unit);
  const labels = comparedLabels(check);
  const row = (side: "stated" | "implied", interval: Interval, by: Claim | null) => {
    const value = checkInterval(dataset, interval, check, locale);
    const name = joinList(
      [say(labels[side], locale), ...(by === null ? [] : [saidBy(dataset, by, locale)])],
      locale,
    );
    const datum: RowDatum = {
      id: side,
      name,
      when: claimPeriod(claim, locale),
      value,
      allows: "",
      what: say(MODALITY_LABELS[by?.modality ?? check.modality], locale),
      tone: by?.modality ?? check.modality,
      basis: by === null ? "derived" : "stated",
      to: by === null ? { noun: "series", id: check.series } : { noun: "claims", id: by.id },
      ...extentIn(interval, shown),
      label: value,
    };
    return { name, data: [datum] };
  };
  const isFromOthers =
    !isPair && (check.implied === null || isDerived(check) || other === undefined);
  return {
    kind: "conflict",
    // A cycle leaves something for one of its statements, which is of a time of its own.
    title:
      check.cycle === null
        ? checkTitle(dataset, check, locale)
        : [nameOf(dataset, "indicators", claim.indicator, locale), claimPeriod(claim, locale)].join(
            locale === "zh" ? "，" : ", ",
          ),
    locale,
    ...axisIn(dataset, shown, 1, locale),
    rows: [
      row("stated", stated, claim),
      row("implied", implied, isFromOthers ? null : (other ?? null)),
    ],
  };
}
