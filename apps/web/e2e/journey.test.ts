import { listChecks } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { LOCALES, recordView, say } from "@peakline/core/view";
import { describe, expect, test } from "vitest";
import { expectPath, useBrowser } from "./browser.ts";
import { change, fullest, indicator } from "./templates.ts";

const { open } = useBrowser();

describe.each([...LOCALES])("in %s", (locale) => {
  test("a reader goes from home to the documents, to one of them, to a claim in it, to its indicator", async () => {
    const page = await open(`/${locale}/`);
    await page.locator(`.more a[href="/${locale}/documents"]`).click();
    await page.getByRole("link", { name: say(fullest.title, locale), exact: true }).click();
    await page.waitForURL(`**/${locale}/documents/${fullest.id}`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      say(fullest.title, locale),
    );

    const view = recordView(dataset, "claims", change, locale);
    await page.getByRole("link", { name: view.title, exact: true }).click();
    await page.waitForURL(`**/${locale}/claims/${change.id}`);
    expect(await page.getByRole("heading", { level: 1, name: view.title }).count()).toBe(1);
    expect(await page.locator(".head .figure").textContent()).toBe(view.headline);

    const name = dataset.indicators.find(({ id }) => id === indicator)?.name;
    if (name === undefined) throw new Error("the claim has no indicator");
    await page
      .getByRole("main")
      .getByRole("link", { name: say(name, locale), exact: true })
      .click();
    await page.waitForURL(`**/${locale}/indicators/${indicator}`);
    // Its value and its statement both lead to it.
    expect(await page.locator(`main .row a[href="/${locale}/claims/${change.id}"]`).count()).toBe(
      2,
    );
  });

  test("a reader goes from home to what came of a target and to what does not add up", async () => {
    const page = await open(`/${locale}/`);
    await page.locator('main .row[data-noun="targets"] a').first().click();
    await page.waitForURL(`**/${locale}/targets/**`);
    expect(await page.locator(".verdict").isVisible()).toBe(true);
    await page.goBack();
    await page.locator('main .row[data-noun="checks"] a').first().click();
    await page.waitForURL(`**/${locale}/checks/**`);
    expect(await page.locator(".verdict").isVisible()).toBe(true);
  });

  test("a reader goes from a check to the claim it tests, and back to the check from there", async () => {
    const [check] = listChecks(dataset);
    if (check === undefined) throw new Error("the record has no checks");
    const claim = dataset.claims.find(({ id }) => id === check.claims[0]);
    const page = await open(`/${locale}/checks`);
    await page.locator(`a[href$="/checks/${check.id}"]`).click();
    await page.waitForURL(`**/${locale}/checks/${check.id}`);
    const statement = claim === undefined ? "" : say(claim.statement, locale);
    await page.getByRole("link", { name: statement, exact: true }).click();
    await page.waitForURL(`**/${locale}/claims/${claim?.id}`);
    expect(await page.locator(`a[href$="/checks/${check.id}"]`).count()).toBe(2);
  });

  test("what only an assumption gives is marked as assumed", async () => {
    const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
    const page = await open(`/${locale}/series/${series}`);
    const assumed = page.locator('[data-basis="assumed"]');
    expect(await assumed.count()).toBe(1);
    expect(await assumed.textContent()).toContain("33.2");
  });

  test("the place of a claim leads to its paragraph", async () => {
    const page = await open(`/${locale}/claims/${change.id}`);
    await page.locator(".source-line").click();
    await page.waitForURL(`**/documents/${change.document}#p${change.anchor.paragraph}`);
    const paragraph = page.locator(`#p${change.anchor.paragraph}`);
    expect(await paragraph.getByRole("link", { name: say(change.statement, locale) }).count()).toBe(
      1,
    );
    const box = await paragraph.boundingBox();
    expect(box?.y).toBeLessThan(900);
  });

  test("switching the language keeps the page and what was chosen on it", async () => {
    const other = locale === "en" ? "zh" : "en";
    const page = await open(`/${locale}/claims?modality=target`);
    await page.locator("[data-language]").click();
    await page.waitForURL(`**/${other}/claims**`);
    await expectPath(page, `/${other}/claims?modality=target`);
    expect(await page.locator("html").getAttribute("lang")).toBe(other === "en" ? "en" : "zh-Hans");
    await page.goto(page.url().replace(/\/claims.*/, `/claims/${change.id}`));
    await page.locator("[data-language]").click();
    await page.waitForURL(`**/${locale}/claims/${change.id}`);
  });
});

test("the commands of a page name the address that serves it", async () => {
  const page = await open("/en/data");
  const { origin } = new URL(page.url());
  expect(await page.locator("main").textContent()).toContain(`PEAKLINE=${origin}`);
});

test("the root leads to the language that the browser asks for", async () => {
  const chinese = await open("/", { locale: "zh-CN" });
  await expectPath(chinese, "/zh/");
  const english = await open("/", { locale: "en-GB" });
  await expectPath(english, "/en/");
});

test("the chosen appearance is remembered, and is there before anything is drawn", async () => {
  const page = await open("/en/", { colorScheme: "light" });
  const theme = () => page.locator("html").getAttribute("data-theme");
  const toggle = page.getByRole("button", { name: "Appearance" });
  expect(await theme()).toBeNull();
  await toggle.click();
  expect(await theme()).toBe("light");
  await toggle.click();
  expect(await theme()).toBe("dark");
  // Already set while the body is still empty.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset.atBody = document.documentElement.dataset.theme ?? "none";
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.locator("[data-nouns]").getByRole("link", { name: "Claims" }).click();
  await page.waitForURL("**/en/claims");
  expect(await page.locator("html").getAttribute("data-at-body")).toBe("dark");
  await toggle.click();
  expect(await theme()).toBeNull();
});

test("a page names itself and its twin by whole addresses, of the host that serves it", async () => {
  const page = await open("/zh/targets");
  const { origin } = new URL(page.url());
  const addressOf = (selector: string) => page.locator(selector).getAttribute("href");
  expect(await addressOf("link[rel=canonical]")).toBe(`${origin}/zh/targets`);
  expect(await addressOf("link[hreflang=en]")).toBe(`${origin}/en/targets`);
});
