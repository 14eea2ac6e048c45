/** A line of a stack: "at name (address:12:3)" in one family of browsers, "name@address:12:3" in the others. */
const stackFrame = /^\s*(?:at .*|\S*@\S*):\d+:\d+\)?$/;

/**
 * What a user may copy and send of an error: its name and where in the program it happened. Its message is left out, since
 * it may hold what stands in the workbook.
 */
export const errorDetails = (error: unknown): string => {
  if (!(error instanceof Error)) return "Error";
  const { name, message, stack = "" } = error;
  const head = `${name}: ${message}`;
  const frames = stack.startsWith(head) ? stack.slice(head.length) : stack;
  return [name, ...frames.split("\n").filter((line) => stackFrame.test(line))].join("\n");
};

/** The same as an error that can be passed on. */
export const withoutFigures = (error: unknown): Error => {
  const passed = new Error("");
  passed.name = error instanceof Error ? error.name : "Error";
  passed.stack = errorDetails(error);
  return passed;
};
