import { describe, expect, test } from "vitest";
import { issueMessage } from "../../../core/text/issue-message.ts";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import { type PlainWorkbook, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const parsed = (changes: PlainWorkbook) => {
  const { plan, issues } = parseWorkbook(workbookTables({ ...plainTeam, ...changes }));
  if (plan === null) throw new Error("no plan");
  return { plan, issues, codes: issues.map(({ code }) => code) };
};

const sound = (changes: PlainWorkbook) => {
  const { plan, issues } = parsed(changes);
  expect(issues).toEqual([]);
  return plan;
};

const flex = "Fleksjob";
const caseGroups = [
  { name: flex, openCases: 200, newCasesPerMonth: 10, durationMonths: 20 },
  { name: "Sygedagpenge", openCases: 90, newCasesPerMonth: 15, durationMonths: 6 },
];
const sound200 = [
  { caseGroup: flex, toMonths: 6, cases: 100 },
  { caseGroup: flex, fromMonths: 6, toMonths: 12, cases: 60 },
  { caseGroup: flex, fromMonths: 12, cases: 40 },
];

describe("open cases by age", () => {
  const agesOf = (changes: PlainWorkbook) => parsed({ caseGroups, tasks: [], ...changes }).plan.caseGroups;
  const codesOf = (caseAges: NonNullable<PlainWorkbook["caseAges"]>) =>
    parsed({ caseGroups, caseAges, tasks: task }).issues.filter(({ code }) => code !== "table-empty");
  const task = [{ name: "T", driver: "per-month", rate: 1, afterMinutes: 5 }] as const;

  test("the youngest first, whatever the order of the rows; a group without rows has none", () => {
    const plan = sound({ caseGroups, caseAges: sound200.toReversed(), tasks: task });
    expect(plan.caseGroups[0]?.openingAges).toMatchObject([
      { fromMonths: { value: 0 }, toMonths: { value: 6 }, cases: { value: 100 } },
      { fromMonths: { value: 6 }, toMonths: { value: 12 }, cases: { value: 60 } },
      { fromMonths: { value: 12 }, toMonths: null, cases: { value: 40 } },
    ]);
    expect(plan.caseGroups[1]?.openingAges).toEqual([]);
  });

  test("26 and 52 weeks are 5.979 and 11.959 months of 30.4375 days", () => {
    const weeks = [
      { caseGroup: flex, toWeeks: 26, cases: 100 },
      { caseGroup: flex, fromWeeks: 26, toWeeks: 52, cases: 60 },
      { caseGroup: flex, fromMonths: 12, cases: 40 },
    ];
    const [group] = sound({ caseGroups, caseAges: weeks, tasks: task }).caseGroups;
    expect(group?.openingAges[0]?.toMonths?.value).toBeCloseTo(5.979466, 6);
    expect(group?.openingAges[1]?.toMonths?.value).toBeCloseTo(11.958932, 6);
  });

  test("bands that come to another number than the open cases are told with both cells, and tell no ages", () => {
    const wrong = sound200.map((row) => ({ ...row, cases: 60 }));
    const [issue, ...others] = codesOf(wrong);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "age-bands-sum", severity: "error", data: { sum: 180, open: 200 } });
    expect(issue && issueMessage(issue, "da")).toContain("180");
    expect(issue?.at.cell).not.toBeNull();
    const [group] = agesOf({ caseAges: wrong });
    expect(group?.openingAges.map(({ cases }) => cases.value)).toEqual([null, null, null]);
    expect(group?.openCases.value).toBe(200);
  });

  test("half a case is rounding", () => {
    expect(codesOf(sound200.map((row) => ({ ...row, cases: row.cases + 0.15 })))).toEqual([]);
  });

  test.each([
    [
      "overlap",
      [
        { toMonths: 8, cases: 100 },
        { fromMonths: 6, cases: 100 },
      ],
      ["age-bands-overlap"],
    ],
    ["two without end", [{ cases: 100 }, { fromMonths: 6, cases: 100 }], ["age-bands-overlap"]],
    [
      "a hole",
      [
        { toMonths: 6, cases: 100 },
        { fromMonths: 9, cases: 100 },
      ],
      ["age-bands-hole"],
    ],
    ["a hole from 0", [{ fromMonths: 3, cases: 200 }], ["age-bands-hole"]],
    ["the end first", [{ fromMonths: 6, toMonths: 6, cases: 200 }], ["age-window-order", "age-bands-hole"]],
    ["months and weeks", [{ toMonths: 6, toWeeks: 26, cases: 200 }], ["give-one-of"]],
    ["no number", [{ toMonths: 6 }, { fromMonths: 6, cases: 200 }], ["missing-value"]],
  ])("%s", (_, rows, codes) => {
    const found = codesOf(rows.map((row) => ({ caseGroup: flex, ...row })));
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ at }) => at.cell !== null)).toBe(true);
  });

  test("a group that there is not is told, and no other has its rows", () => {
    const found = codesOf([...sound200, { caseGroup: "Fleksjobb", cases: 10 }]);
    expect(found.map(({ code }) => code)).toEqual(["unknown-reference"]);
  });
});

describe("work at an age", () => {
  const task = { name: "Status", driver: "at-age", caseGroup: flex, rate: 1, afterMinutes: 60 } as const;
  const driverOf = (details: object) => {
    const { plan, codes } = parsed({
      caseGroups,
      tasks: [task],
      taskDetails: [{ task: "Status", ...details }],
    });
    return { driver: plan.tasks[0]?.driver, codes };
  };

  test("the age in months, or in weeks", () => {
    expect(driverOf({ ageFromMonths: 30, coverage: 0.9 })).toMatchObject({
      codes: [],
      driver: { kind: "at-age", caseGroup: flex, ageMonths: { value: 30 }, coverage: { value: 0.9 } },
    });
    const { driver } = driverOf({ ageFromWeeks: 52 });
    expect(driver?.kind === "at-age" && driver.ageMonths.value).toBeCloseTo(11.958932, 6);
  });

  test("what belongs to other work than it is told at its cell, and changes nothing", () => {
    const other = { ageToMonths: 40, followsTask: "Status", lagMonths: 2 };
    const { driver, codes } = driverOf({ ageFromMonths: 30, ...other });
    expect(codes).toEqual(["unused-value", "unused-value", "unused-value"]);
    expect(driver).toEqual(driverOf({ ageFromMonths: 30 }).driver);
  });

  test("an age window in weeks", () => {
    const window = { ...task, driver: "age-window" } as const;
    const details = [{ task: "Status", ageFromWeeks: 26, ageToWeeks: 52 }];
    const [read] = sound({ caseGroups, tasks: [window], taskDetails: details }).tasks;
    const { driver } = read ?? {};
    expect(driver?.kind === "age-window" && driver.fromMonths.value).toBeCloseTo(5.979466, 6);
    expect(driver?.kind === "age-window" && driver.toMonths?.value).toBeCloseTo(11.958932, 6);
    const turned = [{ task: "Status", ageFromWeeks: 52, ageToWeeks: 26 }];
    expect(parsed({ caseGroups, tasks: [window], taskDetails: turned }).codes).toEqual(["age-window-order"]);
  });

  test("without an age it cannot be told when it comes, which is not at age 0", () => {
    expect(driverOf({ coverage: 1 })).toMatchObject({
      codes: ["missing-value"],
      driver: { kind: "per-month", rate: { value: null } },
    });
    expect(parsed({ caseGroups, tasks: [task] }).codes).toEqual(["missing-value"]);
    expect(driverOf({ ageFromMonths: 0 }).codes).toEqual([]);
  });
});

describe("cases that go on", () => {
  const move = { fromGroup: "sygedagpenge", toGroup: flex, share: 0.2 };
  const tasks = [{ name: "T", driver: "per-month", rate: 1, afterMinutes: 5 }];

  test("from a group to another", () => {
    expect(sound({ caseGroups, caseMoves: [move], tasks }).caseMoves).toMatchObject([
      { from: "Sygedagpenge", to: flex, share: { value: 0.2 } },
    ]);
  });

  test("to itself, or to a group that there is not, nothing goes", () => {
    const itself = parsed({ caseGroups, tasks, caseMoves: [{ ...move, toGroup: "Sygedagpenge" }] });
    expect(itself.codes).toEqual(["move-to-itself"]);
    expect(itself.plan.caseMoves).toEqual([]);
    const unknown = parsed({ caseGroups, tasks, caseMoves: [{ ...move, toGroup: "Ressourceforløb" }] });
    expect(unknown.codes).toEqual(["unknown-reference"]);
    expect(unknown.plan.caseMoves).toEqual([]);
  });

  test("more than all of a group is refused in all its rows, and the message names the cells", () => {
    const third = { name: "Ressourceforløb", openCases: 10, newCasesPerMonth: 1, durationMonths: 10 };
    const { plan, issues } = parsed({
      caseGroups: [...caseGroups, third],
      tasks,
      caseMoves: [
        { ...move, share: 0.7 },
        { ...move, toGroup: third.name, share: 0.6 },
        { fromGroup: flex, toGroup: third.name, share: 0.5 },
      ],
    });
    expect(issues.map(({ code }) => code)).toEqual(["moves-above-all"]);
    expect(plan.caseMoves.map(({ share }) => share.value)).toEqual([null, null, 0.5]);
    const [issue] = issues;
    const message = issue === undefined ? "" : issueMessage(issue, "da");
    expect(message).toContain("130 %");
    for (const { share } of plan.caseMoves.slice(0, 2))
      if (share.origin.kind === "cell") expect(message).toContain(share.origin.at.cell);
  });

  test("a duration that is not stated waits for the model where cases come from others", () => {
    const blank = [
      { name: flex, openCases: 200, newCasesPerMonth: 0 },
      { name: "Sygedagpenge", openCases: 90, newCasesPerMonth: 15 },
    ];
    const plan = sound({ caseGroups: blank, caseMoves: [move], tasks });
    expect(plan.caseGroups.map(({ durationMonths }) => durationMonths.value)).toEqual([null, 6]);
    const ring = [move, { fromGroup: flex, toGroup: "Sygedagpenge", share: 0.1 }];
    const { codes, issues } = parsed({ caseGroups: blank, caseMoves: ring, tasks });
    expect(codes).toEqual(["missing-value", "missing-value"]);
    expect(issues[0]?.data).toMatchObject({ column: "durationMonths" });
    const stated = blank.map((group) => (group.name === flex ? { ...group, durationMonths: 40 } : group));
    expect(parsed({ caseGroups: stated, caseMoves: ring, tasks }).codes).toEqual([]);
  });

  test("hand-over work in a group to which nothing goes is told", () => {
    const handOver = { name: "Overlevering", driver: "per-moved-case", rate: 1, afterMinutes: 45 };
    const inGroup = (caseGroup: string) =>
      parsed({ caseGroups, caseMoves: [move], tasks: [{ ...handOver, caseGroup }] });
    expect(inGroup(flex)).toMatchObject({ codes: [] });
    expect(inGroup(flex).plan.tasks[0]?.driver).toMatchObject({ kind: "per-moved-case", caseGroup: flex });
    expect(inGroup("Sygedagpenge").codes).toEqual(["no-moves-to-group"]);
  });
});

describe("how the cases lie on the people", () => {
  const staffGroup = "Socialrådgivere";
  const band = (fewest: number, most: number, workers: number) => ({ staffGroup, fewest, most, workers });
  const bands = [band(30, 40, 4), band(40, 60, 5), band(80, 90, 1)];

  test("the outermost bands tell the most and the fewest; a band with nobody in it does not", () => {
    const plan = sound({ caseloadBands: [...bands, band(100, 120, 0)] });
    expect(plan.caseloadBands).toHaveLength(4);
    expect(plan.staffGroups[0]).toMatchObject({
      largestCaseload: { value: 90 },
      smallestCaseload: { value: 30 },
    });
  });

  test("what is stated beside them stands where it lies in the outermost band, and is told where it does not", () => {
    const beside = (largestCaseload: number, smallestCaseload: number) =>
      parsed({ caseloadBands: bands, staffDetails: [{ staffGroup, largestCaseload, smallestCaseload }] });
    expect(beside(84, 33)).toMatchObject({
      codes: [],
      plan: { staffGroups: [{ largestCaseload: { value: 84 }, smallestCaseload: { value: 33 } }] },
    });
    const contradicted = beside(71, 25);
    expect(contradicted.codes).toEqual(["caseload-outside-bands", "caseload-outside-bands"]);
    expect(contradicted.issues[0]).toMatchObject({ severity: "warning", data: { found: 71, used: 90 } });
    expect(contradicted.plan.staffGroups[0]).toMatchObject({
      largestCaseload: { value: 90 },
      smallestCaseload: { value: 30 },
    });
  });

  test("the fewest above the most, rows that overlap, and more workers than there are", () => {
    expect(parsed({ caseloadBands: [band(60, 40, 3)] })).toMatchObject({
      codes: ["caseload-band-order"],
      plan: { caseloadBands: [{ workers: { value: null } }] },
    });
    expect(parsed({ caseloadBands: [band(30, 50, 3), band(40, 60, 3)] }).codes).toEqual([
      "caseload-bands-overlap",
    ]);
    expect(parsed({ caseloadBands: [band(71, 71, 1), band(71, 71, 1), band(60, 71, 2)] }).codes).toEqual([]);
    const staffDetails = [{ staffGroup, heads: 9 }];
    expect(parsed({ caseloadBands: bands, staffDetails }).codes).toEqual(["band-workers-above-heads"]);
    expect(parsed({ caseloadBands: bands, staffDetails: [{ staffGroup, heads: 10 }] }).codes).toEqual([]);
  });
});
