import { expect, test } from "vitest";
import { expectPath, useBrowser } from "./browser.ts";

const { open } = useBrowser();

test("typing 能耗 finds the indicator of energy per value added, in both languages", async () => {
  for (const locale of ["en", "zh"]) {
    const page = await open(`/${locale}/search`);
    await page.getByRole("searchbox").pressSequentially("能耗", { delay: 30 });
    const hit = page.locator(`.results a[href="/${locale}/indicators/energy-per-value-added"]`);
    await hit.waitFor();
    expect(await page.getByRole("status").textContent()).toMatch(/\d/);
    await expectPath(page, `/${locale}/search?q=能耗`);
    expect(await page.locator(".results [lang]").first().getAttribute("lang")).toBe(
      locale === "en" ? "zh-Hans" : "en",
    );
    await hit.click();
    await page.waitForURL(`**/${locale}/indicators/energy-per-value-added`);
    await page.goBack();
    await hit.waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("能耗");
  }
});

test("“green factories” is answered on the home page as it is typed, and in full by Enter", async () => {
  const page = await open("/en/");
  await page.getByRole("searchbox").fill("green factories");
  await page.locator('.results a[href="/en/mechanisms/green-factories"]').waitFor();
  await page.getByRole("searchbox").press("Enter");
  await page.waitForURL("**/en/search?q=green+factories");
  await page.locator('.results a[href="/en/indicators/green-factories"]').waitFor();
  expect(await page.getByRole("searchbox").inputValue()).toBe("green factories");
});

test("an address with more words than the API takes is cut to what it takes", async () => {
  const page = await open(`/en/search?q=${"x".repeat(300)}`);
  const status = page.getByRole("status");
  await expect
    .poll(() => status.textContent())
    .toBe(`Nothing in the record matches “${"x".repeat(200)}”.`);
});

test("filters narrow a search, which is counted by kind, and each kind leads to its own", async () => {
  const page = await open(`/en/search?q=${encodeURIComponent("sector:cement 产能")}`);
  await page
    .locator(".noun-counts")
    .getByRole("link", { name: /^Claims/ })
    .click();
  await page.waitForURL("**noun=claims");
  await page.locator(".results a").first().waitFor();
  expect(await page.locator(".result-kind").allTextContents()).not.toContain("Mechanism");
  expect(await page.locator(".noun-counts [aria-current]").textContent()).toMatch(/^Claims/);
});

test("a search that finds nothing says so, and clearing the field clears the answer", async () => {
  const page = await open("/en/search?q=xylophone");
  const status = page.getByRole("status");
  await expect.poll(() => status.textContent()).toBe("Nothing in the record matches “xylophone”.");
  await page.getByRole("searchbox").fill("");
  await expect.poll(() => status.textContent()).toBe("");
  await expectPath(page, "/en/search");
});

test("when the API cannot be reached the search says so, and recovers", async () => {
  const page = await open("/en/search");
  let reachable = false;
  // Answered here and not by a failing network: the browser would print that as an error of the page.
  await page.route("**/v1/search**", (route) =>
    reachable ? route.continue() : route.fulfill({ status: 200, body: "not JSON" }),
  );
  await page.getByRole("searchbox").fill("steel");
  const status = page.getByRole("status");
  await expect.poll(() => status.textContent()).toContain("did not answer");
  reachable = true;
  await page.getByRole("searchbox").fill("steel capacity");
  await page.locator(".results a").first().waitFor();
});
