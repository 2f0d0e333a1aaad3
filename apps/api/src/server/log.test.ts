import { expect, test } from "vitest";
import { createLog, type Loudness } from "./log.ts";

function linesOf(loudness: Loudness): unknown[] {
  let text = "";
  const log = createLog(loudness, (more) => {
    text += more;
  });
  log.tell({ level: "info", event: "request", path: "/v1", status: 200 });
  log.tell({ level: "error", event: "failure", message: "no" });
  log.flush();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test("a log is one JSON object a line, with its time", () => {
  expect(linesOf("all")).toEqual([
    { time: expect.any(String), level: "info", event: "request", path: "/v1", status: 200 },
    { time: expect.any(String), level: "error", event: "failure", message: "no" },
  ]);
});

test("it tells of failures only, or nothing, where that is asked", () => {
  expect(linesOf("errors")).toMatchObject([{ event: "failure" }]);
  expect(linesOf("off")).toEqual([]);
});
