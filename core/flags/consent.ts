import { unagreedOptions } from "../options/consent.ts";
import { byMonth, type Measure } from "./measurement.ts";
import { running, scenarioSubject } from "./running-options.ts";

/** Options that run in the month and that somebody has to agree to, while nobody has (model-definitions 4, 12). */
export const unagreedOptionsRunning: Measure = (context) => {
  const options = running(context, unagreedOptions(context.evaluation.scenario.options));
  if (options.length === 0) return [];
  const inMonth = (month: number) => options.filter(({ runsIn }) => runsIn(month));
  return [
    {
      subject: scenarioSubject(context),
      values: byMonth(context, (month) => inMonth(month).length),
      optionsIn: (month) => inMonth(month).map(({ name }) => name),
      behind: [],
      details: () => ({ answer: context.plan.settings.checklist["consent-collected"].answer }),
    },
  ];
};
