/** One more server: B of `servers` from B of one server fewer. Each step keeps its digits, however small B becomes. */
export const nextBlocking = (blocking: number, offeredErlangs: number, servers: number): number => {
  const carried = offeredErlangs * blocking;
  return carried / (servers + carried);
};

/**
 * Erlang B: the share of calls that find every server busy and are lost.
 *
 * @param offeredErlangs calls per hour times hours per call, 0 or more
 * @param servers a whole number, 0 or more; with none of them every call is lost
 * @returns from 0 to 1. What is below 5e-324 comes out as 0.
 * @see A. K. Erlang, Solution of some problems in the theory of probabilities of significance in automatic telephone
 * exchanges, 1917; the recursion B(k) = A·B(k−1) / (k + A·B(k−1)), B(0) = 1.
 */
export const erlangB = (offeredErlangs: number, servers: number): number => {
  let blocking = 1;
  for (let count = 1; count <= servers; count++) blocking = nextBlocking(blocking, offeredErlangs, count);
  return blocking;
};
