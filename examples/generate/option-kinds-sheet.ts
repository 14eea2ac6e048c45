import type { Style, Worksheet } from "@cj-tech-master/excelts";
import { optionNeeds } from "../../core/options/kinds.ts";
import { type OptionKind, optionKinds } from "../../core/plan.ts";
import { optionExplanationTexts } from "../../core/text/view-texts.ts";
import type { InputTableId } from "../../core/workbook/contract/contract.ts";
import { choiceText, textOfColumn } from "../../core/workbook/layout.ts";
import { columnsOfKind } from "../../core/workbook/plan/options.ts";
import { quotedSheet } from "./lists.ts";
import { bodyFont, columnWidthFor, headerFont, heightOf, linesIn } from "./measure.ts";
import { setUpPage } from "./print.ts";
import type { SheetLanguage } from "./sheet-language.ts";
import { styles } from "./styles.ts";

const marginWidth = 2;
const headerRow = 5;
const firstRow = headerRow + 1;
const lastRow = headerRow + optionKinds.length;

type OptionTarget = (typeof optionNeeds)[OptionKind]["targets"][number];

/** Tables whose names are offered as what an option acts on, by the number that stands beside each kind. */
export const targetLists = [
  "tasks",
  "allowances",
  "caseGroups",
  "phoneDuties",
] as const satisfies readonly InputTableId[];

const listOfTarget: Readonly<Record<OptionTarget, (typeof targetLists)[number]>> = {
  task: "tasks",
  allowance: "allowances",
  "case-group": "caseGroups",
  "phone-duty": "phoneDuties",
  rota: "phoneDuties",
};

const targetNumber = (kind: OptionKind): number => {
  const [first = "task"] = optionNeeds[kind].targets;
  return targetLists.indexOf(listOfTarget[first]) + 1;
};

const headersOf = ({ text }: SheetLanguage, columns: readonly string[]): readonly string[] =>
  columns.map((column) => textOfColumn(text, "options", column).header);

/** What has to be filled in; of some columns one is enough. */
const requiredIn = (language: SheetLanguage, kind: OptionKind): string => {
  const { required, oneOf } = columnsOfKind(kind);
  const headers = headersOf(language, required);
  if (oneOf.length === 0) return headers.join(", ");
  return [...headers, headersOf(language, oneOf).join(` ${language.guide.or} `)].join(", ");
};

/** Words, and the number of the list that its targets are chosen from. */
const rowOf = (language: SheetLanguage, kind: OptionKind): readonly string[] => {
  const { what, limits, source } = optionExplanationTexts[language.id].kinds[kind];
  return [
    choiceText(language.text, "options", "kind", kind),
    what,
    limits,
    requiredIn(language, kind),
    headersOf(language, columnsOfKind(kind).optional).join(", "),
    source,
  ];
};

const widths = [24, 38, 56, 22, 26, 28] as const;
const targetColumn = widths.length + 2;

const put = (
  sheet: Worksheet,
  row: number,
  column: number,
  value: string | number,
  style: Partial<Style>,
) => {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.style = { ...style };
};

const besideOthers: Partial<Style> = {
  ...styles.label,
  alignment: { ...styles.label.alignment, vertical: "middle" },
};
const kindStyle: Partial<Style> = { ...besideOthers, font: { ...styles.label.font, bold: true } };

const writeRow = (sheet: Worksheet, row: number, texts: readonly string[], target: number): void => {
  texts.forEach((text, index) => {
    put(sheet, row, index + 2, text, index === 0 ? kindStyle : besideOthers);
  });
  put(sheet, row, targetColumn, target, besideOthers);
  const lines = texts.map((text, index) => linesIn(text, widths[index] ?? 0, bodyFont));
  sheet.getRow(row).height = heightOf(Math.max(...lines), bodyFont) + 4;
};

const writeHeading = (sheet: Worksheet, { text, guide }: SheetLanguage): void => {
  const { name, purpose } = text.sheets.optionKinds;
  put(sheet, 1, 2, name, styles.sheetTitle);
  put(sheet, 2, 2, purpose, styles.sheetPurpose);
  const link = sheet.getCell(3, 2);
  const options = text.sheets.options.name;
  link.value = { text: `← ${options}`, hyperlink: `#${quotedSheet(options)}!A1` };
  link.style = { ...styles.link };
  guide.optionKindHeaders.forEach((header, index) => {
    put(sheet, headerRow, index + 2, header, styles.header);
  });
  sheet.getRow(1).height = 30;
  sheet.getRow(headerRow).height = heightOf(1, headerFont) + 3;
};

/** What the kinds of options are, and which cells each of them has to have; the sheet of options chooses from it. */
export const writeOptionKindsSheet = (sheet: Worksheet, language: SheetLanguage): void => {
  sheet.getColumn(1).width = marginWidth;
  widths.forEach((width, index) => {
    sheet.getColumn(index + 2).width = width;
  });
  const targets = sheet.getColumn(targetColumn);
  targets.width = columnWidthFor("0", bodyFont);
  targets.hidden = true;
  writeHeading(sheet, language);
  optionKinds.forEach((kind, index) => {
    writeRow(sheet, firstRow + index, rowOf(language, kind), targetNumber(kind));
  });
  sheet.views = [
    {
      state: "frozen",
      xSplit: 2,
      ySplit: headerRow,
      showGridLines: false,
      zoomScale: 100,
      zoomScaleNormal: 100,
    },
  ];
  setUpPage(sheet, language);
  Object.assign(sheet.pageSetup, {
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
  });
};

export const optionKindsList = "NormeringOptionKindsList";
const optionKindsTable = "NormeringOptionKinds";

/** The kinds as a list to choose from, and with what stands beside them. */
export const optionKindNames = ({ text }: SheetLanguage) => {
  const sheet = quotedSheet(text.sheets.optionKinds.name);
  const letters = String.fromCharCode(64 + targetColumn);
  return [
    { name: optionKindsList, formula: `${sheet}!$B$${firstRow}:$B$${lastRow}` },
    { name: optionKindsTable, formula: `${sheet}!$B$${firstRow}:$${letters}$${lastRow}` },
  ];
};

/** The number of the list that an option's target is chosen from, by the kind in a cell. */
export const targetListNumber = (kindCell: string): string =>
  `IFERROR(VLOOKUP(${kindCell},${optionKindsTable},${targetColumn - 1},FALSE),1)`;
