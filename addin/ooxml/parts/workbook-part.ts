import { type Attributes, isOn, parseXml, relationshipId } from "../xml/parse.ts";
import { decodeXstring } from "../xml/xstring.ts";

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

export interface SheetEntry {
  /** Name as the tab shows it. */
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
}

export interface NameEntry {
  readonly name: string;
  /** Index of the sheet, chart sheets counted, that it holds on alone; null for the whole workbook. */
  readonly sheet: number | null;
  readonly formula: string;
}

export interface WorkbookPart {
  /** Chart sheets are among them. */
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904 and not from 1900. */
  readonly date1904: boolean;
  /** Whoever opens it is to calculate: the values of its formulas may be old. */
  readonly mustCalculate: boolean;
  readonly names: readonly NameEntry[];
  /** Index in `sheets` of the one shown when the file was saved. */
  readonly activeSheet: number;
}

const visibilities: ReadonlyMap<string, SheetVisibility> = new Map([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

const readSheet = (attributes: Attributes): SheetEntry | null => {
  const id = relationshipId(attributes);
  if (attributes.name === undefined || id === null) return null;
  const visibility = visibilities.get(attributes.state ?? "") ?? "visible";
  return { name: decodeXstring(attributes.name), relationshipId: id, visibility };
};

const readName = ({ name = "", localSheetId }: Attributes, formula: string): NameEntry => ({
  name: decodeXstring(name),
  sheet: localSheetId === undefined ? null : Number(localSheetId),
  formula,
});

export const readWorkbookPart = (xml: string, part: string): WorkbookPart => {
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let date1904 = false;
  let mustCalculate = false;
  let activeSheet: number | null = null;
  let openName: Attributes | null = null;
  let formula = "";
  parseXml(xml, part, {
    open: (name, attributes, _tag, depth) => {
      const sheet = name === "sheet" && depth === 3 ? readSheet(attributes) : null;
      if (sheet !== null) sheets.push(sheet);
      if (name === "workbookPr" && depth === 2) date1904 = isOn(attributes.date1904);
      if (name === "calcPr" && depth === 2) mustCalculate = isOn(attributes.fullCalcOnLoad);
      if (name === "workbookView" && depth === 3) activeSheet ??= Number(attributes.activeTab ?? 0) || 0;
      if (name === "definedName" && depth === 3) openName = attributes;
      formula = "";
    },
    text: (text) => {
      if (openName !== null) formula += text;
    },
    close: (name) => {
      if (name !== "definedName" || openName === null) return;
      names.push(readName(openName, formula));
      openName = null;
    },
  });
  return { sheets, date1904, mustCalculate, names, activeSheet: activeSheet ?? 0 };
};
