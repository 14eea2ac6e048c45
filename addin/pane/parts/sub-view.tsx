import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { usePane } from "../pane-context.ts";
import { wide } from "./breakpoints.ts";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    padding: "6px 12px 24px",
    [wide]: { padding: "12px 24px 32px" },
  },
  back: { alignSelf: "flex-start", marginInlineStart: "-8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

interface SubViewProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A view of its own, one level deep: its title has the focus, and Esc or the button leads back. */
export const SubView = ({ title, onBack, children }: SubViewProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onBack();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is a short cut for the button
    <div className={styles.view} onKeyDown={onKeyDown}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
        {text.back}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </div>
  );
};
