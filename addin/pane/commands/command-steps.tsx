import { makeStyles } from "@fluentui/react-components";
import type { CommandStep } from "../../model-commands.ts";
import { usePane } from "../pane-context.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { stepText } from "../text/commands-text.ts";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    width: "100%",
    margin: 0,
    paddingInlineStart: "20px",
    boxSizing: "border-box",
    overflowWrap: "anywhere",
  },
});

/** So many sheets of one kind are told one by one. */
const few = 4;

const sheetsIn = (steps: readonly CommandStep[], wanted: CommandStep["kind"]): readonly string[] =>
  steps.flatMap((step) => (step.kind === wanted && "sheet" in step ? [step.sheet] : []));

interface StepsProps {
  readonly steps: readonly CommandStep[];
}

/** What a command does, step by step; many sheets alike in one sentence. */
export const Steps = ({ steps }: StepsProps) => {
  const styles = useStyles();
  const text = usePane().text.commands;
  if (steps.length === 0) return null;
  const added = sheetsIn(steps, "add-sheet");
  const removed = sheetsIn(steps, "remove-sheet");
  const rest = steps.filter(
    ({ kind }) =>
      !(kind === "add-sheet" && added.length > few) && !(kind === "remove-sheet" && removed.length > few),
  );
  return (
    <>
      <ul className={styles.steps}>
        {added.length > few && <li>{text.manyAdded(added)}</li>}
        {removed.length > few && <li>{text.manyRemoved(removed)}</li>}
        {rest.map((step) => (
          <li key={JSON.stringify(step)}>{stepText(text, step)}</li>
        ))}
      </ul>
      {added.length > few && (
        <Disclosure label={text.sheetBySheet}>
          <ul className={styles.steps}>
            {steps
              .filter(({ kind }) => kind === "add-sheet")
              .map((step) => (
                <li key={JSON.stringify(step)}>{stepText(text, step)}</li>
              ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};
