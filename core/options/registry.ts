import type { OptionKind, Scenario } from "../plan.ts";
import type { OptionContext, StaffingOption } from "./context.ts";
import type { OptionEffects } from "./effects.ts";
import { hiring } from "./hiring.ts";
import { internalMeetings } from "./internal-meetings.ts";
import { plannedOvertime } from "./planned-overtime.ts";
import { shutdown } from "./shutdown.ts";
import { temps } from "./temps.ts";

const staffingOptions: Readonly<Record<OptionKind, StaffingOption>> = {
  hiring,
  temps,
  "planned-overtime": plannedOvertime,
  "internal-meetings": internalMeetings,
  shutdown,
};

/** What all enabled options of a scenario do to the plan; their order changes nothing. */
export const effectsOf = (scenario: Scenario, context: OptionContext): OptionEffects => {
  const chosen = scenario.options
    .filter(({ enabled }) => enabled)
    .map((choice) => staffingOptions[choice.kind](choice, context));
  return {
    effects: chosen.flatMap(({ effects }) => effects),
    overtime: chosen.flatMap(({ overtime }) => overtime),
    shutdowns: chosen.flatMap(({ shutdowns }) => shutdowns),
    temporary: chosen.flatMap(({ temporary }) => temporary),
  };
};
