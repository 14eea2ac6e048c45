import type { ControlText } from "../control-text.ts";

export const controlText: ControlText = {
  kinds: {
    pieces: "pieces",
    hours: "hours",
    cases: "cases",
    supply: "supply",
    carrying: "case-carrying",
  },
  growth: (task) => `${task} – growth while it waits`,
};
