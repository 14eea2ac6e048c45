import { type CellPlace, contains, formatAddress } from "../../../ooxml/cells/address.ts";
import type { CellDescription } from "../text/grid-text.ts";
import { type GridContext, shownSheet } from "./grid-context.ts";

/** What there is to say of a cell of the shown sheet. */
export const describeCell = (context: GridContext, place: CellPlace): CellDescription => {
  const { document } = context;
  const sheet = shownSheet(context);
  const { value, formula, isReadOnly } = document.cell(sheet.index, place);
  const choices = isReadOnly ? null : (document.validation(sheet.index, place)?.choices ?? null);
  return {
    address: formatAddress(place),
    shown: value === null ? "" : document.shown(sheet.index, place),
    hasFormula: formula !== null,
    isReadOnly,
    hasChoices: choices !== null,
    isLink: sheet.hyperlinks.some(({ area, location }) => location !== null && contains(area, place)),
  };
};
