import { expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { recordView } from "./record-view.ts";

function derivedOf(indicator: string, locale: "en" | "zh") {
  const record = dataset.indicators.find(({ id }) => id === indicator);
  if (record === undefined) throw new Error(`there is no indicator ${indicator}`);
  return recordView(dataset, "indicators", record, locale).derived;
}

test("what follows for 2022 is printed outward, with the arithmetic of both ends and its two claims", () => {
  const value = derivedOf("energy-per-value-added", "en")?.values.find(
    ({ title }) => title === "2022 against 2021",
  );
  expect(value).toMatchObject({
    series: "Industry · Industrial enterprises above designated size · China",
    value: "−1.377 to −1.165 %",
    arithmetic: [
      "Lower end: 0.9315 ÷ 0.9445 = 0.986236103",
      "Upper end: 0.9325 ÷ 0.9435 = 0.988341283",
    ],
  });
  expect(value?.rests.map(({ to }) => to.id)).toEqual([
    "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
    "scio-2024-07-05-high-quality/energy-per-value-added",
  ]);
});

test("a level that follows is printed in the unit of the claim it follows from", () => {
  expect(
    derivedOf("pv-module-output", "en")?.values.map(({ title, value }) => [title, value]),
  ).toEqual([["first half of 2021", "80.116 to 80.299 GW"]]);
  expect(derivedOf("nev-sales", "zh")?.values.map(({ title, value }) => [title, value])).toEqual([
    ["2021年1—7月", "141.9万至148.6万"],
  ]);
});

test("a share is not said to have grown in percent, and a single claim derives nothing", () => {
  expect(derivedOf("renewable-power-share", "en")).toBeUndefined();
  expect(derivedOf("green-factories", "en")).toBeUndefined();
});

test("no derived number carries the noise of binary arithmetic", () => {
  for (const indicator of dataset.indicators) {
    for (const value of recordView(dataset, "indicators", indicator, "en").derived?.values ?? []) {
      expect([value.value, /NaN|e-|\d{10}/.test(value.value)]).toEqual([value.value, false]);
    }
  }
});
