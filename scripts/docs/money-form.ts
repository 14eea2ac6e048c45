import { quantities } from "../../core/explain/quantities.ts";
import { costAccounts } from "../../core/option-choice.ts";
import type { CellReference } from "../../core/origin.ts";
import {
  type AccountCost,
  type BenefitFigures,
  type CostFigures,
  type FundingFigures,
  type GroupHourCost,
  type HourCostFigures,
  type InvestmentFigures,
  type MissingKroner,
  type MoneyMonth,
  type MoneyResult,
  missingOf,
  type OptionMoney,
  type PricePartFigures,
  pricedThings,
} from "../../core/result/money.ts";
import {
  count,
  type Field,
  type Form,
  field,
  figure,
  listOf,
  month,
  oneOf,
  orNull,
  type RecordForm,
  record,
  text,
} from "./form.ts";

const money: RecordForm<MoneyResult> = {
  staffPayToday: field(figure, "pay and pension of today's filled posts over the period"),
  months: field(listOf(record("MoneyMonth")), "kroner of each month"),
  accounts: field(listOf(record("AccountCost")), "kroner over the period against today, on each account"),
  total: field(record("CostFigures"), "the accounts together"),
  spent: field(
    record("CostFigures"),
    "what the options cost by themselves: all but what benefits become dearer or cheaper",
  ),
  options: field(listOf(record("OptionMoney")), "what each option that is on costs over the period"),
  benefits: field(orNull(record("BenefitFigures")), "benefits over the period; null where none are stated"),
  investment: field(
    orNull(record("InvestmentFigures")),
    "what it comes to; null where nothing is invested in a lower caseload",
  ),
  hourly: field(listOf(record("GroupHourCost")), "what an hour of work costs in each staff group"),
  missing: field(
    listOf(record("MissingKroner")),
    "numbers that sums of kroner cannot be computed for want of",
  ),
  shortageHoursToday: field(
    figure,
    "hours missing over the period without options, hours owed at the end counted as missing",
  ),
  shortageHours: field(figure, "the same in the scenario"),
  shortageHoursClosed: field(
    figure,
    "hours by which fewer are missing than today, hours owed at the end counted as missing",
  ),
  costPerGapHour: field(figure, "`spent.total` for each of these; null where they are less than one"),
  owedHours: field(figure, "hours owed at the end of the period, which cost no kroner"),
  budget: field(orNull(record("BudgetFigures")), "null where the scenario has no limit"),
  funding: field(listOf(record("FundingFigures")), "money that is granted for a time"),
};

const budget: RecordForm<NonNullable<MoneyResult["budget"]>> = {
  kroner: field(figure, "what the options may cost over the period"),
  over: field(figure, "what they cost beyond that; negative is what is left"),
};

const cost: RecordForm<CostFigures> = {
  once: field(figure, "kroner that are paid once"),
  running: field(figure, "kroner that are paid as long as it runs"),
  total: field(figure, "both; negative is what is saved"),
};

const accountCost: RecordForm<AccountCost> = {
  account: field(
    oneOf("`staff`, `measures` or `benefits`", costAccounts),
    "konto 6 (staff), konto 5 (measures), konto 5 (benefits, the municipality's own share)",
  ),
  ...cost,
};

const optionMoney: RecordForm<OptionMoney> = {
  option: field(orNull(text), "name of the option; null for what belongs to none alone"),
  ...cost,
  parts: field(listOf(record("PricePart")), "what its kroner are made of over the period"),
};

const pricePart: RecordForm<PricePartFigures> = {
  of: field(
    oneOf("what is paid for", pricedThings),
    `what is paid for: ${pricedThings.map((thing) => `\`${thing}\``).join(", ")}; months of pay are those of full-time posts that are filled`,
  ),
  amount: field(
    figure,
    "how much of it; null where it is not so much at one price, such as overtime in tiers",
  ),
  kronerEach: field(figure, "kroner for each"),
  kroner: field(figure, "the one times the other, or the kroner where there is no one price"),
};

const moneyMonth: RecordForm<MoneyMonth> = {
  month: field(month, "the month"),
  staffPayToday: field(figure, "pay and pension of today's filled posts"),
  staff: field(figure, "konto 6 against today"),
  measures: field(figure, "konto 5 (measures) against today"),
  benefits: field(figure, "konto 5 (benefits) against today, the municipality's own share"),
  total: field(figure, "the three together"),
};

const benefits: RecordForm<BenefitFigures> = {
  personWeeks: field(figure, "weeks that people are on benefit, all together"),
  personWeeksToday: field(figure, "the same without options"),
  gross: field(figure, "kroner before the state's refund"),
  refund: field(figure, "the state's refund"),
  municipal: field(figure, "the municipality's own share, before budgetgaranti and udligning"),
  grossToday: field(figure, "the same without options"),
  refundToday: field(figure, "the same without options"),
  municipalToday: field(figure, "the same without options"),
};

const paidBackFrom: Form = {
  words: 'month, "not-within-period" or null',
  schema: { anyOf: [month.schema, { const: "not-within-period" }, { type: "null" }] },
};

const investment: RecordForm<InvestmentFigures> = {
  discountRate: field(figure, "the user's rate a year"),
  presentValue: field(
    figure,
    "all kroner that are saved less all that it costs, m months after the first by (1 + rate)^(−m/12)",
  ),
  savedByYear: field(listOf(figure), "by the end of each scenario year, kroner saved in all, undiscounted"),
  paidBackFrom: field(paidBackFrom, "the month from which that sum stays at 0 or above"),
};

const hourCost: RecordForm<HourCostFigures> = {
  kroner: field(figure, "kroner for an hour of work on tasks"),
  toOrdinary: field(figure, "how many times an ordinary hour that is"),
};

const groupHourCost: RecordForm<GroupHourCost> = {
  staffGroup: field(text, "name of the staff group"),
  annualPay: field(figure, "year's pay of a full-time post without pension"),
  pensionShare: field(figure, "pension as a share of it"),
  netHoursAYear: field(figure, "hours for tasks in a full-time post in the first scenario year"),
  ordinary: field(figure, "kroner for an ordinary hour of work on tasks"),
  overtimeFirst: field(record("HourCostFigures"), "overtime that is paid, the first hours of a day"),
  overtimeAbove: field(record("HourCostFigures"), "overtime that is paid, the hours above them"),
  timeOffFirst: field(
    record("HourCostFigures"),
    "overtime that is given back as time off, the first hours of a day, by the pay of those hours",
  ),
  timeOffAbove: field(record("HourCostFigures"), "the same for the hours above them"),
};

const missing: RecordForm<MissingKroner> = {
  kind: field(text, "what it is a number of, such as `staff-group` or `option`"),
  name: field(text, "the name of that"),
  quantity: field(oneOf("id of a quantity", Object.keys(quantities)), "the number that is missing"),
  at: field(orNull(record("CellReference")), "its cell; null where no cell holds it"),
  of: field(
    listOf(oneOf("`cost`, `pay` or `benefits`", missingOf)),
    "the sums that are not there without it",
  ),
};

const cell: RecordForm<CellReference> = {
  sheet: field(text, "name of the sheet"),
  table: field(text, "name of the table"),
  row: field(count, "row of the table's body, 1 is the first below the header"),
  column: field(text, "header of the column"),
  cell: field(text, "address of the cell, such as C7"),
};

const lapse: RecordForm<NonNullable<FundingFigures["lapse"]>> = {
  month: field(month, "the first month without the money"),
  gapFte: field(figure, "the gap in that month"),
  gapFteWithout: field(figure, "the gap if the posts that the money paid are gone"),
};

const funding: RecordForm<FundingFigures> = {
  name: field(text, "name of the grant"),
  granted: field(figure, "kroner over the period"),
  posts: field(figure, "full-time posts that it pays"),
  to: field(orNull(month), "last month with the money"),
  lapse: field(
    orNull(record("FundingLapse")),
    "when the money stops; null where that is not within the period",
  ),
};

/** The records of a scenario's money. */
export const moneyForm: readonly {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}[] = [
  { name: "MoneyResult", fields: { ...money } },
  { name: "CostFigures", fields: { ...cost } },
  { name: "AccountCost", fields: { ...accountCost } },
  { name: "OptionMoney", fields: { ...optionMoney } },
  { name: "PricePart", fields: { ...pricePart } },
  { name: "MoneyMonth", fields: { ...moneyMonth } },
  { name: "BenefitFigures", fields: { ...benefits } },
  { name: "InvestmentFigures", fields: { ...investment } },
  { name: "GroupHourCost", fields: { ...groupHourCost } },
  { name: "HourCostFigures", fields: { ...hourCost } },
  { name: "BudgetFigures", fields: { ...budget } },
  { name: "FundingFigures", fields: { ...funding } },
  { name: "FundingLapse", fields: { ...lapse } },
  { name: "MissingKroner", fields: { ...missing } },
  { name: "CellReference", fields: { ...cell } },
];
