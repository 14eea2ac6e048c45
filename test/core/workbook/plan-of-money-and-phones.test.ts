import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { onlyIssue, parsedWorkbook, withSettings } from "../../support/parsed-workbook.ts";
import { addressOf, type PlainWorkbook, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const source = "Aftale § 1";

const sound = (workbook: PlainWorkbook) => {
  const { plan, issues } = parsedWorkbook(workbookTables(workbook));
  expect(issues).toEqual([]);
  return plan;
};
const group = "Socialrådgivere";
const cases = "Aktivitetsparate";
const steps = { weeks1to4: 0.7, weeks5to26: 0.5, weeks27to52: 0.2, weeksFrom53: 0.1 };
const two = { year: 2027, month: 2 };

describe("what is read of the tables of money", () => {
  test("pay, by its group; without a row its kroner are not known", () => {
    const pay = [{ staffGroup: group, annualPay: 480_000, pensionShare: 0.18, recruitmentCost: 30_000 }];
    expect(sound({ ...plainTeam, pay }).staffGroups[0]?.pay).toMatchObject({
      annualPay: { value: 480_000 },
      pensionShare: { value: 0.18 },
      overtimePensionShare: { value: 0 },
      recruitmentCost: { value: 30_000 },
    });
    expect(sound(plainTeam).staffGroups[0]?.pay.annualPay.value).toBeNull();
  });

  test("benefits by the step that people are on", () => {
    const people = { peopleWeeks1to4: 1, peopleWeeks5to26: 2, peopleWeeks27to52: 3, peopleWeeksFrom53: 4 };
    const benefits = [{ caseGroup: cases, weeklyBenefit: 3000, ...people, weeksAtEntry: 30 }];
    expect(sound({ ...plainTeam, benefits }).benefits).toMatchObject([
      {
        caseGroup: cases,
        weeklyBenefit: { value: 3000 },
        openingPeople: {
          weeks1to4: { value: 1 },
          weeks5to26: { value: 2 },
          weeks27to52: { value: 3 },
          weeksFrom53: { value: 4 },
        },
        entrantsPerMonth: { value: null, origin: { kind: "default" } },
        weeksAtEntry: { value: 30 },
      },
    ]);
  });

  test("refund rates: those of the act, then those that the workbook states, by month", () => {
    const [act, ...none] = sound(plainTeam).refundRates;
    expect(none).toEqual([]);
    expect(Object.values(act?.shares ?? {}).map(({ value }) => value)).toEqual([0.8, 0.4, 0.3, 0.2]);
    const rows = [
      { from: "2027-02", ...steps, source },
      { from: "2026-05", ...steps, source },
    ];
    const stated = sound({ ...plainTeam, refundRates: rows }).refundRates;
    expect(stated.map(({ from }) => from)).toEqual([null, { year: 2026, month: 5 }, two]);
    expect(stated[2]?.shares.weeks5to26.value).toBe(0.5);
  });

  test("a row without a month holds from ever in place of the act, and is told", () => {
    const tables = workbookTables({ ...plainTeam, refundRates: [{ ...steps, source }] });
    const { plan, issue } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "rule-without-month",
      at: { cell: addressOf(tables, "refundRates", 0, "from") },
    });
    expect(plan.refundRates).toHaveLength(1);
  });

  test.each([
    ["two of one month", [{ threshold: "full-time" }, { threshold: "own-hours" }], "2026-02", "same-month"],
    ["a month that is none", [{ threshold: "full-time" }], "snart", "not-a-month"],
  ] as const)("part-timers' rules of which %s: nobody can tell the threshold", (_, rules, from, code) => {
    const partTimeRules = rules.map((rule) => ({ ...rule, from, source }));
    const { plan, issue } = onlyIssue(workbookTables({ ...plainTeam, partTimeRules }));
    expect(issue.code).toBe(code);
    expect(plan.partTimeOvertime.at(-1)?.threshold).toBeNull();
  });

  test("two rows of one month contradict each other, and the cell of the first is named", () => {
    const rows = [
      { from: "2027-02", ...steps, source },
      { from: "2027-02", ...steps, source },
    ];
    const tables = workbookTables({ ...plainTeam, refundRates: rows });
    const { plan, issue, danish } = onlyIssue(tables);
    expect(issue).toMatchObject({
      code: "same-month",
      at: { cell: addressOf(tables, "refundRates", 1, "from") },
    });
    expect(danish).toContain(addressOf(tables, "refundRates", 0, "from"));
    expect(plan.refundRates[1]?.shares.weeks1to4.value).toBeNull();
  });

  test("money for a time; its posts belong to a group, and it does not end before it begins", () => {
    const grant = { name: "Pulje", from: "2026-02", to: "2026-08", kronerPerMonth: 40_000, posts: 1 };
    expect(sound({ ...plainTeam, funding: [grant] }).funding).toMatchObject([
      { name: "Pulje", kronerPerMonth: { value: 40_000 }, posts: { value: 1 }, staffGroup: group },
    ]);
    const { plan, issue } = onlyIssue(
      workbookTables({ ...plainTeam, funding: [{ ...grant, to: "2026-01" }] }),
    );
    expect(issue.code).toBe("end-before-start");
    expect(plan.funding[0]).toMatchObject({ kronerPerMonth: { value: null }, posts: { value: null } });
  });

  test("the rule of part-timers, the cautious one until the workbook's own holds", () => {
    const rows = [{ from: "2027-02", threshold: "full-time", source }];
    expect(sound(plainTeam).partTimeOvertime).toMatchObject([{ from: null, threshold: "own-hours" }]);
    expect(sound({ ...plainTeam, partTimeRules: rows }).partTimeOvertime).toMatchObject([
      { from: null, threshold: "own-hours" },
      { from: two, threshold: "full-time" },
    ]);
  });

  test("a benefit of a case group that there is not is told", () => {
    const people = { peopleWeeks1to4: 0, peopleWeeks5to26: 0, peopleWeeks27to52: 0, peopleWeeksFrom53: 0 };
    const benefits = [{ caseGroup: "Ukendte", weeklyBenefit: 3000, ...people }];
    expect(onlyIssue(workbookTables({ ...plainTeam, benefits })).issue.code).toBe("unknown-reference");
  });
});

test("settings of money and the backlog that one can live with", () => {
  const { settings } = sound(
    withSettings({
      overtimePremium: 0.4,
      overtimePremiumAbove: 0.9,
      discountRate: 0.03,
      backlogTargetHours: 50,
    }),
  );
  expect(settings).toMatchObject({
    overtimePremium: { value: 0.4 },
    overtimePremiumAbove: { value: 0.9 },
    discountRate: { value: 0.03 },
    backlogTargetHours: { value: 50 },
  });
  expect(sound(plainTeam).settings).toMatchObject({
    overtimePremium: { value: 0.5 },
    overtimePremiumAbove: { value: 1 },
    discountRate: { value: null },
    backlogTargetHours: { value: 0 },
  });
});

test("the checklist has an answer, who gave it and when", () => {
  const { settings } = sound({
    ...plainTeam,
    checklist: {
      "daily-rest": true,
      "daily-rest.date": "2026-02-03",
      "daily-rest.suppliedBy": "AMR",
      alarm: false,
    },
  });
  expect(settings.checklist["daily-rest"]).toEqual({
    answer: "yes",
    by: "AMR",
    date: { year: 2026, month: 2, day: 3 },
  });
  expect(settings.safety.alarm).toBe("no");
  expect(settings.checklist["weekly-day-off"]).toEqual({ answer: null, by: null, date: null });
});

test("more about the staff", () => {
  const row = { postsOnLeave: 1, postsOnLoan: 0.5, largestCaseload: 71, smallestCaseload: 40, leads: true };
  const plan = sound({ ...plainTeam, staffDetails: [{ staffGroup: group, ...row }] });
  expect(plan.staffGroups[0]).toMatchObject({
    postsOnLeave: { value: 1 },
    postsOnLoan: { value: 0.5 },
    largestCaseload: { value: 71 },
    smallestCaseload: { value: 40 },
    leads: true,
  });
});

describe("phone duties and meetings", () => {
  const phone = { name: "Telefon", openingHoursPerWeek: 20, positions: 2 };
  test("a duty is of the only group unless told otherwise", () => {
    const stated = { ...phone, offPhoneShare: 0.1, callsPerWeek: 90, handlingSeconds: 300 };
    expect(sound({ ...plainTeam, phoneDuties: [stated] }).phoneDuties).toMatchObject([
      {
        name: "Telefon",
        homeGroup: group,
        permittedGroups: [group],
        openingHoursPerWeek: { value: 20 },
        positions: { value: 2 },
        offPhoneShare: { value: 0.1 },
        callsPerWeek: { value: 90 },
        handlingSeconds: { value: 300 },
      },
    ]);
  });

  test("a duty whose group cannot be told has no hours, and no gap passes for one without it", () => {
    const tables = workbookTables({ ...plainTeam, phoneDuties: [{ ...phone, homeGroup: "Ukendte" }] });
    const { plan, issue } = onlyIssue(tables);
    expect(issue.code).toBe("unknown-reference");
    expect(evaluatePlan(plan).result.scenarios[0]?.period.gapFteTasks).toBeNull();
  });

  test("further people in a meeting need its minutes as often as there are people", () => {
    const needWith = (people: number) =>
      evaluatePlan(
        sound({ ...plainTeam, meetingParticipants: [{ task: "Statistik", staffGroup: group, people }] }),
      ).result.scenarios[0]?.period.requiredFteTasks ?? Number.NaN;
    const alone = needWith(0);
    const [, , statistics] = plainTeam.tasks ?? [];
    expect(statistics).toMatchObject({ afterMinutes: 300, rate: 1 });
    expect(needWith(2) - alone).toBeGreaterThan(0);
    expect(needWith(4) - alone).toBeCloseTo(2 * (needWith(2) - alone), 9);
  });

  test("participants of an unknown group have time that nobody can count", () => {
    const meetingParticipants = [{ task: "Statistik", staffGroup: "Ukendte", people: 2 }];
    const { plan } = onlyIssue(workbookTables({ ...plainTeam, meetingParticipants }));
    expect(evaluatePlan(plan).result.scenarios[0]?.period.gapFteTasks).toBeNull();
  });
});

test("an adoption curve: an empty month is as the one before, and an empty first one is 0", () => {
  const plan = sound({
    ...plainTeam,
    adoptionCurves: [{ name: "System", month2: -0.1, month4: 1 }],
    scenarios: [{ name: "It", neededFrom: "2026-06", budget: 500_000 }],
    options: [
      {
        scenarios: "It",
        kind: "it-system",
        target: "Statistik",
        share: 0.2,
        from: "2026-03",
        adoption: "system",
      },
    ],
  });
  const scenario = plan.scenarios[1];
  expect(scenario).toMatchObject({ neededFrom: { year: 2026, month: 6 }, budget: { value: 500_000 } });
  expect(scenario?.options[0]?.adoption?.weights.map(({ value }) => value)).toEqual([
    0, -0.1, -0.1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]);
});
