import process from "node:process";

/**
 * How much work something was: the processor's time, which other programs on a busy machine take no part of, and not the
 * time on the clock. In milliseconds.
 */
export const effortOf = async <Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly effort: number }> => {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, effort: (user + system) / 1000 };
};
