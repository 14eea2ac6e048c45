import type { Subject } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { plain, standing, type UnservedLine } from "./work-line.ts";

/**
 * Duties of named posts such as TR, AMR or coordinator (WISN individual allowance) as a line of demand of their own
 * group, served ahead of all else and never deferred (model-definitions 2.2).
 */
export const dutyLine = ({ group, namedDuties }: GroupSupply): readonly UnservedLine[] => {
  if (!namedDuties) return [];
  const subject: Subject = { kind: "staff-group", name: group.name };
  return [
    {
      name: `${group.name}\nnamed-duties`,
      subject,
      priority: 0,
      homeGroup: group.name,
      permittedGroups: [group.name],
      arising: namedDuties,
      arrivals: namedDuties,
      hoursPerPiece: null,
      ...standing,
      ...plain,
      arrivesAt: null,
      deadlineMonths: null,
    },
  ];
};
