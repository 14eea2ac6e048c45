import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { Appearance } from "../../../../addin/appearance/appearance.tsx";
import type { Calculation } from "../../../../addin/calculation/calculation.ts";
import { createCalculation } from "../../../../addin/calculation/create-calculation.ts";
import { nothingYet as quiet } from "../../../../addin/live/live-state.ts";
import type { Write } from "../../../../addin/pane/options/use-written-value.ts";
import { Pane } from "../../../../addin/pane/pane.tsx";
import type { ExplanationRequest } from "../../../../core/present/view/workbook-view.ts";
import { migrationWrites } from "../../../../core/workbook/migration/migration-writes.ts";
import type { WorkbookTables } from "../../../../core/workbook/tables.ts";
import { withNewRow } from "../../../support/new-row.ts";
import { fakeCommands } from "./fake-commands.ts";
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
    /** Views that follow from what was written, each until a test lets it be seen; null: none waits. */
    heldAnswers: (() => void)[] | null;
    /** Opens another workbook in place of the present one. */
    openWorkbook: (workbook: string) => void;
  }
}
window.asked = [];
window.pause = 0;
window.heldAnswers = null;
const note = (what: string) => (detail?: unknown) => void window.asked.push({ what, detail });

const passed = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const letGo = (): Promise<void> =>
  new Promise((resolve) => {
    if (window.heldAnswers === null) resolve();
    else window.heldAnswers.push(resolve);
  });

/** The workbook, and how many changes by the pane are in it. */
interface Changed {
  readonly tables: WorkbookTables | null;
  readonly changes: number;
}

const unread: Changed = { tables: null, changes: 0 };

const useWorkbook = ({ workbook, state }: PageParameters) => {
  const [changed, setChanged] = useState(unread);
  useEffect(() => {
    const open = (name: string) => {
      setChanged(unread);
      void loadTables(name).then((loaded) => setChanged({ tables: spoiled(loaded, state), changes: 0 }));
    };
    window.openWorkbook = open;
    open(workbook);
  }, [workbook, state]);
  return [changed, setChanged] as const;
};

const useLive = (
  calculation: Calculation,
  { tables, changes }: Changed,
  { marks }: PageParameters,
  language: "da" | "en",
) => {
  const [live, setLive] = useState(quiet);
  useEffect(() => {
    if (tables === null) {
      setLive(quiet);
      return;
    }
    void calculation.evaluate(tables, language, marks).then(async ({ view }) => {
      await letGo();
      setLive({ ...quiet, view, changesShown: changes });
    });
  }, [calculation, tables, changes, marks, language]);
  return { ...live, changesMade: changes };
};

const commands = fakeCommands(note("run-command"));

/** As beside a workbook in Excel. */
const offersCommands = (state: string): boolean => ["commands", "no-model", "gone-tables"].includes(state);

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
  const [changed, setChanged] = useWorkbook(parameters);
  const [isUnsaved, setUnsaved] = useState(state === "unsaved");
  const live = useLive(calculation, changed, parameters, language);
  const write: Write = async (writes, newRowOf = null) => {
    note("write")(writes);
    if (state === "refusing" || state === "trouble-table-blocked") return false;
    setUnsaved(true);
    const grown = (before: WorkbookTables) => (newRowOf === null ? before : withNewRow(before, newRowOf));
    setChanged(({ tables, changes }) => ({
      tables: tables && withWrites(grown(tables), writes),
      changes: changes + 1,
    }));
    return true;
  };
  return (
    <Pane
      language={language}
      marks={parameters.marks}
      onLanguage={setLanguage}
      live={liveIn(state, live)}
      file={{ name: `${parameters.workbook}.xlsx`, unsaved: isUnsaved }}
      keepsUndo={state !== "waiting-results"}
      undoesNewRows={state !== "waiting-results" && state !== "older-in-excel"}
      upgradesInCopy={state !== "older-in-excel"}
      opensFiles
      onOpenFile={note("open-file")}
      onOpenStarter={note("open-starter")}
      onSave={() => setUnsaved(false)}
      commands={offersCommands(state) ? commands : null}
      onSelfTest={null}
      startPage="main"
      onSelect={note("select")}
      onReport={note("report")}
      onWrite={write}
      onUpgrade={async (older) => {
        note("upgrade")(older.changes);
        if (changed.tables === null) return false;
        const { cells, newRow } = migrationWrites(older.migration, changed.tables);
        return write([...cells, ...(newRow?.cells ?? [])], newRow);
      }}
      onWriteResults={note("write-results")}
      onLiveWriting={note("live-writing")}
      onDoWithout={note("do-without")}
      onRetry={note("retry")}
      explain={ask.explain}
      explainParts={ask.explainParts}
      standing={(scenario) => calculation.standing(scenario)}
      breakEven={(scenario) => calculation.breakEven(scenario)}
      contributions={(scenario, follow) =>
        // The core is in the pane's own thread here, which has to be let in between.
        calculation.contributions(scenario, async (progress) => {
          await passed(window.pause);
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
