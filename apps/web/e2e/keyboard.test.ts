import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { TEMPLATES } from "./templates.ts";

const { open } = useBrowser();

/** How a thing in the page is seen to have the focus, and where it is. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    // A field shows it by the line under it.
    const around = getComputedStyle(element.closest(".search-form") ?? element);
    return {
      name: element.textContent || element.getAttribute("aria-label") || element.localName,
      href: element.getAttribute("href"),
      isSeen:
        (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) ||
        boxShadow !== "none" ||
        around.boxShadow !== "none",
    };
  });

/** Keys that are counted; after each the focus must be seen where it is. */
function counted(page: Page) {
  let keys = 0;
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press(key);
      keys += 1;
      const at = key.endsWith("Tab") ? await focus(page) : null;
      if (at !== null) expect([at.name, at.isSeen]).toEqual([at.name, true]);
    }
  };
  /** Tabs until what is wanted has the focus. */
  const tabTo = async (key: string, href: RegExp) => {
    for (let time = 0; time < 25; time += 1) {
      await press(key);
      if (href.test((await focus(page))?.href ?? "")) return;
    }
    throw new Error(`25 times ${key} did not reach ${href}`);
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    keys += text.length;
  };
  return { press, tabTo, type, keys: () => keys };
}

test.each([
  ["en", "Claim", "Inconsistent", "3,616"],
  ["zh", "陈述", "不一致", "3616"],
] as const)(
  "in %s a number is found, opened, read, checked and copied with at most 25 keys",
  async (locale, kind, verdict, number) => {
    const page = await open(`/${locale}/`, { permissions: ["clipboard-read", "clipboard-write"] });
    const { press, tabTo, type, keys } = counted(page);
    await press("/");
    await page.locator("dialog input").waitFor();
    await type("3616");
    await page.locator("dialog [role=option]").filter({ hasText: kind }).first().waitFor();
    await press("Enter");
    await page.waitForURL(`**/${locale}/claims/**`);
    expect(await page.locator(".head .figure-number").textContent()).toBe(number);
    await press("Tab");
    await press("Enter");
    await tabTo("Tab", /\/checks\/[a-z-]+/);
    await press("Enter");
    await page.waitForURL(`**/${locale}/checks/**`);
    expect(await page.locator(".verdict").textContent()).toBe(verdict);
    await press("ControlOrMeta+a");
    await press("ControlOrMeta+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(verdict);
    expect(copied).toContain(number);
    expect(keys()).toBeLessThanOrEqual(25);
  },
);

describe("nothing holds the focus", () => {
  test.each(["home", "plan with parts", "targets", "drawn series", "instrument target"])(
    "%s: it goes on to the last link of the page, and is always seen",
    async (name) => {
      const page = await open(`/en${TEMPLATES[name]}`);
      const places = await page.evaluate(
        () => document.querySelectorAll("a[href], button, input, select, summary").length,
      );
      const last = await page.locator("footer a").last().getAttribute("href");
      let steps = 0;
      for (; steps <= places; steps += 1) {
        await page.keyboard.press("Tab");
        const at = await focus(page);
        expect([at?.name, at?.isSeen]).toEqual([at?.name, true]);
        if (at?.href === last && (await isInFooter(page))) break;
      }
      expect(steps).toBeLessThanOrEqual(places);
    },
  );
});

const isInFooter = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("footer") !== null);
