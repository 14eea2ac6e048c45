import type { OptionChoice, Scenario } from "../../plan.ts";
import type { ResultIssue } from "../../result.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import { messageAlone } from "../../text/issue-message.ts";
import { optionExplanationTexts } from "../../text/view-texts.ts";
import { choiceText, textOfColumn, unitText } from "../../workbook/layout.ts";
import { cellOf, columnOf, flagOf } from "../../workbook/read/row.ts";
import { errorsOf, remarksOf } from "../issue-lines.ts";
import { rowName } from "../row-name.ts";
import { type UsedColumn, usedColumns } from "./option-columns.ts";
import { type OptionChoices, optionChoices, optionInput } from "./option-field.ts";
import { kindOf, type OptionRow, type OptionRows } from "./option-rows.ts";
import type { ResultContext } from "./view-context.ts";
import type { OptionFieldView, OptionView, PlaceView } from "./workbook-view.ts";

/** Gives the options of a scenario with their cells. */
export type OptionsOf = (scenario: Scenario) => readonly OptionView[];

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

/** That something cannot be computed is told of a row's cells also where another one of them is at fault. */
const derived = "not-computable";

const problemsByCell = (
  issues: readonly ResultIssue[],
  { language }: ResultContext,
): ReadonlyMap<string, string> =>
  new Map(
    [...errorsOf(issues), ...remarksOf(issues)]
      .filter(({ code, severity, cell }) => severity !== "note" && code !== derived && cell !== null)
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

const fieldView = (
  row: OptionRow,
  { column, need, isImportant }: UsedColumn,
  options: Options,
): readonly OptionFieldView[] => {
  const { at } = cellOf(row, column);
  if (at === null) return [];
  const { rows, choices, problems, context } = options;
  const language = contractTexts[context.language];
  const { header, help, unit } = textOfColumn(language, "options", column);
  const type = columnOf("options", column)?.type ?? { kind: "text" };
  return [
    {
      column,
      label: header,
      unit: unitText(language, type, unit === undefined ? {} : { unit }),
      help,
      place: placeIn(options, at.cell),
      required: need === "required",
      important: isImportant,
      input: optionInput(row, column, rows, choices),
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

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const optionView = (
  { name, at }: OptionChoice,
  row: OptionRow,
  scenario: string,
  options: Options,
): OptionView => {
  const { language, text } = options.context;
  const kind = kindOf(row);
  const place = placeIn(options, at?.cell ?? row.at.cell);
  return {
    key: `${place.sheet}!${place.address.replace(/\D/g, "")}`,
    name: rowName(name, "row", text),
    kindName: kind === null ? "" : capitalised(choiceText(contractTexts[language], "options", "kind", kind)),
    explanation: optionExplanationTexts[language][kind ?? "unknown"] ?? "",
    place,
    enabled: switchView(row, options),
    alsoIn: (options.scenarios.get(row.at.row) ?? []).filter((other) => other !== scenario),
    fields: usedColumns(kind).flatMap((used) => fieldView(row, used, options)),
  };
};

/** The options of every scenario, as the sheet has them: those that are off or half filled too. */
export const optionsIn = (context: ResultContext): OptionsOf => {
  const rows = context.optionRows;
  if (rows === null) return () => [];
  const problems = problemsByCell(context.result.issues, context);
  const choices = optionChoices(context.plan);
  const options: Options = { rows, choices, context, problems, scenarios: scenariosByRow(context) };
  const nameOf = (scenario: Scenario): string =>
    context.result.scenarios.find(({ id }) => id === scenario.id)?.name ?? scenario.name;
  return (scenario) =>
    scenario.options.flatMap((option) => {
      const row = option.at === null ? null : rows.row(option.at.row);
      return row === null ? [] : [optionView(option, row, nameOf(scenario), options)];
    });
};
