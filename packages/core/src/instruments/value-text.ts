import type { Bilingual } from "../schema/text.ts";
import type { InstrumentValue } from "./instrument.ts";

/** Units that Chinese sets against the number: "100万吨", "18%", but "5 MJ/kg". */
const CLOSE = /^[%‰\p{Script=Han}]/u;

/**
 * A value with its unit in the manner of each language.
 * @example valueText({ text: { en: "100", zh: "100" }, unit: { en: "Mt", zh: "百万吨" } }) // { en: "100 Mt", zh: "100百万吨" }
 */
export function valueText({ text, unit }: Pick<InstrumentValue, "text" | "unit">): Bilingual {
  if (unit === null) return text;
  const gap = CLOSE.test(unit.zh) ? "" : " ";
  return { en: `${text.en} ${unit.en}`, zh: `${text.zh}${gap}${unit.zh}` };
}
