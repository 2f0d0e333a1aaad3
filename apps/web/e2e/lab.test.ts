import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectPath, useBrowser } from "./browser.ts";

const { open } = useBrowser({ mayRefuse: /\/v1\/scenario\?/ });

const STEEL = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";
const FACTORIES = "green-factories.stated.national-level.industry.-.china.-";
const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";

const drawing = (page: Page) => page.locator(".picture-wide svg").first();
const query = (page: Page) => new URL(page.url()).searchParams;

describe("compare", () => {
  test("a series is found as one types and put into the address; dates too, and back goes back", async () => {
    const page = await open("/en/compare");
    await page.getByLabel("Search by name").fill("steel crude output");
    await page.getByRole("button", { name: /^Add: Crude steel output/ }).click();
    await expectPath(page, `/en/compare?series=${STEEL}`);
    await drawing(page).waitFor();
    await page.getByLabel("2020", { exact: true }).check();
    await page.getByLabel("With what later publications replaced").check();
    await expectPath(page, `/en/compare?series=${STEEL}&periods=2020&vintages=all`);
    await expect.poll(() => page.locator("figcaption").textContent()).toContain("SteelOrbis");
    expect(await page.locator(".picture tbody tr").count()).toBe(3);
    await page.goBack();
    await page.goBack();
    await expectPath(page, `/en/compare?series=${STEEL}`);
    await expect.poll(() => page.locator("figcaption").textContent()).not.toContain("SteelOrbis");
    await page.goBack();
    await expect.poll(() => drawing(page).isVisible()).toBe(false);
  });

  test("what shares no scale is told with the reason, in Chinese too, until one is taken away", async () => {
    const page = await open(`/zh/compare?series=${STEEL},${FACTORIES}`);
    const note = page.locator("main .note");
    await expect.poll(() => note.textContent()).toContain("单位不能相互换算");
    await page.getByRole("button", { name: /^移除：绿色工厂/ }).click();
    await expectPath(page, `/zh/compare?series=${STEEL}`);
    await expect.poll(() => drawing(page).isVisible()).toBe(true);
    await page.locator("[data-language]").click();
    await expectPath(page, `/en/compare?series=${STEEL}`);
  });

  test("without JavaScript the ready-made comparisons are there, each drawn and as a table", async () => {
    const page = await open("/en/compare", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Carbon dioxide emission factor of electricity" }).click();
    await expectPath(page, "/en/compare/grid-emission-factor");
    expect(await drawing(page).isVisible()).toBe(true);
    expect(await page.locator(".picture tbody tr").count()).toBeGreaterThan(10);
  });

  test("a series leads to where it can be compared", async () => {
    const page = await open(`/zh/series/${STEEL}`);
    await page.getByRole("link", { name: "与其他序列比较" }).click();
    await expectPath(page, `/zh/compare?series=${STEEL}`);
    await drawing(page).waitFor();
  });
});

describe("what if", () => {
  test("an example opens in the lab: what cannot be is drawn, and leads to its claims", async () => {
    const page = await open("/en/scenario");
    await page.locator("[data-example=steel-2021]").click();
    await expectPath(page, `/en/scenario?h=${STEEL}~2021~1,010~Mt`);
    const answer = page.locator("[data-lab]");
    const sentence = answer.locator(".answer-sentence");
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain("1 contradiction");
    expect(await drawing(page).isVisible()).toBe(true);
    expect(await answer.locator("a[href^='/en/claims/']").count()).toBeGreaterThan(0);
  });

  test("a hypothesis is entered with the keyboard, and the address holds it", async () => {
    const page = await open("/zh/scenario");
    await page.getByLabel("按名称查找").fill("粗钢产量");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByLabel("时期", { exact: true }).fill("2026");
    await page.getByLabel("数值", { exact: true }).fill("9");
    await page.keyboard.press("Tab");
    await expect.poll(() => query(page).get("h")).toMatch(new RegExp(`^${STEEL}~2026~9~`));
    const sentence = page.locator("[data-lab] .answer-sentence");
    await expect.poll(() => sentence.textContent()).toMatch(/项结果|没有矛盾|不能同时成立/);
    await page.goBack();
    await expect.poll(() => query(page).get("h")).not.toContain("~9~");
  });

  test("what cannot be used is told beside its field, until it is mended", async () => {
    const page = await open(`/en/scenario?h=${ENERGY}~20x~3~percent~2022~down`);
    const issue = page.locator('[data-field="period"] .field-issue');
    await expect.poll(() => issue.isVisible()).toBe(true);
    expect(await page.getByLabel("When", { exact: true }).getAttribute("aria-invalid")).toBe(
      "true",
    );
    await page.getByLabel("When", { exact: true }).fill("2023");
    await page.keyboard.press("Tab");
    await expect.poll(() => issue.isVisible()).toBe(false);
    await expect
      .poll(() => page.locator("[data-lab] .answer-sentence").textContent())
      .toContain("It contradicts nothing on record");
  });

  test("a path is drawn from its ends, and stepping a year makes it one's own", async () => {
    const page = await open("/en/scenario?path=straight-line~2022~5~2025~2");
    await drawing(page).waitFor();
    const year = page.getByRole("slider", { name: "Value, 2023" });
    await year.focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => query(page).get("path")).toMatch(/^own~2022~5,4\.\d+,3,2$/);
    await page.getByRole("textbox", { name: "Value, 2024" }).fill("2.5");
    await page.keyboard.press("Tab");
    await expect.poll(() => query(page).get("path")).toMatch(/,2\.5,2$/);
    await page.goBack();
    await page.goBack();
    await expectPath(page, "/en/scenario?path=straight-line~2022~5~2025~2");
    await expect.poll(() => page.locator("#path-shape").inputValue()).toBe("straight-line");
  });

  test("without JavaScript the examples say what they come to", async () => {
    const page = await open("/zh/scenario", { javaScriptEnabled: false });
    expect(await page.locator("main summary").first().textContent()).toContain("将改变");
  });
});

describe("the targets as they were known", () => {
  const told = (page: Page) => page.locator(".as-of-told").textContent();
  const cells = (page: Page) => page.locator(".picture-wide .chart a").count();

  test("a step of the slider goes to a day of publication, back comes to what is known now", async () => {
    const page = await open("/en/targets");
    const now = await cells(page);
    expect(now).toBeGreaterThan(100);
    await page.getByRole("slider", { name: "As of" }).focus();
    await page.keyboard.press("Home");
    await expect.poll(() => query(page).get("asOf")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await expect.poll(() => told(page)).toMatch(/^As of \d+ \w+ \d{4}: \d+ target/);
    await expect.poll(() => cells(page)).toBeLessThan(now / 4);
    await page.goBack();
    await expectPath(page, "/en/targets");
    await expect.poll(() => cells(page)).toBe(now);
    expect(await page.locator("[data-then]").textContent()).toBe("");
  });

  test("an address with a day opens as it was known then, and another day can be chosen from the list", async () => {
    const page = await open("/zh/targets?asOf=2022-12-31");
    await expect.poll(() => told(page)).toContain("截至2022年12月31日：目标123项");
    await page.getByLabel("截至").first().selectOption({ index: 0 });
    await expectPath(page, "/zh/targets");
    await expect.poll(() => told(page)).toBe("");
  });

  test("without JavaScript the API answers for the day as a list", async () => {
    const page = await open("/en/targets", { javaScriptEnabled: false });
    const form = page.locator("form[data-as-of]");
    expect(await form.getAttribute("action")).toBe("/v1/targets.md");
    expect(await form.locator("option").count()).toBeGreaterThan(50);
    expect(await form.locator("button").isVisible()).toBe(true);
  });
});
