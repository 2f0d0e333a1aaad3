import { expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { show, TEMPLATES } from "./templates.ts";

const { open, site } = useBrowser();

test.each(["en", "zh"])(
  "no template scrolls sideways at 360, 768 or 1440 pixels in %s",
  async (locale) => {
    const page = await open(`/${locale}/`);
    for (const [name, path] of Object.entries(TEMPLATES)) {
      await show(page, `${site}/${locale}${path}`);
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([name, width, overflow]).toEqual([name, width, 0]);
      }
    }
  },
);

test("on a phone a row of the table is a card: nothing of it is cut off", async () => {
  const page = await open("/en/claims", { viewport: { width: 360, height: 800 } });
  const wide = await page
    .locator("tbody td, tbody th")
    .evaluateAll(
      (cells) => cells.filter((cell) => cell.getBoundingClientRect().right > 360).length,
    );
  expect(wide).toBe(0);
});

test("a claim with its evidence prints on paper without the furniture of the screen", async () => {
  const page = await open(`/en${TEMPLATES.change}`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".masthead-nouns").isVisible()).toBe(false);
  expect(await page.locator(".pair").isVisible()).toBe(true);
});
