import { erlangB } from "./erlang-b.ts";

export interface OfferedForInput {
  /** A whole number, 1 or more. */
  readonly servers: number;
  /** The share of calls that may be lost, above 0 and below 1. */
  readonly maxBlocking: number;
}

export interface OfferedForResult {
  readonly offeredErlangs: number;
}

/** Halvings that leave nothing between two numbers. */
const halvings = 1100;

/**
 * The largest load that so many servers carry without losing more than the share: Erlang B the other way round.
 *
 * @see erlang.com, calculator manual, how much traffic can a trunk group handle; the loss grows with the load, so that
 * halving the range finds it.
 */
export const offeredFor = ({ servers, maxBlocking }: OfferedForInput): OfferedForResult => {
  let enough = 0;
  // More is lost than what exceeds the servers: B > 1 − n / A.
  let tooMuch = servers / (1 - maxBlocking);
  for (let step = 0; step < halvings; step++) {
    const middle = enough + (tooMuch - enough) / 2;
    if (middle <= enough || middle >= tooMuch) break;
    if (erlangB(middle, servers) <= maxBlocking) enough = middle;
    else tooMuch = middle;
  }
  return { offeredErlangs: enough };
};
