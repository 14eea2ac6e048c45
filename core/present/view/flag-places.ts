import type { FlagResult } from "../../result.ts";
import { flagCells } from "./flag-cells.ts";
import type { ScenarioContext } from "./view-context.ts";
import type { FlagView } from "./workbook-view.ts";

/** Cells beyond these are further from the flag than a reader wants to go. */
const mostPlaces = 6;

/** The cells that a flag hangs on, the most telling first, each once. */
export const flagPlaces = (flag: FlagResult, context: ScenarioContext): FlagView["places"] => {
  const found = new Map<string, FlagView["places"][number]>();
  for (const { row, at } of flagCells[flag.code](flag, context)) {
    const place = context.places.cell(at);
    if (at === null || place === null) continue;
    const key = `${place.sheet}!${place.address}`;
    if (!found.has(key)) found.set(key, { label: context.view.cellOf(row, at.column), place });
  }
  return [...found.values()].slice(0, mostPlaces);
};
