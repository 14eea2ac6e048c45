import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../../core/text/language.ts";
import type { Calculation } from "../../calculation/calculation.ts";
import type { LiveLoop } from "../../live/live-loop.ts";
import { LivePane } from "../../pane-host/live-pane.tsx";
import { useLanguage } from "../../pane-host/use-language.ts";
import type { WorkbookPort } from "../../workbook-port.ts";
import type { OpenEntry } from "../grid/grid-props.ts";
import { SheetView } from "../grid/sheet-view.tsx";
import { marks } from "../notation/culture.ts";
import { loadEditionText } from "./edition-words.ts";
import { FileBar } from "./file-bar.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { Messages } from "./messages.tsx";
import { PaneWidth } from "./pane-width.tsx";
import type { Session } from "./session.ts";
import type { SessionState } from "./session-state.ts";
import { keptLanguage } from "./settings.ts";
import type { EditionText } from "./text/edition-text.ts";
import { useDocumentChanges, useSessionState } from "./use-document.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import {
  useCommandKeys,
  useFileDrop,
  useLeaveWarning,
  usePageCommands,
  useRegionKeys,
} from "./use-page-events.ts";

/** What the page is made of, put together in main.tsx. */
export interface EditionProps {
  readonly session: Session;
  readonly port: WorkbookPort;
  readonly live: LiveLoop;
  readonly calculation: Calculation;
}

const narrow = "@media (max-width: 760px)";
/** Sheet and pane each scroll by themselves, with the answer in view; on a lower screen the whole page scrolls. */
const narrowAndHigh = "@media (max-width: 760px) and (min-height: 600px)";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { height: "auto", minHeight: "100dvh" },
    [narrowAndHigh]: { height: "100dvh", minHeight: 0 },
  },
  body: { display: "flex", flexGrow: 1, minHeight: 0, [narrow]: { flexDirection: "column" } },
  sheet: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    [narrow]: { height: "60dvh", flexGrow: 0, flexShrink: 0 },
    [narrowAndHigh]: { height: "46dvh" },
  },
  opening: { margin: "auto" },
  drop: {
    position: "fixed",
    inset: tokens.spacingHorizontalL,
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

const busyText = ({ busy }: SessionState, text: EditionText): string => {
  if (busy === null) return "";
  return busy.kind === "opening" ? text.opening(busy.name) : text.saving;
};

const useText = (language: Language): EditionText | null => {
  const [text, setText] = useState<EditionText | null>(null);
  useEffect(() => {
    let current = true;
    void loadEditionText(language).then((loaded) => (current ? setText(loaded) : undefined));
    return () => {
      current = false;
    };
  }, [language]);
  return text;
};

/** The browser edition: files above, the sheet to the left, the pane to the right or below. */
export const Edition = (props: EditionProps) => {
  const { session, ...host } = props;
  const styles = useStyles();
  const state = useSessionState(session.store);
  const { document: opened, message, waiting, copies, wish } = state;
  useDocumentChanges(opened);
  const entry = useRef<OpenEntry>(null);
  const commands = usePageCommands(session, entry);
  useCommandKeys(commands);
  useRegionKeys();
  useLeaveWarning(opened?.unsaved === true);
  const isDropping = useFileDrop(session);
  const givesWay = opened !== null && state.busy?.kind === "opening";
  useKeptFocus(givesWay);
  const [language, choose] = useLanguage(host.live, keptLanguage);
  const text = useText(language);
  if (text === null) return null;
  return (
    <div className={styles.page}>
      <header>
        <FileBar
          name={opened?.name ?? ""}
          unsaved={opened?.unsaved === true}
          busy={busyText(state, text)}
          canUndo={opened !== null && opened.canUndo !== null}
          canRedo={opened !== null && opened.canRedo !== null}
          text={text}
          onOpen={commands.open}
          onSave={() => commands.save("same")}
          onSaveAs={() => commands.save("other")}
          onUndo={commands.undo}
          onRedo={commands.redo}
          onStarter={(workbook) => void session.openStarter(workbook, language)}
        />
        <Messages
          message={message}
          copies={copies}
          text={text}
          language={language}
          onDismiss={() => session.dismiss()}
          onOpenCopy={(copy) => void session.openCopy(copy)}
          onRemoveCopy={(copy) => void session.removeCopy(copy)}
        />
      </header>
      <div className={styles.body} inert={givesWay}>
        <main className={styles.sheet} aria-label={text.sheetRegion}>
          {opened === null ? (
            <Spinner className={styles.opening} delay={500} label={busyText(state, text)} />
          ) : (
            <SheetView document={opened} language={language} wish={wish} entry={entry} />
          )}
        </main>
        <PaneWidth label={text.paneRegion} resizeLabel={text.resize}>
          <LivePane
            {...host}
            language={language}
            marks={marks[session.culture]}
            onLanguage={choose}
            onOpenFile={commands.open}
            onOpenStarter={(workbook) => void session.openStarter(workbook, language)}
            onSave={() => commands.save("same")}
            commands={null}
            onSelfTest={null}
            startPage="main"
          />
        </PaneWidth>
      </div>
      <LeaveDialog
        open={waiting !== null}
        name={opened?.name ?? ""}
        text={text.leave}
        onAnswer={(answer) => void session.answer(answer)}
      />
      {isDropping ? (
        <div className={styles.drop}>
          <Text size={500}>{text.dropHere}</Text>
        </div>
      ) : null}
    </div>
  );
};
