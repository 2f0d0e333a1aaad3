// Adds up what the test run has to say: vitest's JSON reports, and steps that pass or fail as one.

/**
 * The counts of one vitest JSON report. A file that failed before its tests ran, an error outside every test,
 * a skipped test and an empty report are failures: nothing that did not run may look like a pass.
 */
export function countReport(report) {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const tests = file.assertionResults;
    const good = tests.filter((test) => test.status === "passed").length;
    passed += good;
    failed += tests.length - good;
    if (good === tests.length && (file.status === "failed" || tests.length === 0)) failed += 1;
  }
  const silent = failed === 0 && (passed === 0 || !report.success);
  return { passed, failed: silent ? 1 : failed };
}

/** The counts of a report that should be there: `text` is its content, or null where there is none. */
export function countReportText(text) {
  if (text === null) return { passed: 0, failed: 1 };
  try {
    return countReport(JSON.parse(text));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** What failed by one report's text, a line each: the file from `root` on, the test's whole name, the head of what it said. */
export function failuresIn(text, report, root = "") {
  let files;
  try {
    files = JSON.parse(text).testResults ?? [];
  } catch {
    return [`${report} is missing or cannot be read`];
  }
  return files.flatMap(({ name = "", status, message, assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length) : name;
    const failed = assertionResults.filter((test) => test.status !== "passed");
    const lines = failed.map(
      ({ fullName, status, failureMessages = [] }) =>
        `${file}: ${fullName}: ${headOf(failureMessages[0] ?? status)}`,
    );
    return lines.length === 0 && status === "failed" ? [`${file}: ${headOf(message)}`] : lines;
  });
}

/** Enough of a message to know the failure by: a property test tells its seed on the second line. */
function headOf(message) {
  return message.split("\n").slice(0, 3).join(" ").slice(0, 400);
}

/** A step such as the type-check: one test. */
export function countStep(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The sum of counts. */
export function sum(counts) {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
  };
}

/** The closing line. */
export function totalLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
