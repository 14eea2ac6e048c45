import type { OptionChoice, OptionKind, Scenario } from "../plan.ts";
import type { OptionContext, StaffingOption } from "./context.ts";
import type { OptionEffects } from "./effects.ts";
import { hiring } from "./hiring.ts";
import { internalMeetings } from "./internal-meetings.ts";
import { optionNeeds } from "./kinds.ts";
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

/** The parts of the plan that an option looks at: its groups and tasks only where it does not name a group alone. */
const whatItReads = ({ kind, staffGroup }: OptionChoice, { plan }: OptionContext): readonly unknown[] => {
  const namesGroupAlone = staffGroup !== null && optionNeeds[kind].targets.length === 0;
  return namesGroupAlone ? [plan.settings] : [plan.settings, plan.staffGroups, plan.tasks];
};

/** What all enabled options of a scenario do to the plan; their order changes nothing. */
export const effectsOf = (scenario: Scenario, context: OptionContext): OptionEffects => {
  const chosen = scenario.options
    .filter(({ enabled }) => enabled)
    .map((choice) =>
      context.ledger.remember(choice, "effects", whatItReads(choice, context), () =>
        staffingOptions[choice.kind](choice, context),
      ),
    );
  return {
    effects: chosen.flatMap(({ effects }) => effects),
    overtime: chosen.flatMap(({ overtime }) => overtime),
    shutdowns: chosen.flatMap(({ shutdowns }) => shutdowns),
    temporary: chosen.flatMap(({ temporary }) => temporary),
  };
};
