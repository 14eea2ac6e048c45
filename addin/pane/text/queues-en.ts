import type { QueuesText } from "./queues-text.ts";

export const queuesText: QueuesText = {
  title: "Phone and reception",
  answered: "Answered in time",
  today: "Today",
  growing: "Queue grows",
  chartDescription:
    "A column for each part of the day shows how many of the calls are answered in time. A line across is the target, and a hatched column is a queue that grows. The same figures are in the table.",
  table: (duty) => `${duty} hour by hour`,
  chooseInterval: "Part of the day",
  chooseHelp: "The arrow keys change the part of the day.",
  whyInterval: "Why this part?",
  why: (value, label) => `${value}. Why? ${label}`,
  percent: (share) => `${Math.round(share * 100)} %`,
};
