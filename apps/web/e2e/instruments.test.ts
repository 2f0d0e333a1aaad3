import { dataset } from "@peakline/core/data";
import { exampleOf, INSTRUMENTS } from "@peakline/core/instruments";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";

const { open } = useBrowser({ mayRefuse: /\/v1\/instruments\/.*\/answer\?/ });

/** The first instrument that asks for a number whatever else is asked, and that input. */
const asked = INSTRUMENTS.flatMap((instrument) => {
  const inputs = instrument.inputs(dataset);
  const number = inputs.find(({ kind, when }) => kind === "number" && when === null);
  return number === undefined ? [] : [{ instrument, number, example: exampleOf(inputs) }];
})[0];

const sentenceOf = (page: Page) => page.locator(".answer-sentence").textContent();
const queryOf = (page: Page) => new URL(page.url()).searchParams;

test("the list leads to every instrument, and the head of each page to the list", async () => {
  const page = await open("/en/");
  await page.locator("[data-nouns]").getByRole("link", { name: "Instruments" }).click();
  await page.waitForURL("**/en/instruments");
  const links = page.locator("main h2 a");
  expect(await links.count()).toBe(INSTRUMENTS.length);
});

describe.skipIf(asked === undefined)("an instrument", () => {
  if (asked === undefined) return;
  const { instrument, number, example } = asked;
  const path = `/en/instruments/${instrument.id}`;
  const given = example[number.id] ?? "";
  const fieldOf = (page: Page) => page.locator(`input[name="${number.id}"]`);

  test("answers what is typed; the address says it, and going back brings the example", async () => {
    const page = await open(path);
    const first = await sentenceOf(page);
    await fieldOf(page).fill(`${given}1`);
    await expect.poll(() => queryOf(page).get(number.id)).toBe(`${given}1`);
    await expect.poll(() => page.locator("[data-status]").textContent()).not.toBe("");
    await page.goBack();
    await expect.poll(() => sentenceOf(page)).toBe(first);
    expect(await fieldOf(page).inputValue()).toBe(given);
  });

  test("says beside the field what cannot be used, until it is mended", async () => {
    const page = await open(path);
    await fieldOf(page).fill("x");
    const issue = page.locator(`[data-field="${number.id}"] .field-issue`);
    await expect.poll(() => issue.isVisible()).toBe(true);
    expect(await fieldOf(page).getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("[data-status]").textContent()).toContain("No answer");
    await fieldOf(page).fill(given);
    await expect.poll(() => issue.isVisible()).toBe(false);
    expect(await sentenceOf(page)).not.toBe("");
  });

  test("opens from an address as it was left, in the other language too", async () => {
    const entries = new URLSearchParams({ ...example, [number.id]: "x" });
    const page = await open(`${path}?${entries}`);
    await expect.poll(() => fieldOf(page).getAttribute("aria-invalid")).toBe("true");
    await page.locator("[data-language]").click();
    await page.waitForURL(`**/zh/instruments/${instrument.id}?**`);
    expect(queryOf(page).get(number.id)).toBe("x");
    await expect.poll(() => page.locator("[data-status]").textContent()).toContain("无法测算");
  });
});
