import type { CellPlace } from "../../../ooxml/cells/address.ts";
import { formatAddress } from "../../../ooxml/cells/address.ts";
import type { CellScalar } from "../../../ooxml/sheets/sheet.ts";
import type { CopiedArea } from "../sheet-document.ts";
import { cutMark } from "./clipboard-cell.ts";

/** A cell as it is copied. */
export interface CopiedCell {
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly shown: string;
  readonly numberFormat: string;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const attributes = (entries: Readonly<Record<string, string | null>>): string =>
  Object.entries(entries)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escaped(value)}"`))
    .join("");

/** A number format as a style of a cell: every mark that could end or change the style stands behind a backslash. */
const formatStyle = (code: string): string | null =>
  code === "General"
    ? null
    : `mso-number-format:'${code.replace(/[^A-Za-z0-9 ]/g, (mark) => (mark === '"' ? "\\0022" : `\\${mark}`))}'`;

const typeOf = (value: CellScalar): string => {
  if (value === null) return "blank";
  if (typeof value === "object") return "error";
  return typeof value === "string" ? "text" : typeof value;
};

const plainOf = (value: CellScalar): string | null => {
  if (value === null) return null;
  return typeof value === "object" ? value.error : String(value);
};

/** A text that a spreadsheet would take for a number or a formula. Other cells stay free of a text format. */
const looksLikeOther = /^\s*(?:[-+=@]|\(?\s*[\d.,])/;

/** What the spreadsheet programs read of a cell: the number with all its digits beside what is shown. */
const foreign = ({ value, numberFormat }: CopiedCell): Record<string, string | null> => {
  if (typeof value === "boolean")
    return { "x:bool": String(value).toUpperCase(), sdval: value ? "1" : "0", sdnum: "1033;0;BOOLEAN" };
  if (typeof value === "object" && value !== null) return { "x:err": value.error };
  if (typeof value === "string")
    return looksLikeOther.test(value)
      ? { "x:str": "", sdnum: "1033;0;@", style: formatStyle("@") }
      : { "x:str": "" };
  if (value === null) return {};
  return {
    "x:num": String(value),
    sdval: String(value),
    sdnum: `1033;0;${numberFormat}`,
    style: formatStyle(numberFormat),
  };
};

const cellHtml = (cell: CopiedCell): string => {
  const own = {
    "data-type": typeOf(cell.value),
    "data-value": plainOf(cell.value),
    "data-formula": cell.formula,
    "data-format": cell.numberFormat === "General" ? null : cell.numberFormat,
  };
  const content = escaped(cell.shown).replaceAll("\n", "<br>");
  return `<td${attributes({ ...foreign(cell), ...own })}>${content}</td>`;
};

const tableHtml = (rows: readonly (readonly CopiedCell[])[], origin: CellPlace | null): string => {
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("\n");
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>
<table data-normering="${origin === null ? cutMark : formatAddress(origin)}">
${lines}
</table></body></html>`;
};

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What goes to the clipboard for cells that were copied, the first of them at `origin`; null for cells that were cut. */
export const writeClipboard = (
  rows: readonly (readonly CopiedCell[])[],
  origin: CellPlace | null,
): CopiedArea => ({
  text: rows.map((row) => row.map(({ shown }) => quoted(shown)).join("\t")).join("\r\n"),
  html: tableHtml(rows, origin),
});
