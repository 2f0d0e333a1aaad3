/** A value of a header that lists preferences, and how much it is liked. */
export interface Weighted {
  readonly value: string;
  readonly weight: number;
}

/**
 * Reads a header such as Accept or Accept-Language (RFC 9110, 12.4.2), most liked first.
 * @example weighted("en;q=0.8, zh-CN") // [{ value: "zh-cn", weight: 1 }, { value: "en", weight: 0.8 }]
 */
export function weighted(header: string): Weighted[] {
  return header
    .split(",")
    .map((item) => {
      const [value = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      const weight = q === undefined ? 1 : Number(q);
      return { value, weight: weight >= 0 && weight <= 1 ? weight : 0 };
    })
    .filter(({ value }) => value !== "")
    .sort((a, b) => b.weight - a.weight);
}
