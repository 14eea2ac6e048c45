import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ResultView, ScenarioView } from "../../core/present/view/workbook-view.ts";
import { MainView } from "./main-view.tsx";
import { usePane } from "./pane-context.ts";
import type { PaneProps } from "./pane-props.ts";
import { usePaneStyles } from "./pane-styles.ts";
import { ProblemsView } from "./problems/problems-view.tsx";
import { Announcer } from "./states/announcer.tsx";
import { Calculating } from "./states/calculating.tsx";
import { Loading } from "./states/loading.tsx";
import { NoModel } from "./states/no-model.tsx";
import { NoResult } from "./states/no-result.tsx";
import { Notices } from "./states/notices.tsx";
import { ResultSheets } from "./top-line/result-sheets.tsx";
import { TopLine } from "./top-line/top-line.tsx";
import { main, type Page, usePage } from "./use-page.ts";

const AddOptionView = lazy(async () => ({
  default: (await import("./add-option/add-option-view.tsx")).AddOptionView,
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

/** Whether there is something to show on the page: a comparison and an explanation are of a scenario. */
const isAbout = ({ kind }: Page, scenario: ScenarioView | null): boolean =>
  scenario !== null || kind === "main" || kind === "problems";

/** The main view, and the views that are one step away from it. */
export const PaneViews = (props: PaneProps) => {
  const styles = usePaneStyles();
  const { language, text } = usePane();
  const scroller = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const { page: wanted, open, back, leave } = usePage(scroller);
  const { live } = props;
  const result = live.view?.kind === "result" ? live.view : null;
  const scenario = chosenScenario(result, chosen);
  const page = isAbout(wanted, scenario) ? wanted : main;
  const isOpening = live.view === null;
  useEffect(() => {
    if (!isOpening) return;
    setChosen(null);
    setFresh(null);
    leave();
  }, [isOpening, leave]);
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
  readonly fresh: string | null;
  readonly onShown: () => void;
  readonly onChoose: (scenario: string) => void;
  readonly onOpen: (page: Page) => void;
}

const Front = (props: FrontProps) => {
  const styles = usePaneStyles();
  const { live, file, scenario, onOpen } = props;
  const { view } = live;
  const notices = (
    <Notices
      live={live}
      keepsUndo={props.keepsUndo}
      onRetry={props.onRetry}
      onWriteResults={props.onWriteResults}
    />
  );
  const problems = view === null || view.kind === "no-model" ? [] : view.problems;
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
      >
        {view?.kind === "result" && props.keepsUndo && (
          <ResultSheets live={live} onWriteResults={props.onWriteResults} />
        )}
      </TopLine>
      <div className={styles.body}>
        {notices}
        {isFirstLoad && <Loading />}
        {view?.kind === "no-model" && <NoModel {...props} />}
        {view?.kind === "no-result" && <NoResult reason={view.reason} problems={problems} />}
        {view?.kind === "result" && scenario !== null && (
          <MainView
            view={view}
            scenario={scenario}
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
      return (
        <ProblemsView
          problems={view === null || view.kind === "no-model" ? [] : view.problems}
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
