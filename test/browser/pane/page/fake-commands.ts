import type {
  CommandPreview,
  CommandRefusal,
  CommandStep,
  ModelCommandId,
  ModelCommands,
} from "../../../../addin/model-commands.ts";

const sheets = ["Start", "Forudsætninger", "Medarbejdere", "Sager", "Opgaver", "Telefon", "Handlemuligheder"];

const inserted: readonly CommandStep[] = sheets.map((sheet) => ({
  kind: "add-sheet",
  sheet,
  tables: ["Sagsgrupper", "Åbne sager efter alder", "Sager, der går videre"],
}));

const repaired: readonly CommandStep[] = [
  { kind: "rename-table", sheet: "Opgaver", from: "Tabel7", to: "NormeringTasks" },
  { kind: "add-sheet", sheet: "Telefon (2)", tables: ["Telefon og reception"] },
  { kind: "set-name", count: 3 },
];

const refreshed: readonly CommandStep[] = [
  { kind: "add-sheet", sheet: "Diagrammer", tables: [] },
  { kind: "make-charts", sheet: "Diagrammer", charts: 2, until: "december 2030" },
  { kind: "set-formats", sheet: "Resultat", tables: ["Måned for måned", "Hele perioden"] },
];

const removed: readonly CommandStep[] = [
  ...sheets.map((sheet): CommandStep => ({ kind: "remove-sheet", sheet })),
  { kind: "keep-sheet", sheet: "Resultat", because: "own-cells", what: "AZ40" },
  { kind: "keep-sheet", sheet: "Regler", because: "own-table", what: "VoresEgenTabelMedEtMegetLangtNavn" },
  { kind: "keep-sheet", sheet: "Kilder", because: "own-chart", what: "" },
  { kind: "keep-sheet", sheet: "Sagstal", because: "named-elsewhere", what: "Budget 2027!B12" },
];

const refusals: readonly CommandRefusal[] = [
  { kind: "table-name-taken", table: "NormeringTasks", sheet: "Vores opgaver" },
  { kind: "sheet-name-taken", sheet: "Sager" },
  { kind: "name-taken", name: "NormeringCaseGroups" },
  { kind: "sheet-protected", sheet: "Medarbejdere" },
  { kind: "workbook-protected" },
  { kind: "template-missing" },
];

const previews: Readonly<Record<ModelCommandId, CommandPreview>> = {
  "insert-model": { kind: "ready", steps: inserted, endsUndo: true },
  "repair-model": { kind: "ready", steps: repaired, endsUndo: true },
  "refresh-looks": { kind: "ready", steps: refreshed, endsUndo: true },
  "write-results": { kind: "refused", refusals },
  "remove-model": { kind: "ready", steps: removed, endsUndo: true },
};

/** Commands that say everything that commands can say, and do nothing. The first time, the workbook has changed. */
export const fakeCommands = (note: (what: unknown) => void): ModelCommands => {
  let hasChanged = false;
  return {
    preview: async (command) => previews[command],
    run: async (command, _language, previewed) => {
      note({ command, previewed });
      if (!hasChanged && command === "repair-model") {
        hasChanged = true;
        return { kind: "changed", preview: previews[command] };
      }
      return { kind: "done", steps: previewed.kind === "ready" ? previewed.steps : [] };
    },
  };
};
