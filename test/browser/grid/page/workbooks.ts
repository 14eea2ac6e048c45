import { parseAddress, parseArea, placeKey } from "../../../../addin/ooxml/cells/address.ts";
import { isRefusal, openPackage, readWorkbookModel } from "../../../../addin/ooxml/index.ts";
import type {
  CellFormat,
  SheetModel,
  Validation,
  WorkbookModel,
} from "../../../../addin/ooxml/sheets/sheet.ts";

const example = new URL("../../../../examples/kontanthjaelp-2016.xlsx", import.meta.url);

export const plainFormat: CellFormat = {
  numberFormat: "General",
  fill: null,
  color: null,
  bold: false,
  italic: false,
  underline: false,
  fontSize: 11,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
  borders: { top: null, right: null, bottom: null, left: null },
  isLocked: false,
};

type CellText = string | number | boolean;

interface SheetDraft {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellText>>;
  readonly formats?: Readonly<Record<string, number>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly settings?: Partial<SheetModel>;
}

const place = (address: string) => {
  const found = parseAddress(address);
  if (found === null) throw new Error(`${address} is no address`);
  return found;
};

export const area = (text: string) => {
  const found = parseArea(text);
  if (found === null) throw new Error(`${text} is no area`);
  return found;
};

const sheetModel = ({ name, cells, formats = {}, formulas = {}, settings = {} }: SheetDraft): SheetModel => {
  const addresses = [...new Set([...Object.keys(cells), ...Object.keys(formats)])].sort(
    (one, other) => placeKey(place(one)) - placeKey(place(other)),
  );
  return {
    name,
    part: `xl/worksheets/${name}.xml`,
    visibility: "visible",
    cells: {
      keys: Float64Array.from(addresses.map((address) => placeKey(place(address)))),
      values: addresses.map((address) => cells[address] ?? null),
      formulas: new Map(
        Object.entries(formulas).map(([address, formula]) => [addresses.indexOf(address), formula]),
      ),
      formats: Uint32Array.from(addresses.map((address) => formats[address] ?? 0)),
    },
    columns: [],
    rows: [],
    defaultColumnWidth: 9.140625,
    defaultRowHeight: 15,
    merged: [],
    frozenRows: 0,
    frozenColumns: 0,
    showsGridLines: true,
    isProtected: false,
    arrays: [],
    validations: [],
    tables: [],
    hyperlinks: [],
    ...settings,
  };
};

const workbook = (sheets: readonly SheetModel[], formats: readonly CellFormat[] = []): WorkbookModel => ({
  sheets,
  formats: [plainFormat, ...formats],
  names: [],
  date1904: false,
  mustCalculate: false,
  activeSheet: 0,
});

const rule: Validation = {
  areas: [],
  type: "none",
  operator: "between",
  formula1: "",
  formula2: "",
  allowsBlank: true,
  showsDropDown: true,
  errorStyle: "stop",
  showsError: true,
  errorTitle: "",
  error: "",
  showsPrompt: false,
  promptTitle: "",
  prompt: "",
};

/**
 * Two blocks of numbers with a gap, a long text, merged cells, a hidden row and column, a locked cell, a list, a rule, a
 * table and links, on three sheets of which one is hidden.
 */
const smallWorkbook = (): WorkbookModel =>
  workbook(
    [
      sheetModel({
        name: "Tal",
        cells: {
          A1: "En lang overskrift, som løber ud over flere celler",
          B3: 1,
          B4: 2,
          B5: 3,
          B8: 10,
          B9: 20,
          C3: 4.5,
          C4: 1234567890123,
          D3: "låst",
          B12: "Gruppe",
          C12: "Antal",
          B13: "Nord",
          C13: 7,
          B14: "Syd",
          C14: 9,
          F3: "flettet",
          F8: "Se Andet",
        },
        formats: { D3: 1, B6: 2 },
        formulas: { C3: "B3+3.5" },
        settings: {
          isProtected: true,
          merged: [area("F3:G4")],
          rows: [{ first: 7, last: 7, size: null, hidden: true, format: null }],
          columns: [{ first: 5, last: 5, size: null, hidden: true, format: null }],
          validations: [
            {
              ...rule,
              areas: [area("D8:D9")],
              type: "list",
              formula1: '"oplyst,antaget,aftalt,omstridt"',
              showsPrompt: true,
              promptTitle: "Status",
              prompt: "Hvor sikkert tallet er.",
            },
            {
              ...rule,
              areas: [area("C8:C9")],
              type: "decimal",
              formula1: "0",
              formula2: "100",
              errorTitle: "Andel",
              error: "Her skal stå et tal fra 0 til 100.",
            },
          ],
          tables: [
            {
              name: "Grupper",
              part: "xl/tables/table1.xml",
              area: area("B12:C14"),
              headerRows: 1,
              totalsRows: 0,
              columns: [
                { name: "Gruppe", formula: null },
                { name: "Antal", formula: null },
              ],
              hasFilter: false,
            },
          ],
          hyperlinks: [{ area: area("F8"), location: "Andet!B2", tooltip: "" }],
        },
      }),
      { ...sheetModel({ name: "Skjult", cells: { A1: "skjult" } }), visibility: "hidden" },
      sheetModel({ name: "Andet", cells: { B2: "her" } }),
      sheetModel({ name: "Tomt", cells: {} }),
    ],
    [
      { ...plainFormat, isLocked: true },
      { ...plainFormat, fill: "#FFF8E1", numberFormat: "#,##0.0" },
    ],
  );

const largeRows = 10_000;
const largeColumns = 30;

/** 300,000 cells, frozen at B2. */
const largeWorkbook = (): WorkbookModel => {
  const keys: number[] = [];
  const values: CellText[] = [];
  for (let row = 1; row <= largeRows; row += 1)
    for (let column = 1; column <= largeColumns; column += 1) {
      keys.push(placeKey({ row, column }));
      values.push(row * 1000 + column);
    }
  const empty = sheetModel({ name: "Mange", cells: {}, settings: { frozenRows: 1, frozenColumns: 1 } });
  const cells = {
    keys: Float64Array.from(keys),
    values,
    formulas: new Map<number, string>(),
    formats: new Uint32Array(keys.length),
  };
  return workbook([{ ...empty, cells }]);
};

const manySheets = (): WorkbookModel =>
  workbook(
    Array.from({ length: 24 }, (_, index) => sheetModel({ name: `Ark nummer ${index + 1}`, cells: {} })),
  );

const exampleWorkbook = async (): Promise<WorkbookModel> => {
  const opened = openPackage(new Uint8Array(await (await fetch(example)).arrayBuffer()));
  if (isRefusal(opened)) throw new Error("The example cannot be opened");
  return readWorkbookModel(opened);
};

export const loadModel = async (name: string): Promise<WorkbookModel> => {
  if (name === "example") return exampleWorkbook();
  if (name === "large") return largeWorkbook();
  return name === "many-sheets" ? manySheets() : smallWorkbook();
};
