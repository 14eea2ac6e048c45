import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { BranchCompare16Regular } from "@fluentui/react-icons/svg/branch-compare";
import type { QueueRequest, ResultView, ScenarioView } from "../../core/present/view/workbook-view.ts";
import { Answer } from "./answer/answer.tsx";
import { Checklist } from "./checklist/checklist.tsx";
import { KeyFigures } from "./figures/key-figures.tsx";
import { NotDone } from "./figures/not-done.tsx";
import { Overview } from "./figures/overview.tsx";
import { PartsOfWhole } from "./figures/parts-of-whole.tsx";
import { Flags } from "./flags/flags.tsx";
import { Money } from "./money/money.tsx";
import { Months } from "./months/months.tsx";
import { Options } from "./options/options.tsx";
import type { FreshOption } from "./options/use-fresh-option.ts";
import type { ChangeCounts, Write } from "./options/use-written-value.ts";
import { usePane } from "./pane-context.ts";
import type { PaneProps } from "./pane-props.ts";
import { big } from "./parts/breakpoints.ts";
import { Queues } from "./queues/queues.tsx";
import { Standing } from "./standing/standing.tsx";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "28px 40px",
    alignItems: "start",
    [big]: { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", gridTemplateRows: "auto 1fr" },
  },
  column: { display: "flex", flexDirection: "column", rowGap: "28px", minWidth: 0 },
  // Beside the others, however long it is.
  side: { [big]: { gridColumn: 2, gridRow: "1 / span 2" } },
  compare: { alignSelf: "flex-start" },
});

interface MainViewProps {
  readonly view: ResultView;
  readonly scenario: ScenarioView;
  readonly counts: ChangeCounts;
  readonly onWrite: Write;
  readonly standing: PaneProps["standing"];
  readonly breakEven: PaneProps["breakEven"];
  readonly onWhy: (month: string | null) => void;
  readonly onWhyCost: () => void;
  readonly onWhyQueue: (request: QueueRequest) => void;
  readonly onCompare: () => void;
  readonly onAddOption: () => void;
  readonly fresh: FreshOption | null;
  readonly onShown: () => void;
}

/** One scenario from its answer down to what is not done. */
export const MainView = (props: MainViewProps) => {
  const { view, scenario, onWrite, onWhy, onCompare } = props;
  const styles = useStyles();
  const { text } = usePane();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Answer answer={scenario.answer} onWhy={() => onWhy(null)} />
        {view.scenarios.length > 1 && (
          <Button className={styles.compare} icon={<BranchCompare16Regular />} onClick={onCompare}>
            {text.compare.open}
          </Button>
        )}
        <Months months={scenario.months} onWhy={onWhy} />
      </div>
      <div className={mergeClasses(styles.column, styles.side)}>
        <Flags
          groups={scenario.flags}
          notJudged={scenario.flagsNotJudged}
          isKnown={scenario.answer.headline.state !== "not-computable"}
        />
        <Options
          key={scenario.id}
          scenario={scenario}
          isToday={scenario === view.scenarios[0]}
          counts={props.counts}
          fresh={props.fresh}
          onShown={props.onShown}
          onAdd={props.onAddOption}
          onWrite={onWrite}
        />
      </div>
      <div className={styles.column}>
        <Money
          money={scenario.money}
          scenario={scenario.id}
          version={view}
          breakEven={props.breakEven}
          onWhy={props.onWhyCost}
        />
        <NotDone notDone={scenario.notDone} />
        <Queues key={`${scenario.id} phones`} queues={scenario.queues} onWhy={props.onWhyQueue} />
        <KeyFigures figures={scenario.keyFigures} />
        <Overview sections={scenario.overview} />
        <Standing key={scenario.id} scenario={scenario.id} version={view} standing={props.standing} />
        <PartsOfWhole scenario={scenario} />
        {view.checklist !== null && (
          <Checklist checklist={view.checklist} counts={props.counts} onWrite={onWrite} />
        )}
      </div>
    </div>
  );
};
