import { optionKinds } from "../plan.ts";
import { allowedInColumn, allowedText, defaultText } from "../text/column-text.ts";
import { type ContractText, tableHeading } from "../text/contract-text.ts";
import { contractTexts } from "../text/contract-texts.ts";
import { guideText } from "../text/da/guide.ts";
import { danish } from "../text/notation.ts";
import { monthIds } from "./contract/calendar.ts";
import type { Column } from "./contract/column.ts";
import {
  type ModelTableId,
  modelTable,
  modelTableIds,
  type ResultTableId,
  resultTableIds,
  resultTables,
  type SettingsTableId,
} from "./contract/contract.ts";
import { type SheetId, sheetIds } from "./contract/sheets.ts";
import { choiceText, resultTableLayout, settingLabel, tableLayout, textOfColumn } from "./layout.ts";
import { columnsOfKind } from "./plan/options.ts";

const { da, en } = contractTexts;

const inCell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

const markdownTable = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headers, headers.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(inCell).join(" | ")} |`)
    .join("\n");

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** What an empty cell counts as; where the help tells it, the reader is sent there. */
const whenEmpty = (table: ModelTableId, column: Column): string => {
  if (column.required === true) return guideText.mustBeFilled;
  const told = textOfColumn(da, table, column.id).help.includes(`${guideText.whenEmpty}:`);
  return defaultText(da, danish, table, column) ?? (told ? guideText.seeHelp : guideText.nothing);
};

const headerOf = (text: ContractText, table: ModelTableId, column: Column): string => {
  const model = modelTable(table);
  if ("settings" in model) {
    const { label, unit } = settingLabel(text, table as SettingsTableId, column);
    return unit === "" ? label : `${label} (${unit})`;
  }
  const found = tableLayout(table, text).find(
    ({ slot }) => slot.kind === "value" && slot.column === column.id,
  );
  return found?.header ?? column.id;
};

const columnRow = (table: ModelTableId, column: Column): readonly string[] => [
  `**${headerOf(da, table, column)}**`,
  headerOf(en, table, column),
  allowedInColumn(da, danish, table, column),
  whenEmpty(table, column),
  textOfColumn(da, table, column.id).help,
];

const months: ReadonlySet<string> = new Set(monthIds);

/** The rows of a table's columns; the twelve months of a profile share one. */
const columnRows = (table: ModelTableId, columns: readonly Column[]): readonly (readonly string[])[] => {
  const rows = columns.filter(({ id }) => !months.has(id)).map((column) => columnRow(table, column));
  const [first, ...rest] = columns.filter(({ id }) => months.has(id));
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return rows;
  const [, , ...same] = columnRow(table, first);
  const range = (text: ContractText): string =>
    `${headerOf(text, table, first)} – ${headerOf(text, table, last)}`;
  return [...rows, [`**${range(da)}**`, range(en), ...same]];
};

/** What each kind of option is filled in with. */
const optionList = (): string =>
  list(
    optionKinds.map((kind) => {
      const headers = (columns: readonly string[]): readonly string[] =>
        columns.map((column) => textOfColumn(da, "options", column).header);
      const { required, oneOf, optional } = columnsOfKind(kind);
      return guideText.optionNeeds(
        choiceText(da, "options", "kind", kind),
        headers(required),
        headers(oneOf),
        headers(optional),
      );
    }),
  );

const tableSection = (table: ModelTableId): string => {
  const model = modelTable(table);
  const { title, purpose } = tableHeading(da, table);
  const columns: readonly Column[] = "settings" in model ? model.settings : model.columns;
  const headers = [
    guideText.column,
    guideText.english,
    guideText.allowed,
    guideText.whenEmpty,
    guideText.help,
  ];
  const estimable = columns.filter(({ estimable: has }) => has === true);
  const names = estimable.map(({ id }) => textOfColumn(da, table, id).header);
  return [
    `### ${title} (${tableHeading(en, table).title})`,
    purpose,
    markdownTable(headers, columnRows(table, columns)),
    ...(table === "options" ? [optionList()] : []),
    ...(names.length > 0 ? [guideText.estimates(names)] : []),
    guideText.tableName(model.name),
  ].join("\n\n");
};

const resultSection = (table: ResultTableId): string => {
  const english = resultTableLayout(table, en);
  const rows = resultTableLayout(table, da).map(({ header, type, help }, index) => [
    `**${header}**`,
    english[index]?.header ?? "",
    allowedText(da, danish, type),
    help,
  ]);
  const { title, purpose } = da.resultTables[table];
  return [
    `### ${title} (${en.resultTables[table].title})`,
    `${purpose} ${guideText.writtenByCalculation}`,
    markdownTable([guideText.column, guideText.english, guideText.allowed, guideText.help], rows),
    guideText.tableName(resultTables[table].name),
  ].join("\n\n");
};

const sheetSection = (sheet: SheetId): string => {
  const tables = modelTableIds.filter((id) => modelTable(id).sheet === sheet).map(tableSection);
  const results = resultTableIds.filter((id) => resultTables[id].sheet === sheet).map(resultSection);
  const { name, purpose } = da.sheets[sheet];
  return [`## ${name} (${en.sheets[sheet].name})`, purpose, ...tables, ...results].join("\n\n");
};

const overview = (): string =>
  markdownTable(
    [guideText.sheet, guideText.english, guideText.help],
    sheetIds.map((sheet) => [
      `**${da.sheets[sheet].name}**`,
      en.sheets[sheet].name,
      da.sheets[sheet].purpose,
    ]),
  );

/** The guide to the workbook in Markdown, made from the contract: Danish first, the English names beside. */
export const describeWorkbook = (): string =>
  `${[
    `# ${guideText.title}`,
    ...guideText.opening,
    `## ${guideText.firstTitle}`,
    list(guideText.first),
    `## ${guideText.rulesTitle}`,
    list(guideText.rules),
    `## ${guideText.sheetsTitle}`,
    overview(),
    ...sheetIds.map(sheetSection),
  ].join("\n\n")}\n`;
