import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioFlags } from "../../../core/flags/scenario-flags.ts";
import type { Plan } from "../../../core/plan.ts";
import { evaluate, hoursGroup } from "../../support/golden.ts";
import { given, option, plan, unstatedQueue } from "../../support/plan.ts";
import "../../support/property-seed.ts";

interface Drawn {
  readonly calls: number;
  readonly hours: number;
  readonly seconds: number;
  readonly positions: number;
}

const planOf = ({ calls, hours, seconds, positions }: Drawn): Plan =>
  plan({
    horizonMonths: 2,
    staffGroups: [hoursGroup("Team", 1000)],
    phoneDuties: [
      {
        name: "Telefon",
        homeGroup: "Team",
        permittedGroups: ["Team"],
        openingHoursPerWeek: given(hours),
        positions: given(positions),
        offPhoneShare: given(0),
        callsPerWeek: given(calls),
        handlingSeconds: given(seconds),
        ...unstatedQueue,
        at: null,
      },
    ],
  });

const isFlagged = (drawn: Drawn, shorterBy: number | null = null): boolean => {
  const of = planOf(drawn);
  const options =
    shorterBy === null
      ? []
      : [option("shorter-opening-hours", { "weekly-hours": drawn.hours * shorterBy }, { target: "Telefon" })];
  return scenarioFlags(of, evaluate(of, ...options)).flags.some(({ code }) => code === "unstable-queue");
};

const drawn: fc.Arbitrary<Drawn> = fc.record({
  calls: fc.integer({ min: 0, max: 2000 }),
  hours: fc.integer({ min: 1, max: 60 }),
  seconds: fc.integer({ min: 10, max: 1800 }),
  positions: fc.integer({ min: 1, max: 12 }),
});

test("the flag is there just when the calls are as many as the people at the phones", () => {
  fc.assert(
    fc.property(drawn, ({ calls, hours, seconds, positions }) => {
      // In whole numbers: calls × seconds / (3600 × hours) ≥ positions
      const expected = calls > 0 && calls * seconds >= 3600 * hours * positions;
      expect(isFlagged({ calls, hours, seconds, positions })).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test("more calls, longer ones, fewer open hours or fewer people never clear it", () => {
  fc.assert(
    fc.property(drawn, fc.double({ min: 1, max: 3, noNaN: true }), (of, more) => {
      if (!isFlagged(of)) return;
      expect(isFlagged({ ...of, calls: of.calls * more })).toBe(true);
      expect(isFlagged({ ...of, seconds: of.seconds * more })).toBe(true);
      expect(isFlagged({ ...of, positions: of.positions / more })).toBe(true);
      expect(isFlagged(of, 1 / more)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a number that cannot be read leaves the flag in doubt, and says so", () => {
  const of = planOf({ calls: 100, hours: 30, seconds: 300, positions: 1 });
  const [duty] = of.phoneDuties;
  if (!duty) throw new Error("no duty");
  const refused = {
    value: null,
    origin: { kind: "cell", at: cell, suppliedBy: null, status: null },
  } as const;
  const unreadable = { ...of, phoneDuties: [{ ...duty, handlingSeconds: refused }] };
  const { flags, notJudged } = scenarioFlags(unreadable, evaluate(unreadable));
  expect(flags.some(({ code }) => code === "unstable-queue")).toBe(false);
  expect(notJudged.map(({ code, subject }) => [code, subject.name])).toContainEqual([
    "unstable-queue",
    "Telefon",
  ]);
});

const cell = { sheet: "Telefon", table: "phoneDuties", row: 1, column: "Sekunder", cell: "H5" };
