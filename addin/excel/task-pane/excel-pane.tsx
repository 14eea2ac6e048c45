import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState } from "react";
import type { Language } from "../../../core/text/language.ts";
import type { StarterWorkbook } from "../../pane/pane-props.ts";
import { LivePane } from "../../pane-host/live-pane.tsx";
import { starterWorkbook } from "../../pane-host/starters.ts";
import { useMarks } from "../../pane-host/use-marks.ts";
import type { PortOutcome } from "../../workbook-port.ts";
import { askedView } from "../asked-view.ts";
import type { ExcelSession } from "../session.ts";
import { taskPaneTexts } from "../text/task-pane-texts.ts";

/** What has become of what the user asked Excel for. */
type Told = "opened" | "openFailed" | "saveFailed";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  /** The top right corner is the host's own. */
  messages: { flexShrink: 0, ":not(:empty)": { paddingTop: "32px" } },
  pane: { flexGrow: 1, minHeight: 0 },
});

interface ExcelPaneProps {
  readonly session: ExcelSession;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSelfTest: () => void;
}

/** The pane beside the workbook that Excel has open. */
export const ExcelPane = ({ session, language, onLanguage, onSelfTest }: ExcelPaneProps) => {
  const { port, live, calculation } = session;
  const styles = useStyles();
  const [told, setTold] = useState<Told | null>(null);
  const text = taskPaneTexts[language];
  const marks = useMarks(live, session.readMarks);
  const isReady = marks !== undefined;
  useEffect(() => {
    if (isReady) live.start();
  }, [live, isReady]);
  const tell = async (
    outcome: Promise<PortOutcome>,
    word: { readonly done: Told | null; readonly otherwise: Told },
  ): Promise<void> => {
    const kind = await outcome.then((done) => done.kind).catch(() => "trouble");
    setTold(kind === "done" ? word.done : word.otherwise);
  };
  const openStarter = async (workbook: StarterWorkbook, words: Language): Promise<PortOutcome> => {
    const { name, bytes } = await starterWorkbook(workbook, words);
    return port.open(name, bytes);
  };
  return (
    <div className={styles.page}>
      {/* There from the start, so that a screen reader hears what comes into it. */}
      <div role="status" className={styles.messages}>
        {told !== null && (
          <MessageBar intent={told === "opened" ? "success" : "warning"} layout="multiline">
            <MessageBarBody>{text[told]}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={text.dismiss}
                  onClick={() => setTold(null)}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <main className={styles.pane}>
        <LivePane
          port={port}
          live={live}
          calculation={calculation}
          language={language}
          marks={marks ?? null}
          onLanguage={onLanguage}
          // Excel opens its own files, and the pane shows no button for it.
          onOpenFile={() => {}}
          onOpenStarter={(workbook) =>
            void tell(openStarter(workbook, language), { done: "opened", otherwise: "openFailed" })
          }
          onSave={() => void tell(port.save(), { done: null, otherwise: "saveFailed" })}
          commands={session.commands}
          onSelfTest={onSelfTest}
          startPage={askedView(window.location.search) === "commands" ? "commands" : "main"}
        />
      </main>
    </div>
  );
};
