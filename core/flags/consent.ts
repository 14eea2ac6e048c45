import { lackingAgreements } from "../options/consent.ts";
import { byMonth, type Measure } from "./measurement.ts";
import { running, scenarioSubject } from "./running-options.ts";

/** Options that run in the month and whose agreement nobody has made, or is not shown to be made (model-definitions 4, 12). */
export const unagreedOptionsRunning: Measure = (context) => {
  const { answer } = context.plan.settings.checklist["consent-collected"];
  const lacking = lackingAgreements(context.evaluation.scenario.options, context.plan.start, answer);
  if (lacking.length === 0) return [];
  const options = running(
    context,
    lacking.map(({ option }) => option),
  );
  const inMonth = (month: number) => options.filter(({ runsIn }) => runsIn(month));
  return [
    {
      subject: scenarioSubject(context),
      values: byMonth(context, (month) => inMonth(month).length),
      optionsIn: (month) => inMonth(month).map(({ name }) => name),
      behind: [],
      details: () => ({
        answer,
        agreements: lacking.map(({ option, lacks }) => ({ option: option.name, lacks })),
      }),
    },
  ];
};
