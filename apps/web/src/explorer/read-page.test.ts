import { expect, test } from "vitest";
import { rowsIn } from "./read-page.ts";

const facet = (name: string) => ({ name, label: name, values: [] });

test("the rows of another page say what they carry, before any element is made of them", () => {
  const html = `<table><thead><tr><th>Value</th></tr></thead><tbody>
    <tr data-sector="steel cement" data-modality="target"><td>12 <small>%</small></td></tr>
    <tr data-sector="" data-modality="actual"><td>3</td></tr>
  </tbody></table><p data-sector="none">below</p>`;
  expect(rowsIn(html, [facet("sector"), facet("modality")]).map(({ carried }) => carried)).toEqual([
    { sector: ["steel", "cement"], modality: ["target"] },
    { sector: [""], modality: ["actual"] },
  ]);
});

test("a page without rows has none", () => {
  expect(rowsIn("<table><tbody></tbody></table>", [facet("sector")])).toEqual([]);
});
