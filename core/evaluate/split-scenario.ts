import { storeBededagAbolished } from "../calendar/public-holidays.ts";
import { workingDays } from "../calendar/working-days.ts";
import type { DemandContext } from "../demand/demand.ts";
import { type PlanPart, partsOf } from "../demand/parts.ts";
import { phoneDutiesOf, type StaffedDuty } from "../demand/phone-duties.ts";
import { stocksOf } from "../demand/stocks.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import { Effects } from "../options/effects.ts";
import type { OptionEffects } from "../options/option-effects.ts";
import { effectsOf } from "../options/registry.ts";
import type { Origin } from "../origin.ts";
import type { Plan, Scenario } from "../plan.ts";
import { interrupts } from "../supply/interruptions.ts";
import { type GroupSupply, groupSupply, type SupplyContext } from "../supply/supply.ts";
import { monthAt, type TimeFrame, timeFrameOf } from "../time-frame.ts";
import { carryingPostsOfUnit } from "./carrying-posts.ts";

/** A plan with one scenario's options folded in, split into parts that have nothing to do with each other. */
export interface SplitScenario {
  readonly frame: TimeFrame;
  readonly options: OptionEffects;
  readonly supplies: readonly GroupSupply[];
  readonly phoneDuties: readonly StaffedDuty[];
  /** What the work of the parts is built with. */
  readonly work: DemandContext;
  readonly parts: readonly PlanPart[];
}

/** All of a scenario that stands before its work is served and matched. */
export const splitScenario = (plan: Plan, scenario: Scenario, ledger: Ledger): SplitScenario => {
  const frame = timeFrameOf(plan);
  const days = workingDaysOf(ledger, frame, plan);
  const options = effectsOf(scenario, { ledger, frame, plan, workingDays: days });
  const effects = new Effects(options.effects);
  const phoneDuties = phoneDutiesOf(ledger, plan, days, effects);
  const interrupting = phoneDuties.filter(({ duty }) => interrupts(duty));
  const supplies = suppliesOf(plan, { ledger, frame, workingDays: days, effects, options, interrupting });
  const stocks = stocksOf(ledger, plan, {
    effects,
    investments: options.investments,
    carryingPosts: carryingPostsOfUnit(ledger, supplies),
  });
  const { shutdowns, handovers, addedWork } = options;
  return {
    frame,
    options,
    supplies,
    phoneDuties,
    work: { ledger, frame, plan, effects, shutdowns, handovers, stocks },
    parts: partsOf(ledger, supplies, phoneDuties, addedWork, plan),
  };
};

const suppliesOf = (
  { settings, partTimeOvertime: partTimeRules, overtimeRules, staffGroups }: Plan,
  context: Omit<SupplyContext, "settings" | "partTimeRules" | "overtimeRules">,
): readonly GroupSupply[] =>
  staffGroups.map((group) => groupSupply({ ...context, settings, partTimeRules, overtimeRules }, group));

const workingDaysOf = (ledger: Ledger, frame: TimeFrame, plan: Plan): Step => {
  const subject: Subject = { kind: "plan", name: plan.workplace };
  return ledger.remember(plan.closings, "working-days", [plan.workplace], () => {
    const closings = plan.closings.map(({ date, share }) => ({ date, share: share.value ?? Number.NaN }));
    const days = (_: unknown, month: number) => workingDays(monthAt(frame, month), closings);
    const unknown = plan.closings.find(({ share }) => share.value === null);
    const origin = unknown?.share.origin ?? calendarOf(frame);
    return ledger.series("working-days", subject, Float64Array.from({ length: frame.span }, days), origin);
  });
};

/** The calendar, and the act that took Store Bededag out of it in the months in which the day would fall. */
const calendarOf = (frame: TimeFrame): readonly Origin[] =>
  Array.from({ length: frame.span }, (_, month): Origin => {
    const from = storeBededagAbolished(monthAt(frame, month));
    return from === null ? { kind: "calendar" } : { kind: "figure", source: "store-bededag-act", from };
  });
