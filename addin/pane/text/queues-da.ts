import type { QueuesText } from "./queues-text.ts";

export const queuesText: QueuesText = {
  title: "Telefon og reception",
  answered: "Taget i tide",
  today: "I dag",
  growing: "Køen vokser",
  chartDescription:
    "En søjle for hvert tidsrum viser, hvor stor en del af opkaldene der bliver taget i tide. En vandret linje er målet, og en skraveret søjle er en kø, der vokser. De samme tal står i tabellen.",
  table: (duty) => `${duty} time for time`,
  chooseInterval: "Tidsrum",
  chooseHelp: "Piletasterne skifter tidsrum.",
  whyInterval: "Hvorfor den del?",
  why: (value, label) => `${value}. Hvorfor? ${label}`,
  percent: (share) => `${Math.round(share * 100)} %`,
};
