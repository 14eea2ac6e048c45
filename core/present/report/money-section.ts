import type { CostAccount } from "../../option-choice.ts";
import type { PricePartFigures } from "../../result/money.ts";
import type { Figure, ScenarioResult } from "../../result.ts";
import { formatUpTo } from "../../text/notation.ts";
import { tellsMoney } from "../money/money-rows.ts";
import { shownHourPrice, shownKroner, shownPrice, showsNothing, toldKroner } from "../money/shown-kroner.ts";
import { rowName } from "../row-name.ts";
import { unbroken } from "../text-table.ts";
import { amountOfKroner } from "./amount-of-kroner.ts";
import type { ReportContext } from "./report-context.ts";
import { headLines, type ReportLine, rowLines, section, textLines } from "./report-line.ts";

/** What there is no price of. */
const nothing = "–";

const moneyRow = ({ name, money }: ScenarioResult, { text, words }: ReportContext): readonly string[] => {
  const account = (id: CostAccount): string =>
    shownKroner(money.accounts.find((line) => line.account === id)?.total ?? null, text);
  const { costPerGapHour, shortageHoursClosed } = money;
  const hourPrice = (kroner: Figure): string =>
    kroner === null ? text.notComputable : words.money.kroner(shownHourPrice(kroner, text));
  const isFree = showsNothing(money.total.total);
  const coversNone = isFree || (shortageHoursClosed !== null && shortageHoursClosed < 1);
  return [
    name,
    account("staff"),
    account("measures"),
    account("benefits"),
    shownKroner(money.total.total, text),
    coversNone ? nothing : hourPrice(costPerGapHour),
  ];
};

/** So many that what is reckoned on with them is off by a few kroner at most. */
const decimalsOfAmount = 4;

/** What one price is made of; nothing where that is no more than the price itself. */
const madeOf = (parts: readonly PricePartFigures[], context: ReportContext): readonly string[] => {
  const { text, words } = context;
  const [first] = parts;
  if (parts.length === 1 && (first?.amount === null || first?.amount === 1)) return [];
  return parts.map(({ of, amount, kronerEach, kroner }) =>
    amount === null || kronerEach === null
      ? words.money.unlike(amountOfKroner(kroner, context))
      : words.money.made[of](
          formatUpTo(amount, decimalsOfAmount, text.notation),
          unbroken(words.money.kroner(shownPrice(kronerEach, text))),
        ),
  );
};

const isMonthsOfPay = ({ of }: PricePartFigures): boolean => of === "months-of-pay";

/** What is told of the prices of a scenario's options, and whether some of them are made of months of pay. */
interface ToldPrices {
  readonly lines: readonly ReportLine[];
  readonly paysMonths: boolean;
}

/** What each option of a scenario costs, those that cost most first; nothing where one amount is all that there is. */
const toldPrices = ({ name, money }: ScenarioResult, context: ReportContext): ToldPrices => {
  const { text, words } = context;
  const priced = money.options.filter(({ total }) => !showsNothing(total));
  const isTold = priced.length > 1 || priced.some(({ parts }) => madeOf(parts, context).length > 0);
  if (!isTold) return { lines: [], paysMonths: false };
  const sorted = [...priced].sort((one, other) => Math.abs(other.total ?? 0) - Math.abs(one.total ?? 0));
  const told = sorted.map(({ option, total, parts }) => {
    const what = option === null ? text.money.ofNoOption : rowName(option, "row", text);
    const kroner = amountOfKroner(total, context);
    return words.money.part(what, kroner, total === null ? [] : madeOf(parts, context));
  });
  return {
    lines: textLines(words.money.parts(name, told)),
    paysMonths: priced.some(({ total, parts }) => total !== null && parts.some(isMonthsOfPay)),
  };
};

/** The kroner of each scenario by account, and by option; nothing where the workbook tells of none. */
export const moneySection = (
  context: ReportContext,
): ((most: number, proposals: number) => readonly ReportLine[]) => {
  const { result, today, text, words, sheets } = context;
  if (!result.scenarios.some(tellsMoney)) return () => [];
  const solutions = result.scenarios.slice(1);
  const rows = solutions.map((scenario) => rowLines(moneyRow(scenario, context)));
  const prices = solutions.map((scenario) => toldPrices(scenario, context));
  const hasRows = rows.length > 0;
  return (most, proposals) => {
    const told = prices.slice(0, proposals);
    return section(words.money.heading, [
      ...(hasRows ? headLines(words.money.columns) : []),
      ...rows.slice(0, most - 1).flat(),
      ...told.flatMap(({ lines }) => lines),
      ...(told.some(({ paysMonths }) => paysMonths)
        ? textLines(words.money.monthsOfPay(sheets.staff), "quiet")
        : []),
      ...textLines(words.money.staffPayToday(toldKroner(today.money.staffPayToday, text)), "quiet"),
      ...(hasRows ? textLines(words.money.basis, "quiet") : []),
    ]);
  };
};
