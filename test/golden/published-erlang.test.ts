import { describe, expect, test } from "vitest";
import { expectExact, expectPublished, publishedCases, resultOf } from "../support/published.ts";

type Value = number | string;

interface ErlangCase {
  readonly id: string;
  readonly model: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, Value | undefined>>;
  readonly published: Readonly<Record<string, Value | undefined>>;
  readonly reference_50digits: Readonly<Record<string, unknown>>;
}

const { cases, computed_pooling_80pct_20s_aht180, computed_mm1_wait, excluded } = publishedCases<{
  readonly cases: readonly ErlangCase[];
  readonly computed_pooling_80pct_20s_aht180: readonly Readonly<Record<string, number>>[];
  readonly computed_mm1_wait: readonly Readonly<Record<string, number>>[];
  readonly excluded: readonly { readonly source: string }[];
}>("erlang");

/** "1/36" as a number. */
const numberOf = (value: Value): number => {
  const [numerator = "", denominator = "1"] = String(value).split("/");
  return Number(numerator) / Number(denominator);
};

/** The inputs in the methods' own units: Erlang and seconds. */
const offeredOf = ({ inputs }: ErlangCase): number => {
  const { offered_erlangs, calls, interval_s, interval_min, aht_s, aht_min } = inputs;
  const perSecond = inputs.arrival_per_s ?? inputs.arrival_rate;
  const service = inputs.service_rate_per_s ?? inputs.service_rate;
  if (offered_erlangs !== undefined) return numberOf(offered_erlangs);
  if (calls !== undefined && interval_s !== undefined)
    return (numberOf(calls) * numberOf(aht_s ?? 0)) / numberOf(interval_s);
  if (calls !== undefined && interval_min !== undefined)
    return (numberOf(calls) * numberOf(aht_min ?? 0)) / numberOf(interval_min);
  if (perSecond !== undefined && service !== undefined) return numberOf(perSecond) / numberOf(service);
  if (perSecond !== undefined) return numberOf(perSecond) * numberOf(aht_s ?? 0);
  return numberOf(inputs.arrival_per_min ?? 0) * numberOf(aht_min ?? 0);
};

const secondsOf = ({ inputs }: ErlangCase, seconds: string, minutes: string): number | undefined => {
  const [inSeconds, inMinutes] = [inputs[seconds], inputs[minutes]];
  if (inSeconds !== undefined) return numberOf(inSeconds);
  return inMinutes === undefined ? undefined : 60 * numberOf(inMinutes);
};

const handlingOf = (published: ErlangCase): number | undefined => {
  const rate = published.inputs.service_rate_per_s ?? published.inputs.service_rate;
  return secondsOf(published, "aht_s", "aht_min") ?? (rate === undefined ? undefined : 1 / numberOf(rate));
};

const ofModel = (model: string) =>
  cases
    .filter((published) => published.model === model)
    .map((one) => [`${one.id} ${one.source}`, one] as const);

/** The figures of a case under the methods' names; "_3dp" in a name states the decimals that are printed. */
const expectFigures = (
  { published, reference_50digits: reference }: ErlangCase,
  found: Readonly<Record<string, unknown>>,
): void => {
  for (const [label, printed] of Object.entries(published)) {
    const [, name = "", decimals] = /^(.*?)(?:_(\d)dp)?$/.exec(label) ?? [];
    if (typeof printed !== "number" || !(name in found)) continue;
    expectPublished(found[name], printed, decimals === undefined ? undefined : Number(decimals));
  }
  for (const [name, exact] of Object.entries(reference))
    if (typeof exact === "string" && name in found) expectExact(found[name], exact);
};

/** Every published number of the case has a name among the figures found, so that none is passed over. */
const expectAllNamed = ({ published }: ErlangCase, found: Readonly<Record<string, unknown>>): void => {
  const names = Object.entries(published)
    .filter(([, printed]) => typeof printed === "number")
    .map(([label]) => label.replace(/_\ddp$/, ""));
  expect(names.filter((name) => !(name in found))).toEqual([]);
};

test("the files hold all kinds of cases", () => {
  const count = (model: string) => cases.filter((one) => one.model === model).length;
  expect([
    count("ErlangB"),
    count("ErlangC"),
    count("ErlangA"),
    count("ErlangC_dimension"),
    count("ErlangB_inverse"),
  ]).toEqual([4, 12, 3, 14, 1]);
});

describe("Erlang B", () => {
  test.each(ofModel("ErlangB"))("%s", (_, published) => {
    const { blocking } = resultOf("erlang-b", {
      offeredErlangs: offeredOf(published),
      servers: published.inputs.lines,
    });
    expectFigures(published, { blocking });
    expectAllNamed(published, { blocking });
  });

  test.each(ofModel("ErlangB_inverse"))("%s", (_, published) => {
    const { lines: servers, blocking: maxBlocking } = published.inputs;
    const found = { offered_erlangs: resultOf("offered-for", { servers, maxBlocking }).offeredErlangs };
    expectFigures(published, found);
    expectAllNamed(published, found);
  });
});

describe("Erlang C", () => {
  test.each(ofModel("ErlangC").filter(([, { inputs }]) => "agents" in inputs))("%s", (_, published) => {
    const handlingSeconds = handlingOf(published);
    const found = resultOf("erlang-c", {
      offeredErlangs: offeredOf(published),
      servers: published.inputs.agents,
      handlingSeconds,
      targetSeconds: secondsOf(published, "target_s", "target_min"),
    });
    const figures = {
      p_wait: found.probabilityOfWaiting,
      service_level: found.serviceLevel,
      asa_s: found.averageWaitSeconds,
      occupancy: found.occupancy,
      mean_time_in_system_s: Number(found.averageWaitSeconds) + (handlingSeconds ?? Number.NaN),
    };
    expectFigures(published, figures);
    expect(found.stable).toBe(true);
  });

  test.each(ofModel("ErlangC").filter(([, { inputs }]) => "required_service_level" in inputs))(
    "the positions of %s",
    (_, published) => {
      const { inputs } = published;
      const service = {
        offeredErlangs: offeredOf(published),
        handlingSeconds: handlingOf(published),
        targetSeconds: inputs.target_s,
      };
      const { servers, positionsWithShrinkage } = resultOf("servers-for", {
        ...service,
        serviceTarget: inputs.required_service_level,
        maxOccupancy: inputs.max_occupancy,
        shrinkage: inputs.shrinkage,
      });
      const reached = resultOf("erlang-c", { ...service, servers });
      const found = {
        raw_positions: servers,
        positions_after_shrinkage: positionsWithShrinkage,
        service_level: reached.serviceLevel,
        occupancy: reached.occupancy,
        p_wait: reached.probabilityOfWaiting,
      };
      expectFigures(published, found);
      expectAllNamed(published, found);
    },
  );

  test.each(ofModel("ErlangC_dimension"))("%s", (_, published) => {
    const { offered_erlangs: offeredErlangs, max_p_wait: maxProbabilityOfWaiting } = published.inputs;
    const servers = Number(resultOf("servers-for", { offeredErlangs, maxProbabilityOfWaiting }).servers);
    const waiting = (count: number) =>
      resultOf("erlang-c", { offeredErlangs, servers: count }).probabilityOfWaiting;
    const found = {
      min_agents: servers,
      p_wait_at_min: waiting(servers),
      p_wait_at_min_minus_1: waiting(servers - 1),
    };
    expectFigures(published, found);
    expectAllNamed(published, found);
  });

  test.each(computed_pooling_80pct_20s_aht180)(
    "80 % in 20 s at $offered_erlangs Erlang, calls of 180 s",
    (row) => {
      const offeredErlangs = row.offered_erlangs;
      const service = { offeredErlangs, handlingSeconds: 180, targetSeconds: 20 };
      const { servers } = resultOf("servers-for", { ...service, serviceTarget: 0.8 });
      expect(servers).toBe(row.agents_80_20);
      expectPublished(resultOf("erlang-c", { offeredErlangs, servers }).occupancy, row.occupancy ?? 0, 4);
    },
  );

  test.each(computed_mm1_wait)("one server at $rho waits $wait_over_service service times", (row) => {
    const found = resultOf("erlang-c", { offeredErlangs: row.rho, servers: 1, handlingSeconds: 1 });
    expectPublished(found.averageWaitSeconds, row.wait_over_service ?? 0);
  });
});

describe("Erlang A", () => {
  test.each(ofModel("ErlangA"))("%s", (_, published) => {
    const found = resultOf("erlang-a", {
      offeredErlangs: offeredOf(published),
      servers: published.inputs.agents,
      handlingSeconds: handlingOf(published),
      patienceSeconds: secondsOf(published, "patience_mean_s", "patience_mean_min"),
      targetSeconds: secondsOf(published, "target_s", "target_min"),
      waitingRoom: published.inputs.waiting_room,
    });
    const wait = Number(found.averageWaitSeconds);
    const levels = found.serviceLevels as Readonly<Record<string, number>> | null;
    const figures = {
      p_wait: found.probabilityOfWaiting,
      p_abandon: found.probabilityOfAbandonment,
      occupancy: found.occupancy,
      asa_min: wait / 60,
      mean_wait_all_min: wait / 60,
      mean_wait_s: wait,
      mean_queue_length: found.meanQueueLength,
      service_level: levels?.servedWithinTargetOverAll,
    };
    expectFigures(published, figures);
    expectAllNamed(published, figures);
    const variants = published.reference_50digits.service_level_variants;
    if (variants === undefined) return;
    const named = {
      served_within_t_over_all: levels?.servedWithinTargetOverAll,
      served_within_t_over_served: levels?.servedWithinTargetOverServed,
      offered_wait_within_t: levels?.offeredWaitWithinTarget,
      answered_or_abandoned_within_t: levels?.answeredOrAbandonedWithinTarget,
    };
    for (const [name, printed] of Object.entries(variants as Readonly<Record<keyof typeof named, string>>))
      expectPublished(named[name as keyof typeof named], Number(printed), printed.split(".")[1]?.length);
  });

  // λ 0.1 a second, 240 s, patience 300 s, 28 servers, room 80: the tests of queuingSystem print these to 16 digits.
  test("FelixKleineBoesing/queuingSystem tests/modelling/capacity_planning/test_erlanga.py", () => {
    const line = {
      offeredErlangs: 24,
      servers: 28,
      handlingSeconds: 240,
      patienceSeconds: 300,
      waitingRoom: 80,
    };
    const found = resultOf("erlang-a", { ...line, targetSeconds: 20 });
    expectPublished(found.meanQueueLength, 0.6833261838358367);
    expectPublished(found.meanNumberInSystem, 24.136665236767172);
    expectPublished(found.averageWaitSeconds, 6.833261838358366);
    expectPublished(found.averageTimeInSystemSeconds, 241.36665236767172);
    // Its service level, 0.86337, follows from no definition (see `excluded`).
    const levels = Object.values(found.serviceLevels as Readonly<Record<string, number>>);
    expect(levels.filter((level) => Math.abs(level - 0.863372195753652) < 0.00005)).toEqual([]);
    expect(excluded).toHaveLength(1);
  });
});

// Further figures of the publications named above, read in their own files.
describe("more of the same publications", () => {
  test("FelixKleineBoesing/queuingSystem tests/modelling/capacity_planning/test_erlangc.py", () => {
    const waiting = (offeredErlangs: number, servers: number) =>
      resultOf("erlang-c", { offeredErlangs, servers }).probabilityOfWaiting;
    expectPublished(waiting(0.1 / 0.0033, 135), 3.3170371593189645e-44);
    expectPublished(waiting(0.1 / 0.133, 50), 1.010150818440181e-71);
    expectPublished(waiting(0.001 / 0.0038, 35), 3.8223562208774564e-61);
    expectPublished(waiting(24, 35), 0.023521116861458607);
    expectPublished(waiting(0.1 / 0.0033, 40), 0.06278834613535761);
    expect(waiting(0.1 / 0.0033, 20)).toBeNull();
    const queue = resultOf("erlang-c", { offeredErlangs: 7, servers: 9 }).meanQueueLength;
    expectPublished(queue, 1.3473148295486905);
  });

  // The tests there expect no number for 10,000 Erlang on 5,000 lines; half of the calls are lost, and a little.
  test("FelixKleineBoesing/queuingSystem tests/modelling/capacity_planning/test_erlangb.py", () => {
    const lost = (offeredErlangs: number, servers: number) =>
      resultOf("erlang-b", { offeredErlangs, servers }).blocking;
    expectPublished(lost(150 / 0.75, 190), 0.08869684386923561);
    expectPublished(lost(1000 / 2, 1000), 1.6524151277513355e-86);
    expect(lost(10_000, 5000)).toBeCloseTo(0.5001, 4);
  });

  test("ErlangC for R, README: 14 agents", () => {
    const found = resultOf("erlang-c", {
      offeredErlangs: 10,
      servers: 14,
      handlingSeconds: 180,
      targetSeconds: 20,
    });
    expectPublished(found.averageWaitSeconds, 7.83593701177724);
    expectPublished(found.serviceLevel, 0.88835, 5);
    expectPublished(1 - Number(found.probabilityOfWaiting), 0.8258681);
  });

  test("rodrigo-arenas/pyworkforce, pyworkforce/queuing/tests/test_erlang_b.py", () => {
    const found = resultOf("servers-for", { offeredErlangs: 10, maxBlocking: 0.02, shrinkage: 0.3 });
    expect(found).toEqual({ servers: 17, positionsWithShrinkage: 25 });
    const busy = resultOf("servers-for", { offeredErlangs: 10, maxBlocking: 0.05, maxOccupancy: 0.5 });
    expect(busy.servers).toBe(20);
  });
});
