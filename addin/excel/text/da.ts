import type { TaskPaneText } from "./task-pane-text.ts";

export const taskPaneText: TaskPaneText = {
  waiting: "Venter på Excel",
  missing: (host) => ({
    title: "Ruden kan ikke nå Excel",
    text:
      "En fil, som ruden skal bruge, kunne ikke hentes. Se efter, om computeren er på nettet. Er den det, så spørg jeres " +
      `it-afdeling, om adressen ${host} er spærret. Ruden går i gang af sig selv, når filen kommer.`,
  }),
  elsewhere: {
    title: "Denne side hører til i Excel",
    text: "Uden for Excel bruger du Normering i browseren. Der kan du åbne det samme regneark.",
  },
  tooOld: {
    title: "Denne udgave af Excel er for gammel til ruden",
    text: "Ruden kræver Excel 2021, Excel 2024 eller Microsoft 365. Du kan åbne det samme regneark i browseren.",
  },
  toBrowser: "Åbn Normering i browseren",
  selfTest: "Se, hvad der er galt",
  selfTestMissing: {
    title: "Selvtesten kunne ikke hentes",
    text: "Se efter, om computeren er på nettet, luk ruden, og åbn den igen.",
  },
  toPane: "Til ruden",
  opened:
    "Regnearket er åbnet i et vindue for sig selv. Vælg Vis normering på fanen Hjem dér, og gem det under jeres eget navn.",
  openFailed: "Excel kunne ikke åbne arket. Dit eget ark er, som det var.",
  saveFailed: "Excel kunne ikke gemme arket. Prøv at gemme det i Excel.",
  dismiss: "Luk beskeden",
};
