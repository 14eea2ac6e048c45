import { describe, expect, test } from "vitest";
import { resultTable } from "../../../core/present/result-table.ts";
import { workbookView } from "../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { type Language, languages } from "../../../core/text/language.ts";
import { parsedWorkbook as parsed } from "../../support/parsed-workbook.ts";
import { type PlainWorkbook, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const phone = { name: "Telefon", openingHoursPerWeek: 30, positions: 2 };
const counter = { name: "Skranke", openingHoursPerWeek: 30, positions: 1 };
const perMonth = { name: "Post", driver: "per-month", rate: 10, talkMinutes: 6 };

const phonesAlone: PlainWorkbook = {
  ...plainTeam,
  caseGroups: [],
  tasks: [],
  phoneDuties: [phone, counter],
};
const nothingToDo: PlainWorkbook = { ...plainTeam, caseGroups: [], tasks: [] };

const answerOf = (workbook: PlainWorkbook, language: Language = "da") => {
  const answer = workbookResult(workbookTables(workbook), language);
  if (answer.kind === "no-result") throw new Error("no result");
  return answer;
};

const codesOf = (workbook: PlainWorkbook): readonly string[] =>
  answerOf(workbook).result.issues.map(({ code }) => code);

describe("a service with phones and a counter only", () => {
  test("is computed without a task and without cases", () => {
    const { plan, result } = answerOf(phonesAlone);
    expect(result.issues).toEqual([]);
    expect(plan.tasks).toEqual([]);
    expect(result.scenarios[0]?.period.requiredFteTasks).toBeGreaterThan(0);
    expect(result.scenarios[0]?.period.gapFteTasks).toEqual(expect.any(Number));
    expect(result.scenarios[0]?.notDone.map(({ task }) => task)).toEqual(["Telefon", "Skranke"]);
  });

  test("whose table of tasks is gone does not know its tasks", () => {
    const { codes, plan } = parsed(workbookTables(phonesAlone, { without: ["tasks"] }));
    expect(codes).toEqual(["table-missing"]);
    expect(plan.tasks).toHaveLength(1);
  });
});

describe("the sheet of cases", () => {
  test("may be empty where no task comes from cases", () => {
    expect(codesOf({ ...nothingToDo, tasks: [perMonth] })).toEqual([]);
  });

  test("may not be empty where one does", () => {
    const tasks = [perMonth, { ...perMonth, name: "Samtaler", driver: "per-new-case" }];
    expect(codesOf({ ...nothingToDo, tasks })).toContain("table-empty");
  });

  test.each(["per-month", "per-new-case"])(
    "with a group of no cases divides nothing by nothing (%s)",
    (driver) => {
      const caseGroups = [{ name: "Borgere", openCases: 0, newCasesPerMonth: 0, durationMonths: 1 }];
      expect(codesOf({ ...phonesAlone, caseGroups, tasks: [{ ...perMonth, driver }] })).toEqual([]);
    },
  );
});

test.each(languages)(
  "where neither tasks nor phones are stated, no question mark stands for them (%s)",
  (language) => {
    const { result } = answerOf(nothingToDo, language);
    const told = resultTable(result, language);
    expect(result.issues.map(({ code }) => code)).toEqual(["table-empty", "table-empty"]);
    expect(told).not.toMatch(/\?|#0/);
    expect(JSON.stringify(result.scenarios)).not.toMatch(/"\?"/);
    expect(result.scenarios[0]?.period.gapFteTasks).toBeNull();
  },
);

test("without tasks and phones the message names both", () => {
  const [, noTasks] = answerOf(nothingToDo).result.issues;
  expect(noTasks?.message).toContain("hverken opgaver eller telefoner");
  expect(noTasks?.message).toContain("arket Telefon");
});

test("where neither is stated, the pane tells the empty tables as the reason", () => {
  const tables = workbookTables(nothingToDo);
  const view = workbookView(workbookResult(tables, "da"), "da", tables);
  const reasons = view.kind === "result" ? view.scenarios[0]?.answer.headline.reasons : [];
  expect(reasons?.map(({ message }) => message).join(" ")).toContain("hverken opgaver eller telefoner");
});

test("staff that is not stated is not called by a question mark", () => {
  const told = resultTable(answerOf({ ...plainTeam, staffGroups: [] }).result, "da");
  expect(told).not.toMatch(/\?|#0/);
});
