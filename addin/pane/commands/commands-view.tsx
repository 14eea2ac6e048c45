import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type ModelCommandId, type ModelCommands, modelCommandIds } from "../../model-commands.ts";
import { usePane } from "../pane-context.ts";
import { SubView } from "../parts/sub-view.tsx";
import { CommandCard } from "./command-card.tsx";
import { useCommand } from "./use-command.ts";

const useStyles = makeStyles({
  intro: { margin: 0, maxWidth: "640px" },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    maxWidth: "640px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});

interface CommandsViewProps {
  readonly commands: ModelCommands;
  readonly offered: readonly ModelCommandId[];
  /** The command that one came here for. */
  readonly first: ModelCommandId | null;
  readonly onBack: () => void;
}

/** What can be done to the sheets of the workbook: each says what it will do before it does it. */
export const CommandsView = ({ commands, offered, first, onBack }: CommandsViewProps) => {
  const styles = useStyles();
  const { language, text } = usePane();
  const { state, show, run, close } = useCommand(commands, language);
  const asked = useRef(false);
  useEffect(() => {
    if (first === null || asked.current) return;
    asked.current = true;
    show(first);
  }, [first, show]);
  // What a command has done stays to be read, also where it is offered no longer.
  const shown = modelCommandIds.filter((command) => offered.includes(command) || state?.command === command);
  return (
    <SubView title={text.commands.title} onBack={onBack}>
      <p className={styles.intro}>{text.commands.intro}</p>
      <ul className={styles.list}>
        {shown.map((command) => (
          <li key={command}>
            <CommandCard
              command={command}
              state={state?.command === command ? state : null}
              isOffered={offered.includes(command)}
              onShow={() => show(command)}
              onRun={run}
              onClose={close}
            />
          </li>
        ))}
      </ul>
    </SubView>
  );
};
