import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";

export const useDisclosureStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "6px",
    width: "100%",
    minHeight: "28px",
    padding: "4px 4px 4px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: {
    flexShrink: 0,
    height: tokens.lineHeightBase300,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
  open: { transform: "rotate(90deg)" },
  label: { flexGrow: 1, minWidth: 0 },
});

interface DisclosureProps {
  readonly label: ReactNode;
  /** Seen whether it is open or not. */
  readonly always?: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A button that opens what follows it. */
export const Disclosure = ({ label, always, startsOpen = false, children }: DisclosureProps) => {
  const styles = useDisclosureStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        <span className={styles.label}>{label}</span>
      </button>
      {always}
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
};
