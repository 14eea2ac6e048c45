import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from "react";

const narrow = "@media (max-width: 760px)";
const narrowAndHigh = "@media (max-width: 760px) and (min-height: 600px)";
const narrowest = 320;
const widest = 900;
const usual = 420;
const keyStep = 20;

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexShrink: 0,
    minWidth: 0,
    [narrow]: { display: "block" },
    [narrowAndHigh]: { flexGrow: 1, flexShrink: 1, minHeight: 0, overflowY: "auto" },
  },
  handle: {
    flexShrink: 0,
    width: "5px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outlineStyle: "none" },
    [narrow]: { display: "none" },
  },
  pane: {
    flexShrink: 0,
    minWidth: 0,
    // The window may become narrower than it was when the width was chosen.
    maxWidth: `max(${narrowest}px, calc(100vw - ${narrowest}px))`,
    overflowY: "auto",
    [narrow]: { width: "100% !important", maxWidth: "none", overflowY: "visible" },
  },
});

const bounded = (width: number): number =>
  Math.min(Math.max(width, narrowest), Math.max(narrowest, Math.min(widest, window.innerWidth - narrowest)));

const steps: Readonly<Record<string, number>> = { ArrowLeft: keyStep, ArrowRight: -keyStep };

/** The pane with a handle at its left edge, moved by pointer or by the arrow keys. */
export const PaneWidth = ({
  label,
  resizeLabel,
  children,
}: {
  readonly label: string;
  readonly resizeLabel: string;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const [width, setWidth] = useState(() => bounded(usual));
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const step = steps[key];
    if (step !== undefined) setWidth((present) => bounded(present + step));
  };
  const onPointerDown = ({ currentTarget, pointerId }: PointerEvent): void =>
    currentTarget.setPointerCapture(pointerId);
  const onPointerMove = ({ currentTarget, pointerId, clientX }: PointerEvent): void => {
    if (currentTarget.hasPointerCapture(pointerId)) setWidth(bounded(window.innerWidth - clientX));
  };
  return (
    <aside aria-label={label} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator that takes focus can. */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={resizeLabel}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={bounded(widest)}
        tabIndex={0}
        className={styles.handle}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
      />
      <div className={styles.pane} style={{ width }}>
        {children}
      </div>
    </aside>
  );
};
