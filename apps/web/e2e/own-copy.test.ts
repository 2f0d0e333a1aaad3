import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataset } from "@peakline/core/data";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { violationsOf } from "./violations.ts";

const { open } = useBrowser();
const texts =
  process.env.PEAKLINE_TEXTS ??
  fileURLToPath(new URL("../../../../shared/sources/", import.meta.url));
const ID = "scio-2024-07-05-high-quality";
const source = dataset.documents.find(({ id }) => id === ID)?.source;
const own = join(texts, source?.file ?? "");
const choose = async (page: Page, file: string | { name: string; text: string }) => {
  const given =
    typeof file === "string"
      ? file
      : { name: file.name, mimeType: "text/plain", buffer: Buffer.from(file.text) };
  await page.locator("[data-verify] input").setInputFiles(given);
};

test("another text is told from that of the record, and nothing of it is sent", async () => {
  const page = await open(`/en/documents/${ID}`);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.postData() ?? ""}`));
  await choose(page, { name: "mine.txt", text: "Title\n\nIt fell by 6.8%, and 29 are named.\n" });
  const verdict = page.locator(".copy-verdict");
  await verdict.waitFor();
  expect(await verdict.textContent()).toMatch(/^“mine.txt” is not the text of the record/);
  expect(await page.locator(".copy-number").allTextContents()).toEqual(["6.8", "29"]);
  expect(await page.locator(".copy-counts").textContent()).toMatch(/not found25 of 25/);
  expect(new Set(sent)).toEqual(new Set(["GET "]));
  expect(await violationsOf(page)).toEqual([]);
});

test("what is no text is refused with a reason, in Chinese as well", async () => {
  const page = await open(`/zh/documents/${ID}`);
  await choose(page, { name: "picture.png", text: "\u0000\u0001" });
  await expect
    .poll(() => page.locator(".copy-status").textContent())
    .toBe("这不是 UTF-8 或 GB 18030 编码的文本文件。");
});

test.skipIf(!existsSync(own) || source?.file == null)(
  "the text of the record has every claim at its place, and each leads to its page",
  async () => {
    const page = await open(`/zh/documents/${ID}`);
    await choose(page, own);
    await page.locator(".copy-verdict[data-tone=good]").waitFor();
    expect(await page.locator(".copy-counts").textContent()).toContain(
      "位置相符25项陈述与举措中的25项",
    );
    const claims = dataset.claims.filter(({ document }) => document === ID);
    for (const { id } of claims)
      expect(await page.locator(`.copy-mark a[href="/zh/claims/${id}"]`).count()).toBeGreaterThan(
        0,
      );
    expect(await violationsOf(page)).toEqual([]);
  },
);
