import { expect, test } from "vitest";
import { partsOf } from "./written.ts";

test("a page falls into parts at its headings, without its comment and its title", () => {
  const parts = partsOf("<!-- made -->\n# Title\n\nBefore.\n\n## Every command\n\nAfter.\n", "en");
  expect(parts).toEqual([
    { heading: "", id: "", html: "<p>Before.</p>" },
    { heading: "Every command", id: "every-command", html: "<p>After.</p>" },
  ]);
});

test("Chinese is said to be Chinese, and text stays text", () => {
  expect(partsOf("Ask for 行业 & <b> `a<b`.", "en")[0]?.html).toContain(
    '<span lang="zh-Hans">行业</span> &amp; ',
  );
});

test("in a Chinese text Chinese is nothing to be said", () => {
  expect(partsOf("按 `行业` 筛选。", "zh")[0]?.html).toBe("<p>按 <code>行业</code> 筛选。</p>");
});

test("a Chinese text leads to the same pages as an English one", () => {
  expect(partsOf("[终端](terminal.zh.md#list)", "zh")[0]?.html).toBe(
    '<p><a href="terminal#list">终端</a></p>',
  );
});

test("a link between pages leads to its place on the site; what has none there is no link", () => {
  const html = partsOf(
    "[a](terminal.md#list) [b](../LICENSE) [c](https://example.org) [d](#here)",
    "en",
  )[0]?.html;
  expect(html).toBe(
    '<p><a href="terminal#list">a</a> b <a href="https://example.org">c</a> <a href="#here">d</a></p>',
  );
});

test("an empty head is no head, and the first cell heads its row", () => {
  expect(partsOf("| option | |\n|---|---|\n| `--md` | Markdown |", "en")[0]?.html).toBe(
    '<div class="steps-frame"><table class="steps-table"><thead><tr><th scope="col">option</th><td></td></tr></thead><tbody><tr><th scope="row"><code>--md</code></th><td>Markdown</td></tr></tbody></table></div>',
  );
});

test("a table of three columns becomes cards on a phone, in which each cell has its name", () => {
  expect(partsOf("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |", "en")[0]?.html).toBe(
    '<div class="steps-frame"><table class="steps-table" data-cards><thead><tr><th scope="col">a</th><th scope="col">b</th><th scope="col">c</th></tr></thead><tbody><tr><th scope="row">1</th><td data-column="b">2</td><td data-column="c">3</td></tr></tbody></table></div>',
  );
});

test("a page in Chinese says of no word that it is Chinese, and its headings are places", () => {
  expect(partsOf("# 终端\n\n## 命令\n\n列出记录。", "zh")).toEqual([
    { heading: "", id: "", html: "" },
    { heading: "命令", id: "命令", html: "<p>列出记录。</p>" },
  ]);
});
