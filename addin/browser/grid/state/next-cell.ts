import type { CellArea, CellPlace } from "../../../ooxml/cells/address.ts";
import { areaAround, firstCell, isOneCell, sameArea, samePlace } from "../geometry/areas.ts";
import { type MoveField, neighbour } from "./move.ts";
import { type Selection, selectCell, selectedArea } from "./selection.ts";

/** Tab goes along the row, Enter down the column; with Shift backwards. */
export interface NextStep {
  readonly key: "tab" | "enter";
  readonly backwards: boolean;
}

/** Where Tab and Enter lead: through a selection of several cells round and round, else to the cell beside. */
export const nextCell = (field: MoveField, selection: Selection, step: NextStep): Selection => {
  const area = selectedArea(selection, field.merged);
  const isAlone = isOneCell(area) || sameArea(area, areaAround(field.merged, selection.active));
  if (!isAlone) return { ...selection, active: nextInside(field, area, selection.active, step) };
  return step.key === "tab" ? afterTab(field, selection, step) : afterEnter(field, selection, step);
};

const afterTab = (field: MoveField, selection: Selection, { backwards }: NextStep): Selection => {
  const place = neighbour(field, selection.active, backwards ? "left" : "right");
  return selectCell(place, selection.tabColumn ?? selection.active.column);
};

const afterEnter = (field: MoveField, selection: Selection, { backwards }: NextStep): Selection => {
  const start = { row: selection.active.row, column: selection.tabColumn ?? selection.active.column };
  return selectCell(neighbour(field, start, backwards ? "up" : "down"), selection.tabColumn);
};

/** The next cell of the area in reading order, or down its columns; after the last comes the first. */
const nextInside = (field: MoveField, area: CellArea, active: CellPlace, step: NextStep): CellPlace => {
  let place = active;
  do place = followingPlace(area, place, step);
  while (!samePlace(place, active) && !canBeActive(field, place));
  return place;
};

const followingPlace = (area: CellArea, place: CellPlace, { key, backwards }: NextStep): CellPlace => {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const row = place.row - area.top;
  const column = place.column - area.left;
  const sign = backwards ? -1 : 1;
  const cells = width * height;
  const index = ((key === "tab" ? row * width + column : column * height + row) + sign + cells) % cells;
  return key === "tab"
    ? { row: area.top + Math.floor(index / width), column: area.left + (index % width) }
    : { row: area.top + (index % height), column: area.left + Math.floor(index / height) };
};

const canBeActive = ({ geometry, merged }: MoveField, place: CellPlace): boolean =>
  geometry.rows.sizeOf(place.row) > 0 &&
  geometry.columns.sizeOf(place.column) > 0 &&
  samePlace(firstCell(areaAround(merged, place)), place);
