import type { CellPlace } from "../../ooxml/cells/address.ts";
import type { Content, Draft } from "./draft.ts";
import type { FormatList } from "./format-list.ts";

/** The longest text that a cell holds; what is longer is cut off, as in other spreadsheets. */
const longestText = 32_767;

const shortened = (content: Content): Content =>
  typeof content.value === "string" && content.value.length > longestText
    ? { ...content, value: content.value.slice(0, longestText) }
    : content;

/**
 * Puts content into a cell. A cell without a number format of its own takes over the one that came with the content,
 * where the workbook has such a format.
 */
export const putContent = (
  draft: Draft,
  formats: FormatList,
  place: CellPlace,
  content: Content,
  numberFormat: string | null,
): void => {
  draft.fill(place, shortened(content));
  const cell = draft.get(place);
  const index = cell.format ?? draft.sheet.formatAt(place);
  if (numberFormat === null || formats.get(index).numberFormat !== "General") return;
  const format = formats.withNumberFormat(index, numberFormat);
  if (format !== null && format !== index) draft.put(place, { ...cell, format });
};
