import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ProblemView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { CellLink } from "../parts/cell-link.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  item: {
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  head: { display: "flex", alignItems: "center", columnGap: "6px", fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  message: { margin: "2px 0", overflowWrap: "break-word" },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Regular } as const;

/** Each problem with how much it matters in a word, what it is, and the cell to go to. */
export const ProblemList = ({ problems }: { readonly problems: readonly ProblemView[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same problem may stand twice for the whole workbook
        <li key={`${problem.where} ${problem.message} ${index}`} className={styles.item}>
          <Problem problem={problem} />
        </li>
      ))}
    </ul>
  );
};

const Problem = ({ problem }: { readonly problem: ProblemView }) => {
  const styles = useStyles();
  const { text } = usePane();
  const { severity, message, where, place } = problem;
  const Icon = icons[severity];
  const shownWhere = where === "" ? text.problems.wholeWorkbook : where;
  return (
    <>
      <span className={mergeClasses(styles.head, styles[severity])}>
        <Icon /> {text.problems.severity[severity]}
      </span>
      <p className={styles.message}>{message}</p>
      {place === null ? (
        <span className={styles.where}>{shownWhere}</span>
      ) : (
        <CellLink place={place}>{shownWhere}</CellLink>
      )}
    </>
  );
};
