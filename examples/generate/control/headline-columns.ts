import { labelColumn } from "./grid.ts";

/** Columns of the headline figures; the last three are for the formulas alone. */
export const headlineColumns = {
  scenario: labelColumn,
  group: 3,
  supply: 4,
  need: 5,
  postHours: 6,
  supplyPosts: 7,
  needPosts: 8,
  gap: 9,
  core: 10,
  difference: 11,
  criterion: 41,
  scenarioNumber: 42,
  groupNumber: 43,
} as const;

export const guidelineColumns = {
  scenario: labelColumn,
  low: 4,
  high: 5,
  carrying: 6,
  best: 7,
  worst: 8,
  coreLow: 9,
  coreHigh: 10,
  coreCarrying: 11,
  difference: 12,
} as const;
