import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { kitchenSink, sinkSheet } from "../support/kitchen-sink.ts";
import { zipParts } from "../support/workbook-package.ts";
import { type ExpectedChanges, unexpectedDifferences } from "./differences.ts";

const opened = kitchenSink();

const nothing: ExpectedChanges = { areas: new Map(), tables: new Map() };

/** The workbook with a part put otherwise; null leaves it out. */
const changed = (part: string, change: (text: string) => string | null): Uint8Array => {
  const parts = Object.entries(unzipSync(opened)).flatMap(([name, bytes]): [string, Uint8Array][] => {
    if (name !== part) return [[name, bytes]];
    const text = change(strFromU8(bytes));
    return text === null ? [] : [[name, strToU8(text)]];
  });
  return zipParts(Object.fromEntries(parts));
};

const inSheet = (from: string, to: string) =>
  changed(sinkSheet, (xml) => {
    if (!xml.includes(from)) throw new Error(`no ${from}`);
    return xml.replace(from, to);
  });

describe("what a test of the corpus would notice", () => {
  test.each<[string, Uint8Array]>([
    ["a part that is gone", changed("xl/threadedComments/threadedComment1.xml", () => null)],
    ["a part with other bytes", changed("xl/drawings/vmlDrawing1.vml", (xml) => `${xml} `)],
    ["a sparkline less", inSheet("<x14:sparkline>", "<x14:sparkle>")],
    ["a rule that reaches less far", inSheet('sqref="B5:B7"', 'sqref="B5:B6"')],
    ["another value", inSheet("<v>7</v>", "<v>8</v>")],
    ["another format", inSheet('r="D1" s="1"', 'r="D1" s="2"')],
    ["a formula that became a value", inSheet("<f>SUBTOTAL(109,Sagstabel[Antal])</f>", "")],
    ["another formula", inSheet("SUBTOTAL(109,Sagstabel[Antal])", "SUBTOTAL(101,Sagstabel[Antal])")],
    ["a row of another height", inSheet('r="5" spans="1:7" ht="18"', 'r="5" spans="1:7" ht="15"')],
    ["another sheet's state", changed("xl/workbook.xml", (xml) => xml.replace(' state="hidden"', ""))],
    ["a name less", changed("xl/workbook.xml", (xml) => xml.replace(/<definedName .*?<\/definedName>/, ""))],
  ])("%s", (_, saved) => {
    expect(unexpectedDifferences(opened, saved, nothing)).not.toEqual([]);
  });

  test.each<[string, Uint8Array]>([
    ["nothing", opened],
    ["the value of a formula", inSheet("</f><v>60</v>", "</f><v>61</v>")],
    [
      "the order to calculate",
      changed("xl/workbook.xml", (xml) => xml.replace("<calcPr ", '<calcPr fullCalcOnLoad="1" ')),
    ],
  ])("and %s is none", (_, saved) => {
    expect(unexpectedDifferences(opened, saved, nothing)).toEqual([]);
  });

  test("an edited cell is none in its place, and one elsewhere", () => {
    const saved = inSheet("<v>7</v>", "<v>8</v>");
    const area = (column: number) => [{ top: 1, left: column, bottom: 1, right: column }];
    const expected = (column: number) => ({ ...nothing, areas: new Map([[sinkSheet, area(column)]]) });
    expect(unexpectedDifferences(opened, saved, expected(3))).toEqual([]);
    expect(unexpectedDifferences(opened, saved, expected(4))).toEqual([`${sinkSheet}: C1`]);
  });
});
