import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComparisonView } from "../../../core/present/view/workbook-view.ts";
import { type Axis, axisAround, placed, tickDecimals } from "../months/scale.ts";
import { usePane } from "../pane-context.ts";
import { big } from "../parts/breakpoints.ts";
import { Mark } from "../parts/mark.tsx";
import { useWidth } from "../parts/use-width.ts";
import { useGapStyles } from "./gap-styles.ts";

type Gap = ComparisonView["gaps"][number];

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", rowGap: "6px", margin: 0, minWidth: 0 },
  caption: { fontWeight: tokens.fontWeightSemibold },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: { paddingTop: "6px" },
  name: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: "12px" },
  number: { display: "inline-flex", alignItems: "baseline", columnGap: "8px", whiteSpace: "nowrap" },
  parts: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "end",
  },
  posts: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    minWidth: "3em",
    textAlign: "end",
    [big]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
});

const rowHeight = 26;
const side = 10;

const axisOf = (gaps: readonly Gap[]): Axis => {
  const values = gaps.flatMap(({ tasks, guidelineLow, guidelineHigh }) => [
    tasks,
    guidelineLow,
    guidelineHigh,
  ]);
  return axisAround([0, ...values.filter((value) => value !== null)], 6);
};

/** The gap of each scenario on one scale: a point by the tasks, a bar by the guideline caseload. */
export const GapChart = ({ gaps }: { readonly gaps: readonly Gap[] }) => {
  const styles = useStyles();
  const { text } = usePane();
  const [measured, width] = useWidth();
  const axis = axisOf(gaps);
  const told = (gap: Gap) => (gap.tasks === null ? "–" : text.number(gap.tasks, 1));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{text.compare.chartTitle}</figcaption>
      <GapLegend />
      <div ref={measured}>
        <ul className={styles.rows}>
          {gaps.map((gap) => (
            <li key={gap.scenario} className={styles.row}>
              <div className={styles.name}>
                <span>{gap.name}</span>
                <span className={styles.number}>
                  {gap.mark !== null && <Mark mark={gap.mark} />}
                  <span className={styles.posts}>{told(gap)}</span>
                </span>
              </div>
              {gap.parts !== null && <div className={styles.parts}>{text.compare.netted(gap.parts)}</div>}
              {width > 0 && <GapRow gap={gap} axis={axis} width={width} />}
            </li>
          ))}
        </ul>
        {width > 0 && <GapAxis axis={axis} width={width} />}
      </div>
    </figure>
  );
};

interface RowProps {
  readonly gap: Gap;
  readonly axis: Axis;
  readonly width: number;
}

const GapRow = ({ gap, axis, width }: RowProps) => {
  const styles = useGapStyles();
  const { text } = usePane();
  const across = (value: number) => placed(value, axis, side, width - side);
  const { tasks, guidelineLow: low, guidelineHigh: high } = gap;
  return (
    <svg
      role="img"
      aria-label={text.compare.told(gap)}
      width={width}
      height={rowHeight}
      className={styles.row}
    >
      <line className={styles.track} x1={side} x2={width - side} y1={rowHeight / 2} y2={rowHeight / 2} />
      {low !== null && high !== null && (
        <rect
          className={styles.band}
          x={across(low)}
          y={5}
          width={Math.max(2, across(high) - across(low))}
          height={rowHeight - 10}
          rx={3}
        />
      )}
      <line className={styles.zero} x1={across(0)} x2={across(0)} y1={0} y2={rowHeight} />
      {tasks !== null && <circle className={styles.point} cx={across(tasks)} cy={rowHeight / 2} r={6} />}
    </svg>
  );
};

export const GapAxis = ({ axis, width }: Omit<RowProps, "gap">) => {
  const styles = useGapStyles();
  const { text } = usePane();
  return (
    <svg aria-hidden="true" width={width} height={44} className={styles.axis}>
      {axis.ticks.map((tick) => (
        <text key={tick} className={styles.tick} x={placed(tick, axis, side, width - side)} y={16}>
          {text.number(tick, tickDecimals(axis))}
        </text>
      ))}
      <text className={styles.sideName} x={0} y={38}>
        ← {text.compare.shortageSide}
      </text>
      <text className={styles.sideName} x={width} y={38} textAnchor="end">
        {text.compare.spareSide} →
      </text>
    </svg>
  );
};

const GapLegend = () => {
  const styles = useStyles();
  const gapStyles = useGapStyles();
  const { text } = usePane();
  return (
    <ul className={styles.legend}>
      <li className={styles.item}>
        <svg width={14} height={14} aria-hidden="true">
          <circle className={gapStyles.point} cx={7} cy={7} r={6} />
        </svg>
        {text.compare.tasks}
      </li>
      <li className={styles.item}>
        <svg width={24} height={14} aria-hidden="true">
          <rect className={gapStyles.band} x={1} y={1} width={22} height={12} rx={3} />
        </svg>
        {text.compare.guideline}
      </li>
    </ul>
  );
};
