import { buildWorkbook } from "../../support/workbook-package.ts";

/** A workbook that has nothing to do with the model: a sheet of somebody's own. */
export const foreignWorkbook = (): Uint8Array =>
  buildWorkbook({
    sheets: [{ name: "Kasse", rows: '<row r="1"><c r="A1"><v>12.5</v></c></row>' }],
  });
