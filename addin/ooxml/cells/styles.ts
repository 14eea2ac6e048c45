import { type Attributes, parseXml, type Span } from "../xml/parse.ts";
import { isBuiltInDate, isDateFormat } from "./number-format.ts";

/** Tells whether the cell style of that index shows its number as a date. */
export type DateStyles = (style: number) => boolean;

const isDateId = (id: number, customDates: ReadonlyMap<number, boolean>): boolean =>
  customDates.get(id) ?? isBuiltInDate(id);

/** Reads the styles part; without one no style is a date. */
export const readDateStyles = (xml: string | null, part: string): DateStyles => {
  const customDates = new Map<number, boolean>();
  const formatIds: number[] = [];
  let inCellFormats = false;
  const open = (name: string, { numFmtId, formatCode }: Attributes, _tag: Span, depth: number): void => {
    // Conditional formats hold some of their own, deeper inside.
    if (name === "numFmt" && depth === 3) customDates.set(Number(numFmtId), isDateFormat(formatCode ?? ""));
    if (name === "cellXfs") inCellFormats = true;
    if (name === "xf" && inCellFormats) formatIds.push(Number(numFmtId ?? 0));
  };
  const close = (name: string): void => {
    if (name === "cellXfs") inCellFormats = false;
  };
  if (xml !== null) parseXml(xml, part, { open, close });
  const dates = formatIds.map((id) => isDateId(id, customDates));
  return (style) => dates[style] ?? false;
};
