import type { OptionChoice, OptionKind, Scenario } from "../plan.ts";
import type { OptionContext, OptionPlan, StaffingOption } from "./context.ts";
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

/** What an option looks at: the groups and tasks, as a text, only where it does not name a group alone. */
const whatItReads = (
  { kind, staffGroup }: OptionChoice,
  { settings }: OptionPlan,
  known: () => string,
): readonly unknown[] => {
  const namesGroupAlone = staffGroup !== null && optionNeeds[kind].targets.length === 0;
  return namesGroupAlone ? [settings] : [settings, known()];
};

const knownOf = ({ staffGroups, tasks }: OptionPlan): string =>
  JSON.stringify([
    staffGroups.map(({ name, allowances }) => [name, ...allowances.map((allowance) => allowance.name)]),
    tasks.map(({ name, priority, homeGroup }) => [name, priority, homeGroup]),
  ]);

/** What all enabled options of a scenario do to the plan; their order changes nothing. */
export const effectsOf = (scenario: Scenario, context: OptionContext): OptionEffects => {
  let text: string | null = null;
  const known = () => {
    text ??= knownOf(context.plan);
    return text;
  };
  const chosen = scenario.options
    .filter(({ enabled }) => enabled)
    .map((choice) =>
      context.ledger.remember(choice, "effects", whatItReads(choice, context.plan, known), () =>
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
