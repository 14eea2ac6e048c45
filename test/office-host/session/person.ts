import type { Calculation } from "../../../addin/calculation/calculation.ts";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { createLiveLoop, type LiveLoop } from "../../../addin/live/live-loop.ts";
import type { CellPosition } from "../../../addin/workbook-port.ts";
import { resultTableIds, resultTables } from "../../../core/workbook/contract/contract.ts";
import { type ManualTimer, manualTimer } from "../../support/manual-timer.ts";
import { ApiError } from "../host/protocol.ts";
import type { WorkbookState } from "../host/workbook-state.ts";
import { type HostedPort, type HostOptions, joinHost, portOf } from "../support/open-host.ts";

/** One who has the workbook open, with the pane beside it. */
export interface Person extends HostedPort {
  readonly loop: LiveLoop;
  readonly clock: ManualTimer;
  /** The input that the user changes in the pane, while that is on its way. */
  readonly asked: { cell: CellPosition | null; done: number };
  /** Calculations until now. */
  readonly recalculations: () => number;
  /** The ids of the tables that hold results, which outlive any renaming. */
  readonly resultTables: ReadonlySet<string>;
  readonly passTime: (milliseconds: number) => Promise<void>;
  /** Lets all happen that is to happen, for everyone. */
  readonly rest: () => Promise<void>;
  /** Does what its user does; false where Excel refuses it. */
  readonly byUser: (act: () => void) => boolean;
}

const resultNames = new Set<string>(resultTableIds.map((id) => resultTables[id].name));

const counted = (inner: Calculation) => {
  let count = 0;
  const calculation: Calculation = {
    ...inner,
    evaluate: (...asked) => {
      count += 1;
      return inner.evaluate(...asked);
    },
  };
  return { calculation, count: () => count };
};

const byUser = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
};

type Alone = Omit<Person, "rest">;

const personAt = (state: WorkbookState, options: HostOptions): Alone => {
  const hosted = portOf(joinHost(state, options));
  const clock = manualTimer();
  const { calculation, count } = counted(createCalculation());
  const loop = createLiveLoop({ port: hosted.port, calculation, language: "da", timer: clock.timer });
  const results = state.tables.filter(({ name }) => resultNames.has(name)).map(({ id }) => id);
  const passTime = async (milliseconds: number) => {
    await hosted.host.settle();
    clock.pass(milliseconds);
    await hosted.host.settle();
  };
  loop.start();
  const resultIds = new Set(results);
  const asked = { cell: null, done: 0 };
  return { ...hosted, loop, clock, passTime, byUser, asked, recalculations: count, resultTables: resultIds };
};

/** Long enough for changes to be gathered, too short for what is tried again later. */
const gathered = 1000;

const restOf = (people: readonly Alone[]) => async (): Promise<void> => {
  do {
    for (const { passTime } of people) await passTime(gathered);
  } while (people.some(({ loop }) => loop.state().isCalculating));
};

/** Two who have one workbook open, and have seen its results. */
export const twoPeople = async (
  state: WorkbookState,
  options: readonly [HostOptions, HostOptions],
): Promise<readonly [Person, Person]> => {
  const [one, other] = [personAt(state, options[0]), personAt(state, options[1])];
  const rest = restOf([one, other]);
  await rest();
  return [
    { ...one, rest },
    { ...other, rest },
  ];
};
