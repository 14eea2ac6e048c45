import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { useState } from "react";
import type { QueueChartView, QueueRequest } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { ColumnSlider } from "../parts/column-slider.tsx";
import { useWidth } from "../parts/use-width.ts";
import { QueueChart } from "./queue-chart.tsx";
import { queueLayout } from "./queue-layout.ts";
import { QueueLegend } from "./queue-legend.tsx";

const useStyles = makeStyles({
  drawing: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  field: { position: "relative", minWidth: 0, overflow: "hidden" },
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
            <ColumnSlider
              label={text.queues.chooseInterval}
              help={text.queues.chooseHelp}
              told={chart.columns.map(({ told }) => told)}
              chosen={chosen}
              onChoose={(next) => setPicked(chart.columns[next]?.id ?? null)}
              {...placeOf(chart, width)}
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

const placeOf = ({ columns }: QueueChartView, width: number) => {
  const { left, columnWidth } = queueLayout(columns, width);
  return { left, columnWidth };
};
