import { filterRecords } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectPath, useBrowser } from "./browser.ts";

const { open } = useBrowser({ mayRefuse: /\/zh\/claims\/page\// });
const all = dataset.claims.length;
const targets = filterRecords(dataset, "claims", { modality: ["target"] }).length;
const shown = (page: Page) => page.locator("tbody tr:visible").count();
/** So many rows stand on the first page of the table. */
const FIRST = 120;
/** Waits until the table shows what is chosen. */
const settled = (page: Page) => page.locator(".explorer-table[aria-busy=false]").waitFor();
/** The table, with its facets. */
const openTable = async (path: string) => {
  const page = await open(path);
  await page.getByRole("checkbox").first().waitFor({ state: "attached" });
  await settled(page);
  return page;
};
const countOf = (page: Page) => page.locator("[data-count]").textContent();

test("a facet changes address, table and counts, and the back button restores them", async () => {
  const page = await openTable("/en/claims");
  expect([await shown(page), await countOf(page)]).toEqual([FIRST, `All ${all}`]);
  const pages = page.getByRole("navigation", { name: "Pages of the table" });
  expect(await pages.isVisible()).toBe(true);
  await page.getByRole("checkbox", { name: "Target" }).check();
  await expectPath(page, "/en/claims?modality=target");
  await settled(page);
  expect(await pages.isVisible()).toBe(false);
  expect([await shown(page), await countOf(page)]).toEqual([targets, `${targets} of ${all}`]);
  const download = page.getByRole("link", { name: "CSV of what is shown" });
  expect(await download.getAttribute("href")).toContain("/v1/claims.csv?modality=target");

  await page.getByRole("checkbox", { name: "Iron and steel" }).check();
  await expectPath(page, "/en/claims?modality=target&sector=iron-and-steel");
  await settled(page);
  const both = filterRecords(dataset, "claims", {
    modality: ["target"],
    sector: ["iron-and-steel"],
  }).length;
  expect(await shown(page)).toBe(both);

  await page.goBack();
  await expect.poll(() => shown(page)).toBe(targets);
  expect(await page.getByRole("checkbox", { name: "Iron and steel" }).isChecked()).toBe(false);
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(FIRST);
  await page.goForward();
  await expect.poll(() => countOf(page)).toBe(`${targets} of ${all}`);
});

test("an address with choices opens as it was left, and a chip takes a choice away", async () => {
  const page = await openTable("/zh/claims?sector=iron-and-steel,cement&modality=actual");
  const expected = filterRecords(dataset, "claims", {
    sector: ["iron-and-steel", "cement"],
    modality: ["actual"],
  }).length;
  await expect.poll(() => shown(page)).toBe(expected);
  await page.getByRole("button", { name: "移除：行业: 水泥" }).click();
  await expectPath(page, "/zh/claims?modality=actual&sector=iron-and-steel");
  await page.getByRole("button", { name: "全部清除" }).click();
  await expectPath(page, "/zh/claims");
  await settled(page);
  expect(await shown(page)).toBe(FIRST);
});

test("where the rest of the table cannot be had, the page says so, keeps its first rows, and asks again", async () => {
  const page = await openTable("/zh/claims");
  await page.route("**/claims/page/**", (route) => route.abort());
  await page.getByRole("checkbox").first().check();
  await page.getByText("未能取得表格其余部分").waitFor();
  await settled(page);
  expect(await shown(page)).toBe(FIRST);
  await page.unroute("**/claims/page/**");
  await page.getByRole("checkbox", { name: /^目标/ }).check();
  await page.getByText(`${all}项中的`).waitFor();
});

test("choices that nothing fits say so", async () => {
  const page = await openTable("/en/claims?modality=target&measure=rank");
  await page.getByText("No record fits all these choices.").waitFor();
  expect(await shown(page)).toBe(0);
});

test("commitments are explored in the same way, by keyboard alone", async () => {
  const page = await openTable("/en/commitments");
  const box = page.getByRole("checkbox", { name: /^Under way/ });
  await box.focus();
  await page.keyboard.press("Space");
  await expectPath(page, "/en/commitments?status=under-way");
  const expected = filterRecords(dataset, "commitments", { status: ["under-way"] }).length;
  await settled(page);
  expect(await shown(page)).toBe(expected);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("an address with choices shows no row that it leaves out, and nothing jumps", async () => {
  const page = await open("/en/method", { viewport: { width: 412, height: 823 } });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as { value: number }[];
      const { dataset } = document.documentElement;
      const sum = shifts.reduce((all, { value }) => all + value, Number(dataset.shift ?? 0));
      dataset.shift = String(sum);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(new URL("/en/claims?modality=target", page.url()).href);
  await page.locator("[data-facets] input").first().waitFor({ state: "attached" });
  await expect.poll(() => shown(page)).toBe(targets);
  const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
  expect(shift).toBeLessThan(0.1);
});
