import fc from "fast-check";
import type { OpeningInterval, PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice } from "../../core/plan.ts";
import { given } from "./plan.ts";
import { between, upTo } from "./random-work.ts";

/** The rota that the random duties are of. */
export const randomRota = "F0";

const interval = (from: number, length: number, daysPerWeek: number, calls: number): OpeningInterval => ({
  from: given(from),
  until: given(from + length),
  daysPerWeek: given(daysPerWeek),
  callsPerDay: given(calls),
  at: null,
});

/** Options open at half past nine at the latest and close at ten at the earliest: the time between is left of every day. */
const alwaysOpen = { from: 9.5, until: 10 };
const firstOpens = 8.5;

const randomIntervals: fc.Arbitrary<readonly OpeningInterval[]> = fc
  .tuple(
    fc.tuple(between(alwaysOpen.until - firstOpens, 3), fc.constantFrom(2, 5), upTo(40)),
    fc.array(fc.tuple(between(0.5, 3), fc.constantFrom(2, 5), upTo(40)), { maxLength: 2 }),
  )
  .map(([first, others]) => {
    const drawn = [first, ...others];
    let from = firstOpens;
    return drawn.map(([length, days, calls]) => {
      const made = interval(from, length, days, calls);
      from += length;
      return made;
    });
  });

export interface DutyLimits {
  /** As many people as a target takes, and calls that move: not twice as much for twice the calls. */
  readonly queues: boolean;
  /** Time between calls that is used for tasks. */
  readonly reuse: boolean;
}

/** A duty with its calls: by stated positions or by a target, with or without a profile of the day. */
export const randomDuty = (
  name: string,
  groups: readonly string[],
  tasks: readonly string[],
  { queues, reuse }: DutyLimits,
): fc.Arbitrary<PhoneDuty> =>
  fc
    .record({
      hours: between(5, 25),
      positions: upTo(3),
      home: fc.constantFrom(...groups),
      away: upTo(0.3),
      calls: upTo(400),
      handling: between(60, 600),
      byTarget: queues ? fc.boolean() : fc.constant(false),
      target: between(0.3, 0.95),
      within: between(5, 120),
      intervals: queues ? fc.oneof(fc.constant([]), randomIntervals) : fc.constant([]),
      vanishing: upTo(0.5),
      otherChannel: upTo(0.4),
      repeated: upTo(0.3),
      share: reuse ? upTo(1) : fc.constant(0),
      reused: fc.subarray([...tasks], { maxLength: Math.min(2, tasks.length) }),
      interruptions: fc.constantFrom(0, 0, 10),
    })
    .map((drawn) => ({
      name,
      homeGroup: drawn.home,
      permittedGroups: [drawn.home],
      openingHoursPerWeek: given(drawn.hours),
      positions: given(drawn.byTarget ? null : drawn.positions),
      offPhoneShare: given(drawn.away),
      callsPerWeek: given(queues ? drawn.calls : null),
      handlingSeconds: given(drawn.handling),
      serviceTarget: given(drawn.byTarget ? drawn.target : null),
      targetSeconds: given(drawn.byTarget ? drawn.within : null),
      intervals: drawn.intervals,
      behaviour: {
        vanishingShare: given(drawn.vanishing),
        otherChannelShare: given(drawn.otherChannel),
        otherChannelMinutes: given(6),
        repeatShare: given(drawn.repeated),
      },
      reuse: { share: given(drawn.share), tasks: drawn.reused },
      interruptions: { perPersonAWeek: given(drawn.interruptions), minutes: given(4) },
      rota: randomRota,
      at: null,
    }));

const needsTimes = ({ amounts }: OptionChoice): boolean =>
  amounts["opens-at"] !== undefined || amounts["closes-at"] !== undefined;

/** Hours a week that are left of every profile of the day, whatever options close of it. */
const hoursLeft = (duties: readonly PhoneDuty[]): number => {
  const days = duties.flatMap(({ intervals }) =>
    intervals.slice(0, 1).map((first) => first.daysPerWeek.value),
  );
  return Math.min(...days.map((each) => each ?? 0)) * (alwaysOpen.until - alwaysOpen.from);
};

/** No more hours a week than there are times of day for: those of an option are drawn out of 25. */
const withinProfile = (choice: OptionChoice, duties: readonly PhoneDuty[]): OptionChoice => {
  const hours = choice.kind === "shorter-opening-hours" ? choice.amounts["weekly-hours"] : undefined;
  if (!hours || duties.every(({ intervals }) => intervals.length === 0)) return choice;
  const least = given(((hours.value ?? 0) / 25) * hoursLeft(duties));
  return { ...choice, amounts: { ...choice.amounts, "weekly-hours": least } };
};

/** A time of day closes hours only where the day is told, and duties without calls share no rota. */
export const thatSuitDuties = (
  options: readonly OptionChoice[],
  duties: readonly PhoneDuty[],
): readonly OptionChoice[] => {
  const isTimed = duties.every(({ intervals }) => intervals.length > 0);
  const isCounted = duties.every(({ callsPerWeek }) => callsPerWeek.value !== null);
  return options
    .filter((choice) => (isTimed || !needsTimes(choice)) && (isCounted || choice.target !== randomRota))
    .map((choice) => withinProfile(choice, duties));
};
