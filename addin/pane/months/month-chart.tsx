import { useId } from "react";
import type { MonthView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { useChartStyles } from "./chart-styles.ts";
import { type ChartLayout, chartLayout, heightIn } from "./layout.ts";
import { tickDecimals } from "./scale.ts";
import { stepArea, stepLine } from "./step-path.ts";

export interface MonthChartProps {
  readonly months: readonly MonthView[];
  readonly hasGuideline: boolean;
  readonly width: number;
  readonly chosen: number;
}

/** Availability against need, with the guideline as a band; below it the backlog. */
export const MonthChart = ({ months, hasGuideline, width, chosen }: MonthChartProps) => {
  const styles = useChartStyles();
  const { text } = usePane();
  const id = useId();
  const layout = chartLayout(months, width);
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
      <title id={`${id}title`}>{text.monthByMonth.chartTitle}</title>
      <desc id={`${id}description`}>{text.monthByMonth.chartDescription(hasGuideline)}</desc>
      <Chosen layout={layout} chosen={chosen} />
      <Grid layout={layout} />
      <Posts layout={layout} months={months} />
      <Backlog layout={layout} months={months} />
      <MonthNames layout={layout} months={months} />
    </svg>
  );
};

interface LayerProps {
  readonly layout: ChartLayout;
  readonly months: readonly MonthView[];
}

const Chosen = ({ layout, chosen }: { readonly layout: ChartLayout; readonly chosen: number }) => {
  const styles = useChartStyles();
  const { left, monthWidth, posts, backlog } = layout;
  return (
    <rect
      className={styles.chosen}
      x={left + chosen * monthWidth}
      y={posts.top - 6}
      width={Math.max(monthWidth, 2)}
      height={backlog.bottom - posts.top + 6}
    />
  );
};

const Grid = ({ layout }: { readonly layout: ChartLayout }) => {
  const styles = useChartStyles();
  const { text } = usePane();
  const { posts, backlog, left, width, fontSize } = layout;
  const ticks = [posts, backlog].flatMap((field) =>
    field.axis.ticks.map((tick) => ({
      label: text.number(tick, tickDecimals(field.axis)),
      y: heightIn(field, tick) ?? 0,
    })),
  );
  return (
    <g>
      {ticks.map(({ label, y }) => (
        <g key={y}>
          <line className={styles.grid} x1={left} x2={width} y1={y} y2={y} />
          <text className={styles.tick} x={left - 6} y={y + fontSize * 0.35} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <text className={styles.tick} x={left} y={backlog.top - fontSize * 0.7}>
        {text.monthByMonth.backlogTitle}
      </text>
    </g>
  );
};

const Posts = ({ layout, months }: LayerProps) => {
  const styles = useChartStyles();
  const { left, monthWidth, posts } = layout;
  const heights = (pick: (month: MonthView) => number | null) =>
    months.map((month) => heightIn(posts, pick(month)));
  const available = heights((month) => month.available);
  const required = heights((month) => month.required);
  const caseCarrying = heights((month) =>
    month.guidelineLow === null ? null : (month.caseCarrying ?? null),
  );
  const lacking = available.map((height, index) => {
    const need = required[index] ?? null;
    return height !== null && need !== null && height > need ? height : null;
  });
  const guidelineHigh = heights((month) => month.guidelineHigh);
  const guidelineLow = heights((month) => month.guidelineLow);
  return (
    <g>
      <path className={styles.band} d={stepArea(guidelineHigh, guidelineLow, left, monthWidth)} />
      <path className={styles.bandEdge} d={stepLine(guidelineHigh, left, monthWidth)} />
      <path className={styles.bandEdge} d={stepLine(guidelineLow, left, monthWidth)} />
      <path className={styles.lacking} d={stepArea(required, lacking, left, monthWidth)} />
      <path className={styles.required} d={stepLine(required, left, monthWidth)} />
      <path className={styles.caseCarrying} d={stepLine(caseCarrying, left, monthWidth)} />
      <path className={styles.available} d={stepLine(available, left, monthWidth)} />
    </g>
  );
};

const Backlog = ({ layout, months }: LayerProps) => {
  const styles = useChartStyles();
  const { left, monthWidth, backlog } = layout;
  const tops = months.map(({ backlogHours }) => heightIn(backlog, backlogHours));
  const floor = tops.map((top) => (top === null ? null : backlog.bottom));
  return <path className={styles.backlog} d={stepArea(tops, floor, left, monthWidth)} />;
};

const MonthNames = ({ layout, months }: LayerProps) => {
  const styles = useChartStyles();
  const { left, monthWidth, named, height, fontSize } = layout;
  return (
    <g>
      {named.map((index) => (
        <text key={index} className={styles.tick} x={left + index * monthWidth} y={height - fontSize * 0.5}>
          {months[index]?.short}
        </text>
      ))}
    </g>
  );
};
