import { expect, test } from "vitest";
import {
  countReport,
  countReportText,
  countStep,
  failuresIn,
  sum,
  totalLine,
} from "./test-totals.mjs";

const file = (status, ...tests) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});
const report = (success, ...testResults) => ({ success, testResults });

test("passed and failed tests are counted over all files", () => {
  const counts = countReport(
    report(false, file("passed", "passed", "passed"), file("failed", "passed", "failed")),
  );
  expect(counts).toEqual({ passed: 3, failed: 1 });
});

test("a skipped or todo test is a failure", () => {
  const counts = countReport(report(true, file("passed", "passed", "skipped", "todo", "pending")));
  expect(counts).toEqual({ passed: 1, failed: 3 });
});

test("a file that fails before its tests run is one failure", () => {
  const counts = countReport(report(false, file("passed", "passed"), file("failed")));
  expect(counts).toEqual({ passed: 1, failed: 1 });
});

test("a file whose tests pass but that fails as a whole is one failure", () => {
  expect(countReport(report(false, file("failed", "passed")))).toEqual({ passed: 1, failed: 1 });
});

test("an error outside every test is one failure", () => {
  expect(countReport(report(false, file("passed", "passed")))).toEqual({ passed: 1, failed: 1 });
});

test("a report without tests is one failure", () => {
  expect(countReport(report(true))).toEqual({ passed: 0, failed: 1 });
});

test("a missing or unreadable report is one failure", () => {
  expect(countReportText(null)).toEqual({ passed: 0, failed: 1 });
  expect(countReportText("{")).toEqual({ passed: 0, failed: 1 });
  expect(countReportText("{}")).toEqual({ passed: 0, failed: 1 });
});

test("the closing line sums steps and reports", () => {
  const total = sum([countStep(true), countStep(false), { passed: 5, failed: 2 }]);
  expect(totalLine(total)).toBe("6 passed, 3 failed");
});

test("what failed is told in a line each, with the seed of a property test", () => {
  const lines = failuresIn(
    JSON.stringify({
      testResults: [
        {
          name: "/here/core/sum.test.ts",
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "adds" },
            {
              status: "failed",
              fullName: "any sum holds",
              failureMessages: [
                "Error: Property failed after 3 tests\n{ seed: 7, path: '2' }\nCounterexample: [0]\n    at",
              ],
            },
          ],
        },
        {
          name: "/here/core/broken.test.ts",
          status: "failed",
          message: "SyntaxError: Unexpected token",
          assertionResults: [],
        },
      ],
    }),
    "test.json",
    "/here/",
  );
  expect(lines).toEqual([
    "core/sum.test.ts: any sum holds: Error: Property failed after 3 tests { seed: 7, path: '2' } Counterexample: [0]",
    "core/broken.test.ts: SyntaxError: Unexpected token",
  ]);
});

test("of a report that is missing or no JSON, that is what failed", () => {
  expect(failuresIn(null, "test.json")).toEqual(["test.json is missing or cannot be read"]);
  expect(failuresIn("{", "test.json")).toEqual(["test.json is missing or cannot be read"]);
});
