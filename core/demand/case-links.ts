import type { CaseMove } from "../plan/case-flow.ts";
import type { CaseGroup } from "../plan.ts";

/**
 * Target groups that have to be computed together: those between which cases move, and those of a unit whose caseload
 * somebody pays to lower where any of them moves cases or is invested in. Each group stands in one set.
 * @param invested Target groups in whose caseload somebody invests.
 */
export const linkedGroups = (
  groups: readonly CaseGroup[],
  moves: readonly CaseMove[],
  invested: ReadonlySet<string>,
): readonly (readonly CaseGroup[])[] => {
  const moving = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const units = new Set(groups.filter(({ name }) => invested.has(name)).map(({ unit }) => unit));
  const inUnit = ({ name, unit }: CaseGroup): boolean =>
    units.has(unit) && (invested.has(name) || moving.has(name));
  const links = [
    ...moves.map(({ from, to }) => [from, to]),
    ...[...units].map((unit) =>
      groups.filter((group) => group.unit === unit && inUnit(group)).map(({ name }) => name),
    ),
  ];
  const sets = links.reduce(
    joined,
    groups.map(({ name }) => new Set([name])),
  );
  return sets.map((names) => groups.filter(({ name }) => names.has(name)));
};

/** The sets with all of those that share a name with the link made one. */
const joined = (sets: readonly Set<string>[], link: readonly string[]): Set<string>[] => {
  const touched = sets.filter((names) => link.some((name) => names.has(name)));
  if (touched.length < 2) return [...sets];
  const one = new Set(touched.flatMap((names) => [...names]));
  return [one, ...sets.filter((names) => !touched.includes(names))];
};
