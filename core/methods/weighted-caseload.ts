/** Cases of one kind. Their weight is stated in one of two ways. */
export type WeightedCases = { readonly count: number } & (
  | { readonly hoursPerCase: number }
  /** The standard: so many cases a year fill one post. */
  | { readonly casesPerPost: number }
);

export interface WeightedCaseloadInput {
  readonly cases: readonly WeightedCases[];
  /** Hours a year of one post that go to cases, above 0. */
  readonly hoursPerPost: number;
  /** Posts that are there. */
  readonly currentPosts?: number;
}

export interface WeightedCaseloadResult {
  readonly totalHours: number;
  readonly requiredFte: number;
  /** Posts there less posts required: below 0 some are missing. Null where no posts are stated. */
  readonly differenceFte: number | null;
}

/**
 * Weighted caseload: Σ cases · weight, in posts. Nothing is rounded on the way: a printed 18 · 286 = 5,243 holds only
 * with the 18⅓ cases that were rounded for print.
 *
 * @see National Public Defense Workload Study (RAND, NCSC, ABA), 2023; Deason Center, Using the NPDWS, steps 3 to 5;
 * PEBB§Y, cases · minutes / minutes of a judge's year; California SB 2030, cases / standard.
 */
export const weightedCaseload = (input: WeightedCaseloadInput): WeightedCaseloadResult => {
  const { cases, hoursPerPost, currentPosts } = input;
  const hoursOf = (line: WeightedCases): number =>
    line.count * ("hoursPerCase" in line ? line.hoursPerCase : hoursPerPost / line.casesPerPost);
  const totalHours = cases.reduce((hours, line) => hours + hoursOf(line), 0);
  const requiredFte = totalHours / hoursPerPost;
  return {
    totalHours,
    requiredFte,
    differenceFte: currentPosts === undefined ? null : currentPosts - requiredFte,
  };
};
