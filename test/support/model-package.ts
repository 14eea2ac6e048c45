import { parseAddress } from "../../addin/ooxml/cells/address.ts";
import type { CellSource, SheetModelSource, TableModelSource, WorkbookModelSource } from "./sheet-model.ts";
import { buildWorkbook, type SheetSource } from "./workbook-package.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const cellXml = (address: string, source: CellSource): string => {
  const cell = typeof source === "object" ? source : { value: source };
  const { value = null, formula, format = 0 } = cell;
  const style = format === 0 ? "" : ` s="${format}"`;
  const f = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (typeof value === "string" && formula === undefined)
    return `<c r="${address}"${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  if (value !== null && typeof value !== "number") throw new Error(`${address} is of another kind.`);
  return `<c r="${address}"${style}>${f}${value === null ? "" : `<v>${value}</v>`}</c>`;
};

const headerCells = ({ tables = [] }: SheetModelSource): Record<string, CellSource> =>
  Object.fromEntries(
    tables.flatMap(({ ref, columns }) => {
      const [, letter = "", row = ""] = /^([A-Z])(\d+)/.exec(ref) ?? [];
      return columns.map((column, index) => [
        `${String.fromCharCode(letter.charCodeAt(0) + index)}${row}`,
        typeof column === "string" ? column : column.name,
      ]);
    }),
  );

const rowsXml = (source: SheetModelSource): string => {
  const rows = new Map<number, [number, string][]>();
  for (const [address, cell] of Object.entries({ ...headerCells(source), ...source.cells })) {
    const { row = 0, column = 0 } = parseAddress(address) ?? {};
    rows.set(row, [...(rows.get(row) ?? []), [column, cellXml(address, cell)]]);
  }
  const inOrder = <Item>(items: Iterable<readonly [number, Item]>): (readonly [number, Item])[] =>
    [...items].sort(([one], [other]) => one - other);
  return inOrder(rows)
    .map(
      ([row, cells]) =>
        `<row r="${row}">${inOrder(cells)
          .map(([, xml]) => xml)
          .join("")}</row>`,
    )
    .join("");
};

const tableXml = ({ name, ref, columns, totalsRows = 0 }: TableModelSource, id: number): string => {
  const items = columns.map((column, index) => {
    const { name: title, formula } = typeof column === "string" ? { name: column, formula: null } : column;
    const inside =
      formula === null ? "" : `<calculatedColumnFormula>${escaped(formula)}</calculatedColumnFormula>`;
    return `<tableColumn id="${index + 1}" name="${escaped(title)}">${inside}</tableColumn>`;
  });
  const totals = totalsRows > 0 ? ` totalsRowCount="${totalsRows}"` : "";
  return `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"${totals}><tableColumns count="${columns.length}">${items.join("")}</tableColumns></table>`;
};

const sheetSource = (source: SheetModelSource): SheetSource => ({
  name: source.name,
  rows: rowsXml(source),
  tables: (source.tables ?? []).map(({ name, ref }) => ({ name, ref, columns: [] })),
});

/** The same workbook as `workbookModel` makes of it, as a file. Values are numbers and texts only. */
export const modelPackage = ({ sheets, formats = [] }: WorkbookModelSource): Uint8Array => {
  const tables = sheets.flatMap((sheet) => sheet.tables ?? []);
  return buildWorkbook({
    sheets: sheets.map(sheetSource),
    formats: formats.map(({ numberFormat = "General" }) => numberFormat),
    parts: Object.fromEntries(
      tables.map((table, index) => [`xl/tables/table${index + 1}.xml`, tableXml(table, index + 1)]),
    ),
  });
};
