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
import { useLanguage } from "../../pane-host/use-language.ts";
import type { PortOutcome } from "../../workbook-port.ts";
import { officeLanguage } from "../office-language.ts";
import type { ExcelSession } from "../session.ts";
import { taskPaneTexts } from "../text/task-pane-texts.ts";

type Refused = "openFailed" | "saveFailed";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  /** The top right corner is the host's own. */
  message: { marginTop: "32px", flexShrink: 0 },
  pane: { flexGrow: 1, minHeight: 0 },
});

/** The pane beside the workbook that Excel has open. */
export const ExcelPane = ({ session }: { readonly session: ExcelSession }) => {
  const { port, live, calculation } = session;
  const styles = useStyles();
  const [language, choose] = useLanguage(live, officeLanguage);
  const [refused, setRefused] = useState<Refused | null>(null);
  const text = taskPaneTexts[language];
  useEffect(() => live.start(), [live]);
  const told = async (outcome: Promise<PortOutcome>, otherwise: Refused): Promise<void> => {
    const kind = await outcome.then((done) => done.kind).catch(() => "trouble");
    setRefused(kind === "done" ? null : otherwise);
  };
  const openStarter = async (workbook: StarterWorkbook, words: Language): Promise<PortOutcome> => {
    const { name, bytes } = await starterWorkbook(workbook, words);
    return port.open(name, bytes);
  };
  return (
    <div className={styles.page}>
      {refused !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.message}>
          <MessageBarBody>{text[refused]}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text.dismiss}
                onClick={() => setRefused(null)}
              />
            }
          />
        </MessageBar>
      )}
      <main className={styles.pane}>
        <LivePane
          port={port}
          live={live}
          calculation={calculation}
          language={language}
          onLanguage={choose}
          // Excel opens its own files, and the pane shows no button for it.
          onOpenFile={() => {}}
          onOpenStarter={(workbook) => void told(openStarter(workbook, language), "openFailed")}
          onSave={() => void told(port.save(), "saveFailed")}
        />
      </main>
    </div>
  );
};
