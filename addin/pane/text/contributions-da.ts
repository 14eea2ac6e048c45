import type { ContributionsText } from "./contributions-text.ts";

export const contributionsText: ContributionsText = {
  title: "Hvad bidrager hver mulighed med?",
  about:
    "Muligheder virker sammen, så det betyder noget, hvilken man tæller først. Her får hver mulighed det, den lægger til i gennemsnit af rækkefølgerne.",
  scenario: "Scenarie",
  ask: "Regn bidragene ud",
  running: "Regner på sammensætninger af mulighederne …",
  progress: (share) => `${Math.floor(100 * share)} %`,
  stop: "Stop",
  nothing: "Bidragene blev ikke regnet ud. Prøv igen.",
  showShortage: "Vis manglen i stedet for balancen",
  chartTitle: "Fra uden mulighederne til med dem alle, i årsværk",
  more: "hjælper",
  less: "gør det dårligere",
  total: "i alt",
  showTable: "Vis tallene som tabel",
};
