import { valueAt } from "../explain/step.ts";
import { byMonth, type Measure, staffGroup } from "./measurement.ts";

/** Hours that options would free beyond those that the group is at work; they are not counted (model-definitions 2.21). */
export const freedBeyondHoursAtWork: Measure = (context) => {
  const { supplies, options } = context.evaluation;
  return supplies.flatMap(({ group, freed, freedBeyond }) => {
    const acting = options.effects.filter(
      ({ target, subject }) => target === "freed-weekly-hours" && subject === group.name,
    );
    if (acting.length === 0) return [];
    return [
      {
        subject: staffGroup(group.name),
        values: byMonth(context, (month) => valueAt(freedBeyond, month)),
        optionsIn: (month) =>
          acting
            .filter(({ inForce }) => valueAt(inForce, month) !== 0)
            .map(({ amount }) => amount.subject.name),
        behind: [freedBeyond, freed],
      },
    ];
  });
};
