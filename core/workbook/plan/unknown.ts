import { defaultInput } from "../../origin.ts";
import type { RecurringTask, StaffGroup, TaskMinutes } from "../../plan.ts";
import { assumedHolidayProfile } from "./profiles.ts";

/** Name of a part of the plan that the workbook does not tell of: as a row without a name, of no row. */
export const unknownName = "#0";

/** Stands for the staff where no group is stated, so that work has a group whose posts are not known. */
export const unknownStaff = (workplace: string): StaffGroup => {
  const unknown = defaultInput(null);
  return {
    name: unknownName,
    unit: workplace,
    filledPosts: unknown,
    establishedPosts: unknown,
    heads: unknown,
    weeklyHours: unknown,
    holidayHours: unknown,
    sixthWeekShare: unknown,
    holidayProfile: assumedHolidayProfile,
    otherLeaveHours: unknown,
    absenceShare: unknown,
    absenceDays: null,
    caseCarryingShare: unknown,
    newWorkerCaseFactor: unknown,
    turnoverPerYear: unknown,
    vacancyMonths: unknown,
    initialProductivity: unknown,
    rampMonths: unknown,
    mentorHoursPerWeek: unknown,
    mentorMonths: unknown,
    owedTimeOffHours: unknown,
    priorOvertimeHours: [unknown, unknown, unknown],
    pay: {
      annualPay: unknown,
      pensionShare: unknown,
      overtimePensionShare: unknown,
      recruitmentCost: unknown,
    },
    postsOnLeave: unknown,
    postsOnLoan: unknown,
    largestCaseload: unknown,
    smallestCaseload: unknown,
    leads: false,
    allowances: [],
    at: null,
  };
};

const none = defaultInput(0);

export const noMinutes: TaskMinutes = {
  talk: none,
  before: none,
  after: none,
  noShowShare: none,
  rebooked: false,
  preparedAfterCheckIn: false,
  lostShare: none,
  interpreterShare: none,
  interpreterFactor: defaultInput(1),
  phone: null,
  video: null,
};

/**
 * Stands for the recurring tasks where none is stated, so that the need is not known instead of nothing. Only how often
 * it comes is unknown: one gap is told once.
 */
export const unknownTask = (groups: readonly StaffGroup[]): RecurringTask => {
  return {
    name: unknownName,
    driver: { kind: "per-month", rate: defaultInput(null) },
    homeGroup: groups[0]?.name ?? unknownName,
    permittedGroups: groups.map(({ name }) => name),
    priority: 1,
    deadlineDays: null,
    minutes: noMinutes,
    complexityOf: null,
    profile: null,
    from: null,
    to: null,
    growthPerMonth: none,
    openingBacklog: null,
    sanctionTalk: false,
    at: null,
  };
};
