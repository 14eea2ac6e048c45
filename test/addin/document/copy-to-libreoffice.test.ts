import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { placeKey } from "../../../addin/ooxml/cells/address.ts";
import { isRefusal, openPackage } from "../../../addin/ooxml/index.ts";
import { readWorkbookModel } from "../../../addin/ooxml/sheets/read-model.ts";
import { convertWithLibreOffice } from "../../support/libreoffice.ts";
import { opened } from "../../support/opened-document.ts";
import { area, at } from "../../support/sheet-model.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const { document } = opened({
  sheets: [
    {
      name: "Ark1",
      cells: {
        A1: { value: 2.4987, format: 1 },
        B1: { value: 42_614, format: 2 },
        C1: "007",
        A2: "Sager & <opgaver>",
        B2: { formula: "A1+1", value: 3.4987 },
        C2: { value: -0.125, format: 3 },
        A3: "=1+1",
        B3: "-A1",
        C3: "@navn",
      },
    },
  ],
  formats: [{ numberFormat: "0.00" }, { numberFormat: "dd-mm-yyyy" }, { numberFormat: "0.0%" }],
});

const folder = temporaryFolder();

test("LibreOffice reads copied cells with all digits of their numbers, dates as days, texts as texts", async () => {
  // By this name LibreOffice takes HTML for a table of cells, as it does from the clipboard.
  const file = path.join(folder, "kopi.xls");
  await writeFile(file, document.copy(0, area("A1:C3")).html);
  const [converted = ""] = await convertWithLibreOffice([file], "xlsx", path.join(folder, "ud"));
  const workbook = openPackage(await readFile(converted));
  if (isRefusal(workbook)) throw new Error(workbook.refused);
  const { sheets, formats } = readWorkbookModel(workbook);
  const cells = sheets[0]?.cells;
  const read = (address: string) => {
    const index = cells?.keys.indexOf(placeKey(at(address))) ?? -1;
    return [cells?.values[index], formats[cells?.formats[index] ?? 0]?.numberFormat];
  };
  expect(read("A1")).toEqual([2.4987, "0.00"]);
  expect(read("B1")[0]).toBe(42_614);
  expect(read("C1")[0]).toBe("007");
  expect(read("A2")[0]).toBe("Sager & <opgaver>");
  expect(read("B2")[0]).toBe(3.4987);
  expect(read("C2")[0]).toBe(-0.125);
  expect(["A3", "B3", "C3"].map((address) => read(address)[0])).toEqual(["=1+1", "-A1", "@navn"]);
  expect(cells?.formulas.size).toBe(0);
}, 120_000);
