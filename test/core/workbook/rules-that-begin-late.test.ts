import { describe, expect, test } from "vitest";
import { issueMessage } from "../../../core/text/issue-message.ts";
import type { Issue } from "../../../core/workbook/issue.ts";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import {
  addressOf,
  type PlainCell,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const [group] = plainTeam.caseGroups ?? [];
const source = "Lokalaftale § 4";

const read = (changes: PlainWorkbook) => {
  const tables = workbookTables({ ...plainTeam, ...changes });
  return { tables, ...parsedWorkbook(tables) };
};

const toldOf = (issues: readonly Issue[]): readonly (readonly [string, string, string | null])[] =>
  issues.map(({ code, severity, at }) => [code, severity, at.cell] as const);

const cadence = { targetGroup: "Sygedagpenge", from: "2026-07", talks: 2, toMonths: 6, source };

const withCadence = (from: PlainCell, ruleGroup: PlainCell = "Sygedagpenge"): PlainWorkbook => ({
  caseGroups: [{ ...group, ruleGroup }],
  talkCadences: [{ ...cadence, from }],
  tasks: [
    {
      name: "Opfølgning",
      caseGroup: group?.name ?? null,
      driver: "talk-cadence",
      talkMinutes: 45,
      priority: "1",
    },
  ],
});

const beginOf = ({ plan }: ReturnType<typeof read>) => {
  const [task] = plan.tasks;
  return task?.driver.kind === "talk-cadence" ? task.driver.own[0]?.from : null;
};

describe("a row of rules that begins within a month", () => {
  test.each<[string, PlainCell]>([
    ["a date", { date: { year: 2026, month: 7, day: 15 } }],
    ["words", "15. juli 2026"],
    ["the last day", "31-07-2026"],
  ])("holds from the month after, as the law does, and that is told (%s)", (_, from) => {
    const found = read(withCadence(from));
    expect(beginOf(found)).toEqual({ year: 2026, month: 8 });
    const cell = addressOf(found.tables, "talkCadences", 0, "from");
    expect(toldOf(found.issues)).toContainEqual(["rule-from-next-month", "note", cell]);
  });

  test.each<[string, PlainCell]>([
    ["the 1st", { date: { year: 2026, month: 7, day: 1 } }],
    ["the 1st in words", "1. juli 2026"],
    ["the month", "juli 2026"],
  ])("holds from that month where it is %s", (_, from) => {
    const found = read(withCadence(from));
    expect(beginOf(found)).toEqual({ year: 2026, month: 7 });
    expect(found.codes).not.toContain("rule-from-next-month");
  });

  test("of December holds from January", () => {
    const found = read(withCadence("2. december 2026"));
    expect(beginOf(found)).toEqual({ year: 2027, month: 1 });
    const issue = found.issues.find(({ code }) => code === "rule-from-next-month");
    expect(issue && issueMessage(issue, "da")).toContain("regnet med fra januar 2027");
    expect(issue && issueMessage(issue, "en")).toContain("from January 2027");
  });

  test("is the same month as one of that month's 1st", () => {
    const overtimeRules = [
      { from: "15. juni 2026", premium: 0.6, source },
      { from: "juli 2026", premium: 0.7, source },
    ];
    expect(read({ overtimeRules }).codes).toEqual(["rule-from-next-month", "same-month"]);
  });

  test("an edition of guidelines tells it once", () => {
    const row = { edition: "2026", low: 30, high: 50, from: "15. juni 2026", source };
    const guidelines = [
      { ...row, targetGroup: "A" },
      { ...row, targetGroup: "B" },
    ];
    const { codes } = read({ guidelines, caseGroups: [{ ...group, guidelineGroup: "A" }] });
    expect(codes.filter((code) => code === "rule-from-next-month")).toHaveLength(1);
  });
});

describe("a row of rules for a target group", () => {
  test("that no case group has is told at its name, with those that there are", () => {
    const found = read(withCadence("juli 2026", "Dagpenge"));
    const cell = addressOf(found.tables, "talkCadences", 0, "targetGroup");
    expect(toldOf(found.issues)).toContainEqual(["rule-without-cases", "warning", cell]);
    const issue = found.issues.find(({ code }) => code === "rule-without-cases");
    expect(issue && issueMessage(issue, "da")).toContain('Der står "Dagpenge".');
  });

  test("where no case group has any, says where it is written", () => {
    const { issues } = read({ talkCadences: [cadence] });
    const issue = issues.find(({ code }) => code === "rule-without-cases");
    expect(issue && issueMessage(issue, "da")).toContain('har en "Målgruppe i reglerne"');
  });

  test.each(["Sygedagpenge", " sygedagpenge ", "Sickness benefit"])("is found under %s", (name) => {
    expect(read(withCadence("juli 2026", name)).codes).not.toContain("rule-without-cases");
  });
});
