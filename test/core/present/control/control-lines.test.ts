import { expect, test } from "vitest";
import { evaluatePlan } from "../../../../core/evaluate/evaluate.ts";
import { controlLines } from "../../../../core/present/control/control-lines.ts";
import { controlTexts } from "../../../../core/text/control-texts.ts";
import { parseWorkbook } from "../../../../core/workbook/plan-from-tables.ts";
import { type PlainWorkbook, workbookTables } from "../../../support/workbook-tables.ts";

/** A meeting that another group takes part in, and a task of its own that follows it and has its name in front. */
const meetings: PlainWorkbook = {
  settings: { workplace: "Jobcenter Nord", startMonth: "2026-01", horizonMonths: 3 },
  staffGroups: [
    { name: "Rådgivere", filledPosts: 5, absenceShare: 0.05, caseCarryingShare: 1 },
    { name: "Ledere", filledPosts: 1, absenceShare: 0.03, caseCarryingShare: 0 },
  ],
  tasks: [
    { name: "Møde", driver: "per-month", rate: 10, talkMinutes: 45, homeGroup: "Rådgivere" },
    { name: "Møde (referat)", driver: "share-of-task", share: 1, afterMinutes: 30, homeGroup: "Rådgivere" },
  ],
  taskDetails: [{ task: "Møde (referat)", followsTask: "Møde" }],
  meetingParticipants: [{ task: "Møde", staffGroup: "Ledere", people: 2 }],
};

test("of a task that follows another the pieces come from the product, and of those who take part in a meeting their hours", () => {
  const { plan, issues } = parseWorkbook(workbookTables(meetings));
  if (plan === null) throw new Error("no plan");
  expect(issues).toEqual([]);
  const [today] = evaluatePlan(plan).scenarios;
  if (today === undefined) throw new Error("no scenario");
  const lines = controlLines(plan, today, controlTexts.da);
  expect(lines.map(({ line, kind, group, values }) => [line, kind, group, values])).toEqual([
    ["Møde (referat)", "pieces", "Rådgivere", [10, 10, 10]],
    // Two leaders, 45 minutes each, in ten meetings.
    ["Møde (Ledere)", "hours", "Ledere", [15, 15, 15]],
  ]);
});
