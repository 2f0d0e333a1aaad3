import { describe, expect, test } from "vitest";
import { expectPath, useBrowser } from "./browser.ts";
import { change, fullest, TEMPLATES } from "./templates.ts";

const { open, site } = useBrowser();
const DOCUMENT = `/en/documents/${fullest.id}`;
const CLAIM = `/en/claims/${change.id}`;
const SHOWN = ".explanation:popover-open";

const isFocused = (element: Element) => element === document.activeElement;

describe("a number explains itself", () => {
  test("to the keyboard: shown at its title, passed through by Tab, closed by Escape", async () => {
    const page = await open(DOCUMENT);
    const title = page.locator(`a.row-title[href="${CLAIM}"]`).first();
    await title.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const card = page.locator(SHOWN);
    await card.waitFor();
    expect(await card.textContent()).toMatch(/Allowed values.*Qualifier.*Place in the source/);
    expect(await title.getAttribute("aria-describedby")).toBe("explanation");
    await page.keyboard.press("Tab");
    expect(await card.locator("a").first().evaluate(isFocused)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => card.count()).toBe(0);
    expect(await title.evaluate(isFocused)).toBe(true);
  });

  test("and lets the keyboard out at its other end, to what follows the number", async () => {
    const page = await open(DOCUMENT);
    const title = page.locator(`a.row-title[href="${CLAIM}"]`).first();
    await title.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await page.locator(SHOWN).waitFor();
    const links = await page.locator(`${SHOWN} a`).count();
    for (let step = 0; step < links; step++) await page.keyboard.press("Tab");
    expect(await page.locator(`${SHOWN} a`).last().evaluate(isFocused)).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.locator(SHOWN).count()).toBe(0);
    const after = await title.evaluate((link) => {
      const stops = [...document.querySelectorAll<HTMLElement>("main :is(a, summary)")];
      const seen = stops.filter((each) => each.tabIndex >= 0 && each.checkVisibility());
      return (
        seen.indexOf(document.activeElement as HTMLElement) - seen.indexOf(link as HTMLElement)
      );
    });
    expect(after).toBe(1);
  });

  test("to a pointer that rests on it, and goes when it leaves", async () => {
    const page = await open(DOCUMENT);
    await page.locator("a.explained").first().hover();
    await page.locator(SHOWN).waitFor();
    await page.locator(SHOWN).hover();
    await page.waitForTimeout(500);
    expect(await page.locator(SHOWN).count()).toBe(1);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator(SHOWN).count()).toBe(0);
  });

  test("to a finger: the first tap explains, the second leads there", async () => {
    const page = await open(DOCUMENT, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const number = page.locator(`a.explained[href="${CLAIM}"]`).first();
    await number.tap();
    await page.locator(SHOWN).waitFor();
    await expectPath(page, DOCUMENT);
    await number.tap();
    await expectPath(page, CLAIM);
  });

  test("as a mark of a chart, with what the mark says", async () => {
    const page = await open(`/en${TEMPLATES["one series"]}`);
    const mark = page.locator(".picture-wide svg a").first();
    const tip = await mark.locator("title").textContent();
    await mark.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await page.locator(SHOWN).waitFor();
    expect(await page.locator(".explanation-tip").textContent()).toBe(tip);
  });

  test("and without a script leads to its page", async () => {
    const page = await open(DOCUMENT, { javaScriptEnabled: false });
    await page.locator(`a.explained[href="${CLAIM}"]`).first().click();
    await expectPath(page, CLAIM);
  });

  test("and is not printed", async () => {
    const page = await open(DOCUMENT);
    await page.locator("a.explained").first().hover();
    await page.locator(SHOWN).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".explanation").isVisible()).toBe(false);
  });
});

describe("use this", () => {
  test("copies a citation that names where the reader is, and says so", async () => {
    const page = await open(CLAIM, { permissions: ["clipboard-read", "clipboard-write"] });
    const first = page.locator("#use .copyable").first();
    await first.getByRole("button", { name: "Copy APA" }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("Copied");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Peakline\. \(n\.d\.\)\. .+ \(Version .+\) \[Data set\]\. /);
    expect(copied.endsWith(`${site}${CLAIM}`)).toBe(true);
  });

  test("has no buttons without a script, and its texts are there", async () => {
    const page = await open(CLAIM, { javaScriptEnabled: false });
    expect(await page.locator("#use button:visible").count()).toBe(0);
    expect(await page.locator("#use").textContent()).toContain("@misc{peakline-claims-");
  });

  test.each(["change", "one series", "target that is met", "contradiction"])(
    "leads only to files, frames and images that are there: %s",
    async (name) => {
      for (const locale of ["en", "zh"]) {
        const page = await open(`/${locale}${TEMPLATES[name]}`);
        const addresses = await page.evaluate(() => {
          const block = document.querySelector("#use");
          const files = [...(block?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? [])];
          const told = [...(block?.querySelectorAll("code, p[data-commands]") ?? [])].flatMap(
            ({ textContent }) =>
              textContent?.match(/http:\/\/localhost[^\s"]+|http:\/\/127[^\s"]+/g) ?? [],
          );
          return [...files.map(({ href }) => href), ...told];
        });
        expect(addresses.length).toBeGreaterThan(5);
        for (const address of addresses) {
          const answer = await page.request.get(address.replace(/[.,}]+$/, ""));
          expect([address, answer.status()]).toEqual([address, 200]);
        }
      }
    },
  );
});

test("what is embedded is small, and needs no script", async () => {
  const page = await open(`/embed/zh/claims/${change.id}`, { javaScriptEnabled: false });
  const html = await page.content();
  const style = await page.request.get(`${site}${/href="(\/assets\/embed[^"]+)"/.exec(html)?.[1]}`);
  expect(html).not.toContain("<script");
  expect(Buffer.byteLength(html) + (await style.body()).byteLength).toBeLessThan(15_000);
  expect(await page.locator(".card").textContent()).toContain("允许取值");
});

test("a page names an image for networks, which the server draws", async () => {
  const page = await open(CLAIM);
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect(image).toBe(`/share/en/claims/${change.id}.png`);
  const answer = await page.request.get(`${site}${image}`);
  expect(answer.headers()["content-type"]).toBe("image/png");
});
