import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { usePane } from "../pane-context.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Notice } from "../parts/notice.tsx";
import type { PaneText } from "../text/pane-text.ts";

const useStyles = makeStyles({
  details: {
    margin: "4px 0 0",
    padding: "8px",
    maxHeight: "160px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FailureNoticeProps {
  readonly during: keyof PaneText["failure"];
  readonly details: string;
  readonly onRetry: () => void;
}

/** An exception: what happened, that the sheet is untouched, and details to hand on. */
export const FailureNotice = ({ during, details, onRetry }: FailureNoticeProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Notice
      intent="error"
      title={text.failure[during]}
      actions={
        <>
          <Button size="small" icon={<ArrowClockwise16Regular />} onClick={onRetry}>
            {text.retry}
          </Button>
          <Button size="small" icon={<Copy16Regular />} onClick={copy}>
            {text.copy}
          </Button>
        </>
      }
    >
      <p>{text.failureStays}</p>
      <p>{text.failureRemedy}</p>
      <output>{copied === null ? "" : copied ? text.copied : text.notCopied}</output>
      <Disclosure label={text.details}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
        <pre className={styles.details} tabIndex={0}>
          {details}
        </pre>
      </Disclosure>
    </Notice>
  );
};
