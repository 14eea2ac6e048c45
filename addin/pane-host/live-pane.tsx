import { useCallback, useSyncExternalStore } from "react";
import type { Calculation } from "../calculation/calculation.ts";
import type { LiveLoop } from "../live/live-loop.ts";
import { readOnlyReason } from "../live/live-state.ts";
import { Pane } from "../pane/pane.tsx";
import type { PaneProps } from "../pane/pane-props.ts";
import type { WorkbookPort } from "../workbook-port.ts";
import { keepLiveWriting } from "./chosen-live-writing.ts";
import { showReport } from "./show-report.ts";

/** What the pane needs of its host: the workbook, the loop beside it, and what only the host can do. */
export interface LivePaneProps
  extends Pick<
    PaneProps,
    | "language"
    | "marks"
    | "onLanguage"
    | "onOpenFile"
    | "onOpenStarter"
    | "onSave"
    | "commands"
    | "onSelfTest"
    | "startPage"
  > {
  readonly port: WorkbookPort;
  readonly live: LiveLoop;
  readonly calculation: Calculation;
}

/** The pane kept in step with a workbook, alike in every host. */
export const LivePane = ({ port, live, calculation, ...host }: LivePaneProps) => {
  const state = useSyncExternalStore(live.onState, live.state);
  const onFileState = useCallback((listener: () => void) => port.onFileState(listener), [port]);
  const name = useSyncExternalStore(onFileState, () => port.fileState().name);
  const unsaved = useSyncExternalStore(onFileState, () => port.fileState().unsaved);
  return (
    <Pane
      {...host}
      commands={readOnlyReason(state) === null ? host.commands : null}
      live={state}
      file={{ name, unsaved }}
      keepsUndo={port.keepsUndo}
      undoesNewRows={port.undoesNewRows}
      upgradesInCopy={port.upgradesInCopy}
      opensFiles={port.opensFiles}
      onSelect={(place) => void live.select(place)}
      onReport={(report) => void showReport(live, report)}
      onWrite={live.write}
      onUpgrade={({ migration }) => live.upgrade(migration)}
      onWriteResults={() => void live.writeResults()}
      onLiveWriting={(writesLive) => {
        keepLiveWriting(writesLive);
        void live.setLiveWriting(writesLive);
      }}
      onDoWithout={() => void live.doWithout()}
      onRetry={() => void live.retry()}
      explain={calculation.explain}
      explainParts={calculation.explainParts}
      standing={calculation.standing}
      breakEven={calculation.breakEven}
      contributions={calculation.contributions}
    />
  );
};
