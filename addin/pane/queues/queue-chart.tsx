import { useId } from "react";
import type { QueueChartView, QueueColumnView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { useQueueChartStyles } from "./queue-chart-styles.ts";
import { heightOfShare, type QueueLayout, queueLayout } from "./queue-layout.ts";

interface QueueChartProps {
  readonly chart: QueueChartView;
  readonly width: number;
  readonly chosen: number;
}

/** The share answered in time in each part of the day, against the target and today's. */
export const QueueChart = ({ chart, width, chosen }: QueueChartProps) => {
  const styles = useQueueChartStyles();
  const { text } = usePane();
  const id = useId();
  const layout = queueLayout(chart.columns, width);
  return (
    <svg
      className={styles.chart}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      fontSize={layout.fontSize}
    >
      <title id={`${id}title`}>{chart.title}</title>
      <desc id={`${id}description`}>{text.queues.chartDescription}</desc>
      <Hatching id={`${id}hatching`} />
      <rect
        className={styles.chosen}
        x={layout.left + chosen * layout.columnWidth}
        y={layout.top}
        width={layout.columnWidth}
        height={layout.floor - layout.top}
      />
      <Grid layout={layout} />
      {chart.columns.map((column, index) => (
        <Column key={column.id} column={column} index={index} layout={layout} hatching={`${id}hatching`} />
      ))}
      {chart.target !== null && <Target chart={chart} target={chart.target} layout={layout} />}
    </svg>
  );
};

export const Hatching = ({ id }: { readonly id: string }) => {
  const styles = useQueueChartStyles();
  return (
    <defs>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatching} x1={0} y1={0} x2={0} y2={7} />
      </pattern>
    </defs>
  );
};

const shares = [0, 0.5, 1];

const Grid = ({ layout }: { readonly layout: QueueLayout }) => {
  const styles = useQueueChartStyles();
  const { text } = usePane();
  const { left, width, fontSize } = layout;
  return (
    <g>
      {shares.map((share) => {
        const y = heightOfShare(share, layout);
        return (
          <g key={share}>
            <line className={styles.grid} x1={left} x2={width} y1={y} y2={y} />
            <text className={styles.tick} x={left - 6} y={y + fontSize * 0.35} textAnchor="end">
              {text.queues.percent(share)}
            </text>
          </g>
        );
      })}
    </g>
  );
};

interface ColumnProps {
  readonly column: QueueColumnView;
  readonly index: number;
  readonly layout: QueueLayout;
  readonly hatching: string;
}

const Column = ({ column, index, layout, hatching }: ColumnProps) => {
  const styles = useQueueChartStyles();
  const { left, columnWidth, height, fontSize, named } = layout;
  const x = left + index * columnWidth;
  return (
    <g>
      <Level column={column} x={x} layout={layout} hatching={hatching} />
      {column.today !== null && <Today share={column.today} x={x} layout={layout} />}
      {named.includes(index) && (
        <text className={styles.tick} x={x} y={height - fontSize * 0.5}>
          {column.short}
        </text>
      )}
    </g>
  );
};

type LevelProps = Omit<ColumnProps, "index"> & { readonly x: number };

/** A queue that grows has no share: its column is hatched from the floor to the top. */
const Level = ({ column: { level, state, shown }, x, layout, hatching }: LevelProps) => {
  const styles = useQueueChartStyles();
  const { columnWidth, top, floor, fontSize, hasNumbers } = layout;
  const inner = { x: x + columnWidth * 0.12, width: columnWidth * 0.76 };
  if (state === "unstable")
    return (
      <rect {...inner} className={styles.growing} y={top} height={floor - top} fill={`url(#${hatching})`} />
    );
  if (level === null)
    return (
      <text className={styles.tick} x={x + columnWidth / 2} y={floor - fontSize * 0.5} textAnchor="middle">
        ?
      </text>
    );
  const y = heightOfShare(level, layout);
  return (
    <g>
      <rect {...inner} className={styles.column} y={y} height={floor - y} />
      {hasNumbers && (
        <text className={styles.share} x={x + columnWidth / 2} y={floor - fontSize * 0.6} textAnchor="middle">
          {shown}
        </text>
      )}
    </g>
  );
};

const Today = ({
  share,
  x,
  layout,
}: {
  readonly share: number;
  readonly x: number;
  readonly layout: QueueLayout;
}) => {
  const styles = useQueueChartStyles();
  const y = heightOfShare(share, layout);
  const ends = { x1: x + layout.columnWidth * 0.06, x2: x + layout.columnWidth * 0.94, y1: y, y2: y };
  return (
    <g>
      <line className={styles.todayEdge} {...ends} />
      <line className={styles.today} {...ends} />
    </g>
  );
};

interface TargetProps {
  readonly chart: QueueChartView;
  readonly target: number;
  readonly layout: QueueLayout;
}

const Target = ({ target, layout }: TargetProps) => {
  const styles = useQueueChartStyles();
  const y = heightOfShare(target, layout);
  return <line className={styles.target} x1={layout.left} x2={layout.width} y1={y} y2={y} />;
};
