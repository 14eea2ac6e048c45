/** Does one thing after the other, whether the one before succeeded or not. */
export const createQueue = (): (<Answer>(act: () => Answer | Promise<Answer>) => Promise<Answer>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const answer = last.then(act, act);
    last = answer.catch(() => {});
    return answer;
  };
};
