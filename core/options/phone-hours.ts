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
 * Rotating phone duty (telefonvagt på tur): so many sit at the phones, and the others are not interrupted. The time
 * that interruptions took is freed for the people, who then have it for their tasks; the tasks do not get smaller too.
 * Minutes lost by an interruption are the user's and 0 until stated.
 */
export const rotatingPhoneDuty: StaffingOption = (choice, context) => ({
  ...noEffects,
  effects: [
    ...dutiesOf(choice, context).flatMap(({ name }) =>
      statedAnew(context, choice, "positions", "positions", name),
    ),
    ...fewerInterruptions(choice, context),
  ],
  temporary: temporaryFor(choice, context),
});

const dutiesOf = ({ target }: OptionChoice, { plan }: OptionContext) =>
  plan.phoneDuties.filter(({ name }) => target === null || name === target);

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
  return groupsOf(choice, context).map((group) =>
    add(context, choice, "freed-weekly-hours", group, amount, inForce),
  );
};

const temporaryFor = (choice: OptionChoice, context: OptionContext): OptionEffects["temporary"] => {
  if (choice.to === null) return [];
  const staffGroups = groupsOf(choice, context);
  return [{ name: choice.name, staffGroups, inForce: inForceOf(context, choice), extraWork: false }];
};
