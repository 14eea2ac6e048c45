import type { OpenDocument } from "../../../addin/browser/document/open-document.ts";
import { formatAddress } from "../../../addin/ooxml/cells/address.ts";
import type { CellScalar } from "../../../addin/ooxml/sheets/sheet.ts";
import {
  labelColumn,
  lastColumn,
  lastRowOf,
  monthColumn,
  rowIn,
  scenarioGroupRow,
  scenarioUnitRow,
  statusRow,
} from "../../../examples/generate/control/grid.ts";
import { headlineColumns } from "../../../examples/generate/control/headline-columns.ts";
import { controlLabels } from "../../../examples/generate/control/labels-by-language.ts";

/** A figure of the sheet's own formulas, the product's beside it, and what the sheet says of the two. */
interface Compared {
  readonly at: string;
  readonly own: CellScalar;
  readonly core: CellScalar;
  readonly difference: CellScalar;
}

type ValueAt = (row: number, column: number) => CellScalar;

const headline = (valueAt: ValueAt): readonly Compared[] => {
  const [first, last] = [rowIn("headline", 0), lastRowOf("headline")];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((row) => typeof valueAt(row, labelColumn) === "string" && valueAt(row, labelColumn) !== "")
    .map((row) => ({
      at: formatAddress({ row, column: headlineColumns.gap }),
      own: valueAt(row, headlineColumns.gap),
      core: valueAt(row, headlineColumns.core),
      difference: valueAt(row, headlineColumns.difference),
    }));
};

const triples: readonly (readonly [own: number, core: number, difference: number])[] = [
  ...([1, 2, 3, 4] as const).flatMap((group) => [
    [
      scenarioGroupRow(group, "supply"),
      scenarioGroupRow(group, "coreSupply"),
      scenarioGroupRow(group, "supplyDifference"),
    ] as const,
    [
      scenarioGroupRow(group, "need"),
      scenarioGroupRow(group, "coreNeed"),
      scenarioGroupRow(group, "needDifference"),
    ] as const,
    [
      scenarioGroupRow(group, "gap"),
      scenarioGroupRow(group, "coreGap"),
      scenarioGroupRow(group, "gapDifference"),
    ] as const,
  ]),
  [scenarioUnitRow("unserved"), scenarioUnitRow("coreUnserved"), scenarioUnitRow("unservedDifference")],
];

const months = (valueAt: ValueAt): readonly Compared[] => {
  const first = monthColumn(1);
  const columns = Array.from({ length: lastColumn - first + 1 }, (_, index) => first + index);
  return triples.flatMap(([own, core, difference]) =>
    columns.map((column) => ({
      at: formatAddress({ row: own, column }),
      own: valueAt(own, column),
      core: valueAt(core, column),
      difference: valueAt(difference, column),
    })),
  );
};

/** Less than this two figures may differ that the sheet calls the same. */
const alike = 0.000001;

const isTold = ({ own, core, difference }: Compared, saysAlike: boolean): boolean => {
  if (typeof core !== "number") return typeof own !== "number" || !saysAlike || core === "" || core === null;
  if (typeof own !== "number") return !saysAlike;
  const apart = own - core;
  const rounding = 1e-9 * Math.max(1, Math.abs(own), Math.abs(core));
  if (Math.abs(apart) > Math.max(alike, rounding) && saysAlike) return false;
  if (typeof difference === "number") return Math.abs(difference - apart) <= rounding;
  return Math.abs(apart) <= Math.max(alike, rounding) || !saysAlike;
};

/** Figures of the check that are others than the product's, or none, while the sheet says that all are the same. */
export const untoldDifferences = (document: OpenDocument, sheet: number): readonly string[] => {
  const valueAt: ValueAt = (row, column) => document.cell(sheet, { row, column }).value;
  const saysAlike = valueAt(statusRow, labelColumn) === controlLabels.da.alike;
  return [...headline(valueAt), ...months(valueAt)]
    .filter((compared) => !isTold(compared, saysAlike))
    .map((compared) => JSON.stringify({ ...compared, saysAlike }));
};
