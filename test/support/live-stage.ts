import type { Calculated, Calculation } from "../../addin/calculation/calculation.ts";
import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import { createLiveLoop, type LiveLoop } from "../../addin/live/live-loop.ts";
import type { LiveState } from "../../addin/live/live-state.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { CellValue, CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import { type Gates, gates, settled } from "./gates.ts";
import { gapCell, liveWorkbook, openCases } from "./live-workbook.ts";
import { type ManualTimer, manualTimer } from "./manual-timer.ts";
import { type MemoryHost, memoryHost } from "./memory-port.ts";

export interface Stage {
  readonly host: MemoryHost;
  readonly loop: LiveLoop;
  readonly states: readonly LiveState[];
  readonly evaluations: () => number;
  readonly reading: Gates;
  readonly writing: Gates;
  readonly calculating: Gates;
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly edit: (cases: number) => void;
}

export interface Setting {
  readonly keepsUndo?: boolean;
  readonly tables?: WorkbookTables;
  readonly evaluate?: (...asked: Parameters<Calculation["evaluate"]>) => Promise<Calculated>;
}

export const start = async ({
  keepsUndo = true,
  tables = liveWorkbook(),
  evaluate,
}: Setting = {}): Promise<Stage> => {
  const [reading, writing, calculating] = [gates(), gates(), gates()];
  const host = memoryHost(tables, {
    keepsUndo,
    meanwhile: (what) => (what === "read" ? reading : writing).pass(),
  });
  const inner = createCalculation();
  let count = 0;
  const calculation: Calculation = {
    ...inner,
    evaluate: async (...asked) => {
      count += 1;
      await calculating.pass();
      return evaluate === undefined ? inner.evaluate(...asked) : evaluate(...asked);
    },
  };
  const clock: ManualTimer = manualTimer();
  const loop = createLiveLoop({ port: host.port, calculation, language: "da", timer: clock.timer });
  const states: LiveState[] = [];
  loop.onState((state) => void states.push(state));
  loop.start();
  await settled();
  return {
    host,
    loop,
    states,
    evaluations: () => count,
    reading,
    writing,
    calculating,
    pass: async (milliseconds) => {
      clock.pass(milliseconds);
      await settled();
    },
    edit: (cases) => {
      const { sheet, address } = openCases(host.tables());
      host.edit(sheet, address, cases);
    },
  };
};

export const cellValue = (
  { host }: Stage,
  { sheet, address }: Omit<CellWrite, "value">,
): CellValue | undefined =>
  host
    .tables()
    .tables.filter((table) => table.sheet === sheet)
    .flatMap(({ rows }) => rows.flat())
    .find((cell) => cell.address === address)?.value;

export const gapInSheet = (stage: Stage): CellValue | undefined =>
  cellValue(stage, gapCell(stage.host.tables()));
/** The gap of the whole period as the tables give it when they are read afresh. */
export const gapAfresh = ({ host }: Stage): number => {
  const answer = workbookResult(host.tables(), "da");
  const gap = answer.kind === "result" ? answer.result.scenarios[0]?.period.gapFteTasks : null;
  if (typeof gap !== "number") throw new Error("no gap");
  return gap;
};
export const sentence = ({ loop }: Stage): string => {
  const { view } = loop.state();
  return view?.kind === "result" ? (view.scenarios[0]?.answer.sentence ?? "") : "";
};
