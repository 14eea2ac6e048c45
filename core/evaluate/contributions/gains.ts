import type { PartValue } from "./part-totals.ts";

/** The two totals that are told in parts. */
export type Total = keyof PartValue;

export const totalOf = (parts: readonly PartValue[], total: Total): number =>
  parts.reduce((sum, part) => sum + part[total], 0);

const without = (parts: readonly PartValue[], others: readonly PartValue[], total: Total): number => {
  let sum = 0;
  for (const [index, part] of parts.entries())
    if (part !== others[index] && !others.includes(part)) sum += part[total];
  return sum;
};

/** How much more one set gives than another; parts that are the same in both, computable or not, say nothing of it. */
export const gainOver = (more: readonly PartValue[], fewer: readonly PartValue[], total: Total): number =>
  without(more, fewer, total) - without(fewer, more, total);
