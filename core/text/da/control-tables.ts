import { controlGroups, controlMonths, permissionSets } from "../../workbook/contract/control.ts";
import type { ContractText } from "../contract-text.ts";
import { numbered } from "../control-text.ts";

const effect = "Det, handlemulighederne ændrer i måneden. Regnet af Normering; 0 i dag.";
const own = "Normerings eget tal, som arkets formel holdes op imod.";

export const controlTablesText: Pick<ContractText["resultTables"], "controlMonths" | "controlLines"> = {
  controlMonths: {
    title: "Fra Normering: scenariernes virkning, og de tal der sammenlignes med",
    purpose:
      "En række for hvert scenarie og hver måned. Det er tal, ikke formler: virkningen af handlemulighederne, og Normerings egne resultater.",
    columns: {
      scenario: { header: "Scenarie", help: "Scenariets navn." },
      month: { header: "Måned", help: "Måneden." },
      year: { header: "Driftsår", unit: "", help: "Året i perioden, fra 1." },
      ...numbered("supplyChange", controlGroups, (group) => ({
        header: `Udbud ændres, gruppe ${group}`,
        help: effect,
      })),
      ...numbered("needChange", controlGroups, (group) => ({
        header: `Behov ændres, gruppe ${group}`,
        help: effect,
      })),
      ...numbered("meanNetChange", controlGroups, (group) => ({
        header: `Timer i et årsværk ændres, gruppe ${group}`,
        help: "Det, handlemulighederne ændrer i de timer, et årsværk har om måneden i snit. Regnet af Normering.",
      })),
      guidelineLowChange: { header: "Vejledende behov ændres, mindst", help: effect },
      guidelineHighChange: { header: "Vejledende behov ændres, højst", help: effect },
      carryingChange: { header: "Årsværk med egne sager ændres", unit: "", help: effect },
      ...numbered("setChange", permissionSets, (set) => ({
        header: `Behov ændres, sæt ${set}`,
        help: "Ændring i det arbejde, som netop disse grupper må gøre: gruppe 1 tæller 1, gruppe 2 tæller 2, gruppe 3 tæller 4, gruppe 4 tæller 8.",
      })),
      ...numbered("coreSupply", controlGroups, (group) => ({
        header: `Normering: udbud, gruppe ${group}`,
        help: own,
      })),
      ...numbered("coreNeed", controlGroups, (group) => ({
        header: `Normering: behov, gruppe ${group}`,
        help: own,
      })),
      ...numbered("coreGap", controlGroups, (group) => ({
        header: `Normering: forskel, gruppe ${group}`,
        help: own,
      })),
      ...numbered("coreShortage", controlGroups, (group) => ({
        header: `Normering: mangel fordelt, gruppe ${group}`,
        help: "Normerings fordeling af manglen på grupperne. Den kan ikke regnes af en formel i arket.",
      })),
      coreUnserved: { header: "Normering: timer, ingen når", help: own },
      coreGuidelineLow: { header: "Normering: vejledende behov, mindst", help: own },
      coreGuidelineHigh: { header: "Normering: vejledende behov, højst", help: own },
      coreCarrying: { header: "Normering: årsværk med egne sager", unit: "", help: own },
    },
  },
  controlLines: {
    title: "Fra Normering: det, formler i arket ikke kan regne",
    purpose:
      "Tal uden handlemuligheder, måned for måned: telefonkøer, samtaler efter sagens alder eller efter reglerne, egne formler, personaleomsætning og afspadsering. Tom, når formlerne dækker det hele.",
    columns: {
      line: { header: "Hvad", help: "Opgavens, målgruppens eller gruppens navn." },
      kind: { header: "Slags", help: "Antal, timer, sager, udbud eller sagsbærende årsværk." },
      number: { header: "Nr.", unit: "", help: "Rækkens nummer, som formlerne finder den ved." },
      group: { header: "Gruppe", help: "Den gruppe, timerne hører til." },
      set: { header: "Sæt", unit: "", help: "Hvem der må: gruppe 1 tæller 1, gruppe 2 tæller 2, så 4 og 8." },
      ...numbered("month", controlMonths, (month) => ({
        header: `Måned ${month}`,
        unit: "",
        help: "Tallet i den måned af perioden.",
      })),
    },
  },
};
