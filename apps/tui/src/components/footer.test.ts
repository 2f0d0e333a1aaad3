import { expect, test } from "vitest";
import { textOf } from "../layout/line.ts";
import { footerLine } from "./footer.ts";

const NO_MORE = { parts: 1, hasCharts: false };
const timeline = (width: number, locale: "en" | "zh") =>
  textOf(footerLine({ kind: "timeline" }, NO_MORE, width, locale));

test("the way back and the way out stay in the narrowest footer", () => {
  expect(timeline(40, "en")).toBe("  Enter open  ←→ day  Esc back  q quit");
  expect(timeline(40, "zh")).toBe("  Enter 打开  ←→ 日期  Esc 返回  q 退出");
});

test("where there is room help is told, and search before the language", () => {
  expect(timeline(60, "en")).toBe("  Enter open  ←→ day  Esc back  / search  ? keys  q quit");
});
