import { workingDaysBetween } from "../../calendar/working-days.ts";
import type { Input } from "../../origin.ts";
import { type ChecklistQuestion, checklistQuestions } from "../../plan/checklist.ts";
import { type Answer, type Closing, type SafetyMeasure, type Settings, safetyMeasures } from "../../plan.ts";
import { monthsPerYear } from "../../units.ts";
import { addMonths, type CalendarDate, type YearMonth } from "../../year-month.ts";
import { dateOf, inputOf, refusedInput } from "../read/row.ts";
import {
  type SettingsRead,
  settingAnswer,
  settingAnsweredBy,
  settingCell,
  settingInput,
} from "../read/settings.ts";
import type { PlanContext } from "./context.ts";

const answerOf = (checklist: SettingsRead<"checklist">, question: ChecklistQuestion): Answer => {
  const answer = settingAnswer(checklist, question);
  if (answer === null) return null;
  return answer ? "yes" : "no";
};

const checklistOf = (checklist: SettingsRead<"checklist">): Settings["checklist"] => {
  const answers = checklistQuestions.map((question) => {
    const answer = answerOf(checklist, question);
    return [question, { answer, ...settingAnsweredBy(checklist, question) }] as const;
  });
  return Object.fromEntries(answers) as unknown as Settings["checklist"];
};

/**
 * How cases of another complexity count. Where it cannot be read whether the minutes are an average, the weights are not
 * known either.
 */
const weightsOf = (
  settings: SettingsRead<"settings">,
): Pick<Settings, "complexWeight" | "veryComplexWeight" | "minutesAreMixAverage"> => {
  const complexWeight = settingInput(settings, "complexWeight");
  const veryComplexWeight = settingInput(settings, "veryComplexWeight");
  const { state, at } = settingCell(settings, "minutesAreMixAverage");
  const minutesAreMixAverage = settingAnswer(settings, "minutesAreMixAverage") ?? true;
  if (state !== "refused" || at === null) return { complexWeight, veryComplexWeight, minutesAreMixAverage };
  const unknown: Input = { value: null, origin: { kind: "cell", at, suppliedBy: null, status: null } };
  return { complexWeight: unknown, veryComplexWeight: unknown, minutesAreMixAverage: false };
};

export const settingsOf = (
  settings: SettingsRead<"settings">,
  checklist: SettingsRead<"checklist">,
): Settings => ({
  fullTimeWeek: settingInput(settings, "fullTimeWeek"),
  ...weightsOf(settings),
  methodTolerancePosts: settingInput(settings, "methodTolerancePosts"),
  timeOffFactor: settingInput(settings, "timeOffFactor"),
  timeOffFactorAbove: settingInput(settings, "timeOffFactorAbove"),
  hoursAtFirstFactor: settingInput(settings, "hoursAtFirstFactor"),
  timeOffDeadlineMonths: settingInput(settings, "timeOffDeadlineMonths"),
  timeOffShareLimit: settingInput(settings, "timeOffShareLimit"),
  overtimeOutput: settingInput(settings, "overtimeOutput"),
  outputAbove49: settingInput(settings, "outputAbove49"),
  temporaryWeeksLimit: settingInput(settings, "temporaryWeeksLimit"),
  longWeekWeeksLimit: settingInput(settings, "longWeekWeeksLimit"),
  breathingSpaceMinimum: settingInput(settings, "breathingSpaceMinimum"),
  overdueHoursLimit: settingInput(settings, "overdueHoursLimit"),
  overtimePremium: settingInput(settings, "overtimePremium"),
  overtimePremiumAbove: settingInput(settings, "overtimePremiumAbove"),
  discountRate: settingInput(settings, "discountRate"),
  backlogTargetHours: settingInput(settings, "backlogTargetHours"),
  checklist: checklistOf(checklist),
  safety: Object.fromEntries(
    safetyMeasures.map((measure) => [measure, answerOf(checklist, measure)]),
  ) as Record<SafetyMeasure, Answer>,
});

/** A day of the month that counts as a working day when nothing else is closed. */
const someWorkingDay = ({ year, month }: YearMonth): CalendarDate => {
  const days = Array.from({ length: 28 }, (_, index) => ({ year, month, day: index + 1 }));
  return days.find((day) => workingDaysBetween(day, day, []) === 1) ?? { year, month, day: 1 };
};

/** Closing days. A row whose date cannot be read may close a day of any month: none has a known number of days. */
export const closingsOf = ({ rows, start, horizonMonths }: PlanContext): readonly Closing[] => {
  const span = Math.ceil(horizonMonths / monthsPerYear) * monthsPerYear;
  const months = Array.from({ length: span }, (_, index) => addMonths(start, index));
  return rows.closings.flatMap((row): readonly Closing[] => {
    const date = dateOf(row, "date");
    if (date !== null) return [{ date, share: inputOf(row, "share") }];
    return months.map((month) => ({ date: someWorkingDay(month), share: refusedInput(row, "date") }));
  });
};
