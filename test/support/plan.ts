import { defaultInput, type Input } from "../../core/origin.ts";
import { checklistQuestions } from "../../core/plan/checklist.ts";
import type {
  Allowance,
  AllowanceKind,
  Batch,
  CaseGroup,
  Closing,
  Driver,
  MonthProfile,
  OptionAmount,
  OptionChoice,
  OptionKind,
  Plan,
  RecurringTask,
  Scenario,
  Settings,
  StaffGroup,
  TaskMinutes,
} from "../../core/plan.ts";
import type { CalendarDate, YearMonth } from "../../core/year-month.ts";

/** An input that a test states. */
export const given = (value: number | null): Input => defaultInput(value);

export const month = (text: string): YearMonth => {
  const [year, month] = text.split("-").map(Number);
  return { year: year ?? 0, month: month ?? 0 };
};

export const date = (text: string): CalendarDate => {
  const [year, month, day] = text.split("-").map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
};

export const profile = (name: string, weights: readonly number[]): MonthProfile => ({
  name,
  weights: weights.map(given),
});

/** Holiday profile of the golden numbers of model-definitions 2.1. */
export const goldenHolidays = profile("golden", [0, 0.1, 0, 0.05, 0.05, 0, 0.5, 0.1, 0, 0.12, 0, 0.08]);

/** Local closing days of the golden numbers: 5 June from 12 o'clock, 24 December. */
export const goldenClosings = (years: readonly number[]): readonly Closing[] =>
  years.flatMap((year) => [
    { date: { year, month: 6, day: 5 }, share: given(0.5) },
    { date: { year, month: 12, day: 24 }, share: given(1) },
  ]);

const inputs = (values: Readonly<Record<string, number | null>>): Record<string, Input> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, given(value)]));

/** Staff group of the golden numbers: 37 hours, 222 hours of holiday, 5 % absence, 18 % allowances. */
export const staffGroup = (name: string, posts: number, changes: Partial<StaffGroup> = {}): StaffGroup => ({
  ...(inputs({
    filledPosts: posts,
    establishedPosts: null,
    heads: null,
    weeklyHours: 37,
    holidayHours: 185,
    sixthWeekShare: 1,
    otherLeaveHours: 0,
    absenceShare: 0.05,
    caseCarryingShare: 0,
    newWorkerCaseFactor: 1,
    turnoverPerYear: 0,
    vacancyMonths: 3,
    initialProductivity: 0.5,
    rampMonths: 6,
    mentorHoursPerWeek: 0,
    mentorMonths: 3,
    owedTimeOffHours: 0,
  }) as unknown as StaffGroup),
  name,
  unit: "Team",
  holidayProfile: goldenHolidays,
  absenceDays: null,
  priorOvertimeHours: [given(0), given(0), given(0)],
  pay: {
    annualPay: given(null),
    pensionShare: given(null),
    overtimePensionShare: given(0),
    recruitmentCost: given(null),
  },
  postsOnLeave: given(0),
  postsOnLoan: given(0),
  largestCaseload: given(null),
  smallestCaseload: given(null),
  leads: false,
  allowances: [allowance("Møder", "share", 0.18)],
  at: null,
  ...changes,
});

export const allowance = (
  name: string,
  kind: AllowanceKind,
  amount: number,
  breathingSpace = false,
): Allowance => ({ name, kind, amount: given(amount), breathingSpace, at: null });

/** What a phone duty says of its queue where only its hours are stated. */
export const unstatedQueue = {
  serviceTarget: given(null),
  targetSeconds: given(null),
  intervals: [],
  behaviour: {
    vanishingShare: given(0),
    otherChannelShare: given(0),
    otherChannelMinutes: given(0),
    repeatShare: given(0),
  },
  reuse: { share: given(0), tasks: [] },
  interruptions: { perPersonAWeek: given(0), minutes: given(0) },
  rota: null,
} as const;

export const caseGroup = (name: string, stock: number, changes: Partial<CaseGroup> = {}): CaseGroup => ({
  name,
  unit: "Team",
  openCases: given(stock),
  newCasesPerMonth: given(stock / 20),
  durationMonths: given(20),
  outflowPerMonth: null,
  complexShare: given(0),
  veryComplexShare: given(0),
  timeConsumingCases: null,
  openingAges: [],
  guidelines: [],
  at: null,
  ...changes,
});

export const minutes = (
  talk: number,
  changes: Readonly<Record<string, number | boolean>> = {},
): TaskMinutes => ({
  talk: given(talk),
  before: given(Number(changes.before ?? 0)),
  after: given(Number(changes.after ?? 0)),
  noShowShare: given(Number(changes.noShowShare ?? 0)),
  rebooked: Boolean(changes.rebooked ?? true),
  preparedAfterCheckIn: Boolean(changes.preparedAfterCheckIn ?? false),
  lostShare: given(Number(changes.lostShare ?? 1)),
  interpreterShare: given(Number(changes.interpreterShare ?? 0)),
  interpreterFactor: given(Number(changes.interpreterFactor ?? 1)),
  phone: null,
  video: null,
});

export const perMonth = (rate: number): Driver => ({ kind: "per-month", rate: given(rate) });

/** A task of so many hours a month: pieces of 60 minutes. */
export const task = (
  name: string,
  hoursAMonth: number,
  homeGroup: string,
  changes: Partial<RecurringTask> = {},
): RecurringTask => ({
  name,
  driver: perMonth(hoursAMonth),
  minutes: minutes(60),
  complexityOf: null,
  profile: null,
  from: null,
  to: null,
  growthPerMonth: given(0),
  openingBacklog: null,
  sanctionTalk: false,
  homeGroup,
  permittedGroups: [homeGroup],
  priority: 1,
  deadlineDays: null,
  at: null,
  ...changes,
});

export const batch = (
  name: string,
  cases: number,
  minutesPerCase: number,
  [start, deadline]: readonly [string, string],
  homeGroup: string,
  changes: Partial<Batch> = {},
): Batch => ({
  name,
  cases: given(cases),
  minutesPerCase: given(minutesPerCase),
  start: date(start),
  deadline: date(deadline),
  homeGroup,
  permittedGroups: [homeGroup],
  priority: 1,
  deadlineDays: null,
  at: null,
  ...changes,
});

export const option = (
  kind: OptionKind,
  amounts: Partial<Record<OptionAmount, number>>,
  changes: Partial<Omit<OptionChoice, "kind" | "amounts">> = {},
): OptionChoice => ({
  kind,
  name: kind,
  enabled: true,
  staffGroup: null,
  target: null,
  from: null,
  to: null,
  returnFrom: null,
  returnTo: null,
  compensation: null,
  otherStaffGroup: null,
  adoption: null,
  quantity: null,
  account: null,
  consent: null,
  at: null,
  amounts: inputs(amounts),
  ...changes,
});

export const scenario = (name: string, ...options: readonly OptionChoice[]): Scenario => ({
  id: name,
  name,
  options,
});

export const settings = (changes: Partial<Settings> = {}): Settings => ({
  ...(inputs({
    fullTimeWeek: 37,
    complexWeight: 1.5,
    veryComplexWeight: 2,
    methodTolerancePosts: 0.5,
    timeOffFactor: 1.5,
    timeOffFactorAbove: 2,
    hoursAtFirstFactor: 3,
    timeOffDeadlineMonths: 3,
    timeOffShareLimit: 0.2,
    overtimeOutput: 1,
    outputAbove49: 1,
    temporaryWeeksLimit: null,
    longWeekWeeksLimit: null,
    breathingSpaceMinimum: null,
    overdueHoursLimit: null,
    overtimePremium: 0.5,
    overtimePremiumAbove: 1,
    discountRate: null,
    backlogTargetHours: 0,
  }) as unknown as Settings),
  minutesAreMixAverage: false,
  safety: { alarm: null, "escape-route": null, "conflict-course": null, "risk-assessment": null },
  checklist: Object.fromEntries(
    checklistQuestions.map((question) => [question, { answer: null, by: null, date: null }]),
  ) as unknown as Settings["checklist"],
  ...changes,
});

/** A plan for 2026 with the calendar of the golden numbers and no options. */
export const plan = (changes: Partial<Plan>): Plan => ({
  workplace: "Jobcenter",
  start: month("2026-01"),
  horizonMonths: 12,
  closings: goldenClosings([2026]),
  units: ["Team"],
  staffGroups: [],
  caseGroups: [],
  tasks: [],
  batches: [],
  phoneDuties: [],
  benefits: [],
  refundRates: [],
  partTimeOvertime: [],
  overtimeRules: [],
  normPeriods: [],
  caseMoves: [],
  caseloadBands: [],
  funding: [],
  scenarios: [scenario("I dag")],
  settings: settings(),
  ...changes,
});
