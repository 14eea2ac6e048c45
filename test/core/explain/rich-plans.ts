import type { Plan, RecurringTask, Scenario, StaffGroup } from "../../../core/plan.ts";
import { pay } from "../../support/costs.ts";
import {
  allowance,
  batch,
  caseGroup,
  given,
  minutes,
  month,
  option,
  perMonth,
  plan,
  profile,
  scenario,
  settings,
  staffGroup,
  task,
} from "../../support/plan.ts";
import { caseFlowTasks, caseMoves, openingAges } from "./rich-case-flow.ts";
import { workingTime } from "./working-time-options.ts";

/** Three groups that share work by overlapping permission sets, with ramp, turnover, mentors and named duties. */
const staffGroups: readonly StaffGroup[] = [
  staffGroup("Rådgivere", 2.6, {
    establishedPosts: given(3.5),
    heads: given(3),
    turnoverPerYear: given(0.18),
    vacancyMonths: given(2.5),
    mentorHoursPerWeek: given(3),
    otherLeaveHours: given(15),
    caseCarryingShare: given(0.85),
    newWorkerCaseFactor: given(0.6),
    owedTimeOffHours: given(20),
    allowances: [
      allowance("Møder", "share", 0.12),
      allowance("Supervision", "hours-a-week-per-head", 0.75),
      allowance("Kurser", "hours-a-year-per-head", 30),
      allowance("Tillidshverv", "named-duty-hours-a-year", 60),
    ],
  }),
  staffGroup("Jobkonsulenter", 2.4, {
    unit: "Front",
    absenceDays: given(9),
    turnoverPerYear: given(0.1),
    vacancyMonths: given(0),
    rampMonths: given(4),
    caseCarryingShare: given(0.4),
  }),
  staffGroup("Studenter", 0.3, { unit: "Front", sixthWeekShare: given(0.5) }),
];

const caseGroups = [
  caseGroup("Aktivitetsparate", 400, {
    newCasesPerMonth: given(24),
    complexShare: given(0.3),
    veryComplexShare: given(0.1),
    openingAges,
    guidelines: [
      {
        edition: "2020",
        targetGroup: "Aktivitetsparate",
        low: given(25),
        high: given(40),
        source: "DS",
        from: null,
      },
    ],
  }),
  caseGroup("Jobparate", 150, {
    unit: "Front",
    newCasesPerMonth: given(40),
    durationMonths: given(4.5),
    timeConsumingCases: given(20),
    guidelines: [
      {
        edition: "2020",
        targetGroup: "Jobparate",
        low: given(35),
        high: given(55),
        source: "DS",
        from: null,
      },
    ],
  }),
];

const both = ["Rådgivere", "Jobkonsulenter"];
const everyone = [...both, "Studenter"];
const season = profile("season", [1.4, 1.2, 1, 1, 0.9, 0.8, 0.4, 0.9, 1.2, 1.2, 1, 1]);

const tasks: readonly RecurringTask[] = [
  task("Samtaler", 0, "Rådgivere", {
    driver: {
      kind: "age-window",
      caseGroup: "Aktivitetsparate",
      rate: given(0.66),
      fromMonths: given(0),
      toMonths: given(6),
      coverage: given(0.75),
    },
    minutes: {
      ...minutes(25, {
        before: 10,
        after: 15,
        noShowShare: 0.2,
        interpreterShare: 0.15,
        interpreterFactor: 1.8,
      }),
      phone: { share: given(0.2), minutes: given(15) },
      video: { share: given(0.1), minutes: given(20) },
    },
    complexityOf: "Aktivitetsparate",
    permittedGroups: both,
  }),
  task("Opfølgning", 0, "Rådgivere", {
    driver: { kind: "per-open-case-a-year", caseGroup: "Aktivitetsparate", rate: given(2) },
    minutes: minutes(40, {
      after: 20,
      noShowShare: 0.1,
      rebooked: false,
      preparedAfterCheckIn: true,
      lostShare: 0.5,
    }),
    profile: season,
    permittedGroups: everyone,
    priority: 2,
    growthPerMonth: given(0.03),
    openingBacklog: { hours: given(220), ageMonths: null },
  }),
  task("Afgørelser", 0, "Rådgivere", {
    driver: { kind: "per-new-case", caseGroup: "Jobparate", rate: given(3) },
    minutes: minutes(90),
    deadlineDays: given(28),
    openingBacklog: { hours: given(90), ageMonths: given(2.5) },
  }),
  task("Klager", 0, "Rådgivere", {
    driver: { kind: "share-of-task", task: "Afgørelser", rate: given(0.1), lagMonths: given(1.5) },
    minutes: minutes(300),
    growthPerMonth: given(0.02),
    permittedGroups: both,
  }),
  task("Genbesøg", 0, "Jobkonsulenter", {
    driver: { kind: "share-of-task", task: "Opfølgning", rate: given(0.2), lagMonths: given(0) },
    minutes: minutes(30),
    priority: 3,
  }),
  task("Kontrol", 0, "Jobkonsulenter", {
    driver: { kind: "share-of-cases-a-year", caseGroup: "Jobparate", rate: given(0.5) },
    minutes: minutes(75),
    permittedGroups: ["Jobkonsulenter", "Studenter"],
    priority: 3,
    growthPerMonth: given(0.01),
  }),
  task("Breve", 90, "Studenter", { permittedGroups: everyone, priority: 2, to: month("2026-09") }),
  task("Virksomheder", 260, "Jobkonsulenter", { driver: perMonth(260), from: month("2026-03") }),
  task("Efter reglen", 0, "Rådgivere", {
    driver: {
      kind: "talk-cadence",
      caseGroup: "Jobparate",
      targetGroup: "job-ready",
      own: [
        {
          targetGroup: "job-ready",
          from: month("2026-10"),
          at: null,
          talks: given(2),
          fromMonths: given(1),
          toMonths: null,
          coverage: given(0.8),
        },
      ],
      part: "rest",
    },
  }),
  ...caseFlowTasks,
];

const batches = [
  batch("Ny lov", 300, 45, ["2026-03-09", "2026-05-20"], "Rådgivere", { permittedGroups: both }),
  batch("Arkiv", 500, 12, ["2026-08-01", "2026-12-31"], "Studenter", { priority: 3 }),
];

const [from, to] = [month("2026-02"), month("2026-06")];

/** Every kind of option at once. */
export const measures: Scenario = scenario(
  "Alle",
  option("hiring", { posts: 1.5, "lag-months": 2.5 }, { staffGroup: "Rådgivere", from }),
  option(
    "hiring",
    { posts: 1, "lag-months": 1 },
    { name: "Projekt", staffGroup: "Jobkonsulenter", from, to },
  ),
  option(
    "temps",
    { people: 2, "weekly-hours": 12, productivity: 0.8, "kroner-per-unit": 260 },
    { staffGroup: "Studenter", from, to },
  ),
  option(
    "planned-overtime",
    { people: 4, "weekly-hours": 5 },
    { staffGroup: "Rådgivere", from, to, compensation: "paid" },
  ),
  option(
    "planned-overtime",
    { people: 2, "weekly-hours": 14, "hours-per-occasion": 4 },
    {
      name: "Mod afspadsering",
      staffGroup: "Jobkonsulenter",
      from,
      to,
      returnFrom: month("2026-09"),
      returnTo: month("2026-11"),
      compensation: "time-off",
    },
  ),
  option("internal-meetings", { share: 0.4 }, { staffGroup: "Rådgivere", target: "Møder", from }),
  option("internal-meetings", { share: 0.25 }, { name: "Færre breve", target: "Breve", from, to }),
  option(
    "shutdown",
    { share: 0.6 },
    {
      target: "Opfølgning",
      from,
      to: month("2026-04"),
      returnFrom: month("2026-08"),
      returnTo: month("2026-10"),
    },
  ),
  option(
    "shutdown",
    {},
    { name: "Kontrol", target: "Kontrol", from: month("2026-05"), to: month("2026-06") },
  ),
);

export const today = scenario("I dag");

const paid = (group: StaffGroup): StaffGroup => ({ ...group, pay: pay(450_000, 0.17) });

const richPlan = (changes: Partial<Plan>): Plan =>
  plan({
    units: ["Team", "Front"],
    staffGroups: staffGroups.map(paid),
    caseGroups,
    caseMoves,
    tasks,
    batches,
    scenarios: [today, measures],
    ...changes,
  });

const plenty = staffGroups.map((group) => ({
  ...paid(group),
  filledPosts: given(14),
  establishedPosts: given(14),
}));

const withoutMinutes = tasks.map((line) =>
  line.name === "Kontrol" ? { ...line, minutes: { ...line.minutes, talk: given(null) } } : line,
);

export const richPlans: readonly (readonly [string, Plan, Scenario])[] = [
  ["7 months, today", richPlan({ horizonMonths: 7 }), today],
  ["7 months, all options", richPlan({ horizonMonths: 7 }), measures],
  ["12 months, today", richPlan({}), today],
  ["12 months, all options", richPlan({}), measures],
  ["36 months, all options", richPlan({ horizonMonths: 36 }), measures],
  ["more staff than work", richPlan({ staffGroups: plenty }), measures],
  [
    "minutes that are an average over the mix, from July",
    richPlan({
      settings: settings({
        minutesAreMixAverage: true,
        overtimeOutput: given(0.9),
        outputAbove49: given(0.5),
      }),
      start: month("2026-07"),
    }),
    measures,
  ],
  ["a task without minutes", richPlan({ tasks: withoutMinutes }), measures],
  [
    "14 months, options on working time",
    richPlan({
      horizonMonths: 14,
      settings: settings({ outputAbove49: given(0.5) }),
      partTimeOvertime: [
        { from: null, threshold: "pro-rata", at: null },
        { from: month("2026-05"), threshold: "full-time", at: null },
      ],
    }),
    workingTime,
  ],
];
