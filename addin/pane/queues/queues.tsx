import { makeStyles, tokens } from "@fluentui/react-components";
import type { QueueRequest, QueueView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Section } from "../parts/section.tsx";
import { QueueRun } from "./queue-run.tsx";

const useStyles = makeStyles({
  queue: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  run: { paddingTop: "4px", paddingBottom: "8px" },
  shared: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface QueuesProps {
  readonly queues: readonly QueueView[];
  readonly onWhy: (request: QueueRequest) => void;
}

/** Phones and counters as callers meet them; nothing where there are none. */
export const Queues = ({ queues, onWhy }: QueuesProps) => {
  const { text } = usePane();
  if (queues.length === 0) return null;
  return (
    <Section title={text.queues.title}>
      {queues.map((queue) => (
        <Queue key={queue.id} queue={queue} onWhy={onWhy} />
      ))}
    </Section>
  );
};

/** One duty; where something about it changes, the stretch that lasts to the end is the open one. */
const Queue = ({ queue, onWhy }: { readonly queue: QueueView } & Pick<QueuesProps, "onWhy">) => {
  const styles = useStyles();
  const { name, shared, runs } = queue;
  return (
    <div className={styles.queue}>
      <h3 className={styles.name}>{name}</h3>
      {shared !== "" && <p className={styles.shared}>{shared}</p>}
      {runs.map((run) =>
        run.months === "" ? (
          <QueueRun key={run.id} run={run} name={name} onWhy={onWhy} />
        ) : (
          <Disclosure key={run.id} label={run.months} startsOpen={run.isLast}>
            <div className={styles.run}>
              <QueueRun run={run} name={name} onWhy={onWhy} />
            </div>
          </Disclosure>
        ),
      )}
    </div>
  );
};
