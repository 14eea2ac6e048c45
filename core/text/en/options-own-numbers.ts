import type { OptionKind } from "../../option-choice.ts";
import type { OptionExplanation } from "../option-explanation-text.ts";

const source = "An option of your own; write who the numbers are from under Supplied by";

/** General options, for what is only numbers. */
export const ownExplanations = {
  "added-work": {
    what: "Work is added: hours a week, or hours once and for all.",
    limits: "The work lies with one group. Without a place in the order it comes first after statutory work.",
    source,
  },
  "freed-hours": {
    what: "Hours become free in a group, and can be spent on the tasks.",
    limits:
      "Say what is no longer done. An hour is freed only once: do not count it here if it is also free by fewer meetings or by the phone duty in turn.",
    source,
  },
  "changed-minutes": {
    what: "A task comes to take more or fewer minutes for each piece.",
    limits:
      "Write either a change in per cent or minutes with their sign. Several changes of one task are multiplied, not added.",
    source,
  },
  "changed-rate": {
    what: "One of the plan's numbers becomes another: how often the task comes, no-shows, new cases, duration, sick leave and more.",
    limits:
      "Write either a change in per cent or a new number; how often the task comes changes in per cent only. Two new numbers for the same thing at the same time are an error. Whether the number can be changed is your own judgement.",
    source,
  },
  "earlier-rules": {
    what: "Talks are held by the rules of the day before the month that you write. So you can see what a new law means: one scenario with the law and one without it.",
    limits:
      "It acts on tasks that come as often as the rules say. It is a calculation and nothing that you can choose: a law in force has to be followed. Refund, guideline caseloads and working time do not change.",
    source,
  },
  "extra-cost": {
    what: "Something costs kroner and changes neither hours nor tasks.",
    limits: "Choose the account. Konto 6 (staff) and konto 5 (measures) each have a line of their own.",
    source,
  },
} as const satisfies Partial<Record<OptionKind, OptionExplanation>>;
