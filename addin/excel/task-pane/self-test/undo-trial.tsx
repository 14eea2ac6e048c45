import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { testCells } from "../../self-test/own-sheet.ts";
import type { UndoStep } from "../../self-test/undo-guide.ts";
import type { SelfTestPart } from "./self-test-part.ts";
import { useTrialStyles } from "./trial-styles.ts";

type UndoText = SelfTestPart["text"]["undo"];

/** What to do now, in a sentence. */
const taskOf = (text: UndoText, step: UndoStep): string => {
  switch (step.kind) {
    case "idle":
      return "";
    case "type":
      return text.type(step.sheet, testCells.typed);
    case "undo":
      return text.undo(testCells.written);
    case "redo":
      return text.redo;
    case "done":
      return text.done;
    case "stopped":
      return text.stopped(step.code);
  }
};

/** What was found where the step is not over yet; empty for nothing. */
const hintOf = (text: UndoText, step: UndoStep): string => {
  if (step.kind === "type") return step.isEmpty ? text.isEmpty : "";
  if (step.kind !== "undo" && step.kind !== "redo") return "";
  return step.found === null ? "" : text.onlySo(step.kind, step.found);
};

/** A button that is gone takes the focus with it; the user who is in the sheet keeps it there. */
const useFocusOnStep = (kind: UndoStep["kind"]) => {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    const isNew = before.current !== kind;
    before.current = kind;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isNew && isLost && document.hasFocus()) place.current?.focus({ preventScroll: true });
  }, [kind]);
  return place;
};

/** Leads through typing, undoing and doing again. */
export const UndoTrial = ({ text, state, selfTest }: SelfTestPart) => {
  const styles = useTrialStyles();
  const words = text.undo;
  const step = state.undo;
  const place = useFocusOnStep(step.kind);
  if (!state.canTry) return null;
  const isUnderWay = step.kind === "type" || step.kind === "undo" || step.kind === "redo";
  return (
    <div ref={place} tabIndex={-1} className={isUnderWay ? styles.steps : styles.trial}>
      {!isUnderWay && <p>{words.about}</p>}
      <div role="status">
        <p>{taskOf(words, step)}</p>
        <p>{hintOf(words, step)}</p>
      </div>
      {isUnderWay ? (
        <StepButtons text={text} state={state} selfTest={selfTest} />
      ) : (
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => void selfTest.beginUndo({ name: text.sheet.name, note: text.sheet.note })}
        >
          {words.begin}
        </Button>
      )}
    </div>
  );
};

const StepButtons = ({ text, state, selfTest }: SelfTestPart) => {
  const styles = useTrialStyles();
  const words = text.undo;
  const step = state.undo;
  const isBusy = state.work !== null;
  const hasFound = (step.kind === "undo" || step.kind === "redo") && step.found !== null;
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => void (step.kind === "type" ? selfTest.typed() : selfTest.pressed())}
      >
        {step.kind === "type" ? words.hasTyped : words.hasPressed}
      </Button>
      {hasFound && (
        <Button disabledFocusable={isBusy} onClick={() => void selfTest.noMore()}>
          {words.noMore}
        </Button>
      )}
      <Button appearance="subtle" onClick={() => void selfTest.endUndo()}>
        {words.stop}
      </Button>
    </div>
  );
};
