import type { Plan } from "../../plan.ts";
import { type ControlGroup, controlGroups } from "../../workbook/contract/control.ts";

/** The staff groups that the sheet Kontrol has room for, by their number. */
export const shownGroups = ({
  staffGroups,
}: Pick<Plan, "staffGroups">): readonly (readonly [ControlGroup, string])[] =>
  controlGroups.flatMap((number) => {
    const name = staffGroups[number - 1]?.name;
    return name === undefined ? [] : [[number, name] as const];
  });

/** The set of shown groups that may do a piece of work: the first counts 1, the next ones 2, 4 and 8. */
export const permissionSetOf = (
  permitted: readonly string[],
  groups: readonly (readonly [ControlGroup, string])[],
): number =>
  groups.reduce((set, [number, name]) => set + (permitted.includes(name) ? 2 ** (number - 1) : 0), 0);
