import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { render } from "../src/server.tsx";
import { assets } from "./assets.ts";

/** What is set large beside "How sure". */
const largest = (path: string) =>
  /<section><h2>[^<]*<\/h2>\s*<p class="allowed">(.*?)<\/p>/s
    .exec(render(path, assets) ?? "")?.[1]
    ?.replace(/<[^>]*>/g, "");

test("a claim with a number says first which values it allows", () => {
  expect(largest("/en/claims/miit-2022-12-12-carbon-peak/crude-steel-output-2021")).toBe(
    "Allowed values −32.5 to −31.5 Mt",
  );
});

test("a status in words says that it has no range, and not whose word it is", () => {
  const status = dataset.claims.find(({ quantity }) => quantity === null);
  expect(largest(`/en/claims/${status?.id}`)).toBe("A status in words: it has no range of values.");
  expect(largest(`/zh/claims/${status?.id}`)).toBe("以文字表述的状态，没有取值范围。");
});

test("of a verdict with several values each stays in one piece", () => {
  const pace = dataset.findings.find(({ kind }) => kind === "pace");
  const html = render(`/en/findings/${pace?.id}`, assets) ?? "";
  const parts = [...html.matchAll(/<span class="verdict-part">([^<]*)<\/span>/g)];
  expect(parts.map(([, text = ""]) => text.trim())).toEqual([
    "−6.5 to −6.2\u00a0%;",
    "−3.7 to −3.1\u00a0%;",
    "−3.5 to −3.4\u00a0%",
  ]);
});
