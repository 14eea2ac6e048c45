import { expect, test } from "vitest";
import { flagCodes, flagLevels } from "../../../core/flags/flag.ts";
import { flagStatement } from "../../../core/present/flag-lines.ts";
import { monthRuns } from "../../../core/present/month-runs.ts";
import { languages } from "../../../core/text/language.ts";
import { flagTexts } from "../../../core/text/result-texts.ts";
import { flagResult } from "../../support/result.ts";

test("months are told as runs", () => {
  expect(monthRuns(["2026-11", "2026-12", "2027-01", "2027-05"])).toEqual([
    { from: "2026-11", to: "2027-01" },
    { from: "2027-05", to: "2027-05" },
  ]);
  expect(monthRuns([])).toEqual([]);
});

test.each<[readonly string[], string]>([
  [["2026-06"], "i juni 2026"],
  [["2026-06", "2026-07", "2026-08"], "fra juni til august 2026"],
  [["2026-12", "2027-01"], "fra december 2026 til januar 2027"],
  [["2026-01", "2026-03"], "i januar 2026 og marts 2026"],
  [["2026-01", "2026-03", "2026-05", "2026-07"], "i 4 af månederne fra januar 2026 til juli 2026"],
  [[], "i perioden"],
])("the months %j are told", (months, words) => {
  expect(flagStatement(flagResult({ months }), "da")).toContain(`brydes ${words} (`);
});

test("the 48-hour rule is broken, may be broken, or is near", () => {
  expect(flagStatement(flagResult({ level: "red" }), "da")).toContain("brydes");
  expect(flagStatement(flagResult({ level: "amber" }), "da")).toContain(
    "hvis de samme personer er med i det hele",
  );
  expect(flagStatement(flagResult({ level: "amber", worstValue: 46 }), "da")).toContain("tæt på");
});

test("a caseload flag tells the guideline, never that there are too many cases", () => {
  const flag = flagResult({ code: "caseload-guideline", unit: "factor", worstValue: 1.2522, threshold: 1 });
  expect(flagStatement(flag, "da")).toContain("1,25 gange så mange årsværk");
  expect(flagStatement(flag, "da")).not.toContain("for mange");
});

test("a caseload flag tells how many have more than the number, where that is stated", () => {
  const told = (level: "red" | "amber") =>
    flagStatement(
      flagResult({
        code: "caseload-guideline",
        level,
        unit: "factor",
        details: { workers: 10, workersAbove: 3.3 },
      }),
      "da",
    );
  expect(told("red")).toContain(" 3 af 10 ansatte har flere sager end det højeste tal.");
  expect(told("amber")).toContain(" 3 af 10 ansatte har flere sager end det laveste tal.");
});

test("a limit that nobody has set is said to be missing", () => {
  const flag = flagResult({
    code: "temporary-extra-work",
    unit: "weeks",
    worstValue: 26,
    threshold: null,
  });
  expect(flagStatement(flag, "da")).toContain("26 uger");
  expect(flagStatement(flag, "da")).toContain("I har ikke sat en grænse");
  expect(flagStatement({ ...flag, threshold: 8 }, "da")).toContain("Jeres grænse er 8 uger");
});

const cases = languages.flatMap((language) => flagCodes.map((code) => [code, language] as const));

test.each(cases)("%s is one whole statement in %s, whatever is missing", (code, language) => {
  for (const level of flagLevels)
    for (const worstValue of [12.5, null])
      for (const threshold of [10, null]) {
        const statement = flagStatement(flagResult({ code, level, worstValue, threshold }), language);
        expect(statement).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(statement).not.toMatch(/undefined|NaN|null| {2}| ,/);
      }
  expect(flagTexts[language].flags[code].clearedBy).not.toMatch(/\.$/);
});
