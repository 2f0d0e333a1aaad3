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
      expect([name, await page.locator("h1").count(), text > 150]).toEqual([name, 1, true]);
    }
  }
});

test("the table of claims is whole, and its facets are a list of links", async () => {
  const page = await open("/en/claims", off);
  expect(await page.locator("tbody tr:visible").count()).toBe(dataset.claims.length);
  expect(await page.locator('[data-facet=modality] a[href="?modality=target"]').isVisible()).toBe(
    true,
  );
  expect(await page.getByRole("checkbox").count()).toBe(0);
});

test("the journey works without JavaScript, and the language switch too", async () => {
  const page = await open("/zh/", off);
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
