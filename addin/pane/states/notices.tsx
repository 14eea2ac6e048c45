import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { LiveState } from "../../live/live-state.ts";
import type { PortTrouble } from "../../workbook-port.ts";
import { usePane } from "../pane-context.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { ProblemList } from "../problems/problem-list.tsx";
import { FailureNotice } from "./failure-notice.tsx";

interface NoticesProps {
  readonly live: LiveState;
  readonly keepsUndo: boolean;
  readonly onRetry: () => void;
  readonly onWriteResults: () => void;
}

/** What stands between the sheet and the pane: the host in trouble, an exception, results that are not written. */
export const Notices = ({ live, keepsUndo, onRetry, onWriteResults }: NoticesProps) => {
  const { text } = usePane();
  const { trouble, failure, unwritten, hasUnwrittenResults } = live;
  return (
    <>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={onRetry} />}
      {failure !== null && <FailureNotice {...failure} onRetry={onRetry} />}
      {hasUnwrittenResults && !keepsUndo && (
        <Notice
          intent="info"
          title={text.unwrittenResults.happened}
          actions={
            <Button size="small" onClick={onWriteResults}>
              {text.writeResults}
            </Button>
          }
        >
          <p>{text.unwrittenResults.remedy}</p>
          <p>{text.unwrittenResults.stays}</p>
        </Notice>
      )}
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

const TroubleNotice = ({ trouble, onRetry }: TroubleNoticeProps) => {
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
