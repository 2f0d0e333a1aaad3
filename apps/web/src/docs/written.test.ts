import { expect, test } from "vitest";
import { partsOf } from "./written.ts";

test("a page falls into parts at its headings, without its comment and its title", () => {
  const parts = partsOf("<!-- made -->\n# Title\n\nBefore.\n\n## Every command\n\nAfter.\n");
  expect(parts).toEqual([
    { heading: "", id: "", html: "<p>Before.</p>" },
    { heading: "Every command", id: "every-command", html: "<p>After.</p>" },
  ]);
});

test("Chinese is said to be Chinese, and text stays text", () => {
  expect(partsOf("Ask for 行业 & <b> `a<b`.")[0]?.html).toContain(
    '<span lang="zh-Hans">行业</span> &amp; ',
  );
});

test("a link between pages leads to its place on the site; what has none there is no link", () => {
  const html = partsOf(
    "[a](terminal.md#list) [b](../LICENSE) [c](https://example.org) [d](#here)",
  )[0]?.html;
  expect(html).toBe(
    '<p><a href="terminal#list">a</a> b <a href="https://example.org">c</a> <a href="#here">d</a></p>',
  );
});

test("an empty head is no head, and the first cell heads its row", () => {
  expect(partsOf("| option | |\n|---|---|\n| `--md` | Markdown |")[0]?.html).toBe(
    '<div class="steps-frame"><table class="steps-table"><thead><tr><th scope="col">option</th><td></td></tr></thead><tbody><tr><th scope="row"><code>--md</code></th><td>Markdown</td></tr></tbody></table></div>',
  );
});
