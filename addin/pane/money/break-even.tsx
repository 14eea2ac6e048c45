import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context.ts";
import { useAsked } from "../parts/use-asked.ts";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  told: { margin: 0, ":empty": { marginTop: "-8px" } },
});

interface BreakEvenProps {
  readonly scenario: string;
  /** A new one with each view: what was asked for before holds no more. */
  readonly version: unknown;
  readonly breakEven: (scenario: string) => Promise<string | null>;
}

/** How large the effect of an investment has to be; it takes many evaluations, so only when it is asked for. */
export const BreakEven = ({ scenario, version, breakEven }: BreakEvenProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [state, ask] = useAsked(async () => {
    const sentence = await breakEven(scenario);
    return sentence === null ? null : { sentence };
  }, version);
  return (
    <>
      {state === "not-asked" && (
        <Button className={styles.button} size="small" onClick={ask}>
          {text.breakEven.show}
        </Button>
      )}
      <p role="status" className={styles.told}>
        {state === "loading" && text.breakEven.loading}
        {state === "nothing" && text.breakEven.nothing}
        {typeof state !== "string" && state.sentence}
      </p>
    </>
  );
};
