import { defaultInput, type Input } from "../../origin.ts";
import type { Pay } from "../../plan/money.ts";
import type { MonthProfile, StaffGroup } from "../../plan.ts";
import type { ColumnIdOfKind } from "../contract/contract.ts";
import { columnOf, flagOf, inputOf, isGiven, placeOf, type TableRow, textOf } from "../read/row.ts";
import { settingInput } from "../read/settings.ts";
import { type AllowanceForGroups, allowancesFor, allowancesOf } from "./allowances.ts";
import { nameOf, needed, type PlanContext, reportMissing } from "./context.ts";
import { assumedHolidayProfile, holidayProfiles } from "./profiles.ts";

type GroupRow = TableRow<"staffGroups">;
type DetailRow = TableRow<"staffDetails">;
type DetailNumber = ColumnIdOfKind<"staffDetails", "number" | "share">;

interface StaffContext extends PlanContext {
  readonly details: ReadonlyMap<string, DetailRow>;
  readonly pay: ReadonlyMap<string, TableRow<"pay">>;
  readonly profiles: readonly MonthProfile[];
  readonly allowances: readonly AllowanceForGroups[];
}

const detail = (row: DetailRow | undefined, column: DetailNumber): Input => {
  if (row !== undefined) return inputOf(row, column);
  const value = columnOf("staffDetails", column)?.default;
  return defaultInput(typeof value === "number" ? value : null);
};

/** Another input's value where the cell is empty, such as as many heads as posts. */
const orElse = (input: Input, other: Input): Input =>
  input.origin.kind === "default" ? { ...other, origin: { kind: "default", at: input.origin.at } } : input;

const absenceOf = (row: GroupRow, details: DetailRow | undefined, { issues }: PlanContext) => {
  const days = details !== undefined && isGiven(details, "absenceDays");
  if (!isGiven(row, "absenceShare") && days)
    return { absenceShare: inputOf(row, "absenceShare"), absenceDays: detail(details, "absenceDays") };
  if (days)
    issues.add("unused-value", placeOf(details, "absenceDays"), {
      table: "staffDetails",
      column: "absenceDays",
      reason: { kind: "absence-in-per-cent" },
    });
  return {
    absenceShare: needed(issues, row, "absenceShare", inputOf(row, "absenceShare")),
    absenceDays: null,
  };
};

/** With one group all its posts carry cases unless told otherwise; with several nobody can guess which. */
const caseCarrying = (row: GroupRow, { names, issues }: PlanContext): Input => {
  const stated = inputOf(row, "caseCarryingShare");
  if (isGiven(row, "caseCarryingShare")) return stated;
  if (names.staffGroups.length === 1) return { ...stated, value: 1 };
  reportMissing(issues, row, "caseCarryingShare");
  return stated;
};

const profileFor = (row: DetailRow | undefined, profiles: readonly MonthProfile[]): MonthProfile => {
  const name = row === undefined ? null : textOf(row, "holidayProfile");
  const named = profiles.find((profile) => profile.name === name);
  const refused = row !== undefined && name === null && isGiven(row, "holidayProfile");
  const profile = named ?? profiles[0] ?? assumedHolidayProfile;
  if (!refused) return profile;
  return { ...profile, weights: profile.weights.map((weight) => ({ ...weight, value: null })) };
};

const notStated = defaultInput(null);
const unpaid: Pay = {
  annualPay: notStated,
  pensionShare: notStated,
  overtimePensionShare: notStated,
  recruitmentCost: notStated,
};

const payOf = (row: TableRow<"pay"> | undefined): Pay =>
  row === undefined
    ? unpaid
    : {
        annualPay: inputOf(row, "annualPay"),
        pensionShare: inputOf(row, "pensionShare"),
        overtimePensionShare: inputOf(row, "overtimePensionShare"),
        recruitmentCost: inputOf(row, "recruitmentCost"),
      };

const groupOf = (row: GroupRow, context: StaffContext): StaffGroup => {
  const name = nameOf(row);
  const details = context.details.get(name);
  const number = (column: DetailNumber): Input => detail(details, column);
  const filledPosts = inputOf(row, "filledPosts");
  return {
    name,
    unit: textOf(row, "unit") ?? context.workplace,
    filledPosts,
    establishedPosts: orElse(number("establishedPosts"), filledPosts),
    heads: orElse(number("heads"), filledPosts),
    weeklyHours: isGiven(row, "weeklyHours")
      ? inputOf(row, "weeklyHours")
      : settingInput(context.settings, "fullTimeWeek"),
    holidayHours: number("holidayHours"),
    sixthWeekShare: number("sixthWeekShare"),
    holidayProfile: profileFor(details, context.profiles),
    otherLeaveHours: number("otherLeaveHours"),
    ...absenceOf(row, details, context),
    caseCarryingShare: caseCarrying(row, context),
    newWorkerCaseFactor: number("newWorkerCaseFactor"),
    turnoverPerYear: number("turnoverPerYear"),
    vacancyMonths: number("vacancyMonths"),
    initialProductivity: number("initialProductivity"),
    rampMonths: number("rampMonths"),
    mentorHoursPerWeek: number("mentorHoursPerWeek"),
    mentorMonths: number("mentorMonths"),
    owedTimeOffHours: number("owedTimeOffHours"),
    priorOvertimeHours: [
      number("priorOvertimeThreeMonthsBefore"),
      number("priorOvertimeTwoMonthsBefore"),
      number("priorOvertimeOneMonthBefore"),
    ],
    pay: payOf(context.pay.get(name)),
    postsOnLeave: number("postsOnLeave"),
    postsOnLoan: number("postsOnLoan"),
    largestCaseload: number("largestCaseload"),
    smallestCaseload: number("smallestCaseload"),
    leads: details !== undefined && flagOf(details, "leads"),
    allowances: allowancesFor(name, context.allowances, context.issues),
    at: row.at,
  };
};

export const staffGroupsOf = (context: PlanContext): readonly StaffGroup[] => {
  const { rows, issues, memory, names, settings, workplace } = context;
  const staff: StaffContext = {
    ...context,
    details: new Map(rows.staffDetails.map((row) => [textOf(row, "staffGroup") ?? "", row])),
    pay: new Map(rows.pay.map((row) => [textOf(row, "staffGroup") ?? "", row])),
    profiles: memory.remember(rows.holidayProfiles, "profiles", [], issues, (own) =>
      holidayProfiles(rows.holidayProfiles, own),
    ),
    allowances: memory.remember(rows.allowances, "allowances", [names.staffGroups], issues, (own) =>
      allowancesOf(rows.allowances, names.staffGroups, own),
    ),
  };
  const { details, pay, profiles, allowances } = staff;
  const onlyOne = names.staffGroups.length === 1;
  return rows.staffGroups.map((row) => {
    const name = nameOf(row);
    const others = [details.get(name), pay.get(name), profiles, allowances, settings, workplace, onlyOne];
    return memory.remember(row, "group", others, issues, (own) => groupOf(row, { ...staff, issues: own }));
  });
};
