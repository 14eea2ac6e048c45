import { type Answer, type Closing, type SafetyMeasure, type Settings, safetyMeasures } from "../../plan.ts";
import { dateOf, inputOf, type TableRow } from "../read/row.ts";
import { type SettingsRead, settingAnswer, settingInput } from "../read/settings.ts";

const answerOf = (checklist: SettingsRead<"checklist">, measure: SafetyMeasure): Answer => {
  const answer = settingAnswer(checklist, measure);
  if (answer === null) return null;
  return answer ? "yes" : "no";
};

export const settingsOf = (
  settings: SettingsRead<"settings">,
  checklist: SettingsRead<"checklist">,
): Settings => ({
  fullTimeWeek: settingInput(settings, "fullTimeWeek"),
  complexWeight: settingInput(settings, "complexWeight"),
  veryComplexWeight: settingInput(settings, "veryComplexWeight"),
  minutesAreMixAverage: settingAnswer(settings, "minutesAreMixAverage") ?? true,
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
  safety: Object.fromEntries(
    safetyMeasures.map((measure) => [measure, answerOf(checklist, measure)]),
  ) as Record<SafetyMeasure, Answer>,
});

/** Closing days; a row whose date could not be read closes nothing. */
export const closingsOf = (rows: readonly TableRow<"closings">[]): readonly Closing[] =>
  rows.flatMap((row) => {
    const date = dateOf(row, "date");
    return date === null ? [] : [{ date, share: inputOf(row, "share") }];
  });
