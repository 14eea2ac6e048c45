import { Button, makeStyles, Title3 } from "@fluentui/react-components";
import { Notice } from "../../pane/parts/notice.tsx";
import type { TaskPaneText } from "../text/task-pane-text.ts";

const useStyles = makeStyles({ page: { display: "grid", rowGap: "12px", padding: "12px" } });

interface SelfTestMissingProps {
  readonly text: TaskPaneText;
  readonly onBack: () => void;
}

/** What is there in place of the self-test where its files cannot be fetched. */
export const SelfTestMissing = ({ text, onBack }: SelfTestMissingProps) => {
  const styles = useStyles();
  const { title, text: remedy } = text.selfTestMissing;
  return (
    <main className={styles.page}>
      <Title3 as="h1">Normering</Title3>
      <Notice intent="warning" title={title} actions={<Button onClick={onBack}>{text.toPane}</Button>}>
        <p>{remedy}</p>
      </Notice>
    </main>
  );
};
