import type { ContributionsText } from "./contributions-text.ts";

export const contributionsText: ContributionsText = {
  title: "What does each option contribute?",
  about:
    "Options work together, so it matters which one is counted first. Here each option gets what it adds in the mean of the orders.",
  scenario: "Scenario",
  ask: "Compute the contributions",
  running: "Computing combinations of the options …",
  progress: (share) => `${Math.floor(100 * share)} %`,
  stop: "Stop",
  nothing: "The contributions were not computed. Try again.",
  showShortage: "Show the shortage instead of the balance",
  chartTitle: "From without the options to with all of them, in posts",
  more: "helps",
  less: "makes it worse",
  total: "in all",
  showTable: "Show the numbers as a table",
};
