import { type CalculationThread, startCalculation } from "../../calculation/start-calculation.ts";
import { type CheckOf, seen } from "./check.ts";
import { type SelfTestClock, within } from "./time-limit.ts";

/** Starts a thread as the pane does, asks it for something, and ends it. */
export const threadCheck = async (
  start: () => CalculationThread,
  clock: SelfTestClock,
): Promise<CheckOf<"thread">> => {
  const begun = clock.now();
  const taken = (): number => Math.round(clock.now() - begun);
  let thread: CalculationThread | null = null;
  const calculation = startCalculation(() => {
    thread = start();
    return thread;
  });
  try {
    const answer = await within(calculation.present("da"), clock);
    return seen("thread", answer !== "no-answer", { time: taken() });
  } catch {
    return seen("thread", false, { time: taken() });
  } finally {
    endThread(thread);
  }
};

const endThread = (thread: CalculationThread | null): void => thread?.end();
