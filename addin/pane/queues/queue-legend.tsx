import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { QueueChartView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Hatching } from "./queue-chart.tsx";
import { useQueueChartStyles } from "./queue-chart-styles.ts";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
});

/** What the columns and lines are, in the form that they have there; only those that are there. */
export const QueueLegend = ({ chart }: { readonly chart: QueueChartView }) => {
  const styles = useStyles();
  const look = useQueueChartStyles();
  const id = useId();
  const { text } = usePane();
  const { columns, targetLabel } = chart;
  return (
    <ul className={styles.legend}>
      {columns.some(({ level }) => level !== null) && (
        <Entry label={text.queues.answered}>
          <rect className={look.column} x={3} y={2} width={16} height={11} />
        </Entry>
      )}
      {columns.some(({ today }) => today !== null) && (
        <Entry label={text.queues.today}>
          <line className={look.today} x1={1} x2={21} y1={7} y2={7} />
        </Entry>
      )}
      {targetLabel !== "" && (
        <Entry label={targetLabel}>
          <line className={look.target} x1={0} x2={22} y1={7} y2={7} />
        </Entry>
      )}
      {columns.some(({ state }) => state === "unstable") && (
        <Entry label={text.queues.growing}>
          <Hatching id={id} />
          <rect className={look.growing} x={3} y={1} width={16} height={12} fill={`url(#${id})`} />
        </Entry>
      )}
    </ul>
  );
};

const Entry = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <svg width={22} height={14} aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
};
