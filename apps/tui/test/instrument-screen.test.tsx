import { dataset } from "@peakline/core/data";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sample } from "../../api/test/sample-instrument.ts";
import { App } from "../src/app.tsx";
import { createExplorer } from "../src/explorer.ts";
import { KEY, open } from "./fake-terminal.ts";

const explorer = createExplorer(dataset, { instruments: [sample] });
let terminal: Awaited<ReturnType<typeof open>>;

const start = (columns: number, rows: number, locale: "en" | "zh" = "en") =>
  open(
    <App
      explorer={explorer}
      locale={locale}
      colour={true}
      openAddress={() => false}
      copy={() => {}}
    />,
    columns,
    rows,
  );
const lineWith = (text: string) => terminal.lines().find((line) => line.includes(text)) ?? "";

beforeEach(async () => {
  terminal = await start(80, 24);
  await terminal.press("i", KEY.enter);
});
afterEach(() => terminal.close());

test("i lists the instruments, and Enter opens one with its example answered", () => {
  expect(terminal.lines()[0]).toContain("Instruments  Sample replacement");
  expect(lineWith("Sector")).toMatch(/> Sector +Steel$/);
  expect(lineWith("Capacity retired")).toMatch(/Capacity retired +3 Mt/);
  expect(terminal.screen()).toContain("At most 2 Mt may be built.");
  expect(terminal.screen()).toContain("3 ÷ 1.5 = 2");
});

test("the answer follows what is typed into a field, letters and all", async () => {
  await terminal.press("j", "j", KEY.enter, "0");
  expect(lineWith("Capacity retired")).toMatch(/> Capacity retired +30 /);
  expect(terminal.screen()).toContain("At most 20 Mt may be built.");
  await terminal.press("q");
  expect(terminal.screen()).toContain("“30q” is not a number.");
  expect(terminal.screen()).toContain("No answer: one entry cannot be used.");
  expect(terminal.lines().at(-1)).toContain("Enter done  Esc as it was");
  await terminal.press(KEY.escape);
  expect(terminal.screen()).toContain("At most 2 Mt may be built.");
});

test("a choice is unfolded and taken with Enter, and what depends on it comes and goes", async () => {
  expect(terminal.screen()).toContain("Region");
  await terminal.press(KEY.enter);
  expect(lineWith("[x]")).toContain("[x] Steel");
  await terminal.press("j", "j", KEY.enter);
  expect(lineWith("Sector")).toMatch(/> Sector +Cement$/);
  expect(terminal.screen()).not.toContain("Region");
  expect(terminal.screen()).toContain("At most 3 Mt may be built.");
  await terminal.press("x");
  expect(lineWith("Sector")).toMatch(/> Sector +Steel$/);
});

test("a source of the answer opens with Enter, and the form is as it was on the way back", async () => {
  await terminal.press("j", "j", KEY.enter, "0", KEY.enter, "G", KEY.enter);
  expect(terminal.lines()[0]).toContain("Documents");
  await terminal.press(KEY.escape, "g");
  expect(lineWith("Capacity retired")).toMatch(/Capacity retired +30 Mt/);
});

test("on a wide terminal the answer stands beside the form, in either language", async () => {
  terminal.close();
  terminal = await start(140, 30, "zh");
  await terminal.press("i", KEY.enter);
  expect(lineWith("输入")).toMatch(/输入 +结果/);
  expect(lineWith("新建产能")).toContain("2百万吨");
});
