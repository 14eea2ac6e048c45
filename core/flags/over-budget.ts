import { valueAt } from "../explain/step.ts";
import { byMonth, type Measure } from "./measurement.ts";
import { scenarioSubject } from "./running-options.ts";

/** Kroner that the options cost over the whole period, beside the limit that the scenario states; it is of no month. */
export const costOverPeriod: Measure = (context) => {
  const { budget, spent } = context.evaluation.money;
  if (budget === null) return [];
  const options = context.evaluation.money.options.filter(({ cost }) => valueAt(cost.total, 0) > 0);
  return [
    {
      subject: scenarioSubject(context),
      values: byMonth(context, () => valueAt(spent.total, 0)),
      ofWholePeriod: true,
      limits: byMonth(context, () => valueAt(budget.limit, 0)),
      optionsIn: () => options.flatMap(({ option }) => option ?? []),
      behind: [budget.over],
    },
  ];
};
