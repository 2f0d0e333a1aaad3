import { readFile } from "node:fs/promises";
import { filterRecords, listChecks } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { LOCALES, recordView, say } from "@peakline/core/view";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectPath, useBrowser } from "./browser.ts";
import { change, fullest } from "./templates.ts";

const { open } = useBrowser();

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();
const targets = filterRecords(dataset, "claims", { modality: ["target"] }).length;
/** Waits until the table shows what is chosen. */
async function whole(page: Page): Promise<void> {
  await page.getByRole("checkbox").first().waitFor({ state: "attached" });
  await page.locator(".explorer-table[aria-busy=false]").waitFor();
}
/** So many rows stand on the first page of the table. */
const FIRST = 120;
const shown = (page: Page) => page.locator("tbody tr:visible").count();

/** What a link downloads, as text. */
async function downloaded(page: Page, selector: string): Promise<string> {
  const href = await page.locator(selector).getAttribute("href");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.evaluate((address) => {
      const link = Object.assign(document.createElement("a"), { href: address, download: "" });
      document.body.append(link);
      link.click();
    }, href ?? ""),
  ]);
  return readFile(await download.path(), "utf8");
}

describe.each([...LOCALES])("in %s a reader", (locale) => {
  const at = (path: string) => `/${locale}${path}`;

  test("finds a claim by its words, and reads its place in the source", async () => {
    const page = await open(at("/"));
    await page.getByRole("searchbox").fill(say(change.statement, locale));
    await page.locator(`.results a[href="${at(`/claims/${change.id}`)}"]`).click();
    await page.waitForURL(`**${at(`/claims/${change.id}`)}`);
    expect(await heading(page)).toBe(say(change.statement, locale));
    const from = page.locator(".pair > section").last();
    expect(await from.textContent()).toContain(`${change.anchor.token}`);
    expect(await from.textContent()).toContain(`${change.anchor.start}`);
  });

  test("goes from the scoreboard to a target that was missed, and to the report that shows it", async () => {
    const page = await open(at("/"));
    await page
      .locator(`main .contents a[href^="${at("/targets#")}"]`)
      .first()
      .click();
    await page.locator(".block:target .row-title").first().click();
    await page.waitForURL(`**${at("/targets/")}**`);
    expect(await page.locator(".verdict").getAttribute("data-tone")).toBe("warning");
    const statement = page.locator('main .row[data-noun="claims"] .row-title').last();
    const said = (await statement.textContent()) ?? "";
    await statement.click();
    await page.waitForURL(`**${at("/claims/")}**`);
    expect(await heading(page)).toBe(said);
  });

  test("reads which numbers cannot all be true, and why", async () => {
    const [check] = listChecks(dataset).filter(({ verdict }) => verdict === "inconsistent");
    const page = await open(at("/checks"));
    await page.locator(`main a[href="${at(`/checks/${check?.id}`)}"]`).click();
    await page.waitForURL(`**${at(`/checks/${check?.id}`)}`);
    expect(await page.locator(".verdict").getAttribute("data-tone")).toBe("warning");
    for (const id of check?.claims ?? []) {
      const link = page.locator(`main a[href="${at(`/claims/${id}`)}"]`);
      expect([id, (await link.count()) > 0]).toEqual([id, true]);
    }
    expect(await page.locator(".note p, .steps-table").count()).toBeGreaterThan(0);
  });

  test("opens a value that nobody printed, step by step, to the claims that it rests on", async () => {
    const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
    const page = await open(at(`/series/${series}`));
    const value = page.locator(".derived").filter({ hasText: "1.377" }).first();
    await value.locator("summary").click();
    const steps = value.locator(".steps-table").first();
    expect(await steps.textContent()).toContain("0.9315");
    await steps.locator("a").first().click();
    await page.waitForURL(`**${at("/claims/")}**`);
  });

  test("reads a document paragraph by paragraph, and comes back to where the claim stood", async () => {
    const page = await open(at(`/documents/${fullest.id}#p${change.anchor.paragraph}`));
    const paragraph = page.locator(`#p${change.anchor.paragraph}`);
    const title = recordView(dataset, "claims", change, locale).title;
    await paragraph.getByRole("link", { name: title, exact: true }).click();
    await page.locator(".source-line").click();
    await expectPath(page, at(`/documents/${fullest.id}`));
    await expect.poll(async () => (await paragraph.boundingBox())?.y ?? -1).toBeLessThan(900);
  });

  test("follows a plan through its graph to a reported result", async () => {
    const page = await open(at("/plans/industrial-green-development-plan-14fyp"));
    const results = page.locator(`.picture-wide svg a[href^="${at("/claims/")}"]`);
    const href = await results.last().getAttribute("href");
    await results.last().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${href}`);
    expect(await page.locator(".head .figure").isVisible()).toBe(true);
  });

  test("narrows the claims down, shares the address, and goes back", async () => {
    const page = await open(at("/claims"));
    await whole(page);
    await page.locator('input[name="modality"][value="target"]').check();
    await expectPath(page, at("/claims?modality=target"));
    await whole(page);
    expect(await shown(page)).toBe(targets);

    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await whole(other);
    expect(await shown(other)).toBe(targets);

    await page.goBack();
    await expect.poll(() => shown(page)).toBe(FIRST);
  });

  test("answers an instrument's questions, and shares the answer", async () => {
    const page = await open(at("/instruments/data-centre-pue"));
    const sentence = (of: Page) => of.locator(".answer-sentence").textContent();
    const before = await sentence(page);
    await page.locator("main input").first().fill("1.9");
    await expect.poll(() => sentence(page)).not.toBe(before);
    const { pathname, search } = new URL(page.url());
    expect(search).toContain("1.9");
    const other = await open(pathname + search);
    await expect.poll(() => sentence(other)).toBe(await sentence(page));
  });

  test("changes language and appearance in the middle of a document, and stays in it", async () => {
    const path = `/documents/${fullest.id}`;
    const page = await open(at(`${path}#p${change.anchor.paragraph}`));
    const toggle = page.locator("[data-theme-switch]");
    await toggle.click();
    await toggle.click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.locator("[data-language]").click();
    const other = locale === "en" ? "zh" : "en";
    await page.waitForURL(`**/${other}${path}#p${change.anchor.paragraph}`);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    const box = await page.locator(`#p${change.anchor.paragraph}`).boundingBox();
    expect(box?.y).toBeLessThan(900);
  });

  test("takes the chosen claims along, as JSON and as CSV", async () => {
    const page = await open(at("/claims?modality=target"));
    await whole(page);
    const json = JSON.parse(await downloaded(page, '[data-download=""]'));
    expect(json.total).toBe(targets);
    expect(json.data[0].modality).toBe("target");
    const csv = await downloaded(page, '[data-download=".csv"]');
    const [columns = "", ...rows] = csv.trim().split(/\r?\n(?=[a-z0-9-]+\/)/);
    expect(columns.split(",")).toContain("modality");
    expect(rows.length).toBe(targets);
  });
});
