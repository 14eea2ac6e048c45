import { workingDaysBetween } from "../../calendar/working-days.ts";
import { defaultInput, type Input } from "../../origin.ts";
import { checklistQuestions } from "../../plan/checklist.ts";
import { type Answer, type Closing, type SafetyMeasure, type Settings, safetyMeasures } from "../../plan.ts";
import { monthsPerYear } from "../../units.ts";
import { addMonths, type CalendarDate, type YearMonth } from "../../year-month.ts";
import { dateOf, inputOf, refusedInput } from "../read/row.ts";
import { type SettingsRead, settingAnswer, settingCell, settingInput } from "../read/settings.ts";
import type { PlanContext } from "./context.ts";

const answerOf = (checklist: SettingsRead<"checklist">, measure: SafetyMeasure): Answer => {
  const answer = settingAnswer(checklist, measure);
  if (answer === null) return null;
  return answer ? "yes" : "no";
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

const unanswered = Object.fromEntries(
  checklistQuestions.map((question) => [question, { answer: null, by: null, date: null }]),
) as unknown as Settings["checklist"];

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
  overtimePremium: defaultInput(0.5),
  overtimePremiumAbove: defaultInput(1),
  discountRate: defaultInput(null),
  backlogTargetHours: defaultInput(0),
  checklist: unanswered,
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
