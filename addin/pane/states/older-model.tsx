import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { OlderModelView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import type { PaneProps } from "../pane-props.ts";
import { Notice } from "../parts/notice.tsx";

const useStyles = makeStyles({
  changes: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    overflowWrap: "anywhere",
    "& ul": { margin: 0, paddingInlineStart: "20px" },
  },
  upgraded: { margin: 0, color: tokens.colorNeutralForeground2, outlineStyle: "none" },
});

interface OlderModelProps
  extends Pick<PaneProps, "file" | "keepsUndo" | "undoesNewRows" | "upgradesInCopy" | "onUpgrade"> {
  /** Null where there is nothing to bring up to this edition. */
  readonly older: OlderModelView | null;
  /** Between two workbooks nothing is known, and what was said of the first is said no more. */
  readonly isOpening: boolean;
}

/** Whether what is done to the workbook can be undone in one step. */
const canBeUndone = ({ older, keepsUndo, undoesNewRows }: OlderModelProps): boolean =>
  keepsUndo && (undoesNewRows || older?.addsRow !== true);

/**
 * A workbook of an earlier edition: that it counts as it is, what would bring it up to this one, and the button that does it.
 * When it is done, that is said in its place, and has the focus that the button had.
 */
export const OlderModel = (props: OlderModelProps) => {
  const { older, isOpening, upgradesInCopy, file, onUpgrade } = props;
  const styles = useStyles();
  const words = usePane().text.states.older;
  const [isShown, setShown] = useState(false);
  const [isDone, setDone] = useState(false);
  const list = useId();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!isOpening) return;
    setShown(false);
    setDone(false);
  }, [isOpening]);
  useEffect(() => {
    if (isDone && older === null && document.activeElement === document.body) said.current?.focus();
  }, [isDone, older]);
  if (older === null)
    return isDone ? (
      <p ref={said} tabIndex={-1} className={styles.upgraded}>
        {upgradesInCopy ? words.upgradedCopy(file.name) : words.upgraded}
      </p>
    ) : null;
  const upgrade = async () => setDone(await onUpgrade(older));
  const inPlace = canBeUndone(props) ? words.inPlace : words.endsUndo;
  return (
    <Notice
      intent="info"
      title={words.happened}
      actions={
        <>
          <Button
            size="small"
            aria-expanded={isShown}
            aria-controls={list}
            onClick={() => setShown((before) => !before)}
          >
            {words.show}
          </Button>
          {isShown && (
            <Button size="small" appearance="primary" onClick={() => void upgrade()}>
              {upgradesInCopy ? words.upgradeCopy : words.upgrade}
            </Button>
          )}
        </>
      }
    >
      <p>{words.stays}</p>
      <div id={list} hidden={!isShown}>
        <div className={styles.changes}>
          <p>{older.title}</p>
          <ul>
            {older.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p>{older.stays}</p>
          <p>{upgradesInCopy ? words.inCopy : inPlace}</p>
        </div>
      </div>
    </Notice>
  );
};
