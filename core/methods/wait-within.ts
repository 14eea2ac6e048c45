/** The chance that a call with so many ahead of it in the line is next within a time; one more ahead at each step. */
export interface WaitWithin {
  readonly chance: () => number;
  readonly oneMoreAhead: () => void;
}

/**
 * A line in which the one ahead leaves at rate r, and each that waits gives up at rate θ. With q ahead the wait is a sum
 * of exponential times at rates r, r + θ, … r + qθ, so that exp(−θ · wait) is a Beta(r/θ, q + 1), and the chance of a
 * wait of at most t is the regularised incomplete beta function I of 1 − exp(−θt) at (q + 1, r/θ). It is stepped from q
 * to q + 1 by I(a + 1, b) = I(a, b) − c(a); c is kept as its logarithm, which no long line makes too small or too large.
 */
export const waitWithin = (rate: number, giveUpRate: number, time: number): WaitWithin => {
  const reached = -Math.expm1(-giveUpRate * time);
  const shape = rate / giveUpRate;
  let ahead = 1;
  let chance = -Math.expm1(-rate * time);
  let logStep = Math.log(shape * reached) - rate * time;
  return {
    chance: () => chance,
    oneMoreAhead: () => {
      if (chance === 0) return;
      chance = Math.max(0, chance - Math.exp(logStep));
      logStep += Math.log((reached * (ahead + shape)) / (ahead + 1));
      ahead += 1;
    },
  };
};
