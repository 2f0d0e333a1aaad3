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
