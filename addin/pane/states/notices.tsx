import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { OlderModelView } from "../../../core/present/view/workbook-view.ts";
import { type LiveState, readOnlyReason } from "../../live/live-state.ts";
import type { PortTrouble } from "../../workbook-port.ts";
import { usePane } from "../pane-context.ts";
import type { PaneProps } from "../pane-props.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { ProblemList } from "../problems/problem-list.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { OlderModel } from "./older-model.tsx";
import { StateNotices } from "./state-notices.tsx";
import { UnwrittenResults } from "./unwritten-results.tsx";

interface NoticesProps extends Pick<PaneProps, "file" | "undoesNewRows" | "upgradesInCopy" | "onUpgrade"> {
  readonly live: LiveState;
  readonly keepsUndo: boolean;
  readonly onRetry: () => void;
  readonly onDoWithout: () => void;
  /** Puts the tables of the model right; null where the host cannot. */
  readonly onRepair: (() => void) | null;
  readonly onWriteResults: () => void;
}

const olderModel = ({ view }: LiveState): OlderModelView | null =>
  view === null || view.kind === "no-model" ? null : view.older;

/** What stands between the sheet and the pane: the host in trouble, an exception, results that are not written. */
export const Notices = (props: NoticesProps) => {
  const { live, keepsUndo, onRetry, onDoWithout, onRepair, onWriteResults } = props;
  const { text } = usePane();
  const { trouble, failure, unwritten, hasUnwrittenResults } = live;
  const readOnly = readOnlyReason(live);
  return (
    <>
      {readOnly !== null && (
        <Notice intent="warning" title={readOnly.happened}>
          <p>{readOnly.stays}</p>
          <p>{readOnly.remedy}</p>
        </Notice>
      )}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={onRetry} />}
      {failure !== null && <FailureNotice {...failure} onRetry={onRetry} />}
      <StateNotices live={live} onRetry={onRetry} onDoWithout={onDoWithout} onRepair={onRepair} />
      <OlderModel {...props} older={olderModel(live)} isOpening={live.view === null} />
      {!keepsUndo && <UnwrittenResults areOld={hasUnwrittenResults} onWrite={onWriteResults} />}
      {unwritten.length > 0 && (
        <Notice intent="warning" title={text.unwritten}>
          <ProblemList problems={unwritten} />
        </Notice>
      )}
    </>
  );
};

interface TroubleNoticeProps {
  readonly trouble: PortTrouble;
  readonly onRetry: () => void;
}

/** What the host could not do, and what to do about it. */
export const TroubleNotice = ({ trouble, onRetry }: TroubleNoticeProps) => {
  const { text } = usePane();
  const { happened, stays, remedy } = text.trouble[trouble.code](trouble);
  const { sheet, address } = trouble;
  return (
    <Notice
      intent="warning"
      title={happened}
      actions={
        <Button size="small" icon={<ArrowClockwise16Regular />} onClick={onRetry}>
          {text.retry}
        </Button>
      }
    >
      <p>{stays}</p>
      <p>{remedy}</p>
      {sheet !== null && address !== null && (
        <CellLink place={{ sheet, address }}>{text.goToCell(sheet, address)}</CellLink>
      )}
    </Notice>
  );
};
