import type { Plan, Scenario } from "../../../core/plan.ts";
import { given, month, option, plan, scenario, staffGroup, task } from "../../support/plan.ts";
import { today } from "./rich-plans.ts";

/** Two groups with too little time, so that the age of what waits decides what is done. */
const waiting = (
  ...backlogs: readonly (readonly [hours: number, ageMonths: number | null, monthly: number])[]
) =>
  plan({
    staffGroups: [staffGroup("A", 1), staffGroup("B", 0.5)],
    tasks: backlogs.map(([hours, age, monthly], index) =>
      task(`Kø ${index}`, monthly, "A", {
        permittedGroups: index % 2 ? ["A", "B"] : ["A"],
        openingBacklog: { hours: given(hours), ageMonths: age === null ? null : given(age) },
      }),
    ),
  });

const partlyShut = scenario(
  "Lukket",
  option("shutdown", { share: 0.55 }, { target: "Kø 0", from: month("2026-03"), to: month("2026-06") }),
);

export const openingBacklogs: readonly (readonly [string, Plan, Scenario])[] = [
  [
    "of whole and broken months",
    waiting([300, 2.5, 90], [300, 2, 90], [300, 3, 90], [200, 0.5, 90], [200, 1, 0]),
    today,
  ],
  ["with and without age", waiting([330, null, 90], [320, 3, 90], [300, null, 0], [200, 0, 20]), today],
  ["of ten years and more", waiting([900, null, 5], [320, 119.5, 9], [330, 130, 0], [300, 121, 3]), today],
  ["of which one is shut down in part", waiting([200, 2, 70], [250, 3, 60]), partlyShut],
];
