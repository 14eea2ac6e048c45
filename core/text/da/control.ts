import type { ControlText } from "../control-text.ts";

export const controlText: ControlText = {
  kinds: {
    pieces: "antal",
    hours: "timer",
    cases: "sager",
    supply: "udbud",
    carrying: "sagsbærende",
  },
  growth: (task) => `${task} – vækst, mens den venter`,
};
