import type { Dataset } from "../../schema/dataset.ts";
import type { Unit } from "../../schema/unit.ts";
import type { Locale } from "../locale.ts";
import type { RowDatum, RowsSpec } from "../scene/spec.ts";
import { axisIn } from "./series-chart.ts";

/** Rows on one scale as they travel: a chart without its functions, with the units that its numbers are written in. */
export interface RowsDrawing extends Pick<RowsSpec, "kind" | "title" | "rows"> {
  readonly scale: {
    /** The unit of the numbers. */
    readonly unit: string;
    /** It, and what it is written as. */
    readonly units: readonly Unit[];
  };
}

const rowDatum = (datum: RowDatum): RowDatum => {
  const { id, name, when, value, allows, what, tone, basis, to, lower, upper, label } = datum;
  const told = { id, name, when, value, allows, what, tone, basis, lower, upper, label };
  return to === undefined ? told : { ...told, to };
};

/**
 * A chart whose numbers are in a unit, to be sent to whoever draws it.
 * @example
 * const series = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";
 * const compared = comparison(dataset, { series: [series] }, "en");
 * typeof compared === "object" && drawingOf(dataset, compared.spec, compared.unit).scale.unit; // "Gt"
 */
export function drawingOf(
  { units }: Pick<Dataset, "units">,
  { kind, title, rows }: RowsSpec,
  unit: string,
): RowsDrawing {
  const dimension = units.find(({ id }) => id === unit)?.dimension;
  const used = units.filter((each) => each.id === unit || each.dimension === dimension);
  return {
    kind,
    title,
    // Some carry more, such as their days: what rows are drawn from is sent, and no more.
    rows: rows.map(({ name, data }) => ({ name, data: data.map(rowDatum) })),
    scale: { unit, units: used },
  };
}

/**
 * The chart that was sent.
 * @example
 * const series = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";
 * const compared = comparison(dataset, { series: [series] }, "en");
 * const sent = typeof compared === "object" && JSON.stringify(drawingOf(dataset, compared.spec, compared.unit));
 * sent && drawnSpec(JSON.parse(sent), "zh").unit; // "吨"
 */
export function drawnSpec({ kind, title, rows, scale }: RowsDrawing, locale: Locale): RowsSpec {
  return { kind, title, locale, ...axisIn(scale, scale, 1, locale), rows };
}
