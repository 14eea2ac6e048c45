import type { Worksheet } from "@cj-tech-master/excelts";
import { heightOf, linesIn } from "./measure.ts";

/** Makes the rows high enough for the texts that wrap in them, where the widths of the columns came last. */
export const fitRows = (sheet: Worksheet): void => {
  sheet.eachRow((row) => {
    let height = 0;
    row.eachCell((cell) => {
      if (typeof cell.value !== "string" || cell.style.alignment?.wrapText !== true || cell.isMerged) return;
      const { size = 11, bold = false } = cell.style.font ?? {};
      const width = sheet.getColumn(Number(cell.col)).width ?? 9;
      height = Math.max(height, heightOf(linesIn(cell.value, width, { size, bold }), { size, bold }));
    });
    if (height > (row.height ?? 15)) row.height = height;
  });
};
