import { formula } from "../explain/formula.ts";
import type { OptionAmount, OptionChoice } from "../plan.ts";
import {
  add,
  amountOf,
  inForceOf,
  type OptionContext,
  optionSubject,
  type StaffingOption,
} from "./context.ts";
import type { Effect, EffectOperation, EffectTarget } from "./effects.ts";
import { noEffects, type OptionEffects } from "./option-effects.ts";

const hoursInterrupted = formula(
  "freed-weekly-hours",
  ["people", "occasionsAWeek", "minutes"],
  "people * occasionsAWeek * minutes / 60",
);

/**
 * Shorter opening and phone hours (kortere åbnings- og telefontider): new hours a week, or new times of day at which the
 * phones open or close, and new positions if stated.
 */
export const shorterOpeningHours: StaffingOption = (choice, context) => ({
  ...noEffects,
  effects: dutiesOf(choice, context).flatMap(({ name }) => [
    ...statedAnew(context, choice, "weekly-hours", "opening-hours", name),
    ...statedAnew(context, choice, "opens-at", "opens-at", name, "floor"),
    ...statedAnew(context, choice, "closes-at", "closes-at", name, "cap"),
    ...statedAnew(context, choice, "positions", "positions", name),
  ]),
  temporary: temporaryFor(choice, context),
});

/**
 * Rotating phone duty (telefonvagt på tur): so many sit at the phones, and the others are not interrupted. Of a rota that
 * several duties are of, it makes one queue, while it runs. The time
 * that interruptions took is freed for the people, who then have it for their tasks; the tasks do not get smaller too.
 * Minutes lost by an interruption are the user's and 0 until stated.
 */
export const rotatingPhoneDuty: StaffingOption = (choice, context) => ({
  ...noEffects,
  effects: [...sharedOrStaffed(choice, context), ...fewerInterruptions(choice, context)],
  temporary: temporaryFor(choice, context),
});

/** The rota that the option names; null where it names a duty, or does not tell. */
const rotaOf = ({ target }: OptionChoice, { plan: { phoneDuties } }: OptionContext): string | null =>
  phoneDuties.some(({ name }) => name === target) ||
  !phoneDuties.some(({ rota }) => rota !== null && rota === target)
    ? null
    : target;

/** The duty that the option names, or those of the rota; of an option that does not tell, all might be meant. */
const dutiesOf = (choice: OptionChoice, context: OptionContext) => {
  const named = rotaOf(choice, context);
  return context.plan.phoneDuties.filter(({ name, rota }) =>
    named === null ? choice.target === null || name === choice.target : rota === named,
  );
};

const sharedOrStaffed = (choice: OptionChoice, context: OptionContext): readonly Effect[] => {
  const rota = rotaOf(choice, context);
  if (rota === null) {
    return dutiesOf(choice, context).flatMap(({ name }) =>
      statedAnew(context, choice, "positions", "positions", name),
    );
  }
  const whole = context.ledger.constant(1);
  return [
    add(context, choice, "pooled", rota, whole, inForceOf(context, choice)),
    ...statedAnew(context, choice, "positions", "rota-positions", rota),
  ];
};

const statedAnew = (
  context: OptionContext,
  choice: OptionChoice,
  amount: OptionAmount,
  target: EffectTarget,
  subject: string,
  operation: EffectOperation = "replace",
): readonly Effect[] => {
  if (!choice.amounts[amount]) return [];
  return [
    {
      target,
      subject,
      operation,
      amount: amountOf(context, choice, amount),
      inForce: inForceOf(context, choice),
    },
  ];
};

/** The group that the option names, else those at home at the phones, each once. */
const groupsOf = (choice: OptionChoice, context: OptionContext): readonly string[] =>
  choice.staffGroup === null
    ? [...new Set(dutiesOf(choice, context).map(({ homeGroup }) => homeGroup))]
    : [choice.staffGroup];

const fewerInterruptions = (choice: OptionChoice, context: OptionContext): readonly Effect[] => {
  if (!choice.amounts["occasions-a-week"]) return [];
  const amount = context.ledger.apply(hoursInterrupted, optionSubject(choice), {
    people: amountOf(context, choice, "people", 1),
    occasionsAWeek: amountOf(context, choice, "occasions-a-week"),
    minutes: amountOf(context, choice, "minutes", 0),
  });
  const inForce = inForceOf(context, choice);
  const duties = dutiesOf(choice, context).map(({ name }) => name);
  return groupsOf(choice, context).map((group) => ({
    ...add(context, choice, "freed-weekly-hours", group, amount, inForce),
    endsInterruptions: { duties },
  }));
};

const temporaryFor = (choice: OptionChoice, context: OptionContext): OptionEffects["temporary"] => {
  if (choice.to === null) return [];
  const staffGroups = groupsOf(choice, context);
  return [{ name: choice.name, staffGroups, inForce: inForceOf(context, choice), extraWork: false }];
};
