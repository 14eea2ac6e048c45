// Adds up what .ci/run has run. Whatever ended without a report, without a test, or with a failure that its report
// does not show counts as one failure.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} TestReport */

const [folder = ".", testStatus, checkStatus] = process.argv.slice(2);
const counts = [
  trusted(countTests(), testStatus),
  trusted(/** @type {Count | undefined} */ (report("checks.json")), checkStatus),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @returns {Count | undefined} */
function countTests() {
  const tests = /** @type {TestReport | undefined} */ (report("tests.json"));
  if (tests === undefined) return undefined;
  const statuses = tests.testResults.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((test) => test.status);
    // A file that could not be loaded has failed without any test having done so.
    return status === "passed" || own.includes("failed") ? own : [...own, "failed"];
  });
  const passing = statuses.filter((status) => status === "passed").length;
  // A test that was skipped has shown nothing, so it counts with those that failed.
  return { passed: passing, failed: statuses.length - passing };
}

/**
 * @param {Count | undefined} count
 * @param {string | undefined} exitStatus
 * @returns {Count}
 */
function trusted(count, exitStatus) {
  if (count === undefined || count.passed + count.failed === 0) return { passed: 0, failed: 1 };
  return exitStatus !== "0" && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {string} name
 * @returns {unknown}
 */
function report(name) {
  try {
    return JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  } catch {
    return undefined;
  }
}
