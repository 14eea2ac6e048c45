import type { MigrationText } from "../migration-text.ts";

export const migrationText: MigrationText = {
  title: ({ from, to }) =>
    `Regnearket er lavet til en tidligere Normering: dens model har nummer ${from}, og denne udgaves har nummer ${to}. Det her bliver ændret:`,
  columnRenamed: ({ sheet, title, from, to }) =>
    `På arket ${sheet}, i tabellen "${title}", kommer kolonnen "${from}" til at hedde "${to}".`,
  estimatesRenamed: ({ title, count }) =>
    count === 1
      ? `I tabellen "${title}" følger en skjult kolonne med skøn med.`
      : `I tabellen "${title}" følger ${count} skjulte kolonner med skøn med.`,
  versionTold: ({ sheet, label, to }) => `På arket ${sheet} står der "${label}": ${to}.`,
  stays:
    "Alt andet bliver, som det er: jeres tal og tekster, jeres egne ark og formler. Der kommer de samme tal ud af regnearket som før.",
};
