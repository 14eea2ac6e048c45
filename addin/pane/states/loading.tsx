import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  loading: { display: "flex", flexDirection: "column", rowGap: "14px" },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: {
    height: "14px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  short: { width: "60%" },
  figure: { height: "96px" },
  chart: { height: "180px" },
});

/** Until the first result is there: the shape of what comes, at rest, and what is being done. */
export const Loading = () => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <div className={styles.loading}>
      <p className={styles.words}>{text.loading}</p>
      <div aria-hidden="true" className={styles.loading}>
        <div className={`${styles.bar} ${styles.short}`} />
        <div className={`${styles.bar} ${styles.figure}`} />
        <div className={styles.bar} />
        <div className={`${styles.bar} ${styles.chart}`} />
      </div>
    </div>
  );
};
