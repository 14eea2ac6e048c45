import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import { dateToSerial, serialToDate } from "../../addin/ooxml/cells/serial-date.ts";
import { isRefusal, writeCells } from "../../addin/ooxml/index.ts";
import { decodeXstring, encodeXstring } from "../../addin/ooxml/xml/xstring.ts";
import type { CellValue, CellWrite } from "../../core/workbook/tables.ts";
import { cellsOf, openSound } from "../support/cells-of.ts";
import { buildWorkbook } from "../support/workbook-package.ts";

const date = fc
  .date({ min: new Date(Date.UTC(1904, 0, 1)), max: new Date(Date.UTC(9999, 11, 31)), noInvalidDate: true })
  .map((day) => ({
    date: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
  }));

const text = fc.string({ unit: "binary", maxLength: 12 });

/** Values by address in the upper left corner of a sheet, with gaps. */
const addressed = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }))
      .map(([row, column]) => formatAddress({ row, column })),
    value,
    { maxKeys: 15 },
  );

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

/** Cells as sheets may hold them; their order in the sheet follows. */
const cellSource = fc.oneof(
  numbers.map((value) => `><v>${value}</v></c>`),
  fc.constantFrom(' t="s"><v>0</v></c>', ' t="b"><v>1</v></c>', ' t="e"><v>#N/A</v></c>', ' s="1"/>', " />"),
  numbers.map((value) => `><f>SUM(A1:B2)</f><v>${value}</v></c>`),
);

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly source: string;
}

const rowsXml = (cells: readonly Placed[]): string => {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other);
  return rows
    .map((number) => {
      const ofRow = cells.filter(({ row }) => row === number).sort((one, other) => one.column - other.column);
      return `<row r="${number}">${ofRow.map((cell) => `<c r="${formatAddress(cell)}"${cell.source}`).join("")}</row>`;
    })
    .join("");
};

const sheetRows = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 30 }),
      source: cellSource,
    }),
    {
      selector: formatAddress,
      maxLength: 25,
    },
  )
  .map(rowsXml);

const written = addressed<CellWrite["value"]>(fc.oneof(numbers, text, fc.boolean()));

const expected = (
  before: Record<string, CellValue>,
  values: Record<string, CellWrite["value"]>,
): Record<string, CellValue> =>
  Object.fromEntries(Object.entries({ ...before, ...values }).filter(([, value]) => value !== ""));

test("what is written is read back, and no other cell changes", () => {
  fc.assert(
    fc.property(sheetRows, sheetRows, written, written, (firstRows, secondRows, toFirst, toSecond) => {
      const bytes = buildWorkbook({
        sheets: [
          { name: "Ark1", rows: firstRows },
          { name: "Ark2", rows: secondRows },
        ],
        sharedStrings: "<si><t>delt</t></si>",
      });
      const writes = [
        ...Object.entries(toFirst).map(([address, value]) => ({ sheet: "Ark1", address, value })),
        ...Object.entries(toSecond).map(([address, value]) => ({ sheet: "Ark2", address, value })),
      ];
      const after = writeCells(openSound(bytes), writes);
      if (isRefusal(after)) throw new Error("refused");
      expect(cellsOf(after, "Ark1")).toEqual(expected(cellsOf(bytes, "Ark1"), toFirst));
      expect(cellsOf(after, "Ark2")).toEqual(expected(cellsOf(bytes, "Ark2"), toSecond));
      const again = writeCells(openSound(after), writes);
      expect(again).toEqual(after);
    }),
    { numRuns: 200 },
  );
});

test("every text survives its escapes", () => {
  const escapes = fc.array(
    fc.constantFrom("_", "x", "_x000A_", "_x005F_", "0041", "\u0001", "\r", "\n", "\ud83d", "ø"),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(escapes, (pieces) => decodeXstring(encodeXstring(pieces.join(""))) === pieces.join("")),
    { numRuns: 2000 },
  );
});

test("every day survives its serial number in both date systems", () => {
  fc.assert(
    fc.property(date, fc.boolean(), ({ date: day }, date1904) => {
      expect(serialToDate(dateToSerial(day, date1904) ?? Number.NaN, date1904)).toEqual(day);
    }),
  );
});
