import { inputsOf, isDisputed } from "../../plan/inputs.ts";
import type { OptionChoice } from "../../plan.ts";
import type { ScenarioResult } from "../../result.ts";
import { formatDay, formatMonth } from "../../text/notation.ts";
import { type CalendarDate, formatDate } from "../../year-month.ts";
import { answerPeriod, guidelineGap, guidelineStandard, taskStandard } from "../answer.ts";
import { tellsMoney } from "../money/money-rows.ts";
import { rowName } from "../row-name.ts";
import { shownFigure, shownRange } from "../shown-figure.ts";
import { unbroken } from "../text-table.ts";
import { amountOfKroner } from "./amount-of-kroner.ts";
import type { ReportContext } from "./report-context.ts";
import { headLines, type ReportLine, rowLines, section, textLines } from "./report-line.ts";

const flagCounts = ({ flags }: ScenarioResult, { text, words }: ReportContext): string => {
  const count = (level: "red" | "amber") => flags.filter((flag) => flag.level === level).length;
  const [red, amber] = [count("red"), count("amber")];
  return red + amber === 0 ? words.scenarios.none : text.flagCounts(red, amber);
};

const scenarioRow = (scenario: ScenarioResult, context: ReportContext): readonly string[] => {
  const { text, result } = context;
  const period = answerPeriod(scenario);
  const guideline = guidelineGap(period);
  const hasStandard = guidelineStandard(result.standards) !== null;
  return [
    scenario.name,
    shownFigure(period.gapFteTasks, "posts", text),
    shownFigure(period.shortageFte, "posts", text),
    hasStandard ? shownRange(guideline?.low ?? null, guideline?.high ?? null, "posts", text) : "–",
    tellsMoney(scenario) ? amountOfKroner(scenario.money.total.total, context) : "–",
    flagCounts(scenario, context),
  ];
};

const heads = ({ words, result: { standards } }: ReportContext): readonly string[] => {
  const { columns } = words.scenarios;
  return [
    columns.scenario,
    columns.gap(taskStandard(standards)),
    columns.shortage,
    columns.guideline(guidelineStandard(standards)),
    columns.cost,
    columns.flags,
  ];
};

/** An option by its name, with the mark of the parties where it is none that both stand by. */
const optionName = (option: OptionChoice, { text, words: { scenarios } }: ReportContext): string => {
  const name = rowName(option.name, "row", text);
  const inputs = inputsOf(option.amounts);
  if (inputs.some(isDisputed)) return scenarios.disputedOption(name);
  const isAssumed = inputs.some(({ origin }) => origin.kind === "cell" && origin.status === "assumed");
  return isAssumed ? scenarios.assumedOption(name) : name;
};

/** A day stays on one line. */
const shownDay = (day: string, { text }: ReportContext): string => unbroken(formatDay(day, text.notation));

const dayOf = (date: CalendarDate | undefined, context: ReportContext): string | null =>
  date === undefined ? null : shownDay(formatDate(date), context);

const datesOf = (scenario: ScenarioResult, context: ReportContext): string => {
  const stated = context.plan.scenarios.find(({ id }) => id === scenario.id);
  const latest = scenario.overview.decision?.latest ?? null;
  return context.words.scenarios.dates({
    med: dayOf(stated?.medDate, context),
    decision: dayOf(stated?.decisionDate, context),
    latest: latest === null ? null : shownDay(latest, context),
  });
};

const budgetOf = ({ money }: ScenarioResult, context: ReportContext): string => {
  const kroner = money.budget?.kroner ?? null;
  return kroner === null ? "" : context.words.scenarios.budget(amountOfKroner(kroner, context));
};

/** What somebody has written, ended by a full stop where it has none. */
const asSentence = (text: string): string => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);

/** What is proposed: the scenario in its own words, what it consists of, and by when it has to be decided. */
const proposalLines = (scenario: ScenarioResult, context: ReportContext): readonly ReportLine[] => {
  const { scenarios: words } = context.words;
  const stated = context.plan.scenarios.find(({ id }) => id === scenario.id);
  const options = (stated?.options ?? []).filter(({ enabled }) => enabled);
  const description = stated?.description ?? "";
  const { unagreedOptions } = scenario.overview;
  const told = [
    asSentence(description),
    options.length === 0 ? "" : words.options(options.map((option) => optionName(option, context))),
    unagreedOptions.length === 0 ? "" : words.unagreed(unagreedOptions),
    budgetOf(scenario, context),
    datesOf(scenario, context),
  ].filter((sentence) => sentence !== "");
  return told.length === 0 ? [] : textLines(words.proposal(scenario.name, told));
};

/** The year as a whole hides months in which much is missing. */
const worstMonthLines = (
  scenarios: readonly ScenarioResult[],
  { text, words }: ReportContext,
): readonly ReportLine[] => {
  const worst = scenarios.flatMap(({ name, worstMonth }) =>
    worstMonth === null || (worstMonth.gapFteTasks ?? 0) >= 0
      ? []
      : [
          {
            name,
            gap: unbroken(shownFigure(worstMonth.gapFteTasks, "posts", text)),
            month: unbroken(formatMonth(worstMonth.month, text.notation)),
          },
        ],
  );
  return worst.length === 0 ? [] : textLines(words.scenarios.worstMonths(worst));
};

/** The scenarios side by side, and what each proposes; as many as there is room for. */
export const scenarioSection = (
  context: ReportContext,
): ((most: { readonly scenarios: number; readonly proposals: number }) => readonly ReportLine[]) => {
  const { words, result, sheets, time } = context;
  const head = headLines(heads(context));
  const rows = result.scenarios.map((scenario) => rowLines(scenarioRow(scenario, context)));
  const proposals = result.scenarios.slice(1).map((scenario) => proposalLines(scenario, context));
  return (most) => {
    const left = rows.length - most.scenarios;
    return section(words.scenarios.heading, [
      ...head,
      ...rows.slice(0, most.scenarios).flat(),
      ...(left > 0 ? textLines(words.scenarios.more(left, sheets.result), "quiet") : []),
      ...textLines(words.scenarios.explanation(time), "quiet"),
      ...worstMonthLines(result.scenarios.slice(0, most.scenarios), context),
      ...proposals.slice(0, most.proposals).flat(),
    ]);
  };
};
