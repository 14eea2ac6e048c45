import fc from "fast-check";
import { expect, test } from "vitest";
import { type ErlangAInput, type ErlangAResult, erlangA } from "../../core/methods/erlang-a.ts";
import { erlangB } from "../../core/methods/erlang-b.ts";
import { type ErlangCInput, erlangC } from "../../core/methods/erlang-c.ts";
import { offeredFor } from "../../core/methods/offered-for.ts";
import { type ServersForInput, serversFor } from "../../core/methods/servers-for.ts";
import "../support/property-seed.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const load = between(0, 300);
const servers = fc.integer({ min: 0, max: 400 });
const seconds = between(1, 3600);
/** What the last digits may differ by. */
const slack = 1e-12;

const notAbove = (lower: number, upper: number): void =>
  expect(lower).toBeLessThanOrEqual(upper + slack * Math.abs(upper) + Number.MIN_VALUE);

/** The figures of a queue that is stable. */
const queue = (input: Required<ErlangCInput>) => {
  const { serviceLevel, averageWaitSeconds, probabilityOfWaiting } = erlangC(input);
  return {
    level: serviceLevel ?? Number.NaN,
    wait: averageWaitSeconds ?? Number.NaN,
    waiting: probabilityOfWaiting ?? Number.NaN,
  };
};

/** A load below the number of servers. */
const stable = fc
  .tuple(fc.integer({ min: 1, max: 400 }), between(0, 0.999), seconds, between(0, 600))
  .map(([count, share, handlingSeconds, targetSeconds]) => ({
    offeredErlangs: count * share,
    servers: count,
    handlingSeconds,
    targetSeconds,
  }));

test("Erlang B is a share, falls with servers, rises with load and keeps to its recursion", () => {
  fc.assert(
    fc.property(load, between(0, 50), servers, (offered, more, count) => {
      const lost = erlangB(offered, count);
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThanOrEqual(1);
      notAbove(erlangB(offered, count + 1), lost);
      notAbove(lost, erlangB(offered + more, count));
      // 1/B(n + 1) = 1 + (n + 1) / (A·B(n)): the same recursion written the other way up.
      const next = erlangB(offered, count + 1);
      if (next > 1e-300) expect((1 + (count + 1) / (offered * lost)) * next).toBeCloseTo(1, 10);
    }),
  );
});

test("Erlang C is a share, not below B, and its figures hang together", () => {
  fc.assert(
    fc.property(stable, (input) => {
      const { offeredErlangs, servers: count, handlingSeconds } = input;
      const { level, wait, waiting } = queue(input);
      const lost = erlangB(offeredErlangs, count);
      for (const share of [level, waiting]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(waiting).toBeGreaterThanOrEqual(lost);
      notAbove(1 - waiting, level);
      // Little: the queue is the arrivals in a mean wait.
      const length = erlangC(input).meanQueueLength ?? Number.NaN;
      expect(Math.abs(length - (offeredErlangs / handlingSeconds) * wait)).toBeLessThanOrEqual(
        1e-9 * (1 + length),
      );
    }),
  );
});

test("the service level falls with load and handling time and rises with servers and target", () => {
  fc.assert(
    fc.property(stable, between(0, 1), between(0, 600), (input, share, more) => {
      const { offeredErlangs, servers: count, handlingSeconds, targetSeconds } = input;
      const { level, wait } = queue(input);
      const heavier = { ...input, offeredErlangs: offeredErlangs + share * (count - offeredErlangs) * 0.9 };
      notAbove(queue(heavier).level, level);
      notAbove(wait, queue(heavier).wait);
      notAbove(queue({ ...input, handlingSeconds: handlingSeconds + more }).level, level);
      notAbove(level, queue({ ...input, servers: count + 1 }).level);
      notAbove(level, queue({ ...input, targetSeconds: targetSeconds + more }).level);
    }),
  );
});

const serviceTarget = (target: number): ServersForInput => ({
  offeredErlangs: 0,
  serviceTarget: target,
  targetSeconds: 20,
  handlingSeconds: 180,
});

test("the servers found reach the target, one fewer does not, and they never fall when the target or the load rises", () => {
  const targets = fc.tuple(load, between(0.01, 0.999), between(0.01, 0.999), between(0, 20));
  fc.assert(
    fc.property(targets, ([offeredErlangs, one, other, more]) => {
      const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
      const found = (target: number, offered = offeredErlangs) =>
        serversFor({ ...serviceTarget(target), offeredErlangs: offered })?.servers ?? 0;
      const count = found(lower);
      expect(found(higher)).toBeGreaterThanOrEqual(count);
      expect(found(lower, offeredErlangs + more)).toBeGreaterThanOrEqual(count);
      const level = (serversThere: number) =>
        erlangC({ offeredErlangs, servers: serversThere, handlingSeconds: 180, targetSeconds: 20 })
          .serviceLevel;
      expect(level(count) ?? 0).toBeGreaterThanOrEqual(lower - 1e-9);
      expect(level(count - 1) ?? 0).toBeLessThan(lower);
    }),
  );
});

test("each kind of target is reached by the servers found and not by one fewer", () => {
  const handlingSeconds = 240;
  fc.assert(
    fc.property(between(0.01, 200), between(0.001, 0.9), between(0.1, 500), (offeredErlangs, share, wait) => {
      const lost = serversFor({ offeredErlangs, maxBlocking: share })?.servers ?? 0;
      expect(erlangB(offeredErlangs, lost)).toBeLessThanOrEqual(share * (1 + slack));
      expect(erlangB(offeredErlangs, lost - 1)).toBeGreaterThan(share);
      const figures = (count: number) => erlangC({ offeredErlangs, servers: count, handlingSeconds });
      const waits = serversFor({ offeredErlangs, maxProbabilityOfWaiting: share })?.servers ?? 0;
      expect(figures(waits).probabilityOfWaiting).toBeLessThanOrEqual(share * (1 + slack));
      expect(figures(waits - 1).probabilityOfWaiting ?? 1).toBeGreaterThan(share);
      const mean = serversFor({ offeredErlangs, maxAverageWaitSeconds: wait, handlingSeconds })?.servers ?? 0;
      expect(figures(mean).averageWaitSeconds).toBeLessThanOrEqual(wait * (1 + slack));
      expect(figures(mean - 1).averageWaitSeconds ?? Number.POSITIVE_INFINITY).toBeGreaterThan(wait);
    }),
  );
});

test("posts with shrinkage are the fewest whose time left covers the servers, and occupancy is kept", () => {
  fc.assert(
    fc.property(
      load,
      between(0.05, 1),
      fc.integer({ min: 0, max: 99 }),
      (offeredErlangs, maxOccupancy, percent) => {
        const shrinkage = percent / 100;
        const found = serversFor({ offeredErlangs, maxProbabilityOfWaiting: 0.5, maxOccupancy, shrinkage });
        const { servers: count, positionsWithShrinkage: posts } = found ?? {
          servers: 0,
          positionsWithShrinkage: 0,
        };
        expect(offeredErlangs / count).toBeLessThanOrEqual(maxOccupancy * (1 + slack));
        // In whole hundredths, which are exact.
        expect(posts * (100 - percent)).toBeGreaterThanOrEqual(count * 100);
        expect((posts - 1) * (100 - percent)).toBeLessThan(count * 100);
      },
    ),
  );
});

test("the load found loses no more than it may, and any more does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), between(1e-12, 0.99), (count, maxBlocking) => {
      const { offeredErlangs } = offeredFor({ servers: count, maxBlocking });
      notAbove(erlangB(offeredErlangs, count), maxBlocking);
      expect(erlangB(offeredErlangs * (1 + 1e-9), count)).toBeGreaterThan(maxBlocking);
    }),
  );
});

const impatient = fc
  .record({
    offeredErlangs: load,
    servers,
    handlingSeconds: seconds,
    patienceSeconds: between(1, 3600),
    targetSeconds: between(0, 600),
    waitingRoom: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
  })
  .map(({ waitingRoom, ...line }): ErlangAInput => (waitingRoom === null ? line : { ...line, waitingRoom }));

const answered = (input: ErlangAInput): ErlangAResult => {
  const found = erlangA(input);
  if (found === null) throw new Error("no answer");
  return found;
};

test("with callers who give up all shares are shares, all calls end somewhere, and the levels stand in order", () => {
  fc.assert(
    fc.property(impatient, (input) => {
      const found = answered(input);
      const { serviceLevels: levels } = found;
      const shares = [
        found.probabilityOfWaiting,
        found.probabilityOfAbandonment,
        found.probabilityOfBlocking,
        found.occupancy ?? 0,
        ...Object.values(levels ?? {}).map((level: number | null) => level ?? 0),
      ];
      for (const share of shares) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      // Served = busy servers by load: what is neither turned away nor given up.
      const served = 1 - found.probabilityOfAbandonment - found.probabilityOfBlocking;
      expect((found.occupancy ?? 0) * input.servers).toBeCloseTo(input.offeredErlangs * served, 6);
      const all = levels?.servedWithinTargetOverAll ?? 0;
      notAbove(all, (levels?.offeredWaitWithinTarget ?? 0) + slack);
      notAbove(all, (levels?.answeredOrAbandonedWithinTarget ?? 0) + slack);
      if (served > 1e-6) notAbove(all, (levels?.servedWithinTargetOverServed ?? 0) + slack);
    }),
  );
});

test("more patience: fewer give up, more wait; more servers: fewer wait", () => {
  fc.assert(
    fc.property(impatient, between(1, 600), (input, more) => {
      const found = answered(input);
      const patient = answered({ ...input, patienceSeconds: input.patienceSeconds + more });
      const staffed = answered({ ...input, servers: input.servers + 1 });
      const lost = (of: ErlangAResult) => of.probabilityOfAbandonment + of.probabilityOfBlocking;
      expect(lost(patient)).toBeLessThanOrEqual(lost(found) + 1e-10);
      expect(patient.meanQueueLength).toBeGreaterThanOrEqual(found.meanQueueLength * (1 - 1e-9));
      expect(lost(staffed)).toBeLessThanOrEqual(lost(found) + 1e-10);
      expect(staffed.meanQueueLength).toBeLessThanOrEqual(found.meanQueueLength * (1 + 1e-9) + slack);
    }),
  );
});

test("endless patience is Erlang C; none at all, or no room to wait, is Erlang B", () => {
  fc.assert(
    fc.property(stable, (input) => {
      const { offeredErlangs, servers: count } = input;
      const lost = erlangB(offeredErlangs, count);
      const endless = answered({ ...input, patienceSeconds: 1e14 });
      const { level, waiting } = queue(input);
      expect(endless.probabilityOfWaiting).toBeCloseTo(waiting, 5);
      expect(endless.serviceLevels?.servedWithinTargetOverAll).toBeCloseTo(level, 5);
      expect(endless.probabilityOfAbandonment).toBeLessThan(1e-5);
      const hurried = answered({ ...input, patienceSeconds: 1e-9 });
      expect(hurried.probabilityOfAbandonment).toBeCloseTo(lost, 6);
      const noRoom = answered({ ...input, patienceSeconds: 60, waitingRoom: 0 });
      expect(noRoom.probabilityOfBlocking).toBeCloseTo(lost, 12);
      expect(noRoom.probabilityOfWaiting).toBe(0);
      expect(noRoom.serviceLevels?.servedWithinTargetOverServed ?? 1).toBeCloseTo(1, 12);
    }),
  );
});
