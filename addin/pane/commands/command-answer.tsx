import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { CommandPreview, CommandRefusal, CommandStep, ModelCommandId } from "../../model-commands.ts";
import { usePane } from "../pane-context.ts";
import { Notice } from "../parts/notice.tsx";
import { refusalText } from "../text/commands-text.ts";
import { Steps } from "./command-steps.tsx";
import type { CommandState } from "./use-command.ts";

const useStyles = makeStyles({
  answer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
    "& p": { margin: 0 },
  },
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    margin: 0,
    paddingInlineStart: "20px",
    overflowWrap: "anywhere",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  done: { display: "flex", columnGap: "8px", alignItems: "flex-start" },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

interface AnswerProps {
  readonly state: CommandState;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

/** What a command says for itself, from the first press to the end. */
export const CommandAnswer = ({ state, onRun, onClose }: AnswerProps) => {
  const { asking } = usePane().text.commands;
  switch (state.kind) {
    case "asking":
      return <Spinner size="tiny" labelPosition="after" label={asking} />;
    case "shown":
    case "running":
      return <Preview {...state} isRunning={state.kind === "running"} onRun={onRun} onClose={onClose} />;
    case "done":
      return <Done command={state.command} steps={state.steps} onClose={onClose} />;
    case "refused":
      return <Refused refusals={state.refusals} onClose={onClose} />;
  }
};

interface PreviewProps {
  readonly command: ModelCommandId;
  readonly preview: CommandPreview;
  readonly isAnew?: boolean;
  readonly isRunning: boolean;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

const Preview = ({ command, preview, isAnew = false, isRunning, onRun, onClose }: PreviewProps) => {
  const styles = useStyles();
  const text = usePane().text.commands;
  const { doIt, mind, nothingToDo } = text.commands[command];
  if (preview.kind === "refused") return <Refused refusals={preview.refusals} onClose={onClose} />;
  if (preview.kind === "nothing-to-do")
    return (
      <div className={styles.answer}>
        <p>{nothingToDo}</p>
        <Steps steps={preview.steps} />
        <Close onClose={onClose} />
      </div>
    );
  return (
    <div className={styles.answer}>
      {isAnew && <p className={styles.strong}>{text.changed}</p>}
      <p className={styles.strong}>{text.willDo}</p>
      <Steps steps={preview.steps} />
      {mind !== "" && <p>{mind}</p>}
      <p className={styles.strong}>{preview.endsUndo ? text.endsUndo : text.keepsUndo}</p>
      {isRunning ? (
        <Spinner size="tiny" labelPosition="after" label={text.running} />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onRun}>
            {doIt}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </div>
      )}
    </div>
  );
};

interface DoneProps {
  readonly command: ModelCommandId;
  readonly steps: readonly CommandStep[];
  readonly onClose: () => void;
}

/** What was left alone is told once more: it is not what the user would look for. */
const Done = ({ command, steps, onClose }: DoneProps) => {
  const styles = useStyles();
  const text = usePane().text.commands;
  return (
    <div className={styles.answer}>
      <p className={styles.done}>
        <CheckmarkCircle20Regular className={styles.icon} />
        <span>{text.commands[command].done}</span>
      </p>
      <Steps steps={steps.filter(({ kind }) => kind === "keep-sheet")} />
      <Close onClose={onClose} />
    </div>
  );
};

/** So many are told one by one. */
const mostRefusals = 4;

interface RefusedProps {
  readonly refusals: readonly CommandRefusal[];
  readonly onClose: () => void;
}

const Refused = ({ refusals, onClose }: RefusedProps) => {
  const styles = useStyles();
  const text = usePane().text.commands;
  const told = refusals.length <= mostRefusals + 1 ? refusals : refusals.slice(0, mostRefusals);
  const [first] = refusals;
  const isPartly = refusals.some(({ kind }) => kind === "partly-removed");
  return (
    <Notice
      intent="warning"
      title={isPartly ? text.partlyTitle : text.refusedTitle}
      actions={<Close onClose={onClose} />}
    >
      <ul className={styles.steps}>
        {told.map((refusal) => (
          <li key={JSON.stringify(refusal)}>{refusalText(text, refusal)}</li>
        ))}
      </ul>
      {told.length < refusals.length && <p>{text.moreRefusals(refusals.length - told.length)}</p>}
      {first !== undefined && <p>{text.remedy(first)}</p>}
    </Notice>
  );
};

const Close = ({ onClose }: { readonly onClose: () => void }) => {
  const { close } = usePane().text.commands;
  return (
    <Button size="small" onClick={onClose}>
      {close}
    </Button>
  );
};
