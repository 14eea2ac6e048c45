import type { MoneyResult } from "../../result/money.ts";
import type { EvaluationResult, ScenarioResult } from "../../result.ts";
import { type MoneyRowId, moneyRowIds } from "../../text/money-text.ts";
import type { ResultText } from "../../text/result-text.ts";
import { shownFigure } from "../shown-figure.ts";
import type { TextRow } from "../text-table.ts";
import { shownHourPrice, shownKroner, showsNothing } from "./shown-kroner.ts";

/** What there is no price of, such as an hour where no fewer are missing. */
const nothing = "–";

const ofAccount =
  (account: "staff" | "measures" | "benefits"): Cell =>
  ({ accounts }, text) =>
    shownKroner(accounts.find((own) => own.account === account)?.total ?? null, text);

type Cell = (money: MoneyResult, text: ResultText) => string;

const cellOf: Readonly<Record<MoneyRowId, Cell>> = {
  staffPayToday: ({ staffPayToday }, text) => shownKroner(staffPayToday, text),
  staff: ofAccount("staff"),
  measures: ofAccount("measures"),
  benefits: ofAccount("benefits"),
  once: ({ total }, text) => shownKroner(total.once, text),
  running: ({ total }, text) => shownKroner(total.running, text),
  total: ({ total }, text) => shownKroner(total.total, text),
  missingHours: ({ shortageHours }, text) => shownFigure(shortageHours, "hours", text),
  costPerGapHour: ({ costPerGapHour, shortageHoursClosed, spent, options }, text) => {
    const coversNone = costPerGapHour === null && shortageHoursClosed !== null && spent.total !== null;
    if (!coversNone) return shownHourPrice(costPerGapHour, text);
    return options.length === 0 ? nothing : text.money.noHourCovered;
  },
  overBudget: ({ budget }, text) => (budget === null ? nothing : shownKroner(budget.over, text)),
  owedHours: ({ owedHours }, text) => shownFigure(owedHours, "hours", text),
};

/** Rows that tell nothing where they tell it of every scenario. */
const saysNothing: Readonly<Partial<Record<MoneyRowId, (money: MoneyResult) => boolean>>> = {
  measures: ({ accounts }) =>
    accounts.every(({ account, total }) => account !== "measures" || showsNothing(total)),
  benefits: ({ accounts, benefits }) =>
    benefits === null &&
    accounts.every(({ account, total }) => account !== "benefits" || showsNothing(total)),
  once: ({ total }) => showsNothing(total.once),
  running: ({ total }) => showsNothing(total.once),
  overBudget: ({ budget }) => budget === null,
  owedHours: ({ owedHours }) => showsNothing(owedHours),
};

/** A workbook that states no pay and no kroner has no money to tell of. */
export const tellsMoney = ({ money }: ScenarioResult): boolean =>
  money.staffPayToday !== null ||
  money.budget !== null ||
  money.benefits !== null ||
  money.funding.length > 0 ||
  (money.total.total !== null && !showsNothing(money.total.total));

/** The money of the scenarios side by side, under a heading; none where the workbook tells of no kroner. */
export const moneyRows = ({ scenarios }: EvaluationResult, text: ResultText): readonly TextRow[] => {
  if (!scenarios.some(tellsMoney)) return [];
  const told = moneyRowIds.filter((id) => !scenarios.every(({ money }) => saysNothing[id]?.(money) === true));
  return [
    { label: text.money.title, cells: null },
    ...told.map((id) => ({
      label: text.money.rows[id],
      cells: scenarios.map(({ money }) => cellOf[id](money, text)),
    })),
  ];
};
