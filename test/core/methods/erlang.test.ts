import { expect, test } from "vitest";
import { erlangB } from "../../../core/methods/erlang-b.ts";
import { erlangC } from "../../../core/methods/erlang-c.ts";
import { mostServers, serversFor } from "../../../core/methods/servers-for.ts";

// Small systems by hand. A = 1: B(1) = 1/2, B(2) = (1/2)/(2 + 1/2) = 1/5, B(3) = (1/5)/(3 + 1/5) = 1/16.
test("the share of calls lost without a queue", () => {
  expect([0, 1, 2].map((servers) => erlangB(1, servers))).toEqual([1, 0.5, 0.2]);
  expect(erlangB(1, 3)).toBeCloseTo(1 / 16, 15);
  expect(erlangB(0, 0)).toBe(1);
  expect(erlangB(0, 4)).toBe(0);
});

// One server with a queue: C = A, the wait A·AHT/(1 − A), the queue A²/(1 − A).
test("one server with a queue", () => {
  const found = erlangC({ offeredErlangs: 0.75, servers: 1, handlingSeconds: 240, targetSeconds: 0 });
  expect(found).toEqual({
    stable: true,
    probabilityOfWaiting: 0.75,
    serviceLevel: 0.25,
    averageWaitSeconds: 720,
    occupancy: 0.75,
    meanQueueLength: 2.25,
  });
});

test("a load that is not below the number of servers has no figures", () => {
  const none = {
    stable: false,
    probabilityOfWaiting: null,
    serviceLevel: null,
    averageWaitSeconds: null,
    occupancy: null,
    meanQueueLength: null,
  };
  const times = { handlingSeconds: 300, targetSeconds: 60 };
  for (const [offeredErlangs, servers] of [
    [5, 5],
    [5, 3],
    [0, 0],
    [1, 0],
  ] as const)
    expect(erlangC({ offeredErlangs, servers, ...times })).toEqual(none);
});

test("what is not asked is null", () => {
  const { serviceLevel, averageWaitSeconds, meanQueueLength } = erlangC({ offeredErlangs: 0.5, servers: 1 });
  expect([serviceLevel, averageWaitSeconds, meanQueueLength]).toEqual([null, null, 0.5]);
});

// 80 calls in 3 h 20 min of 300 s each are 2 erlang; from the times as fractions of a day a rounding is left of it.
test("a load that is full but for the rounding is full, and counts for no target", () => {
  const offeredErlangs = ((80 / (12 - 26 / 3)) * 300) / 3600;
  expect(offeredErlangs).toBeLessThan(2);
  const times = { handlingSeconds: 300, targetSeconds: 60 };
  expect(erlangC({ offeredErlangs, servers: 2, ...times })).toMatchObject({
    stable: false,
    averageWaitSeconds: null,
    occupancy: null,
  });
  expect(serversFor({ offeredErlangs, maxProbabilityOfWaiting: 0.9999999 })?.servers).toBe(3);
  expect(erlangC({ offeredErlangs: 2 - 4e-12, servers: 2, ...times }).stable).toBe(true);
});

// A = 5/3: 3 servers give .7704 within 60 s, 4 give .9357 (definitions 2.13).
test("the fewest servers that reach the target", () => {
  const service = { offeredErlangs: 5 / 3, handlingSeconds: 300, targetSeconds: 60 };
  expect(serversFor({ ...service, serviceTarget: 0.77 })?.servers).toBe(3);
  expect(serversFor({ ...service, serviceTarget: 0.8 })?.servers).toBe(4);
  // A = 1: B(2) is exactly 1/5; a target that is met exactly is met.
  expect(serversFor({ offeredErlangs: 1, maxBlocking: 0.2 })?.servers).toBe(2);
  expect(serversFor({ offeredErlangs: 0, maxBlocking: 0.2 })?.servers).toBe(1);
  expect(serversFor({ offeredErlangs: 0, maxProbabilityOfWaiting: 0.2 })?.servers).toBe(1);
});

test("shrinkage divides, and what comes out whole is whole", () => {
  // 2 / (1 − 0.8) is 10 by decimals and 10.000000000000002 in binary.
  const posts = (shrinkage: number) =>
    serversFor({ offeredErlangs: 1, maxBlocking: 0.2, shrinkage })?.positionsWithShrinkage;
  expect([0, 0.3, 0.5, 0.8, 0.9].map(posts)).toEqual([2, 3, 4, 10, 20]);
});

test("no number of servers reaches such a target", () => {
  expect(
    serversFor({ offeredErlangs: 1, maxProbabilityOfWaiting: 0.1, maxOccupancy: 0.5 / mostServers }),
  ).toBeNull();
});
