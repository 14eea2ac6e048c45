import type { CellArea, CellPlace } from "../../../addin/ooxml/cells/address.ts";
import { columnLetters } from "../../../addin/ooxml/cells/address.ts";
import type { HostSheet } from "./workbook-parts.ts";

/** Whole rows or columns of a sheet that were put in before one of them, or taken out from it on. */
export interface Move {
  readonly sheet: HostSheet;
  readonly axis: "row" | "column";
  readonly at: number;
  /** Below 0 where they are taken out. */
  readonly count: number;
}

/** Null for what is taken out. */
const numberAfter = ({ at, count }: Move, number: number): number | null => {
  if (number < at) return number;
  return number < at - count ? null : number + count;
};

const firstAfter = (move: Move, number: number): number => numberAfter(move, number) ?? move.at;
const lastAfter = (move: Move, number: number): number => numberAfter(move, number) ?? move.at - 1;

export const placeAfter = (move: Move, { row, column }: CellPlace): CellPlace | null => {
  const number = numberAfter(move, move.axis === "row" ? row : column);
  if (number === null) return null;
  return move.axis === "row" ? { row: number, column } : { row, column: number };
};

/** What is left of an area; null for nothing. */
export const areaAfter = (move: Move, area: CellArea): CellArea | null => {
  const { top, left, bottom, right } = area;
  const after =
    move.axis === "row"
      ? { ...area, top: firstAfter(move, top), bottom: lastAfter(move, bottom) }
      : { ...area, left: firstAfter(move, left), right: lastAfter(move, right) };
  return after.bottom < after.top || after.right < after.left ? null : after;
};

export const inverse = (move: Move): Move => ({ ...move, count: -move.count });

/** The same move after another one, by somebody else. */
export const movedMove = (move: Move, other: Move): Move =>
  other.sheet === move.sheet && other.axis === move.axis && other.at < move.at
    ? { ...move, at: Math.max(other.at, move.at + other.count) }
    : move;

/** Address as events have it: "5:6" or "C:C". */
export const moveAddress = ({ axis, at, count }: Move): string => {
  const last = at + Math.abs(count) - 1;
  return axis === "row" ? `${at}:${last}` : `${columnLetters(at)}:${columnLetters(last)}`;
};

/** What events call it. */
export const moveType = ({ axis, count }: Move): string =>
  `${axis === "row" ? "Row" : "Column"}${count > 0 ? "Inserted" : "Deleted"}`;
