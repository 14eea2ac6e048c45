import { patienceMs } from "./patience.ts";

const pause = 50;

/** Reads again and again until the value is as wanted, and gives it; rejects with the last one where it never is. */
export const eventually = async <Value>(
  read: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
): Promise<Value> => {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await read();
    if (isWanted(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain; the last value was ${JSON.stringify(value)}.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
