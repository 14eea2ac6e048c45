/** For so long a thread does nothing else; a fifth of what a person feels as waiting. */
const sliceMilliseconds = 40;

/**
 * Runs what is computed step by step, and asks between slices whether to go on; whoever else asked the thread meanwhile is
 * answered then. Null where it was stopped.
 */
export const inSlices = async <Progress, Value>(
  run: Generator<Progress, Value>,
  goesOn: (progress: Progress) => Promise<boolean>,
): Promise<Value | null> => {
  let until = performance.now() + sliceMilliseconds;
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    if (!(await goesOn(step.value))) return null;
    until = performance.now() + sliceMilliseconds;
  }
};
