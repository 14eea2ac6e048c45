import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context.ts";
import { useChartStyles } from "./chart-styles.ts";

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

/** What the lines and areas of the drawing are, in the form that they have there. */
export const Legend = ({ hasGuideline }: { readonly hasGuideline: boolean }) => {
  const styles = useStyles();
  const chart = useChartStyles();
  const words = usePane().text.monthByMonth;
  const line = "M0 7H22";
  const area = "M0 2H22V12H0Z";
  const entries = [
    { label: words.available, paths: [{ className: chart.available, d: line }] },
    { label: words.required, paths: [{ className: chart.required, d: line }] },
    { label: words.shortage, paths: [{ className: chart.lacking, d: area }] },
  ];
  const caseCarrying = {
    label: words.caseCarrying,
    paths: [{ className: chart.caseCarrying, d: line }],
  };
  const guideline = {
    label: words.guideline,
    paths: [
      { className: chart.band, d: area },
      { className: chart.bandEdge, d: "M0 2H22M0 12H22" },
    ],
  };
  return (
    <ul className={styles.legend}>
      {(hasGuideline ? [...entries, caseCarrying, guideline] : entries).map(({ label, paths }) => (
        <li key={label} className={styles.item}>
          <svg width={22} height={14} aria-hidden="true">
            {paths.map(({ className, d }) => (
              <path key={d} className={className} d={d} />
            ))}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
};
