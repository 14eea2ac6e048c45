import type { CellReference, Input } from "../../origin.ts";
import type { Figure } from "../../result.ts";
import type { OverviewLabel, OverviewText } from "../../text/overview-text.ts";
import { overviewTexts } from "../../text/overview-texts.ts";
import type { Told } from "../../text/told.ts";
import type { Unit } from "../../units.ts";
import type { OverviewFigureView } from "./overview-section.ts";
import { cellOfOrigin } from "./places.ts";
import type { ScenarioContext } from "./view-context.ts";

/** Cells beyond these are further from a figure than a reader wants to go. */
const mostPlaces = 6;

/** A cell that a figure hangs on, by the name of its row. */
export interface Hanging {
  readonly row: string;
  readonly at: CellReference | null;
}

export const hangingOn = (row: string, ...inputs: readonly (Input | null)[]): readonly Hanging[] =>
  inputs
    .filter((input) => input !== null && input.value !== null && input.value !== 0)
    .map((input) => ({ row, at: input === null ? null : cellOfOrigin(input.origin) }));

export const overviewTextOf = ({ language }: ScenarioContext): OverviewText => overviewTexts[language];

/** A figure with its unit; null where it cannot be computed, for which a sentence is another. */
export const toldQuantity = (value: Figure, unit: Unit, { text }: ScenarioContext): Told =>
  value === null ? null : text.quantity(value, unit);

/** The same as a value by itself. */
export const quantityOf = (value: Figure, unit: Unit, context: ScenarioContext): string =>
  toldQuantity(value, unit, context) ?? context.text.notComputable;

export const figureNamed = (
  id: string,
  label: string,
  value: string,
  note: string,
  hanging: readonly Hanging[],
  { places, view }: ScenarioContext,
): OverviewFigureView => ({
  id,
  label,
  value,
  note,
  places: hanging
    .flatMap(({ row, at }) => {
      const place = places.cell(at);
      return at === null || place === null ? [] : [{ label: view.cellOf(row, at.column), place }];
    })
    .slice(0, mostPlaces),
});

/** A figure with a label of its own. */
export const labelled = (
  id: OverviewLabel,
  value: string,
  note: string,
  context: ScenarioContext,
  hanging: readonly Hanging[] = [],
): OverviewFigureView => figureNamed(id, overviewTextOf(context).labels[id], value, note, hanging, context);
