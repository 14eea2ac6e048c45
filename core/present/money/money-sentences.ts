import type { FundingFigures, MoneyResult } from "../../result/money.ts";
import type { Language } from "../../text/language.ts";
import type { ToldCost } from "../../text/money-text.ts";
import type { ResultText } from "../../text/result-text.ts";
import { shownFigure, toldFigure } from "../shown-figure.ts";
import { missingWords } from "./missing-words.ts";
import { shownKroner, showsNothing, toldKroner } from "./shown-kroner.ts";

/** What the options of a scenario cost over the period, in a sentence. */
export const moneySentence = (money: MoneyResult, text: ResultText): string =>
  money.options.length === 0 ? text.money.costsNothing : text.money.cost(toldCost(money, text));

const toldCost = ({ spent: { once, running, total } }: MoneyResult, text: ResultText): ToldCost | null => {
  if (once === null || running === null || total === null) return null;
  const sign = total > 0 ? "more" : "less";
  return {
    once: shownKroner(once, text),
    running: shownKroner(running, text),
    total: shownKroner(Math.abs(total), text),
    sign: showsNothing(total) && showsNothing(once) ? "nothing" : sign,
  };
};

/** What else is to be said of the money, each a sentence: the basis, the budget, the price of an hour, loans, grants. */
export const moneyNotes = (money: MoneyResult, text: ResultText): readonly string[] => [
  ...(money.options.length === 0 ? [] : [text.money.basis]),
  ...budgetNote(money, text),
  ...gapHourNote(money, text),
  ...(money.owedHours === null || showsNothing(money.owedHours)
    ? []
    : [text.money.owed(shownFigure(money.owedHours, "hours", text))]),
  ...benefitsNote(money, text),
  ...money.funding.map((funding) => fundingNote(funding, text)),
];

const budgetNote = ({ budget }: MoneyResult, text: ResultText): readonly string[] => {
  if (budget === null) return [];
  const { kroner, over } = budget;
  if (kroner === null || over === null) return [text.money.budgetUnknown(toldKroner(kroner, text))];
  return [
    text.money.budget({
      budget: shownKroner(kroner, text),
      over: shownKroner(Math.abs(over), text),
      isOver: over > 0 && !showsNothing(over),
    }),
  ];
};

const gapHourNote = (
  { options, costPerGapHour, shortageHoursToday, shortageHours, shortageHoursClosed, spent }: MoneyResult,
  text: ResultText,
): readonly string[] => {
  if (options.length === 0 || shortageHoursClosed === null || spent.total === null) return [];
  const missing = {
    today: shownFigure(shortageHoursToday, "hours", text),
    here: shownFigure(shortageHours, "hours", text),
  };
  if (costPerGapHour === null) return [text.money.noGapHour(missing)];
  return [
    text.money.gapHour({
      ...missing,
      hours: shownFigure(shortageHoursClosed, "hours", text),
      kroner: shownKroner(costPerGapHour, text),
    }),
  ];
};

const benefitsNote = ({ benefits }: MoneyResult, text: ResultText): readonly string[] =>
  benefits === null
    ? []
    : [
        text.money.benefits({
          weeks: toldFigure(benefits.personWeeks, "weeks", text),
          weeksToday: toldFigure(benefits.personWeeksToday, "weeks", text),
          gross: toldKroner(benefits.gross, text),
          refund: toldKroner(benefits.refund, text),
          municipal: toldKroner(benefits.municipal, text),
          municipalToday: toldKroner(benefits.municipalToday, text),
        }),
      ];

/** What the investment comes to, each a sentence; none where there is no investment. */
export const investmentNotes = (
  { investment, missing }: MoneyResult,
  text: ResultText,
  language: Language,
): readonly string[] => {
  if (investment === null) return [];
  const { discountRate, presentValue, savedByYear, paidBackFrom } = investment;
  return text.money.investment.told({
    rate: discountRate === null ? null : text.quantity(discountRate, "share"),
    presentValue: presentValue === null ? null : shownKroner(Math.abs(presentValue), text),
    isLoss: presentValue !== null && presentValue < 0,
    savedByYear: savedByYear.map((kroner) => ({
      kroner: kroner === null ? null : shownKroner(Math.abs(kroner), text),
      isLoss: kroner !== null && kroner < 0 && !showsNothing(kroner),
    })),
    paidBackFrom,
    missing: missing
      .filter(({ of }) => of.includes("cost"))
      .map(({ kind, name, quantity, at }) =>
        missingWords({ quantity, subject: { kind, name }, at }, language),
      ),
  });
};

const fundingNote = ({ name, granted, to, lapse }: FundingFigures, text: ResultText): string =>
  text.money.funding({
    name,
    granted: toldKroner(granted, text),
    to,
    lapse: lapse && {
      month: lapse.month,
      gap: toldFigure(lapse.gapFte, "posts", text),
      gapWithout: toldFigure(lapse.gapFteWithout, "posts", text),
    },
  });
