import type { Unit } from "../units.ts";
import { formatExact, formatNumber, type Notation } from "./notation.ts";

/** Decimals with which a quantity of each unit is shown. */
export const decimalsOf: Readonly<Record<Unit, number>> = {
  hours: 0,
  "hours-per-post": 0,
  "hours-per-week": 1,
  "hours-per-day": 1,
  "hours-per-case": 1,
  "hours-per-unit": 1,
  posts: 1,
  heads: 0,
  cases: 0,
  "cases-per-post": 1,
  "cases-per-month": 1,
  pieces: 0,
  "pieces-per-case": 1,
  minutes: 0,
  share: 1,
  factor: 2,
  days: 0,
  weeks: 0,
  months: 1,
  kroner: 0,
};

/** A unit after a number; `one` after a 1 without decimals. */
export interface UnitName {
  readonly one: string;
  readonly many: string;
}

export type UnitNames = Readonly<Record<Unit, UnitName>>;

const percent = 100;

/** Few hours would lose too much as whole ones: 1.6 hours a piece. */
const fewHours = 10;
const decimalsFor = (value: number, unit: Unit): number =>
  unit === "hours" && Math.abs(value) < fewHours && !Number.isInteger(value) ? 1 : decimalsOf[unit];

/** Writes a quantity as "49,2 timer om ugen". A share is told as per cent. */
export const quantityWriter =
  (notation: Notation, names: UnitNames) =>
  (value: number, unit: Unit): string => {
    const shown = formatNumber(
      unit === "share" ? value * percent : value,
      decimalsFor(value, unit),
      notation,
    );
    const { one, many } = names[unit];
    const name = shown === "1" ? one : many;
    return name === "" ? shown : `${shown} ${name}`;
  };

/** Writes a quantity with the digits to reckon on with; a share as the number that formulas hold, and as per cent. */
export const exactWriter =
  (notation: Notation, names: UnitNames) =>
  (value: number, unit: Unit): string => {
    const shown = formatExact(value, notation);
    const { one, many } = names[unit];
    if (unit === "share") return `${shown} (${formatExact(value * percent, notation)} ${many})`;
    const name = shown === "1" ? one : many;
    return name === "" ? shown : `${shown} ${name}`;
  };
