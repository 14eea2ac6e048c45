import { createEvaluator } from "../../core/evaluate/evaluate.ts";
import type { OpeningInterval, PhoneDuty } from "../../core/plan/phone-duty.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import { given, month, option, unstatedQueue } from "../support/plan.ts";
import { largeSize, planOf } from "./plans.ts";

const queueCount = 10;
const hoursADay = 8;

/** A day of hours with a morning peak. */
const intervals = (duty: number): readonly OpeningInterval[] =>
  Array.from({ length: hoursADay }, (_, hour) => ({
    from: given(8 + hour),
    until: given(9 + hour),
    daysPerWeek: given(5),
    callsPerDay: given(6 + duty + 8 * Math.max(0, 3 - Math.abs(2 - hour))),
    at: null,
  }));

const duty = (index: number): PhoneDuty => ({
  name: `Telefon ${index}`,
  homeGroup: `Gruppe ${index}`,
  permittedGroups: [`Gruppe ${index}`],
  openingHoursPerWeek: given(40),
  positions: given(null),
  offPhoneShare: given(0.1),
  callsPerWeek: given(null),
  handlingSeconds: given(240 + 10 * index),
  ...unstatedQueue,
  behaviour: {
    vanishingShare: given(0.2),
    otherChannelShare: given(0.1),
    otherChannelMinutes: given(8),
    repeatShare: given(0.1),
  },
  serviceTarget: given(0.8),
  targetSeconds: given(60),
  intervals: intervals(index),
  rota: index < 4 ? "Fælles vagt" : null,
  at: null,
});

/** What a scenario does to the phones: fewer hours of two duties, or a rota of four of them. */
const phoneOptions = (index: number): readonly OptionChoice[] => {
  const from = month("2026-05");
  if (index % 3 === 0)
    return [option("rotating-phone-duty", {}, { name: "På tur", target: "Fælles vagt", from })];
  const closing = index % 3 === 1 ? { "closes-at": 13 } : { "weekly-hours": 25 };
  return [index % 10, (index + 4) % 10].map((at) =>
    option("shorter-opening-hours", closing, { name: `Kortere ${at}`, target: `Telefon ${at}`, from }),
  );
};

/** About what a queue takes, so that the work is as nearly done as without queues. */
const postsAtPhones = 5.5;

const withQueues = (plan: Plan): Plan => ({
  ...plan,
  staffGroups: plan.staffGroups.map((group) => ({
    ...group,
    filledPosts: given((group.filledPosts.value ?? 0) + postsAtPhones),
  })),
  phoneDuties: Array.from({ length: queueCount }, (_, index) => duty(index)),
  scenarios: plan.scenarios.map((own, index) =>
    index === 0 ? own : { ...own, options: [...own.options, ...phoneOptions(index)] },
  ),
});

/** The large case from scratch, with ten queues of eight intervals, and with none. */
export const queueRuns = (): Readonly<Record<"withQueues" | "without", () => void>> => {
  const plain = planOf(largeSize);
  const full = withQueues(plain);
  return {
    withQueues: () => void createEvaluator()(full),
    without: () => void createEvaluator()(plain),
  };
};
