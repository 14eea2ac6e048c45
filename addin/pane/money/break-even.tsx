import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  told: { margin: 0, ":empty": { marginTop: "-12px" } },
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
  const [asked, setAsked] = useState<{ readonly version: unknown; readonly told: string } | null>(null);
  const told = asked?.version === version && asked !== null ? asked.told : null;
  const ask = () => {
    const tell = (sentence: string) => setAsked({ version, told: sentence });
    tell(text.breakEven.loading);
    breakEven(scenario).then(
      (sentence) => tell(sentence ?? text.breakEven.nothing),
      () => tell(text.breakEven.nothing),
    );
  };
  return (
    <>
      {told === null && (
        <Button className={styles.button} size="small" onClick={ask}>
          {text.breakEven.show}
        </Button>
      )}
      <p role="status" className={styles.told}>
        {told}
      </p>
    </>
  );
};
