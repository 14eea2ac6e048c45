import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import type { FlagCode } from "../../core/flags/flag.ts";
import { type ScenarioFlags, scenarioFlags } from "../../core/flags/scenario-flags.ts";
import type { OptionChoice, Plan, StaffGroup } from "../../core/plan.ts";
import type { FlagResult } from "../../core/result.ts";
import { given, month, option, profile, scenario } from "./plan.ts";

/** The flags of the plan with these options. */
export const flagsOf = (plan: Plan, ...options: readonly OptionChoice[]): ScenarioFlags =>
  scenarioFlags(plan, evaluateScenario(plan, scenario("Scenarie", ...options)));

export const flagOf = (code: FlagCode, plan: Plan, ...options: readonly OptionChoice[]): FlagResult | null =>
  flagsOf(plan, ...options).flags.find((flag) => flag.code === code) ?? null;

/** Code, subject and level of each flag, to be compared at once. */
export const levelsOf = ({ flags }: ScenarioFlags): readonly string[] =>
  flags.map(({ code, subject, level }) => `${code} ${subject} ${level}`);

/** Overtime of some people of a group, h hours a week each. */
export const overtime = (
  [people, hours]: readonly [people: number, hours: number],
  [from, to]: readonly [string, string],
  changes: Partial<OptionChoice> = {},
): OptionChoice =>
  option(
    "planned-overtime",
    { people, "weekly-hours": hours },
    { staffGroup: "Team A", from: month(from), to: month(to), compensation: "paid", ...changes },
  );

/** No holiday, sickness or allowances, so that hours are posts × working days × 7.4. */
export const plainGroup: Partial<StaffGroup> = {
  holidayHours: given(0),
  sixthWeekShare: given(0),
  absenceShare: given(0),
  allowances: [],
  holidayProfile: profile("none", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
};
