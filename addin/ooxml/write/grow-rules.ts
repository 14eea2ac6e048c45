import type { CellArea } from "../cells/address.ts";
import { shiftFormula } from "../cells/shift-formula.ts";
import { escapeText } from "../xml/escape.ts";
import type { Edit } from "./edits.ts";
import { type Growth, overlaps } from "./growth.ts";
import { totalsArea } from "./guards.ts";
import { type Rule, setAreas } from "./rules.ts";

const isWithin = (inner: CellArea, outer: CellArea): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

const isOnTotals = (area: CellArea, { table }: Growth): boolean =>
  table.totalsRows > 0 && isWithin(area, totalsArea(table));

const movedDown = (area: CellArea, by: number): CellArea => ({
  ...area,
  top: area.top + by,
  bottom: area.bottom + by,
});

/** The last row of an area that covers the body's: one that reaches the totals row goes on reaching it. */
const lastRowOf = (area: CellArea, { table, added, lastBody, newLastBody }: Growth): number => {
  const reachesTotals = area.bottom > lastBody && area.bottom <= table.area.bottom;
  return reachesTotals ? area.bottom + added : newLastBody;
};

/** The cells that come to an area which covers the table's last row, in the columns where it does. */
const comingArea = (area: CellArea, growth: Growth): CellArea | null => {
  const { table, lastBody, hasBody } = growth;
  const covers = hasBody && area.top <= lastBody && area.bottom >= lastBody;
  const coming = {
    top: lastBody + 1,
    left: Math.max(area.left, table.area.left),
    bottom: lastRowOf(area, growth),
    right: Math.min(area.right, table.area.right),
  };
  return covers && coming.left <= coming.right && !isWithin(coming, area) ? coming : null;
};

const grownArea = (area: CellArea, growth: Growth, isTaken: (coming: CellArea) => boolean): CellArea[] => {
  if (isOnTotals(area, growth)) return [movedDown(area, growth.added)];
  const coming = comingArea(area, growth);
  if (coming === null || isTaken(coming)) return [area];
  const isOfTable = coming.left === area.left && coming.right === area.right;
  return isOfTable ? [{ ...area, bottom: coming.bottom }] : [area, coming];
};

/** A cell takes one validation: where the new rows have one already, it stays the only one. */
const takenBy = (rules: readonly Rule[], rule: Rule, growth: Growth) => (coming: CellArea) =>
  rule.kind === "validation" &&
  rules.some(
    (other) =>
      other !== rule &&
      other.kind === "validation" &&
      other.areas.some((area) => !isOnTotals(area, growth) && overlaps(area, coming)),
  );

/** Formulas of a rule whose cells have all moved are seen from another first cell. */
const shiftedFormulas = (rule: Rule, growths: readonly Growth[]): Edit[] => {
  const growth = growths.find((candidate) => rule.areas.every((area) => isOnTotals(area, candidate)));
  if (growth === undefined) return [];
  return rule.formulas.flatMap(({ at, text }) => {
    const shifted = shiftFormula(text, growth.added, 0);
    return shifted === text ? [] : [{ at, text: escapeText(shifted) }];
  });
};

const areasAfter = (rules: readonly Rule[], rule: Rule, growths: readonly Growth[]): readonly CellArea[] =>
  growths.reduce<readonly CellArea[]>(
    (areas, growth) => areas.flatMap((area) => grownArea(area, growth, takenBy(rules, rule, growth))),
    rule.areas,
  );

const isSame = (one: readonly CellArea[], other: readonly CellArea[]): boolean =>
  one.length === other.length && one.every((area, index) => area === other[index]);

/**
 * Edits that let validations and conditional formats of a table's last row hold in its new rows, and take those of its
 * totals row along. All other rules stay as they are.
 */
export const growRules = (xml: string, rules: readonly Rule[], growths: readonly Growth[]): Edit[] =>
  rules.flatMap((rule) => {
    const areas = areasAfter(rules, rule, growths);
    return isSame(areas, rule.areas) || rule.areas.length === 0
      ? []
      : [setAreas(xml, rule, areas), ...shiftedFormulas(rule, growths)];
  });
