import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { convertWithLibreOffice, drawPages } from "./libreoffice.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { buildWorkbook } from "./workbook-package.ts";

const folder = temporaryFolder();
const smallWorkbook = (rows: string) => buildWorkbook({ sheets: [{ name: "Ark1", rows }] });

function fileWith(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const timesThree = (input: number, cached: number) =>
  smallWorkbook(`<row r="1"><c r="A1"><v>${input}</v></c><c r="B1"><f>A1*3</f><v>${cached}</v></c></row>`);

test("LibreOffice recalculates all files of one call, whatever values they brought along", async () => {
  const files = [fileWith("en.xlsx", timesThree(2, 999)), fileWith("to.xlsx", timesThree(5, 999))];
  const recalculated = await convertWithLibreOffice(files, "xlsx", path.join(folder, "recalculated"));
  const values = recalculated.map((file) => {
    const sheet = strFromU8(unzipSync(readFileSync(file))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    return /<c r="B1".*?<v>(.*?)<\/v>/.exec(sheet)?.[1];
  });
  expect(values).toEqual(["6", "15"]);
});

test("a workbook is drawn, one picture a page", async () => {
  const pages = await drawPages(fileWith("page.xlsx", timesThree(2, 6)), path.join(folder, "pages"));
  expect(pages).toHaveLength(1);
  expect(
    readFileSync(pages[0] ?? "")
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
});

test("a file that LibreOffice cannot open is a failure, not silence", async () => {
  const broken = fileWith("broken.xlsx", smallWorkbook("").subarray(0, 300));
  await expect(convertWithLibreOffice([broken], "pdf", path.join(folder, "none"))).rejects.toThrow(
    "broken.pdf",
  );
});

test("a file is never written over", async () => {
  const file = fileWith("own.xlsx", timesThree(2, 6));
  await expect(convertWithLibreOffice([file], "xlsx", folder)).rejects.toThrow("another folder");
});
