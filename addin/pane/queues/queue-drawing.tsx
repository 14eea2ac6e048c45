import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import type { QueueChartView, QueueRequest } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { useWidth } from "../parts/use-width.ts";
import { QueueChart } from "./queue-chart.tsx";
import { queueLayout } from "./queue-layout.ts";
import { QueueLegend } from "./queue-legend.tsx";

const useStyles = makeStyles({
  drawing: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  field: { position: "relative", minWidth: 0, overflow: "hidden" },
  slider: {
    position: "absolute",
    inset: 0,
    cursor: "pointer",
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": {
      ":focus-visible": { outline: "2px solid Highlight", outlineOffset: "-2px" },
    },
  },
  chosen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "6px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plain: { margin: 0 },
});

interface QueueDrawingProps {
  readonly chart: QueueChartView;
  readonly onWhy: (request: QueueRequest) => void;
}

/** The part of the day at which callers fare worst: where the queue grows, else where fewest are answered in time. */
const worstOf = ({ columns }: QueueChartView): number => {
  const levels = columns.map(({ level, state }) => (state === "unstable" ? -1 : (level ?? 2)));
  return Math.max(0, levels.indexOf(Math.min(...levels)));
};

/** The drawing with one part of the day chosen, which is told in words. */
export const QueueDrawing = ({ chart, onWhy }: QueueDrawingProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [measured, width] = useWidth();
  const [picked, setPicked] = useState<string | null>(null);
  const index = chart.columns.findIndex(({ id }) => id === picked);
  const chosen = index === -1 ? worstOf(chart) : index;
  const column = chart.columns[chosen];
  const { request = null } = column ?? {};
  return (
    <div className={styles.drawing}>
      <QueueLegend chart={chart} />
      <div ref={measured} className={styles.field}>
        {width > 0 && (
          <>
            <QueueChart chart={chart} width={width} chosen={chosen} />
            <IntervalSlider
              chart={chart}
              chosen={chosen}
              width={width}
              onChoose={(next) => setPicked(chart.columns[next]?.id ?? null)}
            />
          </>
        )}
      </div>
      {column !== undefined && (
        <div className={styles.chosen}>
          <p className={styles.plain}>{column.told}</p>
          {request !== null && (
            <Button
              size="small"
              appearance="outline"
              icon={<QuestionCircle16Regular />}
              onClick={() => onWhy(request)}
            >
              {text.queues.whyInterval}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};

/** The part of the day that a key leads to; null for keys that lead nowhere. */
const afterKey = (key: string, chosen: number, count: number): number | null => {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, chosen + step));
};

interface IntervalSliderProps {
  readonly chart: QueueChartView;
  readonly chosen: number;
  readonly width: number;
  readonly onChoose: (index: number) => void;
}

const IntervalSlider = ({ chart: { columns }, chosen, width, onChoose }: IntervalSliderProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = afterKey(event.key, chosen, columns.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const { left, columnWidth } = queueLayout(columns, width);
    const across = event.clientX - event.currentTarget.getBoundingClientRect().left - left;
    onChoose(Math.min(columns.length - 1, Math.max(0, Math.floor(across / columnWidth))));
  };
  return (
    <div
      className={styles.slider}
      role="slider"
      tabIndex={0}
      aria-label={text.queues.chooseInterval}
      aria-description={text.queues.chooseHelp}
      aria-valuemin={1}
      aria-valuemax={columns.length}
      aria-valuenow={chosen + 1}
      aria-valuetext={columns[chosen]?.told}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={(event) => (event.buttons === 1 ? onPointer(event) : undefined)}
    />
  );
};
