import { optionNeeds } from "../../options/kinds.ts";
import { inputsOf, isDisputed } from "../../plan/inputs.ts";
import { type OptionChoice, todayScenarioId } from "../../plan.ts";
import type { FundingFigures } from "../../result/money.ts";
import { formatDay, formatMonth } from "../../text/notation.ts";
import { type CalendarDate, formatDate } from "../../year-month.ts";
import { shownMonth } from "../shown-figure.ts";
import { figureNamed, labelled, overviewTextOf, toldQuantity } from "./overview-figure.ts";
import type { OverviewFigureView } from "./overview-section.ts";
import type { ScenarioContext } from "./view-context.ts";

const dayIn = (day: string | null, { text }: ScenarioContext): string | null =>
  day === null ? null : formatDay(day, text.notation);

const dateIn = (date: CalendarDate | null | undefined, context: ScenarioContext): string | null =>
  dayIn(date ? formatDate(date) : null, context);

const backToNormal = (context: ScenarioContext): OverviewFigureView => {
  const words = overviewTextOf(context);
  const month = context.scenario.overview.backToNormal;
  const value = month === "not-within-period" ? words.notWithinPeriod : shownMonth(month, context.text);
  return labelled("backToNormal", value.replaceAll("\u00a0", " "), words.backToNormal, context);
};

const latestDecision = (context: ScenarioContext): OverviewFigureView => {
  const words = overviewTextOf(context);
  const { decision } = context.scenario.overview;
  if (decision === null) {
    const note = context.chosen.some(({ enabled }) => enabled) ? words.noNeed : words.noOptions;
    return labelled("latestDecision", words.none, note, context);
  }
  const { neededFrom, isStated, latest, option, leadMonths, laterMed, tooLate } = decision;
  const note = words.latest({
    neededFrom: formatMonth(neededFrom, context.text.notation),
    isStated,
    option,
    lead: toldQuantity(leadMonths, "months", context),
    laterMed: dayIn(laterMed, context),
    tooLate,
  });
  return labelled("latestDecision", dayIn(latest, context) ?? context.text.notComputable, note, context);
};

const medDate = (context: ScenarioContext): OverviewFigureView => {
  const words = overviewTextOf(context);
  const stated = context.plan.scenarios.find(({ id }) => id === context.scenario.id);
  const { answer, date } = context.plan.settings.checklist["med-informed"];
  const informed = answer === "yes" ? date : null;
  return labelled(
    "med",
    dateIn(stated?.medDate ?? informed, context) ?? words.noMed,
    words.med(dateIn(stated?.decisionDate, context)),
    context,
    context.checklistCells(["med-informed"]),
  );
};

/** Who consented to each option that somebody has to agree to (model-definitions 4, 12). */
const consents = (context: ScenarioContext): readonly OverviewFigureView[] =>
  context.chosen
    .filter(({ enabled, kind }) => enabled && optionNeeds[kind].needsConsent)
    .map((option, index) => consentFigure(option, index, context));

const consentFigure = (
  { name, consent }: OptionChoice,
  index: number,
  context: ScenarioContext,
): OverviewFigureView => {
  const words = overviewTextOf(context);
  return figureNamed(
    `consent:${index}:${name}`,
    words.consent(name),
    words.consentState[consent?.state ?? "not-agreed"],
    words.consentBy(consent?.by ?? null, dateIn(consent?.date, context)),
    context.checklistCells(["consent-collected"]),
    context,
  );
};

/** Money granted for a time, and the gap on the day it stops (model-definitions 4, 11). */
const fundingFigure = (
  { name, posts, to, lapse }: FundingFigures,
  index: number,
  context: ScenarioContext,
): OverviewFigureView => {
  const words = overviewTextOf(context);
  const monthOf = (month: string) => formatMonth(month, context.text.notation);
  const note =
    lapse === null
      ? words.fundingPosts(toldQuantity(posts, "posts", context))
      : words.fundingLapse(
          toldQuantity(lapse.gapFte, "posts", context),
          toldQuantity(lapse.gapFteWithout, "posts", context),
          monthOf(lapse.month),
        );
  const value = to === null ? words.fundingWithoutEnd : words.fundingEnds(monthOf(to));
  return figureNamed(`funding:${index}:${name}`, words.funding(name), value, note, [], context);
};

/** Inputs that the parties do not agree on are the same in all scenarios, so that today's tells them. */
const disputed = (context: ScenarioContext): readonly OverviewFigureView[] => {
  if (context.scenario.id !== todayScenarioId) return [];
  const inputs = inputsOf(context.plan).filter(isDisputed);
  const words = overviewTextOf(context);
  if (inputs.length === 0) return [labelled("disputed", words.none, "", context)];
  const hanging = inputs.map(({ origin }) => ({ row: "", at: "at" in origin ? origin.at : null }));
  return [labelled("disputed", words.disputedInputs(inputs.length), words.disputed, context, hanging)];
};

/** When it has to be decided, by whom, and when all is normal again (model-definitions 4, 10 to 13 and 15). */
export const decisionFigures = (context: ScenarioContext): readonly OverviewFigureView[] => [
  latestDecision(context),
  ...(context.scenario.id === todayScenarioId ? [] : [medDate(context)]),
  ...consents(context),
  backToNormal(context),
  ...context.scenario.money.funding.map((funding, index) => fundingFigure(funding, index, context)),
  ...disputed(context),
];
