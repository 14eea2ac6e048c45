import { describe, expect, test } from "vitest";
import type { Plan } from "../../../core/plan.ts";
import { issueMessage } from "../../../core/text/issue-message.ts";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import type { CellValue, WorkbookTables } from "../../../core/workbook/tables.ts";
import {
  addressOf,
  type PlainRow,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const tasks = plainTeam.tasks ?? [];
const cases = plainTeam.caseGroups ?? [];
const staff = plainTeam.staffGroups ?? [];

const withTask = (task: PlainRow<"tasks">): PlainWorkbook => ({
  ...plainTeam,
  tasks: [{ ...tasks[0], ...task }, ...tasks.slice(1)],
});
const withCase = (row: PlainRow<"caseGroups">): PlainWorkbook => ({
  ...plainTeam,
  caseGroups: [{ ...cases[0], ...row }],
});
const withStaff = (row: PlainRow<"staffGroups">): PlainWorkbook => ({
  ...plainTeam,
  staffGroups: [{ ...staff[0], ...row }],
});
const withSettings = (settings: NonNullable<PlainWorkbook["settings"]>): PlainWorkbook => ({
  ...plainTeam,
  settings: { ...plainTeam.settings, ...settings },
});

const parsed = (tables: WorkbookTables) => {
  const { plan, issues } = parseWorkbook(tables);
  if (plan === null) throw new Error("no plan");
  return { plan, issues };
};

/** The one problem that the workbook has, with its message. */
const onlyIssue = (tables: WorkbookTables) => {
  const { plan, issues } = parsed(tables);
  expect(issues.map(({ code }) => code)).toHaveLength(1);
  const issue = issues[0];
  if (issue === undefined) throw new Error("no issue");
  return { plan, issue, danish: issueMessage(issue, "da"), english: issueMessage(issue, "en") };
};

const talkMinutes = (plan: Plan) => plan.tasks[0]?.minutes.talk.value;

describe("minutes of a task", () => {
  const may: CellValue = { date: { year: 2026, month: 5, day: 2 } };
  const january: CellValue = { date: { year: 2025, month: 1, day: 1 } };
  test.each<[string, CellValue, string, string]>([
    ["text for a number", "mange", "not-a-number", '"mange"'],
    ["the ambiguous 1.250", "1.250", "ambiguous-number", "1.250 eller 1,25"],
    ["2.5 that Danish Excel has made 2 May", may, "date-for-number", "2. maj"],
    ["1.25 that Danish Excel has made January 2025", january, "date-for-number", "1,1 eller 1,25"],
    ["a negative number", -5, "out-of-bounds", "−5"],
    ["a date that shows as a number", 46_144, "out-of-bounds", "46.144"],
    ["#N/A", { error: "#N/A" }, "cell-error", "#N/A"],
    ["yes", true, "not-a-number", "ja"],
    ["per cent", "12 %", "not-a-number", "12 %"],
  ])("%s", (_, value, code, words) => {
    const tables = workbookTables(withTask({ talkMinutes: value }));
    const cell = addressOf(tables, "tasks", 0, "talkMinutes");
    const { plan, issue, danish, english } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code,
      severity: "error",
      at: { sheet: "Opgaver", table: "NormeringTasks", row: 1, cell },
    });
    expect(danish).toContain(`Arket Opgaver, celle ${cell}, "Samtale (min.)"`);
    expect(danish).toContain(words);
    expect(english).toContain(cell);
    expect(talkMinutes(plan)).toBeNull();
    expect(plan.tasks[1]?.minutes.talk.value).toBe(60);
  });

  test("2.5 that has become a date: the message says what to write", () => {
    const { danish } = onlyIssue(workbookTables(withTask({ talkMinutes: may })));
    expect(danish).toContain("mente I 2,5, så skriv det med komma");
  });

  test.each<[string, number]>([
    ["2,5", 2.5],
    ["1 250", 1250],
    ["1.250,5", 1250.5],
    [" 25\u00a0", 25],
  ])('"%s" is read and noted, since formulas cannot read it', (text, value) => {
    const { plan, issue } = onlyIssue(workbookTables(withTask({ talkMinutes: text })));
    expect(issue).toMatchObject({ code: "number-as-text", severity: "note" });
    expect(talkMinutes(plan)).toBe(value);
  });
});

describe("a share", () => {
  test.each<[CellValue, string, string]>([
    [12, "share-as-number", "1.200 %"],
    [10, "share-as-number", "mente I 10 %"],
    ["12", "share-as-number", "Mente I 12 %"],
    [-0.1, "out-of-bounds", "−10 %"],
    [0.7, "out-of-bounds", "70 %"],
  ])("%s is refused", (value, code, words) => {
    const tables = workbookTables(withStaff({ absenceShare: value }));
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({ code, at: { cell: addressOf(tables, "staffGroups", 0, "absenceShare") } });
    expect(danish.toLowerCase()).toContain(words.toLowerCase());
    expect(plan.staffGroups[0]?.absenceShare.value).toBeNull();
    expect(plan.staffGroups[0]?.filledPosts.value).toBe(8);
  });

  test("12 % as text is read", () => {
    const { plan } = parsed(workbookTables(withStaff({ absenceShare: "12 %" })));
    expect(plan.staffGroups[0]?.absenceShare.value).toBe(0.12);
  });
});

describe("months", () => {
  test.each<CellValue>([
    "2026-10",
    "oktober 2026",
    "okt. 2026",
    "10/2026",
    "October 2026",
    { date: { year: 2026, month: 10, day: 1 } },
  ])("%s", (startMonth) => {
    expect(parsed(workbookTables(withSettings({ startMonth }))).plan.start).toEqual({
      year: 2026,
      month: 10,
    });
  });

  test.each<CellValue>(["engang", 42_644, "13/2026", null])(
    "a start of %s leaves nothing to calculate, and says so",
    (startMonth) => {
      const tables = workbookTables(withSettings({ startMonth }));
      const { plan, issues, isModel } = parseWorkbook(tables);
      expect({ plan, isModel }).toEqual({ plan: null, isModel: true });
      expect(issues).toHaveLength(1);
      expect(issues[0]?.at.cell).toBe(addressOf(tables, "settings", 0, "startMonth"));
    },
  );
});

describe("names", () => {
  test("trailing and non-breaking spaces and capitals do no harm", () => {
    const { plan, issues } = parsed(
      workbookTables(withTask({ caseGroup: " aktivitetsparate\u00a0", homeGroup: "SOCIALRÅDGIVERE " })),
    );
    expect(issues).toEqual([]);
    expect(plan.tasks[0]).toMatchObject({
      homeGroup: "Socialrådgivere",
      driver: { caseGroup: "Aktivitetsparate" },
    });
  });

  test("an unknown name leaves this task without a value, and no other", () => {
    const tables = workbookTables(withTask({ caseGroup: "Ledige" }));
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "unknown-reference",
      at: { cell: addressOf(tables, "tasks", 0, "caseGroup") },
    });
    expect(danish).toContain('Der findes "Aktivitetsparate"');
    expect(plan.tasks.map(({ driver }) => ("rate" in driver ? driver.rate.value : undefined))).toEqual([
      null,
      1,
      1,
    ]);
  });

  test("a duplicate is reported with the cell of the first, and its row still counts", () => {
    const tables = workbookTables({
      ...plainTeam,
      staffGroups: [
        { ...staff[0], caseCarryingShare: 1 },
        { ...staff[0], name: "socialrådgivere ", filledPosts: 2, caseCarryingShare: 1 },
      ],
      tasks: tasks.map((task) => ({ ...task, homeGroup: "Socialrådgivere" })),
    });
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "duplicate-key",
      at: { cell: addressOf(tables, "staffGroups", 1, "name") },
    });
    expect(danish).toContain(`celle ${addressOf(tables, "staffGroups", 0, "name")}`);
    expect(plan.staffGroups.map(({ name, filledPosts }) => [name, filledPosts.value])).toEqual([
      ["Socialrådgivere", 8],
      ["socialrådgivere #2", 2],
    ]);
  });

  test("an unknown guideline, and an edition that is not there", () => {
    const guideline = onlyIssue(workbookTables(withCase({ guidelineGroup: "Unge" })));
    expect(guideline.issue.code).toBe("unknown-guideline");
    expect(guideline.plan.caseGroups[0]?.guideline?.low.value).toBeNull();
    const edition = onlyIssue(workbookTables(withSettings({ guidelineEdition: "2020" })));
    expect(edition.issue.code).toBe("unknown-edition");
    expect(edition.danish).toContain('"2016"');
    expect(edition.plan.caseGroups[0]?.guideline?.low.value).toBeNull();
  });
});

describe("rows", () => {
  test("a half-filled row says which half is missing and is calculated by default", () => {
    const tables = workbookTables(withStaff({ filledPosts: null }));
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "missing-value",
      at: { cell: addressOf(tables, "staffGroups", 0, "filledPosts") },
    });
    expect(danish).toContain(
      'Rækken "Socialrådgivere" er kun halvt udfyldt: "Besatte stillinger (årsværk)" mangler',
    );
    expect(plan.staffGroups[0]).toMatchObject({
      filledPosts: { value: null },
      absenceShare: { value: 0.05 },
    });
  });

  test("empty rows are no problem, nor rows with blanks only", () => {
    const { plan, issues } = parsed(
      workbookTables(
        { ...plainTeam, staffGroups: [{ name: " " }, ...staff, { name: "\u00a0", filledPosts: "" }] },
        { blankRows: 3 },
      ),
    );
    expect(issues).toEqual([]);
    expect(plan.staffGroups).toHaveLength(1);
  });

  test("a sum below the rows is not counted", () => {
    const { plan, issue } = onlyIssue(
      workbookTables({ ...plainTeam, staffGroups: [...staff, { name: "I alt", filledPosts: 8 }] }),
    );
    expect(issue.code).toBe("totals-row-ignored");
    expect(plan.staffGroups).toHaveLength(1);
  });
});

describe("tables and columns", () => {
  test("a missing column", () => {
    const tables = workbookTables(plainTeam);
    const without: WorkbookTables = {
      ...tables,
      tables: tables.tables.map((table) => {
        const position = table.headers.findIndex(({ value }) => value === "Besatte stillinger (årsværk)");
        const drop = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => index !== position);
        return position < 0 ? table : { ...table, headers: drop(table.headers), rows: table.rows.map(drop) };
      }),
    };
    const { plan, issue, danish } = onlyIssue(without);
    expect(issue).toMatchObject({
      code: "missing-column",
      severity: "error",
      at: { sheet: "Medarbejdere", cell: null },
    });
    expect(danish).toContain('Kolonnen "Besatte stillinger (årsværk)" mangler');
    expect(plan.staffGroups[0]?.filledPosts.value).toBeNull();
  });

  test("a renamed table is found by its headers", () => {
    const tables = workbookTables(plainTeam);
    const renamed = {
      ...tables,
      tables: tables.tables.map((table) =>
        table.name === "NormeringCaseGroups" ? { ...table, name: "Tabel7" } : table,
      ),
    };
    const { plan, issue, danish } = onlyIssue(renamed);
    expect(issue).toMatchObject({ code: "table-renamed", severity: "note", at: { table: "Tabel7" } });
    expect(danish).toContain("NormeringCaseGroups");
    expect(plan.caseGroups[0]?.openCases.value).toBe(400);
  });

  test("names of tables are found without regard to case", () => {
    const tables = workbookTables(plainTeam);
    const lower = {
      ...tables,
      tables: tables.tables.map((table) => ({ ...table, name: table.name.toLowerCase() })),
    };
    expect(parsed(lower).issues).toEqual([]);
  });

  test("a removed sheet: the rest is still there", () => {
    const { plan, issues } = parsed(workbookTables(plainTeam, { without: ["caseGroups"] }));
    expect(issues.find(({ code }) => code === "table-missing")).toMatchObject({
      at: { table: "NormeringCaseGroups", cell: null },
    });
    expect(plan.caseGroups).toEqual([]);
    expect(plan.staffGroups[0]?.filledPosts.value).toBe(8);
    expect(plan.tasks[2]?.driver).toMatchObject({ kind: "per-month", rate: { value: 1 } });
  });

  test("without staff the work still has a group, whose posts are not known", () => {
    const { plan } = parsed(workbookTables(plainTeam, { without: ["staffGroups"] }));
    expect(plan.staffGroups[0]?.filledPosts.value).toBeNull();
    expect(plan.caseGroups[0]?.openCases.value).toBe(400);
  });

  test("without tasks the need is not known, which is not the same as none", () => {
    const { plan, issues } = parsed(workbookTables({ ...plainTeam, tasks: [] }));
    expect(issues.map(({ code }) => code)).toEqual(["table-empty"]);
    expect(plan.tasks).toMatchObject([{ driver: { rate: { value: null } }, homeGroup: "Socialrådgivere" }]);
  });

  test("a workbook without the model", () => {
    const { plan, issues, isModel } = parseWorkbook({
      tables: [{ name: "Tabel1", sheet: "Ark1", headers: [{ address: "A1", value: "Navn" }], rows: [] }],
      sheets: ["Ark1"],
    });
    expect({ plan, isModel, codes: issues.map(({ code }) => code) }).toEqual({
      plan: null,
      isModel: false,
      codes: ["not-a-model"],
    });
  });
});

describe("figures that contradict one another", () => {
  test("end before start", () => {
    const { issue, plan } = onlyIssue(
      workbookTables({
        ...plainTeam,
        taskDetails: [{ task: "Jobsamtale", firstMonth: "2026-06", lastMonth: "2026-03" }],
      }),
    );
    expect(issue.code).toBe("end-before-start");
    expect(plan.tasks[0]?.driver).toMatchObject({ rate: { value: null } });
  });

  test("a deadline before the beginning of a batch", () => {
    const tables = workbookTables({
      ...plainTeam,
      batches: [
        { name: "Gennemgang", cases: 600, minutesPerCase: 45, start: "2026-03-01", deadline: "2026-02-01" },
      ],
    });
    const { issue, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "deadline-before-start",
      at: { cell: addressOf(tables, "batches", 0, "deadline") },
    });
    expect(plan.batches[0]?.cases.value).toBeNull();
  });

  test("holiday above the scheduled hours names the cell of the profile", () => {
    const tables = workbookTables({ ...plainTeam, holidayProfiles: [{ name: "Alt i juli", july: 1 }] });
    const { issue, danish, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "holiday-above-hours",
      at: { sheet: "Forudsætninger", cell: addressOf(tables, "holidayProfiles", 0, "july") },
    });
    expect(danish).toContain("juli 2026");
    expect(plan.staffGroups[0]?.holidayProfile.weights[6]?.value).toBeNull();
  });

  test("a holiday profile of 90 %", () => {
    const { issue, danish } = onlyIssue(
      workbookTables({ ...plainTeam, holidayProfiles: [{ name: "A", july: 0.5, august: 0.4 }] }),
    );
    expect(issue.code).toBe("holiday-profile-sum");
    expect(danish).toContain("90 %");
  });

  test("a demand profile whose mean is not 1", () => {
    const { issue } = onlyIssue(
      workbookTables({ ...plainTeam, demandProfiles: [{ name: "Forår", march: 2 }] }),
    );
    expect(issue.code).toBe("demand-profile-mean");
  });

  test("duration and cases closed that do not agree", () => {
    const tables = workbookTables(withCase({ outflowPerMonth: 10 }));
    const { issue, plan } = onlyIssue(tables);
    expect(issue).toMatchObject({ code: "duration-outflow-differ", data: { duration: 20, implied: 40 } });
    expect(plan.caseGroups[0]?.durationMonths.value).toBeNull();
  });

  test("a lag between nothing and a month", () => {
    const { issue } = onlyIssue(
      workbookTables({
        ...plainTeam,
        tasks: [...tasks, { name: "Klager", driver: "share-of-task", share: 0.1, afterMinutes: 90 }],
        taskDetails: [{ task: "Klager", followsTask: "Jobsamtale", lagMonths: 0.5 }],
      }),
    );
    expect(issue.code).toBe("lag-below-one-month");
  });

  test("tasks that follow one another in the same month", () => {
    const tables = workbookTables({
      ...plainTeam,
      tasks: [
        { name: "A", driver: "share-of-task", share: 0.1, afterMinutes: 90 },
        { name: "B", driver: "share-of-task", share: 0.1, afterMinutes: 90 },
      ],
      taskDetails: [
        { task: "A", followsTask: "B" },
        { task: "B", followsTask: "A" },
      ],
    });
    const { issue, danish } = onlyIssue(tables);
    expect(issue.code).toBe("task-cycle");
    expect(danish).toContain('"A" og "B"');
  });

  test("more than twelve sets of permitted groups", () => {
    const names = ["A", "B", "C", "D", "E"];
    const groups = names.map((name) => ({ name, filledPosts: 1, absenceShare: 0.05, caseCarryingShare: 1 }));
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
    const rows = [
      ...names.map((name) => ({
        name: `Alene ${name}`,
        driver: "per-month",
        rate: 1,
        afterMinutes: 60,
        homeGroup: name,
      })),
      ...pairs.map(([one, other]) => ({
        name: `${one} og ${other}`,
        driver: "per-month",
        rate: 1,
        afterMinutes: 60,
        homeGroup: one,
        alsoPermitted: other,
      })),
    ];
    const tables = workbookTables({ ...plainTeam, staffGroups: groups, tasks: rows });
    const { plan, issues } = parsed(tables);
    expect(issues.map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }, () => "too-many-permission-sets"),
    );
    expect(issues[0]).toMatchObject({
      data: { found: 15, maximum: 12 },
      at: { cell: addressOf(tables, "tasks", 12, "alsoPermitted") },
    });
    expect(new Set(plan.tasks.map(({ permittedGroups }) => [...permittedGroups].sort().join())).size).toBe(
      12,
    );
    expect(plan.tasks.filter(({ driver }) => "rate" in driver && driver.rate.value === null)).toHaveLength(3);
  });
});

describe("options", () => {
  const scenario = { ...plainTeam, scenarios: [{ name: "Mere tid" }] };
  const option = (row: PlainRow<"options">) =>
    workbookTables({ ...scenario, options: [{ scenarios: "Mere tid", ...row }] });

  test("what the kind needs and lacks, and what it has no use for", () => {
    const tables = option({ kind: "hiring", staffGroup: "Socialrådgivere", from: "2026-03", people: 2 });
    const { issues, plan } = parsed(tables);
    expect(issues.map(({ code, severity, at }) => [code, severity, at.cell])).toEqual([
      ["option-missing-value", "error", addressOf(tables, "options", 0, "posts")],
      ["unused-value", "warning", addressOf(tables, "options", 0, "people")],
    ]);
    expect(plan.scenarios[1]?.options[0]?.amounts.posts?.value).toBeNull();
  });

  test("a statutory task cannot be shut down", () => {
    const { issue, plan } = onlyIssue(
      option({ kind: "shutdown", target: "jobsamtale", from: "2026-03", to: "2026-05" }),
    );
    expect(issue.code).toBe("statutory-shutdown");
    expect(plan.scenarios[1]?.options[0]?.enabled).toBe(false);
  });

  test("an unknown target, and an end before the start", () => {
    expect(
      onlyIssue(option({ kind: "internal-meetings", target: "Kaffe", share: 0.5, from: "2026-03" })).issue
        .code,
    ).toBe("option-target");
    expect(
      onlyIssue(option({ kind: "shutdown", target: "Statistik", from: "2026-05", to: "2026-03" })).issue.code,
    ).toBe("end-before-start");
  });
});

test("all problems are found, not only the first", () => {
  const { issues } = parseWorkbook(
    workbookTables({
      ...withTask({ talkMinutes: "x", priority: "måske" }),
      settings: { startMonth: "aldrig", horizonMonths: 61 },
      staffGroups: [{ name: "A", filledPosts: -1, absenceShare: 5 }],
    }),
  );
  expect(issues.map(({ code }) => code).sort()).toEqual([
    "missing-setting-value",
    "not-a-month",
    "not-a-number",
    "out-of-bounds",
    "out-of-bounds",
    "share-as-number",
    "unknown-choice",
  ]);
});
