/** A number with so many decimals that nothing of what a double holds is lost. */
const decimals = 400;
const scale = 10n ** BigInt(decimals);

/** A decimal number as text, exactly, in units of 1e-400. */
const fixed = (text: string): bigint => {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(decimals - fraction.length);
};

/** a / b to all the digits of a double, also where it is very small. */
const quotient = (a: bigint, b: bigint): number => {
  if (a === 0n) return 0;
  let power = 0;
  let shifted = a;
  while (shifted / b < 10n ** 22n) {
    shifted *= 10n ** 10n;
    power += 10;
  }
  return Number(`${shifted / b}e-${power}`);
};

/** Terms Aᵏ/k! for k from 0 to n, by the definition. */
const terms = (offered: bigint, servers: number): bigint[] => {
  const found = [scale];
  for (let k = 1n; k <= servers; k++) found.push(((found.at(-1) ?? 0n) * offered) / scale / k);
  return found;
};

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/** Erlang B by its definition, (Aⁿ/n!) / Σ Aᵏ/k!, in integers. `offered` is a decimal as text. */
export const exactErlangB = (offered: string, servers: number): number => {
  const found = terms(fixed(offered), servers);
  return quotient(found.at(-1) ?? 0n, sum(found));
};

/** Erlang C by its definition, with the last term times n / (n − A). */
export const exactErlangC = (offered: string, servers: number): number => {
  const a = fixed(offered);
  const found = terms(a, servers);
  const waiting = ((found.at(-1) ?? 0n) * BigInt(servers) * scale) / (BigInt(servers) * scale - a);
  return quotient(waiting, sum(found.slice(0, -1)) + waiting);
};

/** 1/B = Σ n(n − 1)…(n − j + 1) / Aʲ, from its large terms down: for systems with too many servers for the other. */
export const exactErlangBOfMany = (offered: string, servers: number): number => {
  const a = fixed(offered);
  let term = scale;
  let inverse = 0n;
  for (let left = BigInt(servers); term > 0n; left--) {
    inverse += term;
    term = (term * left * scale) / a;
  }
  return quotient(scale, inverse);
};

interface ImpatientLine {
  readonly offered: string;
  readonly servers: number;
  /** Time of a call by the patience. */
  readonly giveUpRate: string;
  readonly places: number;
}

/** Erlang A from the balance of its states, in integers: shares of calls that wait, find no place, or give up. */
export const exactErlangA = ({ offered, servers, giveUpRate, places }: ImpatientLine) => {
  const a = fixed(offered);
  const rate = fixed(giveUpRate);
  const states = terms(a, servers);
  for (let line = 1n; line <= places; line++) {
    const leaving = BigInt(servers) * scale + line * rate;
    states.push(((states.at(-1) ?? 0n) * a) / leaving);
  }
  const whole = sum(states);
  const inLine = states.slice(servers);
  const queue = inLine.reduce((total, weight, line) => total + weight * BigInt(line), 0n);
  return {
    waiting: quotient(sum(inLine.slice(0, -1)), whole),
    full: quotient(inLine.at(-1) ?? 0n, whole),
    queue: quotient(queue, whole),
    // Who gives up in a time of a call, by those that come in it.
    givesUp: quotient(queue * rate, whole * a),
  };
};
