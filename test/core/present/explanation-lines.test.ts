import { expect, test } from "vitest";
import { explanationLines } from "../../../core/present/explanation-lines.ts";
import { resultTable } from "../../../core/present/result-table.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { type Language, languages } from "../../../core/text/language.ts";
import { danish, formatNumber } from "../../../core/text/notation.ts";
import { quantityTexts } from "../../../core/text/result-texts.ts";
import { addressOf, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const tables = workbookTables(plainTeam);

const linesIn = (language: Language): readonly string[] => {
  const answer = workbookResult(tables, language);
  const [today] = answer.kind === "result" ? answer.scenarios : [];
  if (today === undefined) throw new Error("no result");
  return explanationLines(today, language);
};

const told = (lines: readonly string[]): string => lines.join(" ").replace(/\s+/g, " ");

test("the gap is told from its two sides down to the cells", () => {
  const lines = linesIn("da");
  expect(lines[0]).toBe("Hvad forskellen er regnet ud af: I dag, januar 2026 til december 2026");
  expect(lines[1]).toMatch(/^forskel: −?\d+,\d årsværk, før afrunding −?[\d,]+ = 8 − [\d,]+$/);
  expect(told(lines)).toContain(
    `besatte stillinger ved begyndelsen: 8 årsværk (arket Medarbejdere, celle ${addressOf(tables, "staffGroups", 0, "filledPosts")})`,
  );
  expect(told(lines)).toContain(
    `minutter til samtalen: 25 minutter (arket Opgaver, celle ${addressOf(tables, "tasks", 0, "talkMinutes")})`,
  );
});

test("the first line is the gap that the answer shows", () => {
  const answer = workbookResult(tables, "da");
  const gap = answer.kind === "result" ? answer.result.scenarios[0]?.years[0]?.gapFteTasks : null;
  expect(linesIn("da")[1]).toContain(`forskel: ${formatNumber(gap ?? Number.NaN, 1, danish)} årsværk,`);
});

test("each figure is told with its arithmetic, subject and month only where they change", () => {
  const lines = told(linesIn("da"));
  expect(lines).toContain("planlagte timer: 155,4 timer pr. årsværk = 21 · 37 / 5");
  expect(lines).toContain("timer på arbejde: ");
  expect(lines).toContain("timer til opgaven, Statistik: 5 timer = 1 · 5");
  expect(lines).toContain("sygefravær: 0,05 (5 %) (arket Medarbejdere");
  expect(lines).toContain("(se ovenfor)");
});

test("of a row of months the first is opened", () => {
  expect(told(linesIn("da"))).toContain("og 11 måneder til");
});

test.each(languages)("it fits the screen and holds no hole (%s)", (language) => {
  const lines = linesIn(language);
  expect(lines.filter((line) => Array.from(line).length > 100)).toEqual([]);
  expect(told(lines)).not.toMatch(/undefined|NaN|null/);
  expect(lines.length).toBeLessThan(200);
});

test("the table has it as a section where it is asked for", () => {
  const answer = workbookResult(tables, "en");
  if (answer.kind === "no-result") throw new Error("no result");
  const reasons = linesIn("en");
  expect(resultTable(answer.result, "en", { months: false, reasons })).toContain("\ngap: ");
  expect(resultTable(answer.result, "en")).not.toContain("\ngap: ");
});

test.each(languages)("every quantity has a name (%s)", (language) => {
  for (const name of Object.values(quantityTexts[language])) expect(name).toMatch(/^\S.*\S$/);
});
