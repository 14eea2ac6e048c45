import { describe, expect, test } from "vitest";
import { issueMessage } from "../../../core/text/issue-message.ts";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import {
  type BuildOptions,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const tasks = plainTeam.tasks ?? [];

const parsed = (workbook: PlainWorkbook, options?: BuildOptions) => {
  const tables = workbookTables(workbook, options);
  const { plan, issues } = parseWorkbook(tables);
  if (plan === null) throw new Error("no plan");
  return { plan, issues, tables, codes: issues.map(({ code }) => code) };
};

const sound = (workbook: PlainWorkbook, options?: BuildOptions) => {
  const result = parsed(workbook, options);
  expect(result.issues).toEqual([]);
  return result.plan;
};

describe("what sets off a task", () => {
  test("a certain age, a share of another task, and months", () => {
    const plan = sound({
      ...plainTeam,
      tasks: [
        {
          name: "Tidlig samtale",
          caseGroup: "Aktivitetsparate",
          driver: "age-window",
          rate: 4 / 6,
          talkMinutes: 30,
        },
        { name: "Afgørelse", driver: "per-month", rate: 200, afterMinutes: 60 },
        { name: "Klage", driver: "share-of-task", share: 0.1, afterMinutes: 90 },
        { name: "Boligproblem", driver: "share-of-cases-a-year", share: 0.2, afterMinutes: 90 },
      ],
      taskDetails: [
        {
          task: "tidlig samtale",
          ageToMonths: 6,
          coverage: 0.75,
          phoneShare: 0.4,
          phoneMinutes: 15,
          complexityWeighted: true,
        },
        {
          task: "Klage",
          followsTask: "afgørelse",
          lagMonths: 1.5,
          firstMonth: "oktober 2026",
          lastMonth: "2027-03",
        },
      ],
      openingBacklogs: [{ task: "Klage", hours: 40 }],
    });
    expect(plan.tasks[0]).toMatchObject({
      driver: {
        kind: "age-window",
        caseGroup: "Aktivitetsparate",
        fromMonths: { value: 0 },
        toMonths: { value: 6 },
        coverage: { value: 0.75 },
      },
      minutes: { phone: { share: { value: 0.4 }, minutes: { value: 15 } }, video: null },
      complexityOf: "Aktivitetsparate",
    });
    expect(plan.tasks[2]).toMatchObject({
      driver: { kind: "share-of-task", task: "Afgørelse", rate: { value: 0.1 }, lagMonths: { value: 1.5 } },
      from: { year: 2026, month: 10 },
      to: { year: 2027, month: 3 },
      openingBacklog: { hours: { value: 40 }, ageMonths: null },
    });
    expect(plan.tasks[3]?.driver).toMatchObject({ kind: "share-of-cases-a-year", rate: { value: 0.2 } });
  });

  test("the user's own formula, with a decimal comma and the group's name", () => {
    const task = { name: "Brev", driver: "formula", afterMinutes: 10 };
    const formula = (text: string) =>
      parsed({ ...plainTeam, tasks: [task], taskDetails: [{ task: "Brev", formula: text }] });
    expect(formula("sager * 0,3").plan.tasks[0]?.driver).toMatchObject({
      kind: "formula",
      formula: { gives: "pieces" },
    });
    expect(formula("Aktivitetsparate * 0,3 * 25 minutter").plan.tasks[0]?.driver).toMatchObject({
      kind: "formula",
      formula: { gives: "hours" },
    });
    expect(formula("new cases * 2").codes).toEqual([]);
    const refused = formula("sager * borgere");
    expect(refused.codes).toEqual(["formula-refused"]);
    expect(refused.issues.map((issue) => issueMessage(issue, "da")).join()).toContain(
      '"borgere" er ikke et navn',
    );
    expect(refused.plan.tasks[0]?.driver).toMatchObject({ kind: "per-month", rate: { value: null } });
  });

  test.each([
    [{ driver: "per-month" }, {}, ["missing-value"]],
    [{ driver: "per-month", rate: 1, share: 0.1 }, {}, ["unused-value"]],
    [{ driver: "share-of-task", rate: 0.1 }, {}, ["unused-value", "missing-value", "missing-value"]],
    [{ driver: "formula" }, {}, ["missing-value"]],
    [{ driver: "age-window", rate: 1 }, { ageFromMonths: 6, ageToMonths: 3 }, ["age-window-order"]],
    [{ driver: "per-month", rate: 1 }, { phoneShare: 0.3 }, ["missing-value"]],
    [
      { driver: "per-month", rate: 1 },
      { phoneShare: 0.7, phoneMinutes: 5, videoShare: 0.5, videoMinutes: 5 },
      ["shares-above-one"],
    ],
    [{ driver: "per-month", rate: 1 }, { monthProfile: "Sommer" }, ["unknown-reference"]],
  ])("%o with %o gives %o", (task, details, codes) => {
    const taskDetails = Object.keys(details).length === 0 ? [] : [{ task: "T", ...details }];
    expect(
      parsed({ ...plainTeam, tasks: [{ name: "T", afterMinutes: 5, ...task }], taskDetails }).codes,
    ).toEqual(codes);
  });

  test("with several groups a task without home group has no value, and only it", () => {
    const { plan, codes } = parsed({
      ...plainTeam,
      staffGroups: [
        { name: "A", filledPosts: 4, absenceShare: 0.05, caseCarryingShare: 1 },
        { name: "B", filledPosts: 2, absenceShare: 0.05, caseCarryingShare: 0 },
      ],
      tasks: [{ ...tasks[0], homeGroup: "A", alsoPermitted: "B, A" }, { ...tasks[2] }],
    });
    expect(codes).toEqual(["missing-value"]);
    expect(plan.tasks[0]).toMatchObject({ permittedGroups: ["A", "B"], driver: { rate: { value: 4 } } });
    expect(plan.tasks[1]).toMatchObject({ driver: { rate: { value: null } } });
  });
});

describe("scenarios", () => {
  test("a row is one option in several scenarios; ids follow the names", () => {
    const plan = sound({
      ...plainTeam,
      scenarios: [
        { name: "Få hænder på" },
        { name: "Få haender paa", decisionDate: "2026-03-01" },
        { name: "Tom" },
      ],
      options: [
        {
          scenarios: "få hænder på;Få haender paa",
          kind: "hiring",
          staffGroup: "Socialrådgivere",
          from: "2026-04",
          posts: 2,
          lagMonths: 3,
        },
        {
          scenarios: "Få hænder på",
          kind: "shutdown",
          target: "statistik",
          from: "2026-04",
          to: "2026-06",
          enabled: false,
          name: "Stop",
        },
      ],
    });
    expect(
      plan.scenarios.map(({ id, options }) => [id, options.map(({ name, enabled }) => [name, enabled])]),
    ).toEqual([
      ["today", []],
      [
        "faa-haender-paa",
        [
          ["Opnormering", true],
          ["Stop", false],
        ],
      ],
      ["faa-haender-paa-2", [["Opnormering", true]]],
      ["tom", []],
    ]);
    expect(plan.scenarios[1]?.options[1]).toMatchObject({
      target: "Statistik",
      from: { month: 4 },
      amounts: {},
    });
    expect(plan.scenarios[2]?.decisionDate).toEqual({ year: 2026, month: 3, day: 1 });
  });

  test("today's name is taken, and an option outside the period is pointed out", () => {
    const { issues } = parsed({
      ...plainTeam,
      scenarios: [{ name: "I dag" }],
      options: [
        { scenarios: "i dag", kind: "hiring", staffGroup: "Socialrådgivere", from: "2036-04", posts: 2 },
      ],
    });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["reserved-name", "error"],
      ["outside-horizon", "warning"],
    ]);
  });
});
