import type { OptionChoice, Plan } from "../../core/plan.ts";
import { evenMonths, hoursGroup } from "./golden.ts";
import { caseGroup, given, month, option, plan, task } from "./plan.ts";

export const target = "Kontanthjælp";
export const invest = (changes: Partial<OptionChoice> = {}, share = 0.15, before = 80, after = 35) =>
  option(
    "investment",
    { share, "caseload-before": before, "caseload-after": after },
    { name: "Investering", target, ...changes },
  );
export const hire = (posts: number, changes: Partial<OptionChoice> = {}) =>
  option("hiring", { posts }, { name: "Ansæt", staffGroup: "Team", from: month("2026-01"), ...changes });

/** Ten posts that carry cases, so many cases to each, each for 20 months. */
export const team = (caseload: number, changes: Partial<Plan> = {}): Plan =>
  plan({
    horizonMonths: 24,
    closings: evenMonths(24),
    staffGroups: [hoursGroup("Team", 1332, { caseCarryingShare: given(1) })],
    caseGroups: [caseGroup(target, 10 * caseload)],
    tasks: [
      task("Samtaler", 0, "Team", {
        driver: { kind: "per-open-case-a-year", caseGroup: target, rate: given(4) },
      }),
    ],
    ...changes,
  });
