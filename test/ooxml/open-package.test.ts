import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openPackage } from "../../addin/ooxml/index.ts";
import { compoundFile } from "../support/compound-file.ts";
import { buildWorkbook, workbookParts, zipParts } from "../support/workbook-package.ts";

const refusalOf = (bytes: Uint8Array): string => {
  const result = openPackage(bytes);
  return "refused" in result ? result.refused : "opened";
};

const source = { sheets: [{ name: "Ark1", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] };
const workbook = buildWorkbook(source);
const parts = workbookParts(source);

const withType = (type: string): Uint8Array =>
  zipParts({
    ...parts,
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      type,
    ),
  });

const officeType = (kind: string): string => `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;

const openDocument = (kind: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    "content.xml": strToU8("<a/>"),
  });

const withPart = (name: string, content: string): Uint8Array => zipParts({ ...parts, [name]: content });

const doctype = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>';
const sheet = String(parts["xl/worksheets/sheet1.xml"]);

test.each<[string, string, Uint8Array]>([
  ["no bytes", "empty", new Uint8Array()],
  ["plain text", "not-a-workbook", strToU8("Navn;Antal\nYdelse;12\n")],
  ["a web page named .xls", "not-a-workbook", strToU8("<html><table></table></html>")],
  ["an archive of something else", "not-a-workbook", zipSync({ "a.txt": strToU8("a") })],
  [
    "an archive with types but no workbook",
    "not-a-workbook",
    zipParts({ ...parts, "_rels/.rels": "<Relationships/>" }),
  ],
  ["the first kilobyte of a workbook", "truncated", workbook.subarray(0, 1024)],
  ["a workbook without its last bytes", "truncated", workbook.subarray(0, -5)],
  ["a signature alone", "truncated", workbook.subarray(0, 4)],
  [
    "a password-protected workbook",
    "password-protected",
    compoundFile(["EncryptionInfo", "EncryptedPackage"]),
  ],
  ["a workbook of Excel 2003", "xls", compoundFile(["Workbook", "\u0005SummaryInformation"])],
  ["a workbook of Excel 95", "xls", compoundFile(["Book"])],
  ["a workbook of Excel 4", "xls", Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0, 0, 0])],
  ["a document of Word 2003", "other-office-file", compoundFile(["WordDocument"])],
  ["a compound file of something else", "not-a-workbook", compoundFile(["Other"])],
  ["a binary workbook", "xlsb", withType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")],
  ["a document", "other-office-file", withType(officeType("wordprocessingml.document"))],
  ["a presentation", "other-office-file", withType(officeType("presentationml.presentation"))],
  ["an OpenDocument spreadsheet", "ods", openDocument("spreadsheet")],
  ["an OpenDocument spreadsheet template", "ods", openDocument("spreadsheet-template")],
  ["an OpenDocument text", "other-office-file", openDocument("text")],
  [
    "a document type declaration in the workbook",
    "forbidden-xml",
    withPart("xl/workbook.xml", `${doctype}<workbook/>`),
  ],
  [
    "a document type declaration in a sheet",
    "forbidden-xml",
    withPart("xl/worksheets/sheet1.xml", `${doctype}<worksheet/>`),
  ],
  [
    "a document type declaration in the types",
    "forbidden-xml",
    withPart("[Content_Types].xml", `${doctype}<Types/>`),
  ],
  ["XML that ends too early", "damaged", withPart("xl/worksheets/sheet1.xml", sheet.slice(0, -20))],
  [
    "XML with an unknown entity",
    "damaged",
    withPart("xl/worksheets/sheet1.xml", sheet.replace("<v>1", "<v>&b;")),
  ],
  [
    "bytes that are no text",
    "damaged",
    zipParts({ ...parts, "xl/workbook.xml": Uint8Array.from([0x3c, 0xff, 0xfe]) }),
  ],
  [
    "a shared string that is missing",
    "damaged",
    withPart("xl/worksheets/sheet1.xml", sheet.replace("<c ", '<c t="s" ')),
  ],
  [
    "a row beyond the sheet",
    "damaged",
    withPart("xl/worksheets/sheet1.xml", sheet.replace('r="1"', 'r="1048577"')),
  ],
  [
    "a cell address that is none",
    "damaged",
    withPart("xl/worksheets/sheet1.xml", sheet.replace('r="A1"', 'r="1A"')),
  ],
  [
    "a sheet that is missing",
    "damaged",
    zipParts(
      Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "xl/worksheets/sheet1.xml")),
    ),
  ],
  ["a path that leads out", "damaged", withPart("../../evil.xml", "<a/>")],
  ["a path from the root", "damaged", withPart("/etc/evil.xml", "<a/>")],
  ["a path with a backslash", "damaged", withPart("xl\\evil.xml", "<a/>")],
  ["two parts that differ only in case", "damaged", withPart("XL/Workbook.xml", "<a/>")],
])("%s: %s", (_, refused, bytes) => {
  expect(refusalOf(bytes)).toBe(refused);
});

test("a workbook opens, also with folders, macros or as a template", () => {
  expect(refusalOf(workbook)).toBe("opened");
  expect(refusalOf(withPart("xl/empty/", ""))).toBe("opened");
  expect(refusalOf(withType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))).toBe("opened");
  expect(refusalOf(withType(officeType("spreadsheetml.template")))).toBe("opened");
});

test("a refusal names the part where it was found", () => {
  expect(openPackage(withPart("xl/workbook.xml", "<workbook>"))).toEqual({
    refused: "damaged",
    part: "xl/workbook.xml",
  });
});
