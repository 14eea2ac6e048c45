import { describe, expect, test } from "vitest";
import { contextOf } from "../../core/flags/measurement.ts";
import { offeredLoadOfDuties } from "../../core/flags/phone-duty.ts";
import type { PhoneDuty } from "../../core/plan/phone-duty.ts";
import { flagOf } from "../support/flags.ts";
import { evaluate, figure, monthsOf, total, wholeOf } from "../support/golden.ts";
import { allowance, given, month, option, plan, staffGroup, task, unstatedQueue } from "../support/plan.ts";
import { at, byMonth } from "./by-hand.ts";
import { expectFigure, expectMonths, figuresOf, groupC } from "./by-hand-plan.ts";

/**
 * Five caseworkers (C) and five of the office (H, 12 % for other things). The office alone answers the phone, three at a
 * time for 6 h a day; both may write letters, 330 h; C alone decides, 640 h.
 */
describe("fewer phone hours free those who may do something else (2.9, 2.10, 2.13)", () => {
  const phone: PhoneDuty = {
    name: "Telefon",
    homeGroup: "H",
    permittedGroups: ["H"],
    openingHoursPerWeek: given(30),
    positions: given(3),
    offPhoneShare: given(0),
    callsPerWeek: given(450),
    handlingSeconds: given(240),
    ...unstatedQueue,
    at: null,
  };
  const team = plan({
    staffGroups: [groupC(5), staffGroup("H", 5, { allowances: [allowance("Andet", "share", 0.12)] })],
    phoneDuties: [phone],
    tasks: [
      task("Afgørelser", 640, "C"),
      task("Breve", 330, "H", { priority: 2, permittedGroups: ["C", "H"] }),
    ],
  });
  const shorter = option(
    "shorter-opening-hours",
    { "weekly-hours": 20 },
    { target: "Telefon", from: month("2026-01") },
  );

  describe.each([
    {
      name: "open 6 h a day",
      options: [],
      phoneHours: [378, 360, 396, 342, 342, 387, 414, 378, 396, 396, 378, 378],
      missing: {
        phone: [0, 0, 0, 0, 0, 0, 166.544, 0, 0, 0, 0, 0],
        decisions: [
          34.717, 150.009, 5.894, 135.5975, 135.5975, 20.3055, 409.416, 121.186, 5.894, 109.6568, 34.717,
          103.8922,
        ],
        letters: [
          58.428, 164.156, 45.496, 130.69, 130.69, 51.962, 330, 151.224, 45.496, 156.8512, 58.428, 132.6648,
        ],
      },
      idle: { c: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], h: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      net: { c: -0.9877275, h: -1.17883084 },
      unit: { shortage: 2.16655834, spare: 0 },
      unserved: 2889.5125,
    },
    {
      name: "open 4 h a day",
      options: [shorter],
      phoneHours: [252, 240, 264, 228, 228, 258, 276, 252, 264, 264, 252, 252],
      missing: {
        phone: [0, 0, 0, 0, 0, 0, 28.544, 0, 0, 0, 0, 0],
        decisions: [
          34.717, 150.009, 5.894, 135.5975, 135.5975, 20.3055, 409.416, 121.186, 5.894, 109.6568, 34.717,
          103.8922,
        ],
        letters: [0, 44.156, 0, 16.69, 16.69, 0, 330, 25.224, 0, 24.8512, 0, 6.6648],
      },
      idle: {
        c: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        h: [67.572, 0, 86.504, 0, 0, 77.038, 0, 0, 86.504, 0, 67.572, 0],
      },
      net: { c: -0.9877275, h: -0.07819254 },
      unit: { shortage: 1.06592004, spare: 0 },
      unserved: 1759.7025,
    },
  ])("$name", ({ options, phoneHours, missing, idle, net, unit, unserved }) => {
    const evaluation = evaluate(team, ...options);
    const [caseworkers, office] = [figuresOf(evaluation), figuresOf(evaluation, "H")];

    test("3 people · hours · working days, half a day on 5 June", () => {
      const line = evaluation.demand.lines.find(({ subject }) => subject.kind === "phone-duty");
      expectMonths(line ? monthsOf(evaluation, line.arising) : [], phoneHours);
    });

    // Lost calls are no backlog (C18): nobody can sit at July's phone in August.
    test("phone hours that July cannot give are lost, and none of them wait", () => {
      const line = evaluation.outcomes.find(({ served }) => served.line.priority === 0)?.served;
      expectMonths(Array.from(line?.lost ?? []), missing.phone);
      expect(total(line?.closing ?? [Number.NaN])).toBe(0);
    });

    test("what is missing by month, of C and at home in H", () => {
      expectMonths(caseworkers.missing, missing.decisions);
      expectMonths(
        office.missing,
        byMonth(12, (index) => at(missing.phone, index) + at(missing.letters, index)),
      );
      expectFigure(total(caseworkers.missing) + total(office.missing), unserved);
    });

    test("what is left over: the office has no decisions to make", () => {
      expectMonths(caseworkers.idle, idle.c);
      expectMonths(office.idle, idle.h);
    });

    test("the year in posts, of each group and together", () => {
      expectFigure(caseworkers.net, net.c);
      expectFigure(office.net, net.h);
      expectFigure(figure(wholeOf(evaluation).shortage), unit.shortage);
      expectFigure(figure(wholeOf(evaluation).spare), unit.spare);
    });
  });
});

test("90 calls of 240 s in 6 h are 1 at a time, 84 in 4 h are 1.4, of three who answer (2.13, 2.24)", () => {
  const load = (openingHours: number, callsADay: number, positions = 3) => {
    const of = plan({
      staffGroups: [groupC(5)],
      phoneDuties: [
        {
          name: "Telefon",
          homeGroup: "C",
          permittedGroups: ["C"],
          openingHoursPerWeek: given(5 * openingHours),
          positions: given(positions),
          offPhoneShare: given(0),
          callsPerWeek: given(5 * callsADay),
          handlingSeconds: given(240),
          ...unstatedQueue,
          at: null,
        },
      ],
    });
    const [measured] = offeredLoadOfDuties(contextOf(of, evaluate(of)));
    return { load: at(Array.from(measured?.values ?? []), 0), flag: flagOf("unstable-queue", of)?.level };
  };
  const [before, after] = [1, 1.4];
  expectFigure(load(6, 90).load, before ?? Number.NaN);
  expectFigure(load(4, 84).load, after ?? Number.NaN);
  expect([load(6, 90).flag, load(4, 84).flag, load(4, 84, 1).flag]).toEqual([undefined, undefined, "red"]);
});
