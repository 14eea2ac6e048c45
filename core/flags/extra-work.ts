import { valueAt } from "../explain/step.ts";
import type { Answer, ChecklistQuestion } from "../plan/checklist.ts";
import type { Settings } from "../plan.ts";
import { formatDate } from "../year-month.ts";
import { byMonth, type FlagContext, type Measure, type Measurement, staffGroup } from "./measurement.ts";

/** A plan by which somebody of a group works more than their week, and whether it runs in a month. */
interface ExtraWorkPlan {
  readonly name: string;
  readonly runsIn: (month: number) => boolean;
}

/** Overtime, longer weeks and the months with more work of a stretched norm period. */
const plansOf = ({ evaluation: { options } }: FlagContext, group: string): readonly ExtraWorkPlan[] => {
  const ofGroup = <Plan extends { readonly staffGroup: string }>(plans: readonly Plan[]) =>
    plans.filter(({ staffGroup: name }) => name === group);
  return [
    ...[...ofGroup(options.overtime), ...ofGroup(options.longerWeeks)].map(({ name, inForce }) => ({
      name,
      runsIn: (month: number) => valueAt(inForce, month) !== 0,
    })),
    ...ofGroup(options.movedHours).map(({ name, movedIn }) => ({
      name,
      runsIn: (month: number) => valueAt(movedIn, month) !== 0,
    })),
  ];
};

/**
 * Plans of extra work that run in the group, while a question of the checklist has not been answered with yes. Rest
 * within the day and the weekly day off cannot be computed from months, so that somebody has to answer for them
 * (model-definitions C16); a yes clears the flag and says nothing more.
 */
const extraWorkUnder =
  (question: ChecklistQuestion): Measure =>
  (context) =>
    context.plan.staffGroups.flatMap(({ name }): readonly Measurement[] => {
      const plans = plansOf(context, name);
      if (plans.length === 0) return [];
      const inMonth = (month: number) => plans.filter(({ runsIn }) => runsIn(month));
      const { answer, by, date } = context.plan.settings.checklist[question];
      return [
        {
          subject: staffGroup(name),
          values: byMonth(context, (month) => inMonth(month).length),
          optionsIn: (month) => inMonth(month).map((plan) => plan.name),
          behind: [],
          details: () => ({ answer, answeredBy: by, answeredOn: date && formatDate(date) }),
        },
      ];
    });

export const extraWorkAgainstDailyRest = extraWorkUnder("daily-rest");
export const extraWorkAgainstDayOff = extraWorkUnder("weekly-day-off");

/** The rule stands while the question has this answer. */
export const whenAnswered =
  (question: ChecklistQuestion, answer: Answer) =>
  ({ checklist }: Settings): boolean =>
    checklist[question].answer === answer;
