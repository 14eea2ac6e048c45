import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import {
  onlyIssue,
  parsedWorkbook as parsed,
  withSettings,
  withTask,
} from "../../support/parsed-workbook.ts";
import {
  addressOf,
  type PlainRow,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const todayOf = (workbook: PlainWorkbook) => {
  const { plan, issues } = parsed(workbookTables(workbook));
  const [today] = evaluatePlan(plan).result.scenarios;
  return {
    plan,
    gap: today?.period.gapFteTasks,
    errors: issues.filter(({ severity }) => severity === "error"),
  };
};

const withDetails = (row: PlainRow<"taskDetails">): PlainWorkbook => ({
  ...plainTeam,
  taskDetails: [{ task: "Jobsamtale", noShowShare: 0.2, ...row }],
});
const withAllowance = (row: PlainRow<"allowances">): PlainWorkbook => ({
  ...plainTeam,
  allowances: [{ name: "Møder", share: 0.1, ...row }],
});
const withBatch = (row: PlainRow<"batches">): PlainWorkbook => ({
  ...plainTeam,
  batches: [
    {
      name: "Gennemgang",
      cases: 60,
      minutesPerCase: 45,
      start: "2026-03-01",
      deadline: "2026-05-01",
      ...row,
    },
  ],
});
const ownFormula: PlainWorkbook = {
  ...withTask({ driver: "formula", rate: null, caseGroup: "Aktivtetsparate" }),
  taskDetails: [{ task: "Jobsamtale", formula: "sager / 12" }],
};

describe("a cell that cannot be read is not taken for an empty one", () => {
  test.each<[string, PlainWorkbook]>([
    ["the priority of a task", withTask({ priority: "måske" })],
    ["the priority of a batch", withBatch({ priority: "måske" })],
    ["whether a missed talk is booked again", withDetails({ rebooked: "måske" })],
    ["whether preparation waits", withDetails({ preparedAfterCheckIn: "måske" })],
    ["whether talks are about sanctions", withDetails({ sanctionTalk: "måske" })],
    ["whether the task is weighted", withDetails({ complexityWeighted: "måske" })],
    ["the first month of a task", withDetails({ firstMonth: "engang" })],
    ["the case group of a formula", ownFormula],
    [
      "whether the minutes are an average",
      {
        ...withDetails({ complexityWeighted: true }),
        settings: { ...plainTeam.settings, minutesAreMixAverage: "måske" },
      },
    ],
    ["whether an allowance is breathing space", withAllowance({ breathingSpace: "måske" })],
    ["the groups of an allowance", withAllowance({ staffGroups: "Socialrådgivere; Kontor" })],
    ["the date of a closing", { ...plainTeam, closings: [{ date: "engang" }] }],
  ])("%s", (_, workbook) => {
    const { gap, errors } = todayOf(workbook);
    expect(gap).toBeNull();
    expect(errors).toHaveLength(1);
  });

  test.each(["heads", "establishedPosts"] as const)(
    "%s: refused lies in its cell, empty is a default",
    (column) => {
      const read = (row: PlainRow<"staffDetails">) =>
        parsed(workbookTables({ ...plainTeam, staffDetails: [{ staffGroup: "Socialrådgivere", ...row }] }))
          .plan.staffGroups[0]?.[column];
      expect(read({ [column]: "otte" })).toMatchObject({ value: null, origin: { kind: "cell" } });
      expect(read({ turnoverPerYear: 0.1 })).toMatchObject({ value: 8, origin: { kind: "default" } });
    },
  );

  test("the refused rate lies in the cell that cannot be read", () => {
    const tables = workbookTables(withTask({ priority: "måske" }));
    expect(parsed(tables).plan.tasks[0]?.driver).toMatchObject({
      rate: {
        value: null,
        origin: { kind: "cell", at: { cell: addressOf(tables, "tasks", 0, "priority") } },
      },
    });
  });

  test("a minutes' average does not matter where no task is weighted", () => {
    const { gap } = todayOf(withSettings({ minutesAreMixAverage: "måske" }));
    expect(gap).toEqual(expect.any(Number));
  });

  test("a number of months: what is used instead is told as an error", () => {
    const { plan, issues } = parsed(workbookTables(withSettings({ horizonMonths: "tre år" })));
    expect(plan.horizonMonths).toBe(36);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["not-a-number", "error"],
      ["horizon-not-read", "error"],
    ]);
  });

  test("an edition: no guideline is taken for the one that is meant", () => {
    const { plan, codes } = parsed(workbookTables(withSettings({ guidelineEdition: true })));
    expect(codes).toEqual(["not-text"]);
    expect(plan.caseGroups[0]?.guidelines[0]?.low.value).toBeNull();
  });
});

describe("a task without minutes", () => {
  const none = { talkMinutes: null, beforeMinutes: null, afterMinutes: null };

  test("is half filled in", () => {
    const tables = workbookTables(withTask(none));
    const { issue, danish, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "missing-value",
      at: { cell: addressOf(tables, "tasks", 0, "talkMinutes") },
    });
    expect(danish).toContain("halvt udfyldt");
    expect(plan.tasks[0]?.minutes.talk).toMatchObject({ value: null, origin: { kind: "cell" } });
  });

  test("takes no time where a 0 is written", () => {
    const { plan, issues } = parsed(workbookTables(withTask({ ...none, afterMinutes: 0 })));
    expect(issues).toEqual([]);
    expect(plan.tasks[0]?.minutes).toMatchObject({ talk: { value: 0 }, after: { value: 0 } });
  });

  test.each([
    ["needs none where its formula gives hours", "50 timer", []],
    ["needs some where its formula gives pieces", "sager / 12", ["missing-value"]],
  ])("%s", (_, formula, expected) => {
    const workbook = {
      ...withTask({ ...none, driver: "formula", rate: null }),
      taskDetails: [{ task: "Jobsamtale", formula }],
    };
    expect(parsed(workbookTables(workbook)).codes).toEqual(expected);
  });

  test("needs none where all its talks are by phone or video", () => {
    const workbook = {
      ...withTask(none),
      taskDetails: [
        { task: "Jobsamtale", phoneShare: 0.6, phoneMinutes: 10, videoShare: 0.4, videoMinutes: 15 },
      ],
    };
    expect(parsed(workbookTables(workbook)).codes).toEqual([]);
  });
});
