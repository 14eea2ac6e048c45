import { makeStyles, tokens } from "@fluentui/react-components";
import type { ContributionBarView } from "../../../core/present/view/contributions-view.ts";
import { GapAxis } from "../compare/gap-chart.tsx";
import { type Axis, axisAround, placed } from "../months/scale.ts";
import { usePane } from "../pane-context.ts";
import { useWidth } from "../parts/use-width.ts";
import { type BarLook, lookOf, useBarStyles } from "./bar-styles.ts";

const useStyles = makeStyles({
  // No wider than that a name and its number are seen as one.
  figure: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    margin: 0,
    minWidth: 0,
    maxWidth: "760px",
  },
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
  row: { paddingTop: "4px" },
  name: { display: "flex", alignItems: "baseline", justifyContent: "space-between", columnGap: "12px" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  total: { fontWeight: tokens.fontWeightSemibold },
  value: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  error: {
    paddingInlineStart: "6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

const rowHeight = 16;
const side = 10;
/** A part of nearly nothing is a line, which says where it stands and nothing of its size. */
const thinnest = 2;

const axisOf = (bars: readonly ContributionBarView[]): Axis =>
  axisAround([0, ...bars.flatMap(({ span }) => (span === null ? [] : [span.from, span.to]))], 6);

/** From the plan without the options to that with all of them, each part beginning where the one before it ended. */
export const ContributionChart = ({ bars }: { readonly bars: readonly ContributionBarView[] }) => {
  const styles = useStyles();
  const { text } = usePane();
  const [measured, width] = useWidth();
  const axis = axisOf(bars);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{text.contributions.chartTitle}</figcaption>
      <Legend />
      <div ref={measured}>
        <ul className={styles.rows}>
          {bars.map((bar, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two options may have the same name, and none moves
            <li key={index} className={styles.row}>
              <div className={styles.name}>
                <span className={bar.kind === "part" ? styles.label : styles.total}>{bar.label}</span>
                <span className={styles.value}>
                  {bar.value}
                  {bar.error !== "" && <span className={styles.error}>{bar.error}</span>}
                </span>
              </div>
              {width > 0 && <Bar bar={bar} axis={axis} width={width} />}
            </li>
          ))}
        </ul>
        {width > 0 && <GapAxis axis={axis} width={width} />}
      </div>
    </figure>
  );
};

interface BarProps {
  readonly bar: ContributionBarView;
  readonly axis: Axis;
  readonly width: number;
}

const Bar = ({ bar, axis, width }: BarProps) => {
  const styles = useBarStyles();
  const across = (value: number) => placed(value, axis, side, width - side);
  const { span } = bar;
  const from = span === null ? 0 : across(Math.min(span.from, span.to));
  const length = span === null ? 0 : across(Math.max(span.from, span.to)) - from;
  return (
    <svg role="img" aria-label={bar.told} width={width} height={rowHeight} className={styles.row}>
      <line className={styles.zero} x1={across(0)} x2={across(0)} y1={0} y2={rowHeight} />
      {span !== null && length >= thinnest && (
        <rect className={styles[lookOf(bar)]} x={from} y={2} width={length} height={rowHeight - 4} rx={2} />
      )}
      {span !== null && length < thinnest && (
        <line className={styles.still} x1={from} x2={from} y1={2} y2={rowHeight - 2} />
      )}
    </svg>
  );
};

const looks = ["more", "less", "total"] as const satisfies readonly BarLook[];

const Legend = () => {
  const styles = useStyles();
  const barStyles = useBarStyles();
  const { text } = usePane();
  return (
    <ul className={styles.legend}>
      {looks.map((look) => (
        <li key={look} className={styles.item}>
          <svg width={24} height={14} aria-hidden="true">
            <rect className={barStyles[look]} x={1} y={2} width={22} height={10} rx={2} />
          </svg>
          {text.contributions[look]}
        </li>
      ))}
    </ul>
  );
};
