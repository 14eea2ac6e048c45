import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import type { OptionChoice, Scenario } from "../../plan.ts";
import type { ResultIssue } from "../../result.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import { messageAlone } from "../../text/issue-message.ts";
import { optionExplanationTexts } from "../../text/view-texts.ts";
import { choiceText } from "../../workbook/layout.ts";
import { rotasOf } from "../../workbook/plan/option-targets.ts";
import { keyOf, splitNames } from "../../workbook/read/normalise.ts";
import { cellOf, flagOf, isGiven, textOf } from "../../workbook/read/row.ts";
import type { CellWrite } from "../../workbook/tables.ts";
import { errorsOf, remarksOf } from "../issue-lines.ts";
import { rowName } from "../row-name.ts";
import { agreementLacksOf, agreementOf, withAgreement } from "./agreement-view.ts";
import { capitalised } from "./capitalised.ts";
import { eitherColumns, shownColumns, type UsedColumn } from "./option-columns.ts";
import { optionCostView } from "./option-cost.ts";
import { type OptionChoices, optionInput } from "./option-field.ts";
import { fieldText } from "./option-field-text.ts";
import { kindOf, type OptionRow, type OptionRows, sheetRow } from "./option-rows.ts";
import type { ResultContext } from "./view-context.ts";
import type { OptionFieldView, OptionView, PlaceView } from "./workbook-view.ts";

/** Gives the options of a scenario with their cells and what they cost. */
export type OptionsOf = (evaluation: ScenarioEvaluation) => readonly OptionView[];

/** What options of all scenarios are told with. */
interface Options {
  readonly rows: OptionRows;
  readonly choices: OptionChoices;
  readonly context: ResultContext;
  /** The worst problem of each cell. */
  readonly problems: ReadonlyMap<string, string>;
  /** Names of the scenarios that a row is in. */
  readonly scenarios: ReadonlyMap<number, readonly string[]>;
}

/**
 * That something cannot be computed is told of a row's cells also where another one of them is at fault. An empty cell is
 * shown as one that lacks something, and not as a mistake.
 */
const toldOtherwise: ReadonlySet<string> = new Set([
  "not-computable",
  "option-missing-value",
  "option-needs-one-of",
]);

const problemsByCell = (
  issues: readonly ResultIssue[],
  { language }: ResultContext,
): ReadonlyMap<string, string> =>
  new Map(
    [...errorsOf(issues), ...remarksOf(issues)]
      .filter(({ code, severity, cell }) => severity !== "note" && !toldOtherwise.has(code) && cell !== null)
      .reverse()
      .map(
        (issue) => [`${issue.sheet}!${issue.cell}`, messageAlone(issue, issue.message, language)] as const,
      ),
  );

const scenariosByRow = ({ plan, result }: ResultContext): ReadonlyMap<number, readonly string[]> => {
  const named = new Map<number, string[]>();
  for (const [index, { options }] of plan.scenarios.entries())
    for (const { at } of options)
      if (at !== null) named.set(at.row, [...(named.get(at.row) ?? []), result.scenarios[index]?.name ?? ""]);
  return named;
};

const placeIn = ({ rows }: Options, address: string): PlaceView => ({ sheet: rows.sheet, address });

/** What an empty cell lacks: its own value, or one of those amounts of which one has to be there. */
const lackOf = (
  row: OptionRow,
  { column, need, isEither }: UsedColumn,
  rotas: readonly string[],
): OptionFieldView["lacks"] => {
  if (isGiven(row, column)) return null;
  if (need === "required") return "value";
  const kind = kindOf(row);
  const target = textOf(row, "target");
  if (target !== null && rotas.some((rota) => keyOf(rota) === keyOf(target))) return null;
  const either = kind === null ? [] : eitherColumns(kind);
  return isEither && !either.some((other) => isGiven(row, other)) ? "one-of" : null;
};

const fieldView = (row: OptionRow, used: UsedColumn, options: Options): readonly OptionFieldView[] => {
  const { column, need, isImportant } = used;
  const { at } = cellOf(row, column);
  if (at === null) return [];
  const { rows, choices, problems, context } = options;
  return [
    {
      column,
      ...fieldText(row, column, context.language),
      place: placeIn(options, at.cell),
      required: need === "required",
      important: isImportant,
      input: optionInput(row, column, rows, choices),
      lacks: lackOf(row, used, rotasOf(context.plan.phoneDuties)),
      problem: problems.get(`${at.sheet}!${at.cell}`) ?? null,
    },
  ];
};

const switchView = (row: OptionRow, options: Options): OptionView["enabled"] => {
  const { at } = cellOf(row, "enabled");
  return {
    on: flagOf(row, "enabled"),
    place: at === null ? null : placeIn(options, at.cell),
    words: options.rows.words,
  };
};

/** The names in the cell of scenarios, as they stand there. */
const namedIn = (row: OptionRow, { rows }: Options): readonly string[] => {
  const { at } = cellOf(row, "scenarios");
  const value = at === null ? null : rows.value(at.cell);
  return typeof value === "string" ? splitNames(value) : [];
};

/** Leaves the row to the other scenarios that it names; clears it where it names no other. */
const removal = (row: OptionRow, scenario: string, options: Options): readonly CellWrite[] => {
  const others = namedIn(row, options).filter((name) => keyOf(name) !== keyOf(scenario));
  const { at } = cellOf(row, "scenarios");
  const isShared = others.length > 0 && others.length < namedIn(row, options).length;
  const { sheet } = options.rows;
  if (isShared && at !== null) return [{ sheet, address: at.cell, value: others.join("; ") }];
  return (options.rows.cells(row.at.cell)?.filled ?? []).map((address) => ({ sheet, address, value: "" }));
};

const nameOf = ({ id, name }: Scenario, { context }: Options): string =>
  context.result.scenarios.find((scenario) => scenario.id === id)?.name ?? name;

const optionView = (
  option: OptionChoice,
  row: OptionRow,
  evaluation: ScenarioEvaluation,
  options: Options,
): OptionView => {
  const scenario = nameOf(evaluation.scenario, options);
  const { language, text } = options.context;
  const kind = kindOf(row);
  const place = placeIn(options, option.at?.cell ?? row.at.cell);
  const explanations = optionExplanationTexts[language];
  const lacks = agreementLacksOf(option, options.context);
  return {
    key: `${place.sheet}!${sheetRow(place.address)}`,
    name: rowName(option.name, "row", text),
    kindName: kind === null ? "" : capitalised(choiceText(contractTexts[language], "options", "kind", kind)),
    explanation: kind === null ? null : explanations.kinds[kind],
    unknown: kind === null ? explanations.unknown : "",
    place,
    enabled: switchView(row, options),
    agreement: agreementOf(kind, lacks),
    cost: option.enabled ? optionCostView(option.name, evaluation, options.context) : null,
    alsoIn: (options.scenarios.get(row.at.row) ?? []).filter((other) => other !== scenario),
    fields: shownColumns(row)
      .flatMap((used) => fieldView(row, used, options))
      .map((field) => withAgreement(field, lacks, options.context.view)),
    removal: removal(row, scenario, options),
  };
};

/** The options of every scenario, as the sheet has them: those that are off or half filled too. */
export const optionsIn = (choices: OptionChoices, context: ResultContext): OptionsOf => {
  const rows = context.optionRows;
  if (rows === null) return () => [];
  const problems = problemsByCell(context.result.issues, context);
  const options: Options = { rows, choices, context, problems, scenarios: scenariosByRow(context) };
  return (evaluation) =>
    evaluation.scenario.options.flatMap((option) => {
      const row = option.at === null ? null : rows.row(option.at.row);
      return row === null ? [] : [optionView(option, row, evaluation, options)];
    });
};
