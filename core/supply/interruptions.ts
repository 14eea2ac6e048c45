import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effect } from "../options/effects.ts";
import type { PhoneDuty } from "../plan/phone-duty.ts";

const lostToCalls = formula(
  "interrupted-weekly-hours",
  ["heads", "onDuty", "perPerson", "minutes"],
  "max(0, heads - onDuty) * perPerson * minutes / 60",
);
/** An option frees no more than the interruptions that it acts on. */
const left = formula(
  "interruptions-left",
  ["freed", "lost"],
  "max(0, 1 - freed / max(0.000000001, sum(lost)))",
);
const remaining = formula("interrupted-weekly-hours", ["lost", "left"], "lost * product(left)");

/** A duty whose calls interrupt those of its home group who are not on duty. */
export interface InterruptingDuty {
  readonly duty: PhoneDuty;
  /** People who sit at it at a time, on average over its opening hours. */
  readonly onDuty: Step;
}

/** Whether the plan says that calls interrupt those who are not on duty; by default they cost nobody any time. */
export const interrupts = ({ interruptions: { perPersonAWeek, minutes } }: PhoneDuty): boolean =>
  perPersonAWeek.value !== 0 && minutes.value !== 0;

/** Hours that a group loses to interruptions, and what options free beside them. */
export interface Interrupted {
  /** Hours a week of all people together, of each duty, after the options that end some of them. */
  readonly weeklyHours: readonly Step[];
  /** What frees other hours than those. */
  readonly others: readonly Effect[];
}

interface Loss {
  readonly duty: PhoneDuty;
  readonly lost: Step;
}

/**
 * Interruptions of a group, and the options that end them: an hour is freed once, so several of them multiply on what
 * remains, and none frees more than there is (model-definitions 2.21).
 */
export const interruptedHours = (
  ledger: Ledger,
  group: string,
  heads: Step,
  duties: readonly InterruptingDuty[],
  freed: readonly Effect[],
): Interrupted => {
  const losses = duties
    .filter(({ duty }) => duty.homeGroup === group)
    .map(({ duty, onDuty }): Loss => ({ duty, lost: lostTo(ledger, duty, heads, onDuty) }));
  const ending = freed.map((effect) => ({ effect, of: lossesOf(losses, effect) }));
  const shares = ending
    .filter(({ of }) => of.length > 0)
    .map(({ effect: { amount }, of }) => {
      const lost = of.map((loss) => loss.lost);
      return { of, left: ledger.apply(left, amount.subject, { freed: amount, lost }) };
    });
  return {
    weeklyHours: losses.map((loss) =>
      whatRemains(
        ledger,
        loss,
        shares.flatMap((share) => (share.of.includes(loss) ? share.left : [])),
      ),
    ),
    others: ending.filter(({ of }) => of.length === 0).map(({ effect }) => effect),
  };
};

const lostTo = (ledger: Ledger, { name, interruptions }: PhoneDuty, heads: Step, onDuty: Step): Step => {
  const subject: Subject = { kind: "phone-duty", name };
  return ledger.apply(lostToCalls, subject, {
    heads,
    onDuty,
    perPerson: ledger.input("interruptions-a-week", subject, interruptions.perPersonAWeek),
    minutes: ledger.input("interruption-minutes", subject, interruptions.minutes),
  });
};

const lossesOf = (losses: readonly Loss[], { endsInterruptions }: Effect): readonly Loss[] => {
  if (endsInterruptions === undefined) return [];
  const { duties } = endsInterruptions;
  return losses.filter(({ duty }) => duties === null || duties.includes(duty.name));
};

const whatRemains = (ledger: Ledger, { lost }: Loss, shares: readonly Step[]): Step =>
  shares.length === 0 ? lost : ledger.apply(remaining, lost.subject, { lost, left: shares });
