import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatCell } from "../../addin/browser/notation/format-cell.ts";
import { lastColumn } from "../../addin/ooxml/cells/address.ts";
import { serialToDate } from "../../addin/ooxml/cells/serial-date.ts";
import { readWorkbookModel } from "../../addin/ooxml/index.ts";
import type { CellFormat, CellScalar, SheetModel, WorkbookModel } from "../../addin/ooxml/sheets/sheet.ts";
import { differenceFormat } from "../../examples/generate/control/looks.ts";
import { withFreshValues } from "../../examples/generate/fresh-values.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "../support/cells-of.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { type OpenDocumentCell, type OpenDocumentSheet, readOpenDocument } from "../support/open-document.ts";
import { buildWorkbook } from "../support/workbook-package.ts";

/** Numbers with the formats in which they are compared; days before March 1900, of which no sheet has any, are other days in LibreOffice. */
const samples: readonly (readonly [numbers: readonly number[], formats: readonly string[]])[] = [
  [
    [0, 1, 0.125, 1234.5678, 42_644.75, 99.995, 7, -2.5],
    ["0", "#,##0.00", "0.0 %", "0.00E+00", '#,##0.0" timer"', "#,##0;-#,##0;0", "0.0##"],
  ],
  [
    [61, 42_644.75, 1234.5, 2_000_000],
    ["dd-mm-yyyy", "mmmm yyyy", "d. mmm yy", "dddd d", "yyyy-mm-dd hh:mm:ss"],
  ],
  [
    [0.125, 0.75, 1.5],
    ["hh:mm", "h:mm AM/PM", "mm:ss", "[h]:mm"],
  ],
];

const numberFormats = samples.flatMap(([, formats]) => formats);

const formatRows = samples
  .flatMap(([numbers, formats]) =>
    formats.map((format) => ({ numbers, style: numberFormats.indexOf(format) + 1 })),
  )
  .map(({ numbers, style }, index) => {
    const cells = numbers.map((number, column) => {
      const address = `${String.fromCharCode(65 + column)}${index + 1}`;
      return `<c r="${address}" s="${style}"><v>${number}</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  })
  .join("");

const formulaRows =
  '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c><c r="C1"><f t="shared" ref="C1:D3" si="0">$A1*B1</f><v>6</v></c><c r="D1"><f t="shared" si="0"/><v>12</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>7</v></c><c r="C2"><f t="shared" si="0"/><v>35</v></c><c r="D2"><f t="shared" si="0"/><v>175</v></c></row><row r="3"><c r="A3"><v>11</v></c><c r="B3"><v>0.5</v></c><c r="C3"><f t="shared" si="0"/><v>5.5</v></c><c r="D3"><f t="shared" si="0"/><v>60.5</v></c></row><row r="4"><c r="A4"><f t="array" ref="A4">SUM(A1:A3*B1:B3)</f><v>46.5</v></c><c r="B4" t="str"><f>"a"&amp;"&lt;b&gt;"</f><v>a&lt;b&gt;</v></c><c r="C4" t="b"><f>A1&lt;B1</f><v>1</v></c></row>';

const usual = buildWorkbook({
  formats: numberFormats,
  sheets: [
    { name: "Formater", rows: formatRows },
    { name: "Formler & tal", rows: formulaRows },
  ],
});
const from1904 = buildWorkbook({
  formats: numberFormats,
  properties: 'date1904="1"',
  sheets: [{ name: "Formater", rows: formatRows }],
});

const examples = ["et-team", "kontanthjaelp-2016", "telefon-og-reception", "template-da", "template-en"];
const names = [...examples, "usual", "from1904"];

let folder = "";
const models = new Map<string, WorkbookModel>();
const documents = new Map<string, readonly OpenDocumentSheet[]>();

/** A template is handed out with formulas that nobody has calculated yet; the browser edition's engine does it here. */
const bytesOf = async (name: string): Promise<Uint8Array> => {
  if (name === "usual") return usual;
  if (name === "from1904") return from1904;
  const bytes = new Uint8Array(await readFile(path.join(root, "examples", `${name}.xlsx`)));
  return name.startsWith("template") ? withFreshValues(bytes) : bytes;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "normering-sheets-"));
  const files: string[] = [];
  for (const name of names) {
    const bytes = await bytesOf(name);
    models.set(name, readWorkbookModel(openSound(bytes)));
    files.push(path.join(folder, `${name}.xlsx`));
    await writeFile(path.join(folder, `${name}.xlsx`), bytes);
  }
  const converted = await convertWithLibreOffice(files, "ods", path.join(folder, "converted"));
  for (const [index, file] of converted.entries())
    documents.set(names[index] ?? "", readOpenDocument(new Uint8Array(await readFile(file))));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const two = (number: number): string => String(number).padStart(2, "0");

const isoText = (serial: number, date1904: boolean): string => {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const date = serialToDate(serial, date1904);
  const day = date === null ? "none" : `${date.year}-${two(date.month)}-${two(date.day)}`;
  if (seconds === 0) return day;
  return `${day}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** "PT18H30M15S" in days. */
const daysOf = (duration: string): number => {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S$/.exec(duration) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
};

/** LibreOffice writes 15 digits there. */
const fifteenDigits = 5e-15;
/** Two programs add up in another order; what is left of two ways to one figure hangs on that figure, which has six digits. */
const rounding = { ofFormula: 1e-13, ofDifference: 1e-11 } as const;

/** What a number may be apart: one that is written is the same, and only the formulas for a difference of two figures leave a rest. */
const toleranceOf = (model: WorkbookModel, { cells }: SheetModel, index: number, value: number): number => {
  if (!cells.formulas.has(index)) return fifteenDigits * Math.abs(value);
  const isDifference = model.formats[cells.formats[index] ?? 0]?.numberFormat === differenceFormat;
  return rounding.ofFormula * Math.max(1, Math.abs(value)) + (isDifference ? rounding.ofDifference : 0);
};

/** The value that LibreOffice has, in the form of the model. */
const expectSame = (
  value: CellScalar,
  cell: OpenDocumentCell,
  tolerance: (value: number) => number,
  date1904: boolean,
): void => {
  if (typeof value === "object" && value !== null) expect(cell.value).toBe(value.error);
  else if (typeof value === "boolean") expect(cell).toMatchObject({ type: "boolean", value: String(value) });
  else if (typeof value !== "number") expect(cell).toMatchObject({ type: "string", value: value ?? "" });
  else if (cell.type === "date") expect(isoText(value, date1904)).toBe(cell.value.replace(/\.\d+$/, ""));
  else if (cell.type === "time") expect(value).toBeCloseTo(daysOf(cell.value), 6);
  else {
    expect(["float", "percentage", "currency"]).toContain(cell.type);
    expect(Math.abs(value - Number(cell.value))).toBeLessThanOrEqual(tolerance(value));
  }
};

const placesOf = ({ cells }: SheetModel): Map<string, number> =>
  new Map(
    [...cells.keys].map((key, index) => [
      `${Math.floor(key / (lastColumn + 1))},${key % (lastColumn + 1)}`,
      index,
    ]),
  );

/** Texts that are empty are blank to LibreOffice. */
const isBlank = (value: CellScalar | undefined): boolean =>
  value === undefined || value === null || value === "";

const sheetsOf = (name: string): (readonly [SheetModel, OpenDocumentSheet])[] =>
  (models.get(name)?.sheets ?? []).map((sheet) => {
    const other = documents.get(name)?.find((candidate) => candidate.name === sheet.name);
    if (other === undefined) throw new Error(`LibreOffice has no sheet ${sheet.name}`);
    return [sheet, other];
  });

test.each(names)("LibreOffice finds the same cells in %s, recalculated, and no others", (name) => {
  const model = models.get(name);
  if (model === undefined) throw new Error("not read");
  for (const [sheet, other] of sheetsOf(name)) {
    const places = placesOf(sheet);
    for (const [place, cell] of other.cells) {
      const index = places.get(place) ?? -1;
      const tolerance = (value: number) => toleranceOf(model, sheet, index, value);
      expectSame(sheet.cells.values[index] ?? null, cell, tolerance, model.date1904);
    }
    const filled = [...places].filter(([, index]) => !isBlank(sheet.cells.values[index]));
    expect(filled.map(([place]) => place).filter((place) => !other.cells.has(place))).toEqual([]);
  }
});

test.each(names)("LibreOffice finds the same merged cells in %s", (name) => {
  for (const [{ merged }, other] of sheetsOf(name)) {
    const ours = merged.map(
      ({ top, left, bottom, right }) => `${top},${left},${bottom - top + 1},${right - left + 1}`,
    );
    expect(ours.sort()).toEqual([...other.merged].sort());
  }
});

test.each(names)("LibreOffice shows the numbers and days of %s alike, in English", (name) => {
  const model = models.get(name);
  let compared = 0;
  for (const [sheet, other] of sheetsOf(name)) {
    const places = placesOf(sheet);
    for (const [place, cell] of other.cells) {
      const index = places.get(place) ?? -1;
      const value = sheet.cells.values[index] ?? null;
      const { numberFormat } = model?.formats[sheet.cells.formats[index] ?? 0] ?? { numberFormat: "" };
      // General depends on the width of the column there.
      if (typeof value !== "number" || numberFormat === "General") continue;
      expect(`${place} ${formatCell(value, numberFormat, "en", model?.date1904 ?? false).text}`).toBe(
        `${place} ${cell.shown}`,
      );
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(10);
});

/** LibreOffice marks characters that stand for themselves; they mean the same. */
const withoutMarks = (format: CellFormat): CellFormat => ({
  ...format,
  numberFormat: format.numberFormat.replaceAll("\\", ""),
});

/** LibreOffice says black where nothing is said. */
const withColour = (format: CellFormat): CellFormat => ({
  ...withoutMarks(format),
  color: format.color ?? "#000000",
});

/** An edge between two cells is one line, whichever of the two has it. */
const edgesAt = (model: WorkbookModel, { cells }: SheetModel, places: ReadonlyMap<string, number>) => {
  const bordersAt = (row: number, column: number) =>
    model.formats[cells.formats[places.get(`${row},${column}`) ?? -1] ?? -1]?.borders;
  return (place: string) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const own = bordersAt(row, column);
    return {
      left: own?.left ?? bordersAt(row, column - 1)?.right ?? null,
      right: own?.right ?? bordersAt(row, column + 1)?.left ?? null,
      top: own?.top ?? bordersAt(row - 1, column)?.bottom ?? null,
      bottom: own?.bottom ?? bordersAt(row + 1, column)?.top ?? null,
    };
  };
};

/** Formats of the cells that hold something, by place; a blank cell may lose its own. */
const formatsOf = (
  model: WorkbookModel,
  sheet: SheetModel,
  said: (format: CellFormat) => CellFormat,
): Record<string, unknown> => {
  const places = placesOf(sheet);
  const edges = edgesAt(model, sheet, places);
  const filled = [...places].filter(([, index]) => !isBlank(sheet.cells.values[index]));
  return Object.fromEntries(
    filled.map(([place, index]) => {
      const format = model.formats[sheet.cells.formats[index] ?? 0];
      return [place, format && { ...said(format), borders: edges(place) }];
    }),
  );
};

const hiddenColumns = ({ columns }: SheetModel): string[] =>
  columns.filter(({ hidden }) => hidden).map(({ first, last }) => `${first}-${last}`);

/** Without quotes, which a name of a sheet may have or not. */
const locations = ({ hyperlinks }: SheetModel): string[] =>
  hyperlinks.map(({ location }) => (location ?? "").replaceAll("'", "")).sort();

const tablesOf = ({ tables }: SheetModel): Record<string, unknown> =>
  Object.fromEntries(tables.map(({ name, area, columns }) => [name, { area, columns }]));

test("a copy that LibreOffice saved looks the same: formats, hidden columns, tables and links", async () => {
  const name = "kontanthjaelp-2016";
  const source = path.join(folder, `${name}.xlsx`);
  const [file = ""] = await convertWithLibreOffice([source], "xlsx", path.join(folder, "copied"));
  const copy = readWorkbookModel(openSound(new Uint8Array(await readFile(file))));
  const original = models.get(name);
  if (original === undefined) throw new Error("not read");
  for (const [index, sheet] of original.sheets.entries()) {
    const other = copy.sheets[index];
    if (other === undefined) throw new Error(`${sheet.name} is missing`);
    expect(formatsOf(copy, other, withoutMarks)).toEqual(formatsOf(original, sheet, withColour));
    expect(hiddenColumns(other)).toEqual(hiddenColumns(sheet));
    expect(locations(other)).toEqual(locations(sheet));
    expect(tablesOf(other)).toEqual(tablesOf(sheet));
  }
});
