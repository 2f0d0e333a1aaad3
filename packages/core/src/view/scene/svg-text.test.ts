import { expect, test } from "vitest";
import { escaped } from "./svg-text.ts";

test("text cannot be taken for markup, and holds nothing that XML has no way to write", () => {
  expect(escaped('<b title="a & b">')).toBe("&lt;b title=&quot;a &amp; b&quot;&gt;");
  expect(escaped("a\u0000b\u001bc\ud800d\ufffe")).toBe("a\ufffdb\ufffdc\ufffdd\ufffd");
  expect(escaped("能耗 CO₂\t10\n")).toBe("能耗 CO₂\t10\n");
});
