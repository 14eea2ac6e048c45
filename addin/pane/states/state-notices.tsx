import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { TablePlace } from "../../../core/workbook/tables.ts";
import type { LiveState } from "../../live/live-state.ts";
import { usePane } from "../pane-context.ts";
import { Notice } from "../parts/notice.tsx";

interface StateNoticesProps {
  readonly live: LiveState;
  readonly onRetry: () => void;
  readonly onDoWithout: () => void;
  /** Null where the host cannot put tables right. */
  readonly onRepair: (() => void) | null;
}

/** A workbook that is not as it should be, while the last result stays: what it lacks, and what it waits for. */
export const StateNotices = ({ live, onRetry, onDoWithout, onRepair }: StateNoticesProps) => {
  const { hostBusy, manualCalculation, noResult } = usePane().text.states;
  return (
    <>
      {live.isHostBusy && (
        <Notice intent="info" title={hostBusy.happened}>
          <p>{hostBusy.stays}</p>
          <p>{hostBusy.remedy}</p>
        </Notice>
      )}
      {live.goneTables.length > 0 && (
        <GoneTables
          tables={live.goneTables}
          onRetry={onRetry}
          onDoWithout={onDoWithout}
          onRepair={onRepair}
        />
      )}
      {live.noResult !== null && (
        <Notice intent="warning" title={noResult.happened}>
          <p>{live.noResult.reason}</p>
          <p>{noResult.stays}</p>
        </Notice>
      )}
      {live.calculation === "manual" && live.view !== null && live.view.kind !== "no-model" && (
        <Notice intent="info" title={manualCalculation.happened}>
          <p>{manualCalculation.remedy}</p>
        </Notice>
      )}
    </>
  );
};

interface GoneTablesProps extends Omit<StateNoticesProps, "live"> {
  readonly tables: readonly TablePlace[];
}

const GoneTables = ({ tables, onRetry, onDoWithout, onRepair }: GoneTablesProps) => {
  const { text } = usePane();
  const { happened, stays, remedy, doWithout } = text.states.goneTables(tables);
  return (
    <Notice
      intent="warning"
      title={happened}
      actions={
        <>
          <Button size="small" icon={<ArrowClockwise16Regular />} onClick={onRetry}>
            {text.retry}
          </Button>
          {onRepair !== null && (
            <Button size="small" onClick={onRepair}>
              {text.commands.commands["repair-model"].label}
            </Button>
          )}
          <Button size="small" onClick={onDoWithout}>
            {doWithout}
          </Button>
        </>
      }
    >
      <p>{stays}</p>
      <p>{remedy}</p>
    </Notice>
  );
};
