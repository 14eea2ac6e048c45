import type { ControlLineKind } from "../workbook/contract/control.ts";
import type { ResultColumnText } from "./contract-text.ts";

/** The words of the sheet Kontrol that the product writes and its formulas look for. */
export interface ControlText {
  readonly kinds: Readonly<Record<ControlLineKind, string>>;
  /** Name of a row for what grows of a task while it waits. */
  readonly growth: (task: string) => string;
}

/** Columns of one quantity, one for each of the numbers in their ids. */
export const numbered = <Id extends string, Place extends number>(
  id: Id,
  places: readonly Place[],
  textOf: (place: Place) => ResultColumnText,
): Readonly<Record<`${Id}${Place}`, ResultColumnText>> =>
  Object.fromEntries(places.map((place) => [`${id}${place}`, textOf(place)])) as Readonly<
    Record<`${Id}${Place}`, ResultColumnText>
  >;
