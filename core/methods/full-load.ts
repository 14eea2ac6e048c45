/** A load that fills the servers but for the last digits of the arithmetic fills them: 1.9999999999999996 is 2. */
const slack = 1e-12;

/**
 * Whether calls come as fast as they can be answered, or faster: the queue grows without end. Also where there is
 * nobody to answer; never where a figure is missing.
 */
export const isFullLoad = (offeredErlangs: number, servers: number): boolean =>
  servers - offeredErlangs <= slack * servers;

/** The same as an expression that is without value where the load is full; else it is 0. */
export const valuedBelowFull = (load: string, servers: string): string =>
  `0 / max(0, ${servers} - ${load} - 0.000000000001 * ${servers})`;
