/**
 * The smallest whole number that is not below the quotient. A quotient that is whole but for the last digits of the
 * arithmetic, as 2 / (1 − 0.8) is, counts as whole.
 */
export const wholeAbove = (quotient: number): number => {
  const nearest = Math.round(quotient);
  return Math.abs(quotient - nearest) <= 1e-12 * nearest ? nearest : Math.ceil(quotient);
};
