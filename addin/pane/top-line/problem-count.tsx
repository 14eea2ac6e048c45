import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { ProblemView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  problems: { alignSelf: "flex-start", fontWeight: tokens.fontWeightRegular },
  errors: {
    alignSelf: "flex-start",
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});

interface ProblemCountProps {
  readonly problems: readonly ProblemView[];
  readonly onOpen: () => void;
}

/** How much of the input is to be looked at; opens the list. */
export const ProblemCount = ({ problems, onOpen }: ProblemCountProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return (
    <Button
      size="small"
      className={errors > 0 ? styles.errors : styles.problems}
      icon={errors > 0 ? <ErrorCircle16Filled className={styles.errorIcon} /> : <Info16Regular />}
      onClick={onOpen}
    >
      {text.problems.count(errors, problems.length - errors)}
    </Button>
  );
};
