import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectPath, useBrowser } from "./browser.ts";
import { violationsOf } from "./violations.ts";

const { open } = useBrowser();
const field = (page: Page) => page.getByRole("combobox");
const options = (page: Page) => page.getByRole("option");

test("the palette is fetched when it is first asked for, and not before", async () => {
  const page = await open("/en/claims");
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.includes("/assets/palette-")),
    );
  await page.waitForTimeout(200);
  expect(await scripts()).toEqual([]);
  await page.keyboard.press("Control+k");
  await field(page).waitFor();
  expect(await scripts()).toHaveLength(1);
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test.each([
  ["en", "lsgc", "Green factories"],
  ["zh", "lvsegongchang", "绿色工厂"],
  ["zh", "綠色工廠", "绿色工厂"],
])("in %s, / and %s and Enter lead to green factories", async (locale, query, name) => {
  const page = await open(`/${locale}/method`);
  await page.keyboard.press("/");
  await field(page).pressSequentially(query);
  await options(page).filter({ hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${locale}/*/green-factories`);
});

test("pages are chosen with the arrows, and the one that is chosen is told to a reader's software", async () => {
  const page = await open("/en/method");
  await page.keyboard.press("Control+k");
  const chosen = async () => {
    const id = await field(page).getAttribute("aria-activedescendant");
    return page.locator(`#${id}[aria-selected=true]`).textContent();
  };
  expect(await chosen()).toBe("Peakline, home");
  await page.keyboard.press("ArrowUp");
  expect(await chosen()).toBe("Show the keys");
  await page.keyboard.press("ArrowDown");
  expect(await chosen()).toBe("Peakline, home");
  await field(page).fill("glos");
  await expect.poll(chosen).toBe("Glossary");
  await page.keyboard.press("Enter");
  await expectPath(page, "/en/glossary");
});

test("actions change the appearance and the language", async () => {
  const page = await open("/en/claims?modality=target");
  await page.keyboard.press("Control+k");
  await options(page).filter({ hasText: "Change the appearance" }).click();
  await expect.poll(() => page.getByRole("status").last().textContent()).toMatch(/^Appearance: /);
  expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
  await options(page).filter({ hasText: "Read this page in Chinese" }).click();
  await expectPath(page, "/zh/claims?modality=target");
});

test("? shows the keys, but not to who is typing", async () => {
  const page = await open("/zh/search");
  await page.getByRole("searchbox").press("?");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "快捷键" }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test.each([
  ["en", "light", 1280],
  ["zh", "dark", 360],
] as const)(
  "axe finds nothing on the palette: %s, %s, %d pixels",
  async (locale, colorScheme, width) => {
    const page = await open(`/${locale}/`, { colorScheme, viewport: { width, height: 740 } });
    await page.keyboard.press("Control+k");
    await field(page).fill("steel");
    await options(page).nth(4).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  },
);

test("when the search does not answer, pages can still be chosen", async () => {
  const page = await open("/en/");
  await page.route("**/v1/search**", (route) => route.fulfill({ status: 200, body: "not JSON" }));
  await page.keyboard.press("Control+k");
  await field(page).fill("plans");
  await expect
    .poll(() => page.locator(".palette-status").textContent())
    .toBe("The search did not answer; pages and actions still work.");
  await page.getByRole("option", { name: "Plans", exact: true }).click();
  await expectPath(page, "/en/plans");
});
