import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { show, TEMPLATES } from "./templates.ts";
import { violationsOf } from "./violations.ts";

const { open, site } = useBrowser();

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(["en", "zh"])(
    "axe finds nothing on any template in %s",
    async (locale) => {
      const page = await open(`/${locale}/`, { colorScheme });
      for (const [name, path] of Object.entries(TEMPLATES)) {
        await show(page, `${site}/${locale}${path}`);
        expect([name, await violationsOf(page)]).toEqual([name, []]);
      }
    },
    // Some eighty templates, each about a second; a busy machine takes twice as long.
    360_000,
  );
});

test("axe would find a fault: an image without words, a text too faint", async () => {
  const page = await open("/en/method");
  await page.evaluate(() => {
    document.querySelector("main")?.append(document.createElement("img"));
    document.querySelector<HTMLElement>(".lead")?.style.setProperty("color", "#ccc");
  });
  const found = (await violationsOf(page)).map((line) => line.split(":")[0]);
  expect(found).toContain("image-alt");
  expect(found).toContain("color-contrast");
});

test("axe finds nothing where a number explains itself, nor in what is embedded", async () => {
  const page = await open(`/en${TEMPLATES.document}`);
  await page.locator("a.explained").first().hover();
  await page.locator(".explanation:popover-open").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  for (const name of ["change", "one series", "contradiction"]) {
    await page.goto(`${site}/embed/zh${TEMPLATES[name]}`);
    expect([name, await violationsOf(page)]).toEqual([name, []]);
  }
});

test("axe finds nothing on a phone, with the facets open", async () => {
  const page = await open("/en/claims", { viewport: { width: 360, height: 740 } });
  await page.locator(".facet-drawer > summary").click();
  expect(await violationsOf(page)).toEqual([]);
});

test.each([
  "home",
  "documents",
  "targets",
  "target that is met",
  "one series",
  "checks",
  "reading",
  "restatement",
  "contradiction",
  "look-alike",
  "api",
])("axe finds nothing on a phone: %s", async (name) => {
  const page = await open(`/zh${TEMPLATES[name]}`, { viewport: { width: 360, height: 740 } });
  expect(await violationsOf(page)).toEqual([]);
});

test("the first key leads past the head of the page, and focus is always seen", async () => {
  const page = await open(TEMPLATES.change ? `/en${TEMPLATES.change}` : "/en/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return [style.outlineStyle, Number.parseFloat(style.outlineWidth) >= 2];
    });
    expect(outline).toEqual(["solid", true]);
  }
});

test("in forced colours the tone of a claim is still a shape", async () => {
  const page = await open("/en/claims", { forcedColors: "active" });
  const border = await page
    .locator(".tag[data-tone=target]")
    .first()
    .evaluate((element) => getComputedStyle(element, "::before").borderTopWidth);
  expect(border).toBe("2px");
});
