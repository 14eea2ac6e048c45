import type { AgreementLack, OptionChoice } from "../option-choice.ts";
import type { Answer } from "../plan/checklist.ts";
import type { CalendarDate, YearMonth } from "../year-month.ts";
import { optionNeeds } from "./kinds.ts";

/** An option that somebody has to agree to, and what its agreement lacks. */
export interface LackingAgreement {
  readonly option: OptionChoice;
  readonly lacks: readonly AgreementLack[];
}

/** The enabled options that somebody has to agree to and nobody has; that nobody has said so counts as no. */
export const unagreedOptions = (options: readonly OptionChoice[]): readonly OptionChoice[] =>
  options.filter(
    ({ enabled, kind, consent }) => enabled && optionNeeds[kind].needsConsent && consent?.state !== "agreed",
  );

/** An option starts on the first day of its first month; one that has always run, with the plan. */
const isAfterStart = ({ year, month, day }: CalendarDate, start: YearMonth): boolean =>
  year !== start.year ? year > start.year : month > start.month || (month === start.month && day > 1);

const lacksOf = (
  { consent, from }: OptionChoice,
  planStart: YearMonth,
  collected: Answer,
): readonly AgreementLack[] => {
  if (consent?.state !== "agreed") return ["not-agreed"];
  const { by, date } = consent;
  return [
    ...(by === null ? (["no-signer"] as const) : []),
    ...(date === null ? (["no-date"] as const) : []),
    ...(date !== null && isAfterStart(date, from ?? planStart) ? (["agreed-after-start"] as const) : []),
    ...(collected === "no" ? (["checklist-says-no"] as const) : []),
  ];
};

/**
 * The enabled options whose agreement is not in place (model-definitions 4, 12): that somebody says it is made is not
 * enough without who made it and when, ahead of the first month, and while the checklist says no.
 */
export const lackingAgreements = (
  options: readonly OptionChoice[],
  planStart: YearMonth,
  collected: Answer,
): readonly LackingAgreement[] =>
  options
    .filter(({ enabled, kind }) => enabled && optionNeeds[kind].needsConsent)
    .map((option) => ({ option, lacks: lacksOf(option, planStart, collected) }))
    .filter(({ lacks }) => lacks.length > 0);
