/// <reference types="office-js" />
import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOf } from "../../addin/excel/changed-areas.ts";
import { SheetBook } from "../../addin/excel/sheet-book.ts";
import { blocksOf } from "../../addin/excel/write/blocks.ts";
import { enteredValue } from "../../addin/excel/write/entered-value.ts";
import { formatArea } from "../../addin/ooxml/cells/address.ts";

const place = fc.record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 30 }) });
const places = fc.uniqueArray(place, { maxLength: 200, selector: ({ row, column }) => `${row} ${column}` });

test("every cell is written once, with its own value, and nothing else is written", () => {
  fc.assert(
    fc.property(places, (cells) => {
      const entered = cells.map((cell, index) => ({ ...cell, value: index }));
      const written = blocksOf(entered).flatMap(({ area, values }) =>
        values.flatMap((line, y) =>
          line.flatMap((value, x) =>
            value === null ? [] : [{ row: area.top + y, column: area.left + x, value }],
          ),
        ),
      );
      const byValue = written.sort((one, other) => Number(one.value) - Number(other.value));
      expect(byValue).toEqual(entered);
    }),
  );
});

test("no block takes in many more cells than it writes", () => {
  fc.assert(
    fc.property(places, (cells) => {
      for (const { values } of blocksOf(cells.map((cell) => ({ ...cell, value: 1 })))) {
        const all = values.flat();
        const count = all.filter((value) => value !== null).length;
        expect(all.length).toBeLessThanOrEqual(2 * count + 4);
      }
    }),
  );
});

const area = (top: number, left: number, height: number, width: number) =>
  Array.from({ length: height * width }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
    value: index,
  }));

test.each([
  ["a table", area(8, 2, 720, 14), ["B8:O727"]],
  [
    "a table of which every third cell stays",
    area(8, 2, 36, 14).filter((_, index) => index % 3 !== 0),
    ["B8:O43"],
  ],
  ["two tables above one another", [...area(8, 2, 4, 14), ...area(25, 2, 36, 14)], ["B8:O11", "B25:O60"]],
  ["two tables side by side", [...area(8, 2, 20, 3), ...area(8, 40, 20, 3)], ["B8:D27", "AN8:AP27"]],
  [
    "cells in opposite corners",
    [...area(1, 1, 1, 1), ...area(1_048_576, 16_384, 1, 1)],
    ["A1", "XFD1048576"],
  ],
  ["nothing", [], []],
])("%s", (_, cells, areas) => {
  expect(blocksOf(cells).map((block) => formatArea(block.area))).toEqual(areas);
});

test.each([
  ["I dag", "I dag"],
  ["", ""],
  ["Overarbejde (fire måneder)", "Overarbejde (fire måneder)"],
  ["=SUM(A1)", "'=SUM(A1)"],
  ["+45", "'+45"],
  ["-", "'-"],
  [" #N/A", "' #N/A"],
  ["\t=A1", "'\t=A1"],
  ["½", "'½"],
  ["@navn", "'@navn"],
  ["'citat'", "''citat'"],
  ["#N/A", "'#N/A"],
  ["sand", "'sand"],
  ["False", "'False"],
  ["marts 2016", "'marts 2016"],
  ["2016-2019", "'2016-2019"],
  ["1".repeat(60), `'${"1".repeat(60)}`],
  [
    "Over 48 timer om ugen i gennemsnit over fire måneder",
    "Over 48 timer om ugen i gennemsnit over fire måneder",
  ],
])("the text %s goes in as %s", (text, entered) => {
  expect(enteredValue(text, false)).toBe(entered);
});

test("numbers and truth values go in as they are, and days as numbers of either calendar", () => {
  const day = { date: { year: 2016, month: 4, day: 1 } };
  expect([12.5, true, day, day].map((value, index) => enteredValue(value, index === 3))).toEqual([
    12.5,
    true,
    42_461,
    40_999,
  ]);
});

/** What Excel tells of a change on its sheet "{1}". */
const event = (more: Partial<Excel.WorksheetChangedEventArgs>) =>
  ({
    worksheetId: "{1}",
    address: "C7",
    source: "Local",
    triggerSource: "Unknown",
    ...more,
  }) as Excel.WorksheetChangedEventArgs;

const book = new SheetBook();
book.takeIn({
  items: [{ id: "{1}", name: "Sager", visibility: "Visible", protection: { protected: false } }],
} as unknown as Excel.WorksheetCollection);

test.each([
  [{}, { by: "user", areas: [{ sheet: "Sager", address: "C7" }] }],
  [
    { source: "Remote" as Excel.EventSource },
    { by: "other-person", areas: [{ sheet: "Sager", address: "C7" }] },
  ],
  [
    { address: "$B$2:$C$3,D9" },
    {
      by: "user",
      areas: [
        { sheet: "Sager", address: "B2:C3" },
        { sheet: "Sager", address: "D9" },
      ],
    },
  ],
  [{ address: "5:7" }, { by: "user", areas: [{ sheet: "Sager", address: null }] }],
  [{ worksheetId: "{2}" }, { by: "user", areas: [{ sheet: "", address: "C7" }] }],
  [{ triggerSource: "ThisLocalAddin" as Excel.EventTriggerSource }, null],
])("a change %o", (more, change) => {
  expect(changeOf(event(more), book)).toEqual(change);
});
