import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const reports = { tests: path.join(folder, "tests.json"), checks: path.join(folder, "checks.json") };

interface TestFile {
  readonly status: "passed" | "failed";
  readonly assertionResults: readonly { readonly status: string }[];
}

const file = (status: TestFile["status"], ...tests: readonly string[]): TestFile => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

interface Case {
  readonly sentence: string;
  /** Left out: no report was written. */
  readonly tests?: readonly TestFile[];
  readonly testStatus?: number;
  readonly checks?: { readonly passed: number; readonly failed: number };
  readonly checkStatus?: number;
  readonly line: string;
}

const twoPassed = [file("passed", "passed", "passed")];
const checks = { passed: 7, failed: 0 };

const cases: readonly Case[] = [
  { sentence: "all went well", tests: twoPassed, checks, line: "9 passed, 0 failed" },
  {
    sentence: "a test failed",
    tests: [file("failed", "passed", "failed")],
    testStatus: 1,
    checks,
    line: "8 passed, 1 failed",
  },
  {
    sentence: "a check failed",
    tests: twoPassed,
    checks: { passed: 6, failed: 1 },
    checkStatus: 1,
    line: "8 passed, 1 failed",
  },
  {
    sentence: "a test file could not be loaded",
    tests: [...twoPassed, file("failed")],
    testStatus: 1,
    checks,
    line: "9 passed, 1 failed",
  },
  { sentence: "there was no test", tests: [], testStatus: 1, checks, line: "7 passed, 1 failed" },
  {
    sentence: "a test was skipped",
    tests: [file("passed", "passed", "skipped")],
    checks,
    line: "8 passed, 1 failed",
  },
  {
    sentence: "the tests ended with an error that no test shows",
    tests: twoPassed,
    testStatus: 1,
    checks,
    line: "9 passed, 1 failed",
  },
  { sentence: "the tests crashed", testStatus: 137, checks, line: "7 passed, 1 failed" },
  { sentence: "the checks crashed", tests: twoPassed, checkStatus: 1, line: "2 passed, 1 failed" },
];

test.each(cases)("the closing line tells the truth when $sentence", (each) => {
  writeReport(reports.tests, each.tests && { testResults: each.tests });
  writeReport(reports.checks, each.checks);
  const statuses = [each.testStatus ?? 0, each.checkStatus ?? 0].map(String);
  const script = path.join(root, "scripts", "count-results.mjs");
  const { stdout, status } = spawnSync(process.execPath, [script, folder, ...statuses], { encoding: "utf8" });
  expect(stdout.trimEnd().split("\n").at(-1)).toBe(each.line);
  expect(status).toBe(each.line.endsWith(" 0 failed") ? 0 : 1);
});

function writeReport(name: string, content: object | undefined): void {
  if (content === undefined) rmSync(name, { force: true });
  else writeFileSync(name, JSON.stringify(content));
}
