import type { Claim, Dataset } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { foundingOf } from "../../../packages/core/test/founding-of.ts";

/** The five founding documents. */
export const founding: Dataset = foundingOf(dataset);

const like = founding.claims.find(({ id }) => id.endsWith("/energy-per-value-added-2021"));
if (like?.quantity == null) throw new Error("the record has no claim to invent from");
const { quantity } = like;

/** A change in percent as the record would hold it. */
function fall(printed: string, half: number): NonNullable<Claim["quantity"]> {
  const value = -Number(printed);
  const interval = { ...quantity.interval, lower: value - half, upper: value + half };
  const normalized = { ...quantity.normalized, value, interval };
  return { ...quantity, printed, value, interval, normalized };
}

/** The id of the claim that contradicts two others. */
export const WRONG = `${like.document}/invented`;

const invented: Claim = {
  ...like,
  id: WRONG,
  period: "2022",
  baseline: "2021",
  quantity: fall("4.2", 0.05),
  statement: { en: "Invented: down 4.2 % in 2022.", zh: "虚构：2022年下降4.2%。" },
};

/** The founding documents, which contradict nothing, with one claim that cannot be true beside two of theirs. */
export const contradicting: Dataset = { ...founding, claims: [...founding.claims, invented] };
