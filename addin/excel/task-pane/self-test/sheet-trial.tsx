import { Button } from "@fluentui/react-components";
import type { SelfTestPart } from "./self-test-part.ts";
import { useTrialStyles } from "./trial-styles.ts";

/** Says what will be added and removed before it is done on a press. */
export const SheetTrial = ({ text, state, selfTest }: SelfTestPart) => {
  const styles = useTrialStyles();
  const { about, begin, running, name, note } = text.sheet;
  if (!state.canTry) return null;
  const isTrying = state.work === "trying";
  return (
    <div className={styles.trial}>
      <p>{about}</p>
      <Button
        disabledFocusable={state.work !== null || state.undo.kind !== "idle"}
        onClick={() => void selfTest.trySheet({ name, note })}
      >
        {begin}
      </Button>
      <output className={styles.told}>{isTrying ? running : ""}</output>
    </div>
  );
};
