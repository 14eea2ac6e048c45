import type { TaskPaneText } from "./task-pane-text.ts";

export const taskPaneText: TaskPaneText = {
  waiting: "Venter på Excel",
  missing: {
    title: "Ruden kan ikke nå Excel",
    text:
      "En fil fra Microsoft kunne ikke hentes. Se efter, om computeren er på nettet. Er den det, så spørg jeres " +
      "it-afdeling, om adressen appsforoffice.microsoft.com er spærret. Ruden går i gang af sig selv, når filen kommer.",
  },
  elsewhere: {
    title: "Denne side hører til i Excel",
    text: "Uden for Excel bruger du Normering i browseren. Der kan du åbne det samme regneark.",
  },
  tooOld: {
    title: "Denne udgave af Excel er for gammel til ruden",
    text: "Ruden kræver Excel 2021, Excel 2024 eller Microsoft 365. Du kan åbne det samme regneark i browseren.",
  },
  toBrowser: "Åbn Normering i browseren",
  openFailed: "Excel kunne ikke åbne arket. Dit eget ark er, som det var.",
  saveFailed: "Excel kunne ikke gemme arket. Prøv at gemme det i Excel.",
  dismiss: "Luk beskeden",
};
