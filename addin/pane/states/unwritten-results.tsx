import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../pane-context.ts";
import { Notice } from "../parts/notice.tsx";

const useStyles = makeStyles({
  written: { margin: 0, color: tokens.colorNeutralForeground2, outlineStyle: "none" },
});

interface UnwrittenResultsProps {
  readonly areOld: boolean;
  readonly onWrite: () => void;
}

/**
 * Where undo ends when results are written: that the sheet has old ones, and the button that writes them. When they are
 * written at the user's word, that is said in its place, and has the focus that the button had.
 */
export const UnwrittenResults = ({ areOld, onWrite }: UnwrittenResultsProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [isAsked, setAsked] = useState(false);
  const written = useRef<HTMLParagraphElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (areOld || !hadFocus.current) return;
    hadFocus.current = false;
    if (document.hasFocus() && document.activeElement === document.body) written.current?.focus();
  }, [areOld]);
  if (!areOld)
    return isAsked ? (
      <p ref={written} tabIndex={-1} className={styles.written}>
        {text.resultSheets.updated}
      </p>
    ) : null;
  const { happened, remedy, stays } = text.unwrittenResults;
  const write = () => {
    hadFocus.current = true;
    setAsked(true);
    onWrite();
  };
  return (
    <Notice
      intent="info"
      title={happened}
      actions={
        <Button size="small" onClick={write}>
          {text.writeResults}
        </Button>
      }
    >
      <p>{remedy}</p>
      <p>{stays}</p>
    </Notice>
  );
};
