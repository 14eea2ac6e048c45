import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ResultView, ScenarioView } from "../../core/present/view/workbook-view.ts";
import { readOnlyReason } from "../live/live-state.ts";
import { commandsFor } from "./commands/commands-for.ts";
import { MainView } from "./main-view.tsx";
import { type FreshOption, useFreshOption } from "./options/use-fresh-option.ts";
import { usePane } from "./pane-context.ts";
import type { PaneProps } from "./pane-props.ts";
import { usePaneStyles } from "./pane-styles.ts";
import { ProblemsView } from "./problems/problems-view.tsx";
import { Announcer } from "./states/announcer.tsx";
import { Calculating } from "./states/calculating.tsx";
import { problemsOf } from "./states/live-problems.ts";
import { LiveWriting } from "./states/live-writing.tsx";
import { Loading } from "./states/loading.tsx";
import { NoModel } from "./states/no-model.tsx";
import { NoResult } from "./states/no-result.tsx";
import { Notices, TroubleNotice } from "./states/notices.tsx";
import { ResultSheets } from "./top-line/result-sheets.tsx";
import { TopLine } from "./top-line/top-line.tsx";
import { main, type Page, usePage } from "./use-page.ts";

const AddOptionView = lazy(async () => ({
  default: (await import("./add-option/add-option-view.tsx")).AddOptionView,
}));
const CommandsView = lazy(async () => ({
  default: (await import("./commands/commands-view.tsx")).CommandsView,
}));
const CompareView = lazy(async () => ({ default: (await import("./compare/compare-view.tsx")).CompareView }));
const ExplainView = lazy(async () => ({ default: (await import("./explain/explain-view.tsx")).ExplainView }));

/** By its id, or by its name where it may not be there yet. */
type Chosen = { readonly id: string } | { readonly name: string };

const isChosen = ({ id, name }: ScenarioView, chosen: Chosen): boolean =>
  "id" in chosen ? id === chosen.id : name === chosen.name;

/** The chosen scenario; today's where none is chosen, or the chosen one is gone. */
const chosenScenario = (view: ResultView | null, chosen: Chosen | null): ScenarioView | null =>
  view === null
    ? null
    : (view.scenarios.find((scenario) => chosen !== null && isChosen(scenario, chosen)) ??
      view.scenarios[0] ??
      null);

/** Views that are not of a scenario. */
const ofWholeWorkbook: readonly Page["kind"][] = ["main", "problems", "commands"];

/** Views with places in the sheet that one can go to, and without a word of their own on what the host refuses. */
const withPlaces: readonly Page["kind"][] = ["problems", "compare", "explain"];

/** Whether there is something to show on the page: a comparison and an explanation are of a scenario. */
const isAbout = ({ kind }: Page, scenario: ScenarioView | null): boolean =>
  scenario !== null || ofWholeWorkbook.includes(kind);

/** The main view, and the views that are one step away from it. */
export const PaneViews = (props: PaneProps) => {
  const styles = usePaneStyles();
  const { language, text } = usePane();
  const scroller = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { page: wanted, open, back, leave } = usePage(scroller, { kind: props.startPage });
  // After what gives the focus back: that is none of the user's doing.
  const [fresh, setFresh] = useFreshOption();
  const { live } = props;
  const result = live.view?.kind === "result" ? live.view : null;
  const scenario = chosenScenario(result, chosen);
  const isOffered = wanted.kind !== "commands" || props.commands !== null;
  const page = isOffered && isAbout(wanted, scenario) ? wanted : main;
  const isOpening = live.view === null;
  const hasShown = useRef(false);
  useEffect(() => {
    // The first workbook leaves the pane at the view that it was opened with.
    if (!isOpening) hasShown.current = true;
    if (!isOpening || !hasShown.current) return;
    setChosen(null);
    setFresh(null);
    leave();
  }, [isOpening, leave, setFresh]);
  return (
    <section ref={scroller} tabIndex={-1} className={styles.pane} lang={language} aria-label={text.pane}>
      <div className={styles.type}>
        <Calculating isCalculating={live.isCalculating && live.view !== null} />
        <div hidden={page.kind !== "main"}>
          <Front
            {...props}
            scenario={scenario}
            fresh={fresh}
            onShown={() => setFresh(null)}
            onChoose={(id) => setChosen({ id })}
            onOpen={open}
          />
        </div>
        {live.trouble !== null && withPlaces.includes(page.kind) && (
          <div className={styles.aside}>
            <TroubleNotice trouble={live.trouble} onRetry={props.onRetry} />
          </div>
        )}
        <Suspense fallback={null}>
          <Aside
            {...props}
            page={page}
            scenario={scenario}
            onChoose={(id) => {
              setChosen({ id });
              back();
            }}
            onAdded={(name, key) => {
              setChosen({ name });
              setFresh(key);
              back();
            }}
            onBack={back}
          />
        </Suspense>
      </div>
      <Announcer live={live} sentence={scenario?.answer.sentence ?? null} />
    </section>
  );
};

interface FrontProps extends PaneProps {
  readonly scenario: ScenarioView | null;
  readonly fresh: FreshOption | null;
  readonly onShown: () => void;
  readonly onChoose: (scenario: string) => void;
  readonly onOpen: (page: Page) => void;
}

/** To the report; where the workbook has none, to what fetches it. Null where nothing does. */
const reportOf = ({ live: { view }, commands, onReport, onOpen }: FrontProps): (() => void) | null => {
  if (view?.kind !== "result") return null;
  const { report } = view;
  if (report !== null) return () => onReport(report);
  return commands === null ? null : () => onOpen({ kind: "commands", command: "repair-model" });
};

/** Whether the report, when it is chosen, is written before it is shown. */
const writesReport = ({ live }: FrontProps): boolean =>
  live.hasUnwrittenResults &&
  readOnlyReason(live) === null &&
  live.view?.kind === "result" &&
  live.view.report !== null;

const Front = (props: FrontProps) => {
  const styles = usePaneStyles();
  const { live, file, scenario, onOpen } = props;
  const { view } = live;
  const problems = problemsOf(live);
  const isFirstLoad = view === null && live.trouble === null && live.failure === null;
  return (
    <>
      <TopLine
        workplace={view?.kind === "result" ? view.workplace : null}
        period={view?.kind === "result" ? view.period : ""}
        scenarios={view?.kind === "result" ? view.scenarios : []}
        chosen={scenario}
        onChoose={props.onChoose}
        problems={view?.kind === "result" ? problems : []}
        onProblems={() => onOpen({ kind: "problems" })}
        file={file}
        onSave={props.onSave}
        onLanguage={props.onLanguage}
        onReport={reportOf(props)}
        reportEndsUndo={writesReport(props) && !props.keepsUndo}
        onCommands={props.commands === null ? null : () => onOpen({ kind: "commands" })}
        onSelfTest={props.onSelfTest}
      >
        {view?.kind === "result" && props.keepsUndo && (
          <ResultSheets live={live} onWriteResults={props.onWriteResults} />
        )}
        {view?.kind === "result" && !props.keepsUndo && (
          <LiveWriting isChosen={live.writesLive} onChoose={props.onLiveWriting} />
        )}
      </TopLine>
      <div className={styles.body}>
        <Notices
          {...props}
          onRepair={
            props.commands === null ? null : () => onOpen({ kind: "commands", command: "repair-model" })
          }
        />
        {isFirstLoad && <Loading />}
        {view?.kind === "no-model" && (
          <NoModel
            {...props}
            onInsert={
              props.commands === null ? null : () => onOpen({ kind: "commands", command: "insert-model" })
            }
          />
        )}
        {view?.kind === "no-result" && <NoResult reason={view.reason} problems={problems} />}
        {view?.kind === "result" && scenario !== null && (
          <MainView
            view={view}
            scenario={scenario}
            counts={live}
            onWrite={props.onWrite}
            standing={props.standing}
            breakEven={props.breakEven}
            onWhy={(month) => onOpen({ kind: "explain", month })}
            onWhyCost={() => onOpen({ kind: "explain", month: null, figure: "cost" })}
            onWhyQueue={(queue) => onOpen({ kind: "explain", month: queue.month, queue })}
            onCompare={() => onOpen({ kind: "compare" })}
            onAddOption={() => onOpen({ kind: "add-option" })}
            fresh={props.fresh}
            onShown={props.onShown}
          />
        )}
      </div>
    </>
  );
};

interface AsideProps extends PaneProps {
  readonly page: Page;
  readonly scenario: ScenarioView | null;
  readonly onChoose: (scenario: string) => void;
  /** The option of the key was written for the scenario of the name. */
  readonly onAdded: (scenario: string, key: string) => void;
  readonly onBack: () => void;
}

const Aside = (props: AsideProps) => {
  const { page, scenario, live, explain, explainParts, onChoose, onBack } = props;
  const { view } = live;
  switch (page.kind) {
    case "main":
      return null;
    case "problems":
      return <ProblemsView problems={problemsOf(live)} onBack={onBack} />;
    case "commands":
      return props.commands === null ? null : (
        <CommandsView
          commands={props.commands}
          offered={commandsFor(view)}
          first={page.command ?? null}
          onBack={onBack}
        />
      );
    case "compare":
      return view?.kind !== "result" || scenario === null ? null : (
        <CompareView
          view={view}
          chosen={scenario.id}
          onChoose={onChoose}
          contributions={props.contributions}
          onBack={onBack}
        />
      );
    case "add-option":
      return view?.kind !== "result" || scenario === null ? null : (
        <AddOptionView
          view={view}
          scenario={scenario}
          isToday={scenario === view.scenarios[0]}
          trouble={live.trouble}
          undoesNewRows={props.undoesNewRows}
          onWrite={props.onWrite}
          onAdded={props.onAdded}
          onBack={onBack}
        />
      );
    case "explain":
      return scenario === null ? null : (
        <ExplainView
          request={{
            scenario: scenario.id,
            month: page.month,
            ...(page.figure !== undefined && { figure: page.figure }),
            ...(page.queue !== undefined && { queue: page.queue }),
          }}
          version={view}
          explain={explain}
          explainParts={explainParts}
          onBack={onBack}
        />
      );
  }
};
