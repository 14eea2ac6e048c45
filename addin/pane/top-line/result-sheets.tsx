import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LiveState } from "../../live/live-state.ts";
import { usePane } from "../pane-context.ts";
import { useLasting } from "../parts/use-lasting.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    // The button's height, so that nothing moves when it goes.
    minHeight: "24px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Results that are written soon after an edit are never said to be old, in milliseconds. */
const soon = 1000;

interface ResultSheetsProps {
  readonly live: LiveState;
  readonly onWriteResults: () => void;
}

/**
 * That the result sheets of an opened workbook are old, where writing them costs nothing. Once it has been said the line
 * stays and says that they are new: what is below it does not move while the user types.
 */
export const ResultSheets = ({ live, onWriteResults }: ResultSheetsProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const { isCalculating, hasUnwrittenResults } = live;
  const [isSaid, setSaid] = useState(false);
  const haveLongBeenOld = useLasting(hasUnwrittenResults && !isCalculating, soon);
  if (haveLongBeenOld && !isSaid) setSaid(true);
  if (!isSaid) return null;
  const { old, update, updated } = text.resultSheets;
  return (
    <p className={styles.line}>
      {hasUnwrittenResults ? old : updated}
      {hasUnwrittenResults && (
        <Button size="small" disabledFocusable={isCalculating} onClick={onWriteResults}>
          {update}
        </Button>
      )}
    </p>
  );
};
