import { Link, makeStyles, Spinner, Title3 } from "@fluentui/react-components";
import { Notice } from "../../pane/parts/notice.tsx";
import { libraryHost } from "../library-host.ts";
import type { OfficeStart } from "../office-start.ts";
import type { TaskPaneText } from "../text/task-pane-text.ts";

const useStyles = makeStyles({ page: { display: "grid", rowGap: "12px", padding: "12px" } });

const sentenceOf = (start: Exclude<OfficeStart, "ready">, text: TaskPaneText) => {
  if (start === "missing") return text.missing(libraryHost());
  return start === "elsewhere" ? text.elsewhere : text.tooOld;
};

interface NotStartedProps {
  /** Null while Office may still come. */
  readonly start: Exclude<OfficeStart, "ready"> | null;
  readonly text: TaskPaneText;
  readonly onSelfTest: () => void;
}

/** What is there in place of the pane as long as there is no Excel to stand beside. */
export const NotStarted = ({ start, text, onSelfTest }: NotStartedProps) => {
  const styles = useStyles();
  if (start === null)
    return (
      <main className={styles.page}>
        <Title3 as="h1">Normering</Title3>
        <Spinner delay={500} label={text.waiting} />
      </main>
    );
  const sentence = sentenceOf(start, text);
  return (
    <main className={styles.page}>
      <Title3 as="h1">Normering</Title3>
      <Notice
        intent="warning"
        title={sentence.title}
        actions={
          <>
            <Link href="./index.html" target="_blank" rel="noreferrer">
              {text.toBrowser}
            </Link>
            <Link as="button" onClick={onSelfTest}>
              {text.selfTest}
            </Link>
          </>
        }
      >
        <p>{sentence.text}</p>
      </Notice>
    </main>
  );
};
