import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { ModelCommandId } from "../../model-commands.ts";
import { usePane } from "../pane-context.ts";
import { CommandAnswer } from "./command-answer.tsx";
import type { CommandState } from "./use-command.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  answer: { width: "100%", outlineStyle: "none" },
});

interface CommandCardProps {
  readonly command: ModelCommandId;
  /** Null where another command is looked at, or none. */
  readonly state: CommandState | null;
  readonly isOffered: boolean;
  readonly onShow: () => void;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

/** One command. What comes of pressing its button has the focus, and Esc or a button leads back to it. */
export const CommandCard = ({ command, state, isOffered, onShow, onRun, onClose }: CommandCardProps) => {
  const styles = useStyles();
  const { commands, show } = usePane().text.commands;
  const { label, hint } = commands[command];
  const id = useId();
  const answer = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const kind = state?.kind ?? null;
  useEffect(() => {
    if (kind !== null) answer.current?.focus();
    else if (wasOpen.current) card.current?.querySelector("button")?.focus();
    wasOpen.current = kind !== null;
  }, [kind]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || state === null || state.kind === "running") return;
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is a short cut for the button
    <div ref={card} className={styles.card} onKeyDown={onKeyDown}>
      <h2 id={id} className={styles.title}>
        {label}
      </h2>
      <p className={styles.hint}>{hint}</p>
      {state === null && isOffered && (
        <Button size="small" aria-describedby={id} onClick={onShow}>
          {show}
        </Button>
      )}
      {state !== null && (
        // biome-ignore lint/a11y/useSemanticElements: a group of the form's elements it is not
        <div ref={answer} role="group" aria-labelledby={id} tabIndex={-1} className={styles.answer}>
          <CommandAnswer state={state} onRun={onRun} onClose={onClose} />
        </div>
      )}
    </div>
  );
};
