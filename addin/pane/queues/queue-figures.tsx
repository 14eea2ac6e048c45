import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { QueueFigureView, QueueRequest } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  list: { margin: 0 },
  figure: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "16px",
    padding: "3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  label: { flex: "1 1 0", minWidth: "110px", overflowWrap: "break-word" },
  value: { margin: 0, marginInlineStart: "auto" },
  why: {
    minWidth: "auto",
    paddingInline: "4px",
    marginInlineEnd: "-4px",
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
  },
  note: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface QueueFiguresProps {
  readonly figures: readonly QueueFigureView[];
  readonly onWhy: (request: QueueRequest) => void;
}

/** What a duty comes to in a week; each value opens what it is reckoned from. */
export const QueueFigures = ({ figures, onWhy }: QueueFiguresProps) => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <dl className={styles.list}>
      {figures.map(({ id, label, value, note, request }) => (
        <div key={id} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <Button
              className={styles.why}
              size="small"
              appearance="subtle"
              icon={<QuestionCircle16Regular />}
              iconPosition="after"
              aria-label={text.queues.why(value, label)}
              onClick={() => onWhy(request)}
            >
              {value}
            </Button>
          </dd>
          {note !== "" && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
};
