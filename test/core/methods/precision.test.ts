import { describe, expect, test } from "vitest";
import { erlangA } from "../../../core/methods/erlang-a.ts";
import { erlangB } from "../../../core/methods/erlang-b.ts";
import { erlangC } from "../../../core/methods/erlang-c.ts";
import { serversFor } from "../../../core/methods/servers-for.ts";
import { exactErlangA, exactErlangB, exactErlangBOfMany, exactErlangC } from "../../support/exact.ts";

const expectRelative = (found: number | null, exact: number, relative = 1e-12): void => {
  const difference = Math.abs((found ?? Number.NaN) - exact);
  expect(difference <= relative * exact ? exact : found).toBe(exact);
};

describe("Erlang B beside its definition in integers", () => {
  test.each([
    ["0.001", 3],
    ["1", 20],
    ["5", 200],
    ["0.5", 60],
    ["0.5", 145],
    ["20.25", 10],
    ["99.5", 100],
    ["1000", 1],
    ["1000", 1000],
    ["950", 1200],
    ["900", 1400],
  ] as const)("%s Erlang, %d servers", (offered, servers) => {
    expectRelative(erlangB(Number(offered), servers), exactErlangB(offered, servers));
  });

  // B of 0.5 Erlang on 60 servers is 6e-101.
  test("down to 1e-80 and far below", () => {
    expect(exactErlangB("0.5", 60)).toBeLessThan(1e-80);
    expect(erlangB(5, 200)).toBeLessThan(1e-237);
    expect(erlangB(5, 200)).toBeGreaterThan(0);
  });

  test.each([
    ["99500", 100_000],
    ["100000", 100_000],
    ["100500", 100_000],
    ["120000", 100_000],
    ["999000", 1_000_000],
  ] as const)("%s Erlang, %d servers", (offered, servers) => {
    expectRelative(erlangB(Number(offered), servers), exactErlangBOfMany(offered, servers), 1e-11);
  });
});

describe("Erlang C beside its definition in integers", () => {
  test.each([
    ["0.001", 1],
    ["10", 11],
    ["10.999999999", 11],
    ["999.9999", 1000],
    ["999.5", 1000],
    ["900", 1400],
    ["0.5", 60],
  ] as const)("%s Erlang, %d servers", (offered, servers) => {
    const { probabilityOfWaiting } = erlangC({ offeredErlangs: Number(offered), servers });
    expectRelative(probabilityOfWaiting, exactErlangC(offered, servers));
  });

  // 1 − C ≈ (n − A) times a constant: at 2e-11 below full load nearly all wait, and the wait is AHT / (n − A).
  test("a load that is full but for a trace", () => {
    const offeredErlangs = 10 - 2e-11;
    const found = erlangC({ offeredErlangs, servers: 10, handlingSeconds: 180, targetSeconds: 20 });
    expect(found.stable).toBe(true);
    expect(found.probabilityOfWaiting).toBeCloseTo(1, 10);
    expect(found.averageWaitSeconds).toBeCloseTo(180 / (10 - offeredErlangs), -3);
    expect(found.serviceLevel).toBeGreaterThan(0);
    expect(found.serviceLevel).toBeLessThan(1e-9);
  });

  // By Halfin and Whitt, n ≈ A + β√A gives C ≈ [1 + βΦ(β)/φ(β)]⁻¹: 0.2234 at β = 1, whatever the size.
  test("a hundred thousand servers stand where the square-root rule puts them", () => {
    const offeredErlangs = 100_000;
    const servers = serversFor({ offeredErlangs, maxProbabilityOfWaiting: 0.2234 })?.servers ?? 0;
    expect(Math.abs(servers - (offeredErlangs + Math.sqrt(offeredErlangs)))).toBeLessThan(3);
  });
});

describe("Erlang A beside the balance of its states in integers", () => {
  test.each([
    { offered: "10", servers: 14, giveUpRate: "0.6", places: 200 },
    { offered: "24", servers: 25, giveUpRate: "8", places: 55 },
    { offered: "24", servers: 28, giveUpRate: "0.8", places: 3 },
    { offered: "30", servers: 10, giveUpRate: "0.05", places: 900 },
    { offered: "5", servers: 40, giveUpRate: "1", places: 60 },
    { offered: "900", servers: 900, giveUpRate: "0.1", places: 500 },
    { offered: "3", servers: 0, giveUpRate: "2", places: 40 },
  ])("$offered Erlang, $servers servers, $places places", (line) => {
    const found = erlangA({
      offeredErlangs: Number(line.offered),
      servers: line.servers,
      handlingSeconds: Number(line.giveUpRate),
      patienceSeconds: 1,
      waitingRoom: line.places,
    });
    const exact = exactErlangA(line);
    expectRelative(found?.probabilityOfWaiting ?? null, exact.waiting, 1e-11);
    expectRelative(found?.probabilityOfBlocking ?? null, exact.full, 1e-11);
    expectRelative(found?.meanQueueLength ?? null, exact.queue, 1e-11);
    expectRelative(found?.probabilityOfAbandonment ?? null, exact.givesUp, 1e-11);
  });
});
