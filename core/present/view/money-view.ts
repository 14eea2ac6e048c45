import { columnOfNumber } from "../../evaluate/not-computable.ts";
import type { CostFigures, GroupHourCost, MissingKroner } from "../../result/money.ts";
import type { Figure } from "../../result.ts";
import { type HourCostId, hourCostIds } from "../../text/money-text.ts";
import { formatNumber } from "../../text/notation.ts";
import { decimalsOf } from "../../text/quantity.ts";
import { quantityTexts } from "../../text/result-texts.ts";
import { benefitsTable } from "../../workbook/contract/money.ts";
import { nowhere } from "../../workbook/issue.ts";
import { tellsMoney } from "../money/money-rows.ts";
import { investmentNotes, moneyNotes, moneySentence } from "../money/money-sentences.ts";
import { shownHourPrice, shownKroner, showsNothing } from "../money/shown-kroner.ts";
import { rowKind, rowName } from "../row-name.ts";
import { shownFigure, shownMonth } from "../shown-figure.ts";
import type { MoneyView } from "./money-form.ts";
import { labelOfCell } from "./option-field-text.ts";
import type { TableView } from "./table-view.ts";
import type { ScenarioContext } from "./view-context.ts";

/** Where there is nothing to tell, such as today's measures, which nobody states. */
const nothing = "–";

/** The money of a scenario: three accounts, options, what an hour costs, and what is missing with its cells. */
export const moneyView = (context: ScenarioContext): MoneyView => {
  const { scenario, result, text } = context;
  const { money } = scenario;
  const tells = result.scenarios.some(tellsMoney);
  return {
    title: text.money.title,
    sentence: tells ? moneySentence(money, text) : text.money.noKroner,
    notes: tells ? moneyNotes(money, text) : [],
    investment: investmentOf(context),
    accounts: tells ? accountTable(context) : null,
    options: optionTable(context),
    hourly: hourTable(context),
    hourlyNote: text.money.hourBasis,
    months: monthTable(context),
    missing:
      money.missing.length === 0
        ? null
        : {
            title: text.money.missing(money.missing.length),
            numbers: money.missing.map((missing) => missingNumber(missing, context)),
          },
  };
};

const investmentOf = ({ scenario: { money }, text, language }: ScenarioContext): MoneyView["investment"] => {
  const { title, studies, study } = text.money.investment;
  if (money.investment === null) return null;
  return {
    title,
    notes: investmentNotes(money, text, language),
    studies: { title: studies, sources: study },
  };
};

/** What matters first: a narrow pane shows no more than two columns at once. */
const costHeads = ({ text }: ScenarioContext): readonly string[] => [
  text.money.total,
  text.money.once,
  text.money.running,
];
const costCells = ({ once, running, total }: CostFigures, { text }: ScenarioContext): readonly string[] =>
  [total, once, running].map((kroner) => shownKroner(kroner, text));

/** What the account costs today, where the workbook tells it. */
const todayOf = (account: string, { scenario: { money }, text }: ScenarioContext): string => {
  if (account === "staff") return shownKroner(money.staffPayToday, text);
  return account === "benefits" && money.benefits !== null
    ? shownKroner(money.benefits.municipalToday, text)
    : nothing;
};

const accountTable = (context: ScenarioContext): TableView => {
  const { scenario, text } = context;
  const words = text.money;
  const { accounts, total, options } = scenario.money;
  const costs = (cost: CostFigures) => (options.length === 0 ? [] : costCells(cost, context));
  const rows = accounts.map((cost) => ({
    label: words.accounts[cost.account],
    cells: [...costs(cost), todayOf(cost.account, context)],
  }));
  if (options.length === 0) return { label: words.account, heads: [words.today], rows };
  return {
    label: words.account,
    heads: [...costHeads(context), words.today],
    rows: [...rows, { label: words.allAccounts, cells: [...costs(total), nothing] }],
  };
};

const optionTable = (context: ScenarioContext): TableView | null => {
  const { scenario, text } = context;
  const words = text.money;
  if (scenario.money.options.length === 0) return null;
  return {
    label: words.option,
    heads: costHeads(context),
    rows: scenario.money.options.map((cost) => ({
      label: cost.option === null ? words.ofNoOption : rowName(cost.option, "row", text),
      cells: costCells(cost, context),
    })),
  };
};

/** A group without pay is left out: what its hours cost is told among what is missing. */
const hourTable = (context: ScenarioContext): TableView | null => {
  const { scenario, text } = context;
  const groups = scenario.money.hourly.filter(({ ordinary }) => ordinary !== null);
  if (groups.length === 0) return null;
  const hours = (value: Figure) => shownFigure(value, "hours-per-post", text);
  return {
    label: text.money.hourly,
    heads: groups.map(({ staffGroup }) => rowName(staffGroup, "group", text)),
    rows: [
      ...hourCostIds.map((id) => ({
        label: text.money.hourCosts[id],
        cells: groups.map((group) => hourCell(group, id, context)),
      })),
      { label: text.money.netHours, cells: groups.map(({ netHoursAYear }) => hours(netHoursAYear)) },
    ],
  };
};

const hourCell = (group: GroupHourCost, id: HourCostId, { text }: ScenarioContext): string => {
  if (id === "ordinary") return shownHourPrice(group.ordinary, text);
  const { kroner, toOrdinary } = group[id];
  return kroner === null || toOrdinary === null
    ? text.notComputable
    : text.money.hourCost(
        shownHourPrice(kroner, text),
        formatNumber(toOrdinary, decimalsOf.factor, text.notation),
      );
};

const monthTable = ({ scenario, text }: ScenarioContext): TableView | null => {
  const { accounts, allAccounts, today, monthly } = text.money;
  if (scenario.money.months.every(({ total }) => showsNothing(total))) return null;
  return {
    label: monthly,
    heads: [today, accounts.staff, accounts.measures, accounts.benefits, allAccounts],
    rows: scenario.money.months.map(({ month, staffPayToday, staff, measures, benefits, total }) => ({
      label: shownMonth(month, text),
      cells: [staffPayToday, staff, measures, benefits, total].map((kroner) => shownKroner(kroner, text)),
    })),
  };
};

const missingNumber = ({ kind, name, quantity, at, of }: MissingKroner, context: ScenarioContext) => {
  const { text, language } = context;
  const label = columnOfNumber({ quantity, at }) && labelOfCell(at, context);
  return {
    label: text.money.missingNumber(
      label ?? quantityTexts[language][quantity],
      kind === "plan" ? "" : rowName(name, rowKind(kind), text),
      of,
    ),
    place: context.places.cell(at) ?? (quantity === "weekly-benefit" ? benefitsPlace(context) : null),
  };
};

/** Benefits that no row states are written in their table, which begins with its first header. */
const benefitsPlace = ({ tables, places }: ScenarioContext) => {
  const found = tables.tables.find(({ name }) => name === benefitsTable.name);
  return found === undefined ? null : places.issue({ ...nowhere, sheet: found.sheet, table: found.name });
};
