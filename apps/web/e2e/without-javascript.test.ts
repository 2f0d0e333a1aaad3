import { dataset } from "@peakline/core/data";
import { say } from "@peakline/core/view";
import { expect, test } from "vitest";
import { expectPath, useBrowser } from "./browser.ts";
import { change, fullest, TEMPLATES } from "./templates.ts";

const { open } = useBrowser();
const off = { javaScriptEnabled: false };

test("every template has its heading and its text without JavaScript", async () => {
  const page = await open("/en/", off);
  for (const [name, path] of Object.entries(TEMPLATES)) {
    for (const locale of ["en", "zh"]) {
      await page.goto(new URL(`/${locale}${path}`, page.url()).href);
      const text = (await page.locator("main").innerText()).length;
      // The page for the time without a network has no more to say.
      const enough = name === "offline" ? 30 : 150;
      expect([name, await page.locator("h1").count(), text > enough]).toEqual([name, 1, true]);
    }
  }
});

test("the table of claims is whole, page after page", async () => {
  const page = await open("/en/claims", off);
  const links = await page
    .locator("[data-pages] a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  let rows = 0;
  for (const link of links) {
    await page.goto(link);
    rows += await page.locator("tbody tr:visible").count();
  }
  expect(rows).toBe(dataset.claims.length);
});

test("the facets of the table are links that lead somewhere", async () => {
  const page = await open("/en/claims", off);
  expect(await page.getByRole("checkbox").count()).toBe(0);
  await page.locator("[data-facet=sector] summary").click();
  await page.locator("[data-facet=sector]").getByRole("link", { name: "Cement" }).click();
  await expectPath(page, "/en/sectors/cement");
  await page.goBack();
  await page.locator("[data-facet=modality]").getByRole("link", { name: "Target" }).click();
  await expectPath(page, "/v1/claims?modality=target");
});

test("what is folded away unfolds, and the contents of a page lead to its parts", async () => {
  const page = await open("/en/targets", off);
  await page.locator(".contents a").last().click();
  expect(await page.locator("main .block:target").count()).toBe(1);
  const fold = page.locator("details.fold").first();
  expect(await fold.locator(".row").first().isVisible()).toBe(false);
  await fold.locator("summary").click();
  expect(await fold.locator(".row").first().isVisible()).toBe(true);
});

test("the journey works without JavaScript, and the language switch too", async () => {
  const page = await open("/zh/", off);
  await page.locator(".more").getByRole("link", { name: "份文件" }).click();
  await page.getByRole("link", { name: say(fullest.title, "zh"), exact: true }).click();
  await page.getByRole("link", { name: say(change.statement, "zh"), exact: true }).click();
  await expectPath(page, `/zh/claims/${change.id}`);
  await page.getByRole("link", { name: "English" }).click();
  await expectPath(page, `/en/claims/${change.id}`);
});

test("page furniture unfolds, and a question goes to the API", async () => {
  const page = await open(`/en/documents/${fullest.id}`, off);
  const fold = page.locator("details.furniture").first();
  await fold.locator("summary").click();
  expect(await fold.locator(".paragraph").first().isVisible()).toBe(true);
  await page.goto(new URL("/en/search", page.url()).href);
  await page.getByLabel("the API answers the same question").fill("steel");
  await page.getByRole("button", { name: "Ask the API" }).click();
  await expectPath(page, "/v1/search?q=steel");
});
