import fc from "fast-check";
import {
  type AdoptionCurve,
  changedQuantities,
  type OptionChoice,
  type OptionKind,
  optionKinds,
} from "../../core/option-choice.ts";
import { addMonths } from "../../core/year-month.ts";
import { given, month, option } from "./plan.ts";
import { upTo } from "./random-work.ts";

/** The names that an option may mean. */
export interface OptionNames {
  readonly groups: readonly string[];
  readonly tasks: readonly string[];
  readonly caseGroups: readonly string[];
  readonly phoneDuties: readonly string[];
}

interface DrawnOption {
  readonly kind: OptionKind;
  readonly group: string;
  readonly otherGroup: string;
  readonly task: string;
  readonly caseGroup: string;
  readonly phoneDuty: string;
  readonly allowance: string;
  readonly from: number;
  readonly length: number;
  readonly amount: number;
  readonly people: number;
  readonly timeOff: boolean;
  readonly adoption: AdoptionCurve | null;
  readonly quantity: (typeof changedQuantities)[number];
}

const start = month("2026-01");
const monthFrom = (index: number) => addMonths(start, index);

const curves: readonly (AdoptionCurve | null)[] = [
  null,
  { name: "Langsom", weights: [0, 0.25, 0.5, 1].map(given) },
  { name: "Værre først", weights: [-0.5, 0.4].map(given) },
];

type Stated = readonly [
  amounts: Parameters<typeof option>[1],
  changes?: Partial<Omit<OptionChoice, "kind" | "amounts">>,
];

/** What is changed, and of whom: a task, a case group or a staff group. */
const changedRate = (drawn: DrawnOption): Stated => {
  const { quantity } = drawn;
  const ofTask =
    quantity === "task-volume" || quantity === "no-show-share" || quantity === "interpreter-share";
  const ofCases = quantity === "new-cases" || quantity === "case-duration";
  const target = ofTask ? drawn.task : ofCases ? drawn.caseGroup : null;
  return [
    { change: drawn.amount - 0.5, "lag-months": drawn.length / 2 },
    { quantity, target, staffGroup: target === null ? drawn.group : null },
  ];
};

/** Amounts of every kind; those that are not drawn here state nothing. */
const stated: Readonly<Record<OptionKind, (drawn: DrawnOption) => Stated>> = {
  hiring: ({ amount, length }) => [{ posts: amount * 3, "lag-months": length / 2 }, { to: null }],
  temps: ({ people, amount }) => [{ people, "weekly-hours": 20, productivity: amount }],
  "paid-extra-hours": ({ people, amount }) => [{ people, "weekly-hours": 4 * amount }],
  "stretched-norm-period": ({ people, amount, from, length }) => [
    { people, "weekly-hours": 5 * amount, "norm-period-months": 12 },
    { returnFrom: monthFrom(from + length + 1), returnTo: monthFrom(from + length + 3) },
  ],
  "planned-overtime": ({ people, amount, timeOff }) => [
    { people, "weekly-hours": 10 * amount, "hours-per-occasion": 2 + people },
    { compensation: timeOff ? "time-off" : "paid" },
  ],
  "plus-time": ({ people, amount }) => [{ people, "weekly-hours": 37 + 5 * amount }],
  "it-system": ({ amount, length }) => [{ share: amount, "lag-months": length, hours: 20 * amount }],
  "shorter-opening-hours": ({ amount, timeOff, people }) => [
    timeOff
      ? { "opens-at": 8 + people / 2, "closes-at": 10 + 4 * amount }
      : { "weekly-hours": 5 + 20 * amount },
  ],
  "rotating-phone-duty": ({ amount, people }) => [
    { positions: people, people, "occasions-a-week": 10 * amount, minutes: 5 },
  ],
  "internal-meetings": ({ amount, allowance }) => [{ share: amount }, { target: allowance }],
  shutdown: ({ amount }) => [{ share: amount }, { staffGroup: null }],
  prioritisation: ({ amount, people, timeOff }) => [timeOff ? { priority: 1 + people } : { share: amount }],
  "management-attention": ({ amount, people }) => [{ people, "weekly-hours": 3 * amount }],
  "talk-blocks": ({ amount, people }) => [{ people, "weekly-hours": 2 * amount }],
  "central-booking": ({ amount }) => [{ minutes: 8 * amount, productivity: 0.5 + amount / 2 }],
  "preparation-after-check-in": ({ amount }) => [{ share: amount }],
  "no-show-slots": ({ amount }) => [{ share: amount }],
  "one-caseworker": ({ amount }) => [{ share: amount }],
  "stopped-meeting-series": ({ amount }) => [{ share: amount }],
  "talk-training": ({ amount, people }) => [{ people, hours: 15, share: amount / 5, "lag-months": 1 }],
  outreach: ({ amount, people }) => [{ "occasions-a-week": people, minutes: 60, share: amount / 4 }],
  "fewer-registrations": ({ amount, allowance }) => [{ share: amount }, { target: allowance }],
  "other-providers": ({ amount }) => [{ share: amount, minutes: 6 }],
  "faster-clarification": ({ amount, length }) => [{ share: amount, "lag-months": length }],
  "after-care": ({ amount }) => [{ share: amount / 2, minutes: 15 }],
  "paused-talks": ({ amount }) => [{ share: amount }],
  guards: ({ amount }) => [{ "kroner-per-unit": 9000 * amount }],
  interpreters: ({ amount }) => [{ share: amount }],
  supervision: ({ amount, people }) => [{ people, hours: 3 * amount }],
  "conflict-courses": ({ amount, people }) => [{ people, hours: 20 * amount }],
  investment: ({ amount }) => [{ share: amount / 4, "caseload-before": 80, "caseload-after": 30 }],
  "added-work": ({ amount, people }) => [{ people, "weekly-hours": 4 * amount, priority: 1 + people }],
  "freed-hours": ({ amount, people }) => [{ people, "weekly-hours": 2 * amount }],
  "changed-minutes": ({ amount, timeOff }) => [
    timeOff ? { change: amount - 0.5 } : { minutes: 10 * amount - 5 },
  ],
  "changed-rate": changedRate,
  "earlier-rules": () => [{}],
  "extra-cost": ({ amount }) => [{ "kroner-per-month": 1000 * amount }],
};

/** Kinds that act on a task, a case group or a phone duty of its own name. */
const onCases: ReadonlySet<OptionKind> = new Set([
  "outreach",
  "faster-clarification",
  "after-care",
  "earlier-rules",
  "investment",
] as const);
const onPhones: ReadonlySet<OptionKind> = new Set(["shorter-opening-hours", "rotating-phone-duty"] as const);

const targetOf = ({ kind, task, caseGroup, phoneDuty }: DrawnOption): string => {
  if (onCases.has(kind)) return caseGroup;
  return onPhones.has(kind) ? phoneDuty : task;
};

const optionOf = (drawn: DrawnOption): OptionChoice => {
  const [amounts, changes] = stated[drawn.kind](drawn);
  return option(drawn.kind, amounts, {
    staffGroup: drawn.group,
    otherStaffGroup: drawn.otherGroup,
    target: targetOf(drawn),
    from: monthFrom(drawn.from),
    to: monthFrom(drawn.from + drawn.length),
    adoption: drawn.adoption,
    ...changes,
  });
};

/** An option of one of the kinds, all of them where none are named. */
export const randomOption = (
  { groups, tasks, caseGroups, phoneDuties }: OptionNames,
  kinds: readonly OptionKind[] = optionKinds,
): fc.Arbitrary<OptionChoice> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      group: fc.constantFrom(...groups),
      otherGroup: fc.constantFrom(...groups),
      task: fc.constantFrom(...tasks),
      caseGroup: fc.constantFrom(...caseGroups),
      phoneDuty: fc.constantFrom(...phoneDuties),
      allowance: fc.constantFrom("Møder", "Supervision"),
      from: fc.integer({ min: -2, max: 8 }),
      length: fc.integer({ min: 0, max: 4 }),
      amount: upTo(1),
      people: fc.integer({ min: 1, max: 4 }),
      timeOff: fc.boolean(),
      adoption: fc.constantFrom(...curves),
      quantity: fc.constantFrom(...changedQuantities),
    })
    .map(optionOf)
    .chain((choice) => fc.nat().map((salt) => ({ ...choice, name: `${choice.kind} ${salt}` })));

/** What the option puts another value in the place of, by kinds that share the quantity. */
const replaced = ({ kind, target, amounts }: OptionChoice): string | null => {
  // A rota may stand for any duty.
  if (onPhones.has(kind)) return kind;
  if (kind === "earlier-rules") return `rules ${target}`;
  if (kind === "interpreters") return `interpreters ${target}`;
  return kind === "prioritisation" && amounts.priority !== undefined ? `rank ${target}` : null;
};

/** Without options that put a second value in the place of one quantity, which contradict each other. */
export const withoutContradictions = (options: readonly OptionChoice[]): readonly OptionChoice[] => {
  const known = new Set<string>();
  return options.filter((choice) => {
    const quantity = replaced(choice);
    if (quantity === null) return true;
    const isNew = !known.has(quantity);
    known.add(quantity);
    return isNew;
  });
};
