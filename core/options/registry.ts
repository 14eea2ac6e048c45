import type { Step } from "../explain/step.ts";
import type { OptionChoice, OptionKind, Scenario } from "../plan.ts";
import { addedWork } from "./added-work.ts";
import { afterCare, fasterClarification } from "./case-flow.ts";
import { changedMinutes } from "./changed-minutes.ts";
import { changedRate } from "./changed-rate.ts";
import type { OptionContext, OptionPlan, StaffingOption } from "./context.ts";
import { costsOf } from "./costs.ts";
import { conflictCourses, supervision } from "./course-hours.ts";
import { earlierRules } from "./earlier-rules.ts";
import { freedHours, talkBlocks } from "./freed-hours.ts";
import { centralBooking, otherProviders } from "./handed-over-work.ts";
import { hiring } from "./hiring.ts";
import { fewerRegistrations, internalMeetings } from "./internal-meetings.ts";
import { investment } from "./investment.ts";
import { itSystem } from "./it-system.ts";
import { optionNeeds } from "./kinds.ts";
import { paidExtraHours, plusTime } from "./longer-week.ts";
import { managementAttention } from "./management-attention.ts";
import { stretchedNormPeriod } from "./moved-hours.ts";
import { noEffects, type OptionEffects } from "./option-effects.ts";
import { outreach } from "./outreach.ts";
import { rotatingPhoneDuty, shorterOpeningHours } from "./phone-hours.ts";
import { plannedOvertime } from "./planned-overtime.ts";
import { prioritisation } from "./prioritisation.ts";
import { shutdown } from "./shutdown.ts";
import { talkTraining } from "./talk-training.ts";
import {
  interpreters,
  noShowSlots,
  oneCaseworker,
  pausedTalks,
  preparationAfterCheckIn,
  stoppedMeetingSeries,
} from "./task-share.ts";
import { temps } from "./temps.ts";

/** Stands for what costs kroner and does nothing else to the plan. */
const onlyCosts: StaffingOption = () => noEffects;

const staffingOptions: Readonly<Record<OptionKind, StaffingOption>> = {
  hiring,
  temps,
  "planned-overtime": plannedOvertime,
  "internal-meetings": internalMeetings,
  shutdown,
  "paid-extra-hours": paidExtraHours,
  "stretched-norm-period": stretchedNormPeriod,
  "plus-time": plusTime,
  "it-system": itSystem,
  "shorter-opening-hours": shorterOpeningHours,
  "rotating-phone-duty": rotatingPhoneDuty,
  prioritisation,
  "management-attention": managementAttention,
  "talk-blocks": talkBlocks,
  "central-booking": centralBooking,
  "preparation-after-check-in": preparationAfterCheckIn,
  "no-show-slots": noShowSlots,
  "one-caseworker": oneCaseworker,
  "stopped-meeting-series": stoppedMeetingSeries,
  "talk-training": talkTraining,
  outreach,
  "fewer-registrations": fewerRegistrations,
  "other-providers": otherProviders,
  "faster-clarification": fasterClarification,
  "after-care": afterCare,
  "paused-talks": pausedTalks,
  guards: onlyCosts,
  interpreters,
  supervision,
  "conflict-courses": conflictCourses,
  investment,
  "added-work": addedWork,
  "freed-hours": freedHours,
  "changed-minutes": changedMinutes,
  "changed-rate": changedRate,
  "earlier-rules": earlierRules,
  "extra-cost": onlyCosts,
};

const withCosts: StaffingOption = (choice, context) => {
  const done = staffingOptions[choice.kind](choice, context);
  return { ...done, costs: costsOf(context, choice, done) };
};

/** What an option looks at: the groups and tasks, as a text, only where it does not name a group alone. */
const whatItReads = (
  { kind, staffGroup }: OptionChoice,
  { settings }: OptionPlan,
  workingDays: Step,
  known: () => string,
): readonly unknown[] => {
  const namesGroupAlone = staffGroup !== null && optionNeeds[kind].targets.length === 0;
  return namesGroupAlone ? [settings, workingDays] : [settings, workingDays, known()];
};

const knownOf = ({ staffGroups, tasks, caseGroups, phoneDuties }: OptionPlan): string =>
  JSON.stringify([
    staffGroups.map(({ name, allowances }) => [name, ...allowances.map((allowance) => allowance.name)]),
    tasks.map(({ name, priority, homeGroup }) => [name, priority, homeGroup]),
    caseGroups.map(({ name }) => name),
    phoneDuties.map(({ name, homeGroup, rota }) => [name, homeGroup, rota]),
  ]);

/** What all enabled options of a scenario do to the plan; their order changes nothing. */
export const effectsOf = (scenario: Scenario, context: OptionContext): OptionEffects => {
  const known = () =>
    context.ledger.remember(context.plan, "known to options", [], () => knownOf(context.plan));
  const chosen = scenario.options
    .filter(({ enabled }) => enabled)
    .map((choice) =>
      context.ledger.remember(
        choice,
        "effects",
        whatItReads(choice, context.plan, context.workingDays, known),
        () => withCosts(choice, context),
      ),
    );
  const all = <Part extends keyof OptionEffects>(part: Part) =>
    chosen.flatMap((effects) => effects[part] as readonly OptionEffects[Part][number][]);
  return {
    effects: all("effects"),
    overtime: all("overtime"),
    longerWeeks: all("longerWeeks"),
    movedHours: all("movedHours"),
    shutdowns: all("shutdowns"),
    handovers: all("handovers"),
    addedWork: all("addedWork"),
    investments: all("investments"),
    temporary: all("temporary"),
    costs: all("costs"),
  };
};
