import { describe, expect, test } from "vitest";
import type { Driver } from "../../../core/plan.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import {
  addressOf,
  type BuildOptions,
  type PlainRow,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const [group] = plainTeam.caseGroups ?? [];

/** The plain team with a talk that comes as often as the rules say, in 2026 unless stated. */
const team = (changes: PlainWorkbook = {}, ruleGroup = "Jobparate på kontanthjælp"): PlainWorkbook => ({
  ...plainTeam,
  settings: { ...plainTeam.settings, horizonMonths: 12 },
  caseGroups: [{ ...group, ruleGroup }],
  tasks: [{ name: "Jobsamtale", driver: "talk-cadence", talkMinutes: 25, priority: "1" }],
  ...changes,
});

const read = (workbook: PlainWorkbook, options?: BuildOptions) => {
  const tables = workbookTables(workbook, options);
  const { plan, issues, codes } = parsedWorkbook(tables);
  const drivers = plan.tasks.map(({ driver }): Driver => driver);
  return { tables, plan, issues, codes, drivers };
};

const driverOf = (workbook: PlainWorkbook, options?: BuildOptions) => {
  const [driver] = read(workbook, options).drivers;
  if (driver?.kind !== "talk-cadence") throw new Error(`driver ${driver?.kind}`);
  return driver;
};

/** A row that begins with a rule of the law's, and so goes before none that comes later. */
const row = (changes: PlainRow<"talkCadences"> = {}): PlainRow<"talkCadences"> => ({
  targetGroup: "Jobparate på kontanthjælp",
  from: "2026-07",
  talks: 2,
  toMonths: 6,
  source: "Lov nr. 1 § 2",
  ...changes,
});

describe("a task that comes as often as the rules say", () => {
  test("takes the target group of its case group, in either language and spelling", () => {
    expect(read(team()).issues).toEqual([]);
    for (const name of ["jobparate på  KONTANTHJÆLP", "Job-ready on cash benefit"])
      expect(driverOf(team({}, name))).toMatchObject({ targetGroup: "job-ready", part: "covered", own: [] });
    expect(driverOf(team({}, "Sickness benefit"), { language: "en" }).targetGroup).toBe("sickness-benefit");
  });

  test("is for the part that its details name; the rest can be a task of its own that waits", () => {
    const tasks = [
      ...(team().tasks ?? []),
      { name: "Flere samtaler", driver: "talk-cadence", talkMinutes: 25, priority: "3" },
    ];
    const taskDetails = [{ task: "Flere samtaler", cadencePart: "rest" }];
    const { drivers, plan } = read(team({ tasks, taskDetails }));
    expect(drivers).toMatchObject([{ part: "covered" }, { part: "rest" }]);
    expect(plan.tasks.map(({ priority }) => priority)).toEqual([1, 3]);
  });

  test("needs no number of its own: one that is written is told to be without use", () => {
    const [task] = team().tasks ?? [];
    expect(read(team({ tasks: [{ ...task, rate: 4 }] })).codes).toEqual(["unused-value"]);
  });

  test("without a target group it cannot be told how often it comes, and the cell is named", () => {
    const workbook = team({ caseGroups: [{ ...group }] });
    const { issues, tables, drivers } = read(workbook);
    expect(issues).toMatchObject([
      { code: "missing-value", at: { cell: addressOf(tables, "caseGroups", 0, "ruleGroup") } },
    ]);
    expect(drivers).toMatchObject([{ kind: "per-month", rate: { value: null } }]);
  });

  test("of a target group that nobody has rules for, the known ones are named", () => {
    const { issues, tables } = read(team({ talkCadences: [row({ targetGroup: "Egen" })] }, "Ukendt"));
    expect(issues).toMatchObject([
      {
        code: "unknown-rule-group",
        at: { cell: addressOf(tables, "caseGroups", 0, "ruleGroup") },
        data: { found: "Ukendt" },
      },
      { code: "rule-without-cases", at: { cell: addressOf(tables, "talkCadences", 0, "targetGroup") } },
    ]);
    const [issue] = issues;
    expect(issue?.code === "unknown-rule-group" && issue.data.available).toEqual(
      expect.arrayContaining(["Dagpenge", "Egen"]),
    );
  });
});

describe("rows of one's own", () => {
  test("are read with their source, in the order of their months", () => {
    const later = row({ from: "2026-09", talks: 3, fromMonths: 1, coverage: 0.5, source: "Byrådet" });
    const { issues, drivers } = read(team({ talkCadences: [later, row()] }));
    expect(issues).toEqual([]);
    expect(drivers).toMatchObject([
      {
        own: [
          { from: { year: 2026, month: 7 }, talks: { value: 2, origin: { source: "Lov nr. 1 § 2" } } },
          {
            from: { year: 2026, month: 9 },
            source: "Byrådet",
            talks: { value: 3 },
            fromMonths: { value: 1 },
            coverage: { value: 0.5, origin: { kind: "cell", source: "Byrådet" } },
          },
        ],
      },
    ]);
  });

  test("of another target group are not the task's", () => {
    expect(driverOf(team({ talkCadences: [row({ targetGroup: "Dagpenge" })] })).own).toEqual([]);
  });

  test("can be of a target group that the law does not know", () => {
    const workbook = team({ talkCadences: [row({ targetGroup: "Egne unge", from: null })] }, "egne UNGE");
    expect(read(workbook).codes).toEqual(["rule-without-month"]);
    expect(driverOf(workbook)).toMatchObject({ targetGroup: "Egne unge", own: [{ from: null }] });
  });

  const faults: readonly (readonly [string, readonly PlainRow<"talkCadences">[], readonly string[]])[] = [
    ["without a source", [row({ source: null })], ["rule-without-source"]],
    ["without a month beside another", [row(), row({ from: null })], ["rule-without-month"]],
    ["without a month alone", [row({ from: null })], ["rule-without-month", "own-before-law"]],
    ["two of one month", [row(), row({ talks: 3 })], ["same-month"]],
    ["two of one month and other groups", [row(), row({ targetGroup: "Dagpenge" })], ["rule-without-cases"]],
    ["a window that ends before it begins", [row({ fromMonths: 6, toMonths: 3 })], ["age-window-order"]],
    ["talks without a window", [row({ toMonths: null })], ["rule-without-window"]],
    ["without talks", [row({ talks: null })], ["missing-value"]],
    ["without a target group", [row({ targetGroup: null })], ["missing-value"]],
    ["a month that is none", [row({ from: "i foråret" })], ["not-a-month"]],
    ["more than every case", [row({ coverage: 1.5 })], ["share-as-number"]],
  ];
  test.each(faults)("%s: told, and the rest is read", (_, talkCadences, expected) => {
    const { codes, plan } = read(team({ talkCadences }));
    expect(codes).toEqual(expected);
    expect(plan.tasks).toHaveLength(1);
  });

  test("two of one month have no talks, whatever their order", () => {
    const rows = [row(), row({ talks: 3 })];
    for (const talkCadences of [rows, rows.toReversed()])
      expect(driverOf(team({ talkCadences })).own).toMatchObject([{ talks: { value: null } }]);
  });
});

describe("what the rules say of other cells", () => {
  test("what the law demands is statutory and what goes beyond it is not: else the cell is told", () => {
    const [task] = team().tasks ?? [];
    const rest = [{ task: "Jobsamtale", cadencePart: "rest" }];
    const cases = [
      [team({ tasks: [{ ...task, priority: "2" }] }), false],
      [team({ taskDetails: rest }), true],
    ] as const;
    for (const [workbook, isStatutory] of cases) {
      const { issues, tables } = read(workbook);
      const at = { cell: addressOf(tables, "tasks", 0, "priority") };
      expect(issues).toMatchObject([
        { code: "cadence-priority", severity: "note", at, data: { isStatutory } },
      ]);
    }
    expect(read(team({ tasks: [{ ...task, priority: "4" }], taskDetails: rest })).codes).toEqual([]);
  });

  test("new cases of a scheme that is closed for new are told, unless the plan ends before it closes", () => {
    const closed = team({}, "Ressourceforløb");
    const { issues, tables } = read(closed);
    expect(issues).toMatchObject([
      {
        code: "closed-for-new",
        at: { cell: addressOf(tables, "caseGroups", 0, "newCasesPerMonth") },
        data: { newCases: 20 },
      },
    ]);
    const none = [{ ...group, ruleGroup: "Revalidering", newCasesPerMonth: 0, durationMonths: 20 }];
    expect(read(team({ caseGroups: none })).codes).toEqual([]);
    const before = { ...plainTeam.settings, startMonth: "2025-01", horizonMonths: 13 };
    expect(read({ ...closed, settings: before }).codes).toEqual([]);
    expect(read({ ...closed, settings: { ...before, horizonMonths: 14 } }).codes).toEqual(["closed-for-new"]);
  });
});

describe("a row of one's own before the law's later rules", () => {
  const told = (talkCadences: readonly PlainRow<"talkCadences">[], horizonMonths: number) => {
    const { issues, tables } = read(
      team({ settings: { ...plainTeam.settings, horizonMonths }, talkCadences }),
    );
    const cells = talkCadences.map((_, index) => addressOf(tables, "talkCadences", index, "from"));
    return issues.map(({ code, at, data }) => [code, cells.indexOf(at.cell ?? ""), data]);
  };
  const targetGroup = "Jobparate på kontanthjælp";
  const [july, january] = [
    { year: 2026, month: 7 },
    { year: 2027, month: 1 },
  ];

  test("is told once at the row, with the months that the plan reaches", () => {
    const own = [row({ from: "2026-03" })];
    expect(told(own, 6)).toEqual([]);
    expect(told(own, 7)).toMatchObject([["own-before-law", 0, { targetGroup, law: july, unknown: null }]]);
    expect(told(own, 13)).toMatchObject([["own-before-law", 0, { law: july, unknown: january }]]);
  });

  test("is told of the row that holds then, and not where a row begins with the law", () => {
    const both = [row({ from: "2026-07" }), row({ from: "2026-03" })];
    expect(told(both, 12)).toEqual([]);
    expect(told(both, 18)).toMatchObject([["own-before-law", 0, { law: null, unknown: january }]]);
    expect(told([...both, row({ from: "2027-01" })], 18)).toEqual([]);
  });
});

describe("a rule that nobody knows", () => {
  const untilSummer = { ...plainTeam.settings, horizonMonths: 18 };
  const messages = (workbook: PlainWorkbook, language: "da" | "en"): readonly string[] => {
    const answer = workbookResult(workbookTables(workbook, { language }), language);
    if (answer.kind === "no-result") throw new Error("no result");
    return answer.result.issues.map(({ message }) => message);
  };

  test("is told once at the case group, with the month, the target group and what to do", () => {
    const { issues, tables } = read(team({ settings: untilSummer }));
    expect(issues).toMatchObject([
      {
        code: "rule-unknown",
        severity: "error",
        at: { cell: addressOf(tables, "caseGroups", 0, "ruleGroup") },
        data: {
          targetGroup: "Jobparate på kontanthjælp",
          from: { year: 2027, month: 1 },
          law: "main-act-2027",
        },
      },
    ]);
  });

  test("and a row of one's own for the time mends it", () => {
    expect(read(team({ settings: untilSummer, talkCadences: [row({ from: "2027-01" })] })).codes).toEqual([]);
  });

  test("what cannot be computed names the law, the month and the sheet in both languages", () => {
    const [danish] = messages(team({ settings: untilSummer }), "da").slice(-1);
    expect(danish).toMatch(/januar 2027.*hovedlov.*Regler/);
    const english = team({ settings: untilSummer }, "Job-ready on cash benefit");
    expect(messages(english, "en").at(-1)).toMatch(/January 2027.*hovedlov.*Rules/);
  });

  test("months of before a rule was read are told too", () => {
    const settings = { ...plainTeam.settings, startMonth: "2019-06", horizonMonths: 12 };
    const { issues } = read(team({ settings }));
    expect(issues).toMatchObject([
      { code: "rule-unknown", data: { from: { year: 2019, month: 6 }, law: null } },
    ]);
  });
});

test("two options that keep the rules of other times in the same months contradict each other", () => {
  const option = (from: string) => ({ scenarios: "Uden loven", kind: "earlier-rules", from });
  const workbook = team({
    scenarios: [{ name: "Uden loven" }],
    options: [option("2026-02"), option("2026-07")],
  });
  const { codes, plan } = read(workbook);
  expect(codes).toEqual(["replaced-twice"]);
  expect(plan.scenarios[1]?.options).toHaveLength(2);
});
