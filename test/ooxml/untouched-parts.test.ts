import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isRefusal, openPackage } from "../../addin/ooxml/index.ts";
import { openSound } from "../support/cells-of.ts";
import { buildWorkbook, type WorkbookSource } from "../support/workbook-package.ts";
import { partText, sheetPart, write } from "../support/write-values.ts";

const marks = '<row r="1" ht="20"><c r="A1" s="3" t="s"><v>0</v></c><c r="C1" s="4"/></row>';

describe("what a write leaves alone", () => {
  const source: WorkbookSource = {
    sheets: [
      { name: "Ark1", rows: marks },
      { name: "Ark2", rows: marks },
    ],
    sharedStrings: "<si><r><t>ri</t></r><r><t>g</t></r></si>",
    parts: {
      "xl/media/image1.png": new Uint8Array(3000).map((_, index) => index * 7),
      "docProps/app.xml": "<Properties/>",
    },
  };
  const bytes = buildWorkbook(source);

  test("all parts but the sheet and the workbook", () => {
    const before = unzipSync(bytes);
    const after = unzipSync(write(bytes, { A1: 1 }));
    const changed = Object.keys(before).filter(
      (part) =>
        strFromU8(before[part] ?? new Uint8Array(), true) !==
        strFromU8(after[part] ?? new Uint8Array(), true),
    );
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed).toEqual(["xl/workbook.xml", sheetPart]);
  });

  test("the compressed bytes and dates of the other parts, and the comment of the archive", () => {
    const commented = new Uint8Array([...bytes, 1, 2, 3]);
    commented[bytes.length - 2] = 3;
    const before = openSound(commented).archive;
    const after = openSound(write(commented, { A1: 1 })).archive;
    const header = (
      { offset, dataOffset, compressedSize }: (typeof before.entries)[number],
      from: Uint8Array,
    ) => from.slice(offset, dataOffset + compressedSize);
    for (const [index, entry] of before.entries.entries()) {
      const other = after.entries[index];
      if (other === undefined || ["xl/workbook.xml", sheetPart].includes(entry.name)) continue;
      expect(header(other, after.bytes)).toEqual(header(entry, before.bytes));
    }
    expect(after.bytes.slice(-3)).toEqual(new Uint8Array([1, 2, 3]));
  });

  test("everything, when each cell holds its value already", () => {
    expect(write(bytes, { A1: "rig", C1: "", B7: "" })).toEqual(bytes);
    const day = buildWorkbook({
      sheets: [
        {
          name: "Ark1",
          rows: '<row r="1"><c r="A1" s="1"><v>42644.25</v></c><c r="B1" t="b"><v>1</v></c></row>',
        },
      ],
      formats: [14],
    });
    expect(write(day, { A1: { date: { year: 2016, month: 10, day: 1 } }, B1: true })).toEqual(day);
  });

  test("the cells that hold their value already, among others that change", () => {
    expect(partText(write(bytes, { A1: "rig", C1: 5 }), sheetPart)).toContain(
      '<c r="A1" s="3" t="s"><v>0</v></c><c r="C1" s="4"><v>5</v></c>',
    );
  });

  test("the bytes that were opened", () => {
    const copy = bytes.slice();
    const buffer = Buffer.from(bytes);
    write(bytes, { A1: 1 });
    expect(write(buffer, { A2: 1, A3: "b" }).constructor).toBe(Uint8Array);
    expect(bytes).toEqual(copy);
    expect(buffer.equals(copy)).toBe(true);
  });

  test("nothing to chance: the same write gives the same bytes", () => {
    expect(write(bytes, { A1: 1, A2: "b" })).toEqual(write(bytes, { A2: "b", A1: 1 }));
  });
});

describe("other programs calculate anew", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test.each([
    ["no settings", "<definedNames/>", '<definedNames/><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      "settings",
      '<calcPr calcId="191029"/><oleSize ref="A1"/>',
      '<calcPr calcId="191029" fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
    [
      "the order not to",
      '<calcPr fullCalcOnLoad="0" calcId="1"/>',
      '<calcPr fullCalcOnLoad="1" calcId="1"/>',
    ],
    [
      "settings behind them",
      "<oleSize ref='A1'/>",
      "</sheets><calcPr fullCalcOnLoad=\"1\"/><oleSize ref='A1'/>",
    ],
  ])("a workbook with %s", (_, afterSheets, expected) => {
    const bytes = buildWorkbook({ sheets: [{ name: "Ark1", rows }], afterSheets });
    expect(partText(write(bytes, { A1: 2 }), "xl/workbook.xml")).toContain(expected);
  });

  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/><c r="C1"/></calcChain>';
  const withChain = buildWorkbook({
    sheets: [
      {
        name: "Ark1",
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><f>A1</f><v>1</v></c></row>',
      },
    ],
    parts: { "xl/calcChain.xml": chain },
  });

  test("a removed formula takes the calculation chain with it", () => {
    const written = write(withChain, { B1: 2 });
    expect(Object.keys(unzipSync(written))).not.toContain("xl/calcChain.xml");
    expect(partText(written, "[Content_Types].xml")).toBe(
      partText(withChain, "[Content_Types].xml").replace(
        /<Override PartName="\/xl\/calcChain.xml"[^>]*>/,
        "",
      ),
    );
    expect(partText(written, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(isRefusal(openPackage(written))).toBe(false);
  });

  test("without one the chain stays", () => {
    expect(partText(write(withChain, { A1: 2 }), "xl/calcChain.xml")).toBe(chain);
  });
});
