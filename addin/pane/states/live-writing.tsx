import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  choice: { marginInlineStart: "-8px" },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface LiveWritingProps {
  readonly isChosen: boolean;
  readonly onChoose: (writesLive: boolean) => void;
}

/** Where undo ends when results are written: whether they are written all the same while the user edits. */
export const LiveWriting = ({ isChosen, onChoose }: LiveWritingProps) => {
  const styles = useStyles();
  const { label, hint } = usePane().text.states.liveWriting;
  const id = useId();
  return (
    <div>
      <Checkbox
        className={styles.choice}
        checked={isChosen}
        label={label}
        aria-describedby={id}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <span id={id} className={styles.hint}>
        {hint}
      </span>
    </div>
  );
};
