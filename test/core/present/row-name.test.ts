import { expect, test } from "vitest";
import { explanationLines } from "../../../core/present/explanation-lines.ts";
import { resultTable } from "../../../core/present/result-table.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import type { Language } from "../../../core/text/language.ts";
import { plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const staffGroups = [
  { name: "010190-1234", filledPosts: 8, absenceShare: 0.05 },
  { name: "Administration", filledPosts: 2, absenceShare: 0.05 },
];

const toldIn = (language: Language): string => {
  const answer = workbookResult(workbookTables({ ...plainTeam, staffGroups }), language);
  if (answer.kind === "no-result") throw new Error("no result");
  const reasons = answer.scenarios.slice(0, 1).flatMap((today) => explanationLines(today, language));
  return resultTable(answer.result, language, { months: false, reasons }).replace(/\s+/g, " ");
};

test.each<[Language, string, string]>([
  ["da", "gruppen i række 1", "Det er række 1 i tabellen."],
  ["en", "the group in row 1", "This is row 1 of the table."],
])("a group whose name was refused is told by its row (%s)", (language, name, sentence) => {
  const told = toldIn(language);
  expect(told).toContain(name);
  expect(told).toContain(sentence);
  expect(told).not.toContain("#1");
});
