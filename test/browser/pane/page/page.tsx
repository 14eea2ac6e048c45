import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { Appearance } from "../../../../addin/appearance/appearance.tsx";
import type { Calculation } from "../../../../addin/calculation/calculation.ts";
import { createCalculation } from "../../../../addin/calculation/create-calculation.ts";
import type { LiveState } from "../../../../addin/live/live-state.ts";
import type { Write } from "../../../../addin/pane/options/use-written-value.ts";
import { Pane } from "../../../../addin/pane/pane.tsx";
import type { ExplanationRequest } from "../../../../core/present/view/workbook-view.ts";
import type { WorkbookTables } from "../../../../core/workbook/tables.ts";
import { withNewRow } from "../../../support/new-row.ts";
import { type PageParameters, parametersOf } from "./parameters.ts";
import { spoiled } from "./spoiled.ts";
import { liveIn } from "./states.ts";
import { loadTables, withWrites } from "./tables.ts";

/** What the pane has asked for, for a test to read. */
declare global {
  interface Window {
    asked: unknown[];
    /** Milliseconds between the slices of a long calculation, for a test to be in time for them. */
    pause: number;
    /** Opens another workbook in place of the present one. */
    openWorkbook: (workbook: string) => void;
  }
}
window.asked = [];
window.pause = 0;
const note = (what: string) => (detail?: unknown) => void window.asked.push({ what, detail });

const quiet: LiveState = {
  view: null,
  isCalculating: false,
  trouble: null,
  failure: null,
  unwritten: [],
  hasUnwrittenResults: false,
};

const useWorkbook = ({ workbook, state }: PageParameters) => {
  const [tables, setTables] = useState<WorkbookTables | null>(null);
  useEffect(() => {
    const open = (name: string) => {
      setTables(null);
      void loadTables(name).then((loaded) => setTables(spoiled(loaded, state)));
    };
    window.openWorkbook = open;
    open(workbook);
  }, [workbook, state]);
  return [tables, setTables] as const;
};

const useLive = (calculation: Calculation, tables: WorkbookTables | null, language: "da" | "en") => {
  const [live, setLive] = useState(quiet);
  useEffect(() => {
    if (tables === null) {
      setLive(quiet);
      return;
    }
    void calculation.evaluate(tables, language).then(({ view }) => setLive({ ...quiet, view }));
  }, [calculation, tables, language]);
  return live;
};

/** The pane on the real core, without a sheet: what it writes changes the tables that are calculated on. */
const StatesPage = (parameters: PageParameters) => {
  const { state } = parameters;
  const calculation = useMemo(createCalculation, []);
  const ask = useMemo(
    () => ({
      explain: (request: ExplanationRequest) => calculation.explain(request),
      explainParts: (figure: string) => calculation.explainParts(figure),
    }),
    [calculation],
  );
  const [language, setLanguage] = useState(parameters.language);
  const [tables, setTables] = useWorkbook(parameters);
  const [isUnsaved, setUnsaved] = useState(state === "unsaved");
  const live = useLive(calculation, tables, language);
  const write: Write = async (writes, newRowOf = null) => {
    note("write")(writes);
    if (state === "refusing" || state === "trouble-table-blocked") return false;
    setUnsaved(true);
    const grown = (before: WorkbookTables) => (newRowOf === null ? before : withNewRow(before, newRowOf));
    setTables((before) => before && withWrites(grown(before), writes));
    return true;
  };
  return (
    <Pane
      language={language}
      onLanguage={setLanguage}
      live={liveIn(state, live)}
      file={{ name: `${parameters.workbook}.xlsx`, unsaved: isUnsaved }}
      keepsUndo={state !== "waiting-results"}
      undoesNewRows={state !== "waiting-results"}
      opensFiles
      onOpenFile={note("open-file")}
      onOpenStarter={note("open-starter")}
      onSave={() => setUnsaved(false)}
      onSelect={note("select")}
      onWrite={write}
      onWriteResults={note("write-results")}
      onRetry={note("retry")}
      explain={ask.explain}
      explainParts={ask.explainParts}
      standing={(scenario) => calculation.standing(scenario)}
      breakEven={(scenario) => calculation.breakEven(scenario)}
      contributions={(scenario, follow) =>
        // The core is in the pane's own thread here, which has to be let in between.
        calculation.contributions(scenario, async (progress) => {
          await new Promise((resolve) => setTimeout(resolve, window.pause));
          return follow(progress);
        })
      }
    />
  );
};

const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <Appearance>
      <main className="whole">
        <StatesPage {...parametersOf(window.location.search)} />
      </main>
    </Appearance>,
  );
