import { expose } from "comlink";
import { expect, onTestFinished, test } from "vitest";
import { calculationService } from "../../addin/calculation/calculation-service.ts";
import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import type { CalculationThread } from "../../addin/calculation/start-calculation.ts";
import { threadCheck } from "../../addin/excel/self-test/thread-check.ts";

/** A thread that answers, or does not, and tells whether it was ended. */
const thread = (answers: boolean) => {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  if (answers) expose(calculationService(createCalculation()), port1);
  const state = { isEnded: false, crash: (_error: unknown): void => {} };
  const started: CalculationThread = {
    endpoint: port2,
    onCrash: (listener) => {
      state.crash = listener;
    },
    end: () => {
      state.isEnded = true;
    },
  };
  return { state, start: () => started };
};

const clock = (waitsFor: Promise<void>) => {
  let now = 0;
  return { now: () => (now += 100), wait: () => waitsFor };
};

const never = new Promise<void>(() => {});

test("a thread that answers is told with its time, and ended", async () => {
  const { state, start } = thread(true);
  expect(await threadCheck(start, clock(never))).toEqual({
    id: "thread",
    outcome: "ok",
    found: { time: 100 },
  });
  expect(state.isEnded).toBe(true);
});

test("a thread that does not answer is told, and ended", async () => {
  const { state, start } = thread(false);
  expect(await threadCheck(start, clock(Promise.resolve()))).toMatchObject({ outcome: "not" });
  expect(state.isEnded).toBe(true);
});

test("a thread that fails as a whole is told", async () => {
  const { state, start } = thread(false);
  const told = threadCheck(start, clock(never));
  state.crash(new Error("its file was not found"));
  expect(await told).toMatchObject({ outcome: "not" });
  expect(state.isEnded).toBe(true);
});

test("a page that may start no thread is told", async () => {
  const refused = (): CalculationThread => {
    throw new Error("SecurityError");
  };
  expect(await threadCheck(refused, clock(never))).toMatchObject({ outcome: "not" });
});
