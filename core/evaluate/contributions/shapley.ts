/** What a player adds to a set of others that it is not in; player i is in a set when bit i of the mask is 1. */
export type Gain = (set: number, player: number) => number;

/** |T|!(n − |T| − 1)!/n! by the size of T: the share of all orders in which just T stands before the player. */
const weightsOf = (players: number): readonly number[] => {
  const weights: number[] = [];
  let weight = 1 / players;
  for (let size = 0; size < players; size++) {
    weights.push(weight);
    weight *= (size + 1) / (players - 1 - size);
  }
  return weights;
};

const sizeOf = (set: number): number => {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
};

/** What each player contributes, told by what it adds to every set without it (model-definitions 2.22). */
export const shapleyOfGains = (players: number, gain: Gain): readonly number[] => {
  const weights = weightsOf(players);
  const sets = 2 ** players;
  return Array.from({ length: players }, (_, player) => {
    let total = 0;
    for (let set = 0; set < sets; set++)
      if (((set >> player) & 1) === 0) total += (weights[sizeOf(set)] ?? 0) * gain(set, player);
    return total;
  });
};

/**
 * What each player contributes to the value of all (Shapley, model-definitions 2.22): its gain in the mean of all orders.
 * Players may be options, or groups of inputs that are taken from the one sheet or the other. Together they make
 * v(all) − v(none).
 */
export const shapleyOf = (players: number, value: (set: number) => number): readonly number[] => {
  const values = Array.from({ length: 2 ** players }, (_, set) => value(set));
  const at = (set: number): number => values[set] ?? Number.NaN;
  return shapleyOfGains(players, (set, player) => at(set | (1 << player)) - at(set));
};
