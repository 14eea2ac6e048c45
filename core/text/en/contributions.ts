import type { ContributionText } from "../contribution-text.ts";

const posts = (told: string | null): string => (told === null ? "cannot be computed" : `${told} posts`);

export const contributionText: ContributionText = {
  title: (scenario) => `What each option contributes in "${scenario}"`,
  totals: {
    balance: {
      title: "The balance over the whole period",
      explanation:
        "Posts in the mean of the whole period. Below zero people are missing, above zero there is time left over. Hours that are lent and are to be given back are taken off. Where two options act on the same thing, they share what they give together, so that the parts always add up to the whole.",
    },
    shortage: {
      title: "The shortage once the hours are shared out",
      explanation:
        "Posts that are missing in the mean of the whole period, once the hours are given to those who may do the work. It cannot get better than zero. When nothing is missing, more options close no more, and they share what they closed together.",
    },
  },
  neverMixed:
    "The two tables answer a question each. An option can look small in the table of the shortage because others have closed the gap already. So never add figures of one table to figures of the other.",
  before: "Without the options",
  after: "With all the options",
  difference: "The options together",
  heads: { option: "Option", posts: "Contribution (posts)", error: "Error (±)" },
  exact: (sets) => `Computed over all ${sets} combinations of the options.`,
  sampled: (orders, seed) =>
    `There are more options than all combinations can be computed for. The parts are estimated from ${orders} random orders (seed ${seed}). The error is the standard error, and the parts still add up to the whole.`,
  missing:
    "Some of it cannot be computed, because a number is missing or was refused. The list of problems says which cells it hangs on.",
  nothingMissing:
    "Over the whole period nobody is missing, with or without the options, so there is nothing to share here. Single months may still lack people.",
  noOptions: (scenario) => `"${scenario}" has no option that is on.`,
  bar: {
    part: (option, told, error) =>
      error === null ? `${option}: ${posts(told)}` : `${option}: ${posts(told)}, error ${error}`,
    total: (label, told) => `${label}: ${posts(told)}`,
  },
};
