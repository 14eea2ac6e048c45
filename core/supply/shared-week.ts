import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { OvertimePlan } from "../options/option-effects.ts";
import type { GroupPeople } from "./allowances.ts";

const sharedShare = formula(
  "shared-people",
  ["participants", "inLongerWeeks", "inForce", "heads"],
  "min(1, max(0, participants + sum(inLongerWeeks) - heads) / max(0.000000001, participants)) * inForce",
);
const inForcePeople = formula("heads", ["people", "inForce"], "people * inForce");
const meanWeek = formula(
  "own-week",
  ["weeklyHours", "longerWeekHours", "people"],
  "weeklyHours + sum(longerWeekHours) / max(0.000000001, sum(people))",
);
const hoursOfAll = formula("longer-week-extra", ["people", "extraHours"], "people * extraHours");

/**
 * Those of an overtime plan who must have a longer week as well, n1 + n2 − heads, as a share of its people, with the mean
 * week that they have by contract; null where nobody has a longer week (model-definitions 2.14). Who else of them has
 * one is not known, and they count as on the group's own week.
 */
export const sharedWeek = (
  ledger: Ledger,
  weeklyHours: Step,
  { contracts, heads }: GroupPeople,
  { name, people, inForce }: OvertimePlan,
): { readonly share: Step; readonly contractHours: Step } | null => {
  if (contracts.longerWeeks.length === 0) return null;
  const subject: Subject = { kind: "option", name };
  const inLongerWeeks = contracts.longerWeeks.map(({ longerWeek }) =>
    ledger.apply(inForcePeople, subject, { people: longerWeek.people, inForce: longerWeek.inForce }),
  );
  const longerWeekHours = contracts.longerWeeks.map(({ extraHours }, index) =>
    ledger.apply(hoursOfAll, subject, { people: inLongerWeeks[index] ?? heads, extraHours }),
  );
  return {
    share: ledger.apply(sharedShare, subject, { participants: people, inLongerWeeks, inForce, heads }),
    contractHours: ledger.apply(meanWeek, subject, { weeklyHours, longerWeekHours, people: inLongerWeeks }),
  };
};
