import { describe, expect, test } from "vitest";
import { type ErlangAInput, type ErlangAServiceLevels, erlangA } from "../../../core/methods/erlang-a.ts";

// Another way to the same figures: one call that joins is followed through every state it can be in, with small steps of
// time by the method of Runge and Kutta, from the shares of states that the balance of the chain gives.

interface Rates {
  readonly servers: number;
  readonly giveUp: number;
}

/** The chances to stand with so many ahead, then served and given up; ahead[0] is next. */
const change = (state: readonly number[], { servers, giveUp }: Rates, leaves: boolean): number[] => {
  const line = state.length - 2;
  const leaving = (ahead: number) => servers + ahead * giveUp;
  const own = leaves ? giveUp : 0;
  const moved = Array.from({ length: line }, (_, ahead) => {
    const from = ahead + 1 < line ? leaving(ahead + 1) * (state[ahead + 1] ?? 0) : 0;
    return from - (leaving(ahead) + own) * (state[ahead] ?? 0);
  });
  const waiting = state.slice(0, line).reduce((sum, chance) => sum + chance, 0);
  return [...moved, leaving(0) * (state[0] ?? 0), own * waiting];
};

const plus = (state: readonly number[], step: readonly number[], share: number): number[] =>
  state.map((value, index) => value + share * (step[index] ?? 0));

const after = (start: readonly number[], time: number, rates: Rates, leaves: boolean): readonly number[] => {
  const steps = 4000;
  const length = time / steps;
  let state = [...start];
  for (let step = 0; step < steps; step++) {
    const first = change(state, rates, leaves);
    const second = change(plus(state, first, length / 2), rates, leaves);
    const third = change(plus(state, second, length / 2), rates, leaves);
    const fourth = change(plus(state, third, length), rates, leaves);
    const mean = first.map(
      (value, index) =>
        (value + 2 * (second[index] ?? 0) + 2 * (third[index] ?? 0) + (fourth[index] ?? 0)) / 6,
    );
    state = plus(state, mean, length);
  }
  return state;
};

/** Shares of calls that find a free server, so many in line, or no place. */
const found = ({
  offeredErlangs,
  servers,
  giveUp,
  places,
}: Rates & { offeredErlangs: number; places: number }) => {
  const weights = [1];
  for (let state = 1; state <= servers + places; state++) {
    const leaving = Math.min(state, servers) + Math.max(0, state - servers) * giveUp;
    weights.push(((weights.at(-1) ?? 0) * offeredErlangs) / leaving);
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / whole);
  const free = shares.slice(0, servers).reduce((sum, share) => sum + share, 0);
  return { free, inLine: shares.slice(servers, -1), full: shares.at(-1) ?? 0 };
};

const levelsByFollowing = (input: Required<ErlangAInput>): ErlangAServiceLevels => {
  const { offeredErlangs, servers, waitingRoom: places } = input;
  const giveUp = input.handlingSeconds / input.patienceSeconds;
  const time = input.targetSeconds / input.handlingSeconds;
  const { free, inLine, full } = found({ offeredErlangs, servers, giveUp, places });
  const start = [...inLine, 0, 0];
  const impatient = after(start, time, { servers, giveUp }, true);
  const patient = after(start, time, { servers, giveUp }, false);
  const end = after(start, 60, { servers, giveUp }, true);
  const followed = {
    served: free + (impatient.at(-2) ?? 0),
    gaveUp: impatient.at(-1) ?? 0,
    turn: free + (patient.at(-2) ?? 0),
  };
  return {
    servedWithinTargetOverAll: followed.served,
    servedWithinTargetOverServed: followed.served / (free + (end.at(-2) ?? 0)),
    servedWithinTargetOverAllButEarlyLost: followed.served / (1 - followed.gaveUp - full),
    answeredOrAbandonedWithinTarget: followed.served + followed.gaveUp,
    offeredWaitWithinTarget: followed.turn,
  };
};

describe("service levels with callers who give up", () => {
  test.each([
    { offeredErlangs: 10, servers: 14, patienceSeconds: 300, targetSeconds: 20, waitingRoom: 60 },
    { offeredErlangs: 12, servers: 8, patienceSeconds: 120, targetSeconds: 60, waitingRoom: 40 },
    { offeredErlangs: 4, servers: 5, patienceSeconds: 60, targetSeconds: 90, waitingRoom: 3 },
    { offeredErlangs: 6, servers: 2, patienceSeconds: 600, targetSeconds: 300, waitingRoom: 30 },
  ])("$offeredErlangs Erlang, $servers servers, patience $patienceSeconds s, $targetSeconds s", (line) => {
    const input = { ...line, handlingSeconds: 180 };
    const levels = erlangA(input)?.serviceLevels;
    const expected = levelsByFollowing(input);
    for (const name of Object.keys(expected) as (keyof ErlangAServiceLevels)[])
      expect(levels?.[name], name).toBeCloseTo(expected[name] ?? Number.NaN, 8);
  });
});
