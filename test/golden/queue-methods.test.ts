import { describe, expect, test } from "vitest";
import { erlangC } from "../../core/methods/erlang-c.ts";
import { serversFor } from "../../core/methods/servers-for.ts";
import { expectPrinted } from "../support/golden.ts";

// Definitions 2.13: 120 calls in 6 hours, 300 s each, 80 % in 60 s.
describe("a telephone line by Erlang C", () => {
  const service = { handlingSeconds: 300, targetSeconds: 60 };
  const load = (calls: number, hours: number) => (calls * 300) / (hours * 3600);

  test("3 positions give .7704, 4 give .9357", () => {
    const level = (servers: number) =>
      erlangC({ ...service, offeredErlangs: load(120, 6), servers }).serviceLevel ?? Number.NaN;
    expectPrinted(load(120, 6), "1.6667");
    expectPrinted(level(3), "0.7704");
    expectPrinted(level(4), "0.9357");
  });

  // Shorter hours, by the table of the domain's figures: load, positions, hours of positions, occupancy.
  test.each([
    [6, 120, "1.67", 4, 24, "0.42"],
    [4, 120, "2.50", 5, 20, "0.50"],
    [3, 120, "3.33", 6, 18, "0.56"],
    [3, 96, "2.67", 5, 15, "0.53"],
    [3, 132, "3.67", 6, 18, "0.61"],
    [3, 108, "3.00", 5, 15, "0.60"],
    [3, 112.8, "3.13", 5, 15, "0.63"],
  ])(
    "open %d hours, %d calls: %s Erlang",
    (hours, calls, printedLoad, positions, positionHours, occupancy) => {
      const offeredErlangs = load(calls, hours);
      expectPrinted(offeredErlangs, printedLoad);
      const servers = serversFor({ ...service, offeredErlangs, serviceTarget: 0.8 })?.servers ?? Number.NaN;
      expect(servers).toBe(positions);
      expect(servers * hours).toBe(positionHours);
      expectPrinted(erlangC({ offeredErlangs, servers }).occupancy ?? Number.NaN, occupancy);
    },
  );

  test("four duties of 30 calls need 2 each, one pooled line needs 4", () => {
    const needed = (calls: number) =>
      serversFor({ ...service, offeredErlangs: load(calls, 6), serviceTarget: 0.8 })?.servers;
    expect(needed(30)).toBe(2);
    expect(needed(120)).toBe(4);
  });

  // At 1.67 Erlang, as printed, a duty of two is on its edge.
  test("two at 1.67 Erlang: 29 % within 60 s, a mean wait of 682 s", () => {
    const found = erlangC({ ...service, offeredErlangs: load(120, 6), servers: 2 });
    expectPrinted(found.serviceLevel ?? Number.NaN, "0.29");
    expectPrinted(found.averageWaitSeconds ?? Number.NaN, "682");
  });
});

// Definitions 2.18: mean wait in service times by utilisation, for one, five and ten servers.
describe("mean wait by utilisation", () => {
  test.each([
    [1, ["5.667", "9", "19"]],
    [5, ["0.873", "1.525", "3.511"]],
    [10, ["0.353", "0.669", "1.651"]],
  ] as const)("%d servers at .85, .90 and .95", (servers, printed) => {
    for (const [index, utilisation] of [0.85, 0.9, 0.95].entries()) {
      const offeredErlangs = servers * utilisation;
      const { averageWaitSeconds } = erlangC({ offeredErlangs, servers, handlingSeconds: 1 });
      expectPrinted(averageWaitSeconds ?? Number.NaN, printed[index] ?? "");
    }
  });
});
