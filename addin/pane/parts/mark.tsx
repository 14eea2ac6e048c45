import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  mark: {
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  marked: { display: "inline-flex", alignItems: "baseline", columnGap: "6px" },
  best: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  worst: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** That a figure is the best or the worst of its row, in a word. */
export const Mark = ({ mark }: { readonly mark: "best" | "worst" }) => {
  const styles = useStyles();
  const { text } = usePane();
  return <span className={mergeClasses(styles.mark, styles[mark])}>{text.compare.marks[mark]}</span>;
};

interface MarkedProps {
  readonly mark: "best" | "worst" | null;
  readonly children: string;
}

/** A figure with its mark before it, where it has one. */
export const Marked = ({ mark, children }: MarkedProps) => {
  const styles = useStyles();
  if (mark === null) return children;
  return (
    <span className={styles.marked}>
      <Mark mark={mark} /> {children}
    </span>
  );
};
