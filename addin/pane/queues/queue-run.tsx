import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark20Filled } from "@fluentui/react-icons/svg/checkmark";
import { DataLine16Regular } from "@fluentui/react-icons/svg/data-line";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { QueueRequest, QueueRunView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { DataTable } from "../parts/data-table.tsx";
import { QueueDrawing } from "./queue-drawing.tsx";
import { QueueFigures } from "./queue-figures.tsx";

const useStyles = makeStyles({
  run: { display: "flex", flexDirection: "column", rowGap: "10px", minWidth: 0 },
  words: {
    display: "flex",
    columnGap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  bad: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  icon: { flexShrink: 0 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  badIcon: { color: tokens.colorStatusDangerForeground1 },
  sentences: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  sentence: { margin: 0 },
  other: { alignSelf: "flex-start", marginInlineStart: "-8px" },
});

const looks = {
  met: { panel: "good", icon: "goodIcon", Icon: Checkmark20Filled },
  missed: { panel: "bad", icon: "badIcon", Icon: Warning20Filled },
  unstaffed: { panel: "bad", icon: "badIcon", Icon: Warning20Filled },
  unstable: { panel: "bad", icon: "badIcon", Icon: Warning20Filled },
  "without-target": { panel: "words", icon: "icon", Icon: null },
  unknown: { panel: "words", icon: "icon", Icon: QuestionCircle20Regular },
} as const;

interface QueueRunProps {
  readonly run: QueueRunView;
  readonly name: string;
  readonly onWhy: (request: QueueRequest) => void;
}

/** What callers meet in a stretch of months: in words, drawn or as a table, and in figures of a week. */
export const QueueRun = ({ run, name, onWhy }: QueueRunProps) => {
  const styles = useStyles();
  const { chart, table, figures, sentences } = run;
  const { panel, icon, Icon } = looks[run.state];
  return (
    <div className={styles.run}>
      <div className={mergeClasses(styles.words, styles[panel])}>
        {Icon !== null && <Icon className={mergeClasses(styles.icon, styles[icon])} />}
        <div className={styles.sentences}>
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </div>
      </div>
      {(chart !== null || table !== null) && <ByTime chart={chart} table={table} name={name} onWhy={onWhy} />}
      <QueueFigures figures={figures} onWhy={onWhy} />
    </div>
  );
};

type ByTimeProps = Pick<QueueRunView, "chart" | "table"> & Pick<QueueRunProps, "name" | "onWhy">;

/** Through the day, drawn or as a table of the same. */
const ByTime = ({ chart, table, name, onWhy }: ByTimeProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [asksTable, setAsksTable] = useState(false);
  const isTable = chart === null || asksTable;
  return (
    <>
      {chart !== null && table !== null && (
        <Button
          className={styles.other}
          size="small"
          appearance="subtle"
          icon={isTable ? <DataLine16Regular /> : <Table16Regular />}
          onClick={() => setAsksTable(!asksTable)}
        >
          {isTable ? text.monthByMonth.showChart : text.monthByMonth.showTable}
        </Button>
      )}
      {chart !== null && !isTable && <QueueDrawing chart={chart} onWhy={onWhy} />}
      {table !== null && isTable && <DataTable caption={text.queues.table(name)} table={table} />}
    </>
  );
};
