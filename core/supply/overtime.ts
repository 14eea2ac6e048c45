import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { OvertimePlan } from "../options/option-effects.ts";
import type { GroupPeople } from "./allowances.ts";
import type { NetHours } from "./net-hours.ts";
import { type OvertimeTerms, type OvertimeTiers, overtimeTiers } from "./overtime-tiers.ts";
import { sharedWeek } from "./shared-week.ts";

const planned = formula(
  "overtime-planned",
  ["people", "weeklyHours", "inForce"],
  "people * weeklyHours * inForce",
);
const worked = formula("overtime-hours", ["planned", "weeksAtWork"], "planned * weeksAtWork");
const weeklyOutput = formula(
  "overtime-weekly-output",
  ["weeklyHours", "contractHours", "outputAbove49"],
  "min(weeklyHours, max(0, 49 - contractHours)) + outputAbove49 * max(0, weeklyHours - max(0, 49 - contractHours))",
);
const output = formula(
  "overtime-output",
  ["people", "inForce", "weeksAtWork", "outputShare", "weeklyOutput"],
  "people * inForce * weeksAtWork * outputShare * weeklyOutput",
);
const mixedOutput = formula(
  "overtime-weekly-output",
  ["share", "ordinary", "shared"],
  "(1 - share) * ordinary + share * shared",
);
const total = formula("overtime-output", ["parts"], "sum(parts)");

/** One planned overtime of a group, worked out by month (model-definitions 2.14, 2.15). */
export interface WorkedOvertime {
  readonly plan: OvertimePlan;
  readonly hours: Step;
  readonly output: Step;
  /** The hours by what is given for them, in money or in time off. */
  readonly tiers: OvertimeTiers;
}

export const workedOvertime = (
  terms: OvertimeTerms,
  net: NetHours,
  people: GroupPeople,
  plans: readonly OvertimePlan[],
): readonly WorkedOvertime[] =>
  plans.map((plan) => {
    const { ledger, group, settings } = terms;
    const subject: Subject = { kind: "option", name: plan.name };
    const { weeklyHours, inForce, people: participants } = plan;
    const hours = ledger.apply(worked, subject, {
      planned: ledger.apply(planned, subject, { people: participants, weeklyHours, inForce }),
      weeksAtWork: net.weeksAtWork,
    });
    return {
      plan,
      hours,
      output: ledger.apply(
        output,
        { kind: "staff-group", name: group.name },
        {
          people: participants,
          inForce,
          weeksAtWork: net.weeksAtWork,
          outputShare: ledger.input("overtime-output-share", subject, settings.overtimeOutput),
          weeklyOutput: weeklyOutputOf(terms, net, people, plan),
        },
      ),
      tiers: overtimeTiers(terms, plan, hours),
    };
  });

/** What an hour above 49 a week gives hangs on the contract week: it is reached sooner by those who have a longer one. */
const weeklyOutputOf = (
  { ledger, settings }: OvertimeTerms,
  net: NetHours,
  people: GroupPeople,
  plan: OvertimePlan,
): Step => {
  const subject: Subject = { kind: "option", name: plan.name };
  const outputAbove49 = ledger.input("overtime-output-share", subject, settings.outputAbove49);
  const over = (contractHours: Step) =>
    ledger.apply(weeklyOutput, subject, { weeklyHours: plan.weeklyHours, contractHours, outputAbove49 });
  const ordinary = over(net.weeklyHours);
  const shared =
    settings.outputAbove49.value === 1 ? null : sharedWeek(ledger, net.weeklyHours, people, plan);
  if (shared === null) return ordinary;
  const { share, contractHours } = shared;
  return ledger.apply(mixedOutput, subject, { share, ordinary, shared: over(contractHours) });
};

export const sumOf = (
  ledger: Ledger,
  subject: Subject,
  steps: readonly Step[],
  quantity: Step["quantity"],
): Step => {
  const [only] = steps;
  if (only === undefined) return ledger.constant(0);
  return steps.length === 1 ? only : ledger.apply({ ...total, quantity }, subject, { parts: steps });
};
