import type { ResultArea } from "../../core/present/result-areas.ts";
import { type CellArea, contains, parseArea } from "../ooxml/cells/address.ts";
import type { ChangedArea, WorkbookChange } from "../workbook-port.ts";

const holdsArea = (outer: CellArea, inner: CellArea): boolean =>
  contains(outer, { row: inner.top, column: inner.left }) &&
  contains(outer, { row: inner.bottom, column: inner.right });

const isInside = ({ sheet, address }: ChangedArea, areas: readonly ResultArea[]): boolean => {
  const changed = address === null ? null : parseArea(address);
  if (changed === null) return false;
  return areas.some((area) => {
    const results = area.sheet === sheet ? parseArea(`${area.from}:${area.to}`) : null;
    return results !== null && holdsArea(results, changed);
  });
};

/** Whether a change touches nothing but results. One that does not know its cells may touch anything. */
export const touchesResultsAlone = ({ areas }: WorkbookChange, results: readonly ResultArea[]): boolean =>
  areas.length > 0 && areas.every((area) => isInside(area, results));
