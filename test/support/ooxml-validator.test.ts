import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { schemaErrors } from "./ooxml-validator.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { buildWorkbook } from "./workbook-package.ts";

const folder = temporaryFolder();
const smallWorkbook = (rows: string) => buildWorkbook({ sheets: [{ name: "Ark1", rows }] });

function fileWith(content: Uint8Array): string {
  const file = path.join(folder, "workbook.xlsx");
  writeFileSync(file, content);
  return file;
}

test("a sound workbook has no schema errors", async () => {
  const sound = smallWorkbook('<row r="1"><c r="A1"><v>2</v></c></row>');
  expect(await schemaErrors(fileWith(sound))).toEqual([]);
});

test("an error is told with its part and its place", async () => {
  const wrong = smallWorkbook('<row r="1"><c r="A1" t="nonsense"><v>2</v></c></row>');
  expect(await schemaErrors(fileWith(wrong))).toEqual([
    expect.stringMatching(/^\/xl\/worksheets\/sheet1\.xml .*x:c\[1\].* 't'/),
  ]);
});

test("a file that cannot be opened is an error too", async () => {
  const cut = smallWorkbook("").subarray(0, 300);
  expect(await schemaErrors(fileWith(cut))).toEqual(["File contains corrupted data."]);
});
