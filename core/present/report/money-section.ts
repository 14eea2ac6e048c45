import type { CostAccount } from "../../option-choice.ts";
import type { Figure, ScenarioResult } from "../../result.ts";
import { tellsMoney } from "../money/money-rows.ts";
import { shownHourPrice, shownKroner, showsNothing, toldKroner } from "../money/shown-kroner.ts";
import { rowName } from "../row-name.ts";
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

/** What each option of a scenario costs, those that cost most first; nothing where one amount is all that there is. */
const partsLines = (
  { name, money }: ScenarioResult,
  { text, words }: ReportContext,
): readonly ReportLine[] => {
  const parts = money.options.filter(({ total }) => !showsNothing(total));
  if (parts.length < 2) return [];
  const sorted = [...parts].sort((one, other) => Math.abs(other.total ?? 0) - Math.abs(one.total ?? 0));
  const told = sorted.map(({ option, total }) => {
    const what = option === null ? text.money.ofNoOption : rowName(option, "row", text);
    return words.money.part(
      what,
      total === null ? text.notComputable : words.money.kroner(shownKroner(total, text)),
    );
  });
  return textLines(words.money.parts(name, told));
};

/** The kroner of each scenario by account, and by option; nothing where the workbook tells of none. */
export const moneySection = (
  context: ReportContext,
): ((most: number, proposals: number) => readonly ReportLine[]) => {
  const { result, today, text, words } = context;
  if (!result.scenarios.some(tellsMoney)) return () => [];
  const solutions = result.scenarios.slice(1);
  const rows = solutions.map((scenario) => rowLines(moneyRow(scenario, context)));
  const parts = solutions.map((scenario) => partsLines(scenario, context));
  const hasRows = rows.length > 0;
  return (most, proposals) =>
    section(words.money.heading, [
      ...(hasRows ? headLines(words.money.columns) : []),
      ...rows.slice(0, most - 1).flat(),
      ...parts.slice(0, proposals).flat(),
      ...textLines(words.money.staffPayToday(toldKroner(today.money.staffPayToday, text)), "quiet"),
      ...(hasRows ? textLines(words.money.basis, "quiet") : []),
    ]);
};
