import type { CaseGroup, Plan, RecurringTask, Scenario, StaffGroup } from "../../core/plan.ts";
import {
  caseGroup,
  given,
  goldenClosings,
  minutes,
  month,
  option,
  plan,
  scenario,
  staffGroup,
  task,
} from "../support/plan.ts";

/** Size of a plan for the benchmark. */
export interface Size {
  readonly scenarios: number;
  readonly months: number;
  readonly caseGroups: number;
  readonly tasks: number;
  readonly staffGroups: number;
  readonly permissionSets: number;
}

export const exampleSize: Size = {
  scenarios: 4,
  months: 36,
  caseGroups: 3,
  tasks: 10,
  staffGroups: 2,
  permissionSets: 2,
};
export const fiftyTimes: Size = {
  scenarios: 4,
  months: 36,
  caseGroups: 150,
  tasks: 500,
  staffGroups: 100,
  permissionSets: 12,
};
export const largeSize: Size = {
  scenarios: 12,
  months: 60,
  caseGroups: 20,
  tasks: 60,
  staffGroups: 10,
  permissionSets: 8,
};

const numbered = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Posts that about meet the work of the tasks at home in the group; the seasons bring shortages and slack. */
const staff = (size: Size): readonly StaffGroup[] =>
  numbered(size.staffGroups, (index) => {
    const atHome = numbered(size.tasks, (task) => permittedGroups(size, task)[0]).filter(
      (home) => home === `Gruppe ${index}`,
    );
    return staffGroup(`Gruppe ${index}`, 1 + atHome.length * (1.4 + (index % 5) / 50));
  });

const cases = ({ caseGroups }: Size): readonly CaseGroup[] =>
  numbered(caseGroups, (index) =>
    caseGroup(`Sager ${index}`, 300 + 20 * (index % 3), { newCasesPerMonth: given(16 + (index % 3)) }),
  );

/** The first sets are single groups, the rest pairs of neighbours, so that they hang together. */
const permittedGroups = (size: Size, index: number): readonly string[] => {
  const set = index % size.permissionSets;
  const first = set % size.staffGroups;
  if (set < size.permissionSets / 2) return [`Gruppe ${first}`];
  return [`Gruppe ${first}`, `Gruppe ${(first + 1) % size.staffGroups}`];
};

const work = (size: Size): readonly RecurringTask[] =>
  numbered(size.tasks, (index) => {
    const permitted = permittedGroups(size, index);
    const kind = Math.floor(index / size.permissionSets);
    return task(`Opgave ${index}`, 0, permitted[0] ?? "", {
      driver: {
        kind: "per-open-case-a-year",
        caseGroup: `Sager ${index % size.caseGroups}`,
        rate: given(4 + (kind % 4)),
      },
      minutes: minutes(25, { before: 10 + (kind % 7), after: 15, noShowShare: 0.2 }),
      permittedGroups: permitted,
      priority: 1 + (kind % 3),
    });
  });

const scenarios = ({ scenarios }: Size): readonly Scenario[] => [
  scenario("I dag"),
  ...numbered(scenarios - 1, (index) =>
    scenario(
      `Scenarie ${index + 1}`,
      option("hiring", { posts: 1 + index }, { staffGroup: "Gruppe 0", from: month("2026-05") }),
      option(
        "planned-overtime",
        { people: 5, "weekly-hours": 4 },
        { staffGroup: "Gruppe 1", from: month("2026-03"), to: month("2026-08") },
      ),
    ),
  ),
];

export const planOf = (size: Size): Plan =>
  plan({
    horizonMonths: size.months,
    closings: goldenClosings(numbered(Math.ceil(size.months / 12), (year) => 2026 + year)),
    staffGroups: staff(size),
    caseGroups: cases(size),
    tasks: work(size),
    scenarios: scenarios(size),
  });
