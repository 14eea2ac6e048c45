import fc from "fast-check";
import type { OptionChoice } from "../../core/plan.ts";
import { addMonths } from "../../core/year-month.ts";
import { month, option } from "./plan.ts";
import { upTo } from "./random-work.ts";

const kinds = [
  "plus-time",
  "paid-extra-hours",
  "stretched-norm-period",
  "talk-blocks",
  "freed-hours",
  "supervision",
  "conflict-courses",
  "management-attention",
] as const;

const drawn = (groups: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    group: fc.constantFrom(...groups),
    from: fc.integer({ min: -4, max: 10 }),
    length: fc.integer({ min: 0, max: 4 }),
    /** Months from the high months' start to the low months'. */
    offset: fc.integer({ min: -8, max: 8 }),
    amount: upTo(1),
    people: fc.integer({ min: 1, max: 4 }),
    ends: fc.boolean(),
    salt: fc.nat(),
  });

type Drawn = ReturnType<typeof drawn> extends fc.Arbitrary<infer Choice> ? Choice : never;

const amountsOf = ({ kind, amount, people, ends }: Drawn): Parameters<typeof option>[1] => {
  switch (kind) {
    case "plus-time":
      return { people, "weekly-hours": 37 + 5 * amount };
    case "paid-extra-hours":
    case "talk-blocks":
    case "freed-hours":
    case "management-attention":
      return { people, "weekly-hours": 6 * amount };
    case "stretched-norm-period":
      return {
        people,
        "weekly-hours": 6 * amount,
        "norm-period-months": 12,
        ...(ends ? { weeks: 10 * amount } : {}),
      };
    case "supervision":
    case "conflict-courses":
      return ends ? { hours: 6 * amount } : { hours: 6 * amount, people };
  }
};

const alwaysEnds = new Set<OptionChoice["kind"]>([
  "paid-extra-hours",
  "stretched-norm-period",
  "conflict-courses",
]);

/** An option on the working time of a group; its name tells it from the others. */
export const randomWorkingTimeOption = (groups: readonly string[]): fc.Arbitrary<OptionChoice> =>
  drawn(groups).map((choice) => {
    const { kind, group, from, length, offset, ends, salt } = choice;
    const start = addMonths(month("2026-01"), from);
    const back = addMonths(start, offset);
    const moves = kind === "stretched-norm-period";
    return option(kind, amountsOf(choice), {
      name: `${kind} ${salt}`,
      staffGroup: group,
      from: start,
      to: ends || alwaysEnds.has(kind) ? addMonths(start, length) : null,
      returnFrom: moves ? back : null,
      returnTo: moves ? addMonths(back, 4 - length) : null,
    });
  });
