// What the add-in asks of Excel, counted on a host behind Microsoft's own client library, beside a naive add-in that
// computes with the same core.
import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import { createLiveLoop } from "../../addin/live/live-loop.ts";
import type { ExcelHost, RequestLog } from "../office-host/host/excel-host.ts";
import { stateOfPackage } from "../office-host/host/host-from-package.ts";
import type { WorkbookState } from "../office-host/host/workbook-state.ts";
import { joinHost, portOf } from "../office-host/support/open-host.ts";
import { tablesOf } from "../port/port-under-test.ts";
import { manualTimer } from "../support/manual-timer.ts";
import { naiveAddIn } from "./naive-add-in.ts";
import { exampleBytes, largeBytes, smallBytes } from "./workbooks.ts";

/** Open cases of the first group of cases. */
const cell = { sheet: "Sager", address: "C8" };
const burst = { edits: 50, milliseconds: 100 };

interface Counts {
  readonly recalculations: number;
  readonly requests: number;
  readonly actions: number;
  /** Asked and answered. */
  readonly bytes: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const countsOf = (requests: readonly RequestLog[], recalculations: number): Counts => ({
  recalculations,
  requests: requests.length,
  actions: sum(requests.map(({ actions }) => actions)),
  bytes: sum(requests.map(({ bytes, answeredBytes }) => bytes + answeredBytes)),
});

/** An add-in on a host, and how to let it do all that follows from what its user has done. */
interface Beside {
  readonly host: ExcelHost;
  readonly recalculations: () => number;
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly rest: () => Promise<void>;
  readonly stop: () => void;
}

const ours = async (state: WorkbookState): Promise<Beside> => {
  const { host, port } = portOf(joinHost(state));
  const { timer, pass } = manualTimer();
  const inner = createCalculation();
  let recalculations = 0;
  const calculation: typeof inner = {
    ...inner,
    evaluate: (...asked) => {
      recalculations += 1;
      return inner.evaluate(...asked);
    },
  };
  const loop = createLiveLoop({ port, calculation, language: "da", timer });
  const passed = async (milliseconds: number) => {
    await host.settle();
    pass(milliseconds);
    await host.settle();
  };
  const rest = async () => {
    do await passed(200);
    while (loop.state().isCalculating);
  };
  loop.start();
  await rest();
  return { host, pass: passed, rest, recalculations: () => recalculations, stop: loop.stop };
};

const naive = async (state: WorkbookState): Promise<Beside> => {
  const host = joinHost(state);
  const reader = portOf(joinHost(state));
  const addIn = await naiveAddIn(host, createCalculation(), () => tablesOf(reader.port));
  const rest = async () => {
    await host.settle();
    await addIn.rest();
    await host.settle();
  };
  return { host, pass: () => host.settle(), rest, recalculations: addIn.runs, stop: () => {} };
};

/** What follows from something that the user does. */
const countsAfter = async (beside: Beside, act: () => Promise<void> | void): Promise<Counts> => {
  await beside.rest();
  const [requests, recalculations] = [beside.host.requests.length, beside.recalculations()];
  await act();
  await beside.rest();
  beside.host.checkGaps();
  return countsOf(beside.host.requests.slice(requests), beside.recalculations() - recalculations);
};

const edit = ({ host }: Beside, cases: number): void => host.edit(cell.sheet, cell.address, cases);

const manyEdits = async (beside: Beside): Promise<void> => {
  for (let done = 0; done < burst.edits; done += 1) {
    edit(beside, 400 + done);
    await beside.pass(burst.milliseconds / burst.edits);
  }
};

/** Both must leave the same results in the sheet before a count counts. */
const mustAgree = (one: WorkbookState, other: WorkbookState): void => {
  for (const [index, { name, cells }] of one.sheets.entries())
    for (const [key, { value }] of cells) {
      const peer = other.sheets[index]?.cells.get(key)?.value ?? null;
      const isSame =
        typeof value === "number" && typeof peer === "number"
          ? Math.abs(value - peer) <= 1e-9 * Math.max(1, Math.abs(value))
          : (value ?? "") === (peer ?? "");
      if (!isSame) throw new Error(`${name}: ${JSON.stringify(value)} beside ${JSON.stringify(peer)}`);
    }
};

const row = (name: string, ...cells: readonly (string | number)[]): string =>
  `  ${name.padEnd(34)}${cells.map((each) => String(each).padStart(16)).join("")}`;

const kilobytes = ({ bytes }: Counts): string => (bytes / 1000).toFixed(0);

const show = (name: string, own: Counts, peer: Counts): void => {
  const { recalculations, requests, actions } = own;
  console.log(row(name, recalculations, requests, actions, kilobytes(own)));
  console.log(row("  naive", peer.recalculations, peer.requests, peer.actions, kilobytes(peer)));
  const ratio = (part: keyof Counts) => (peer[part] / own[part]).toFixed(1);
  console.log(
    row("  naive / add-in", ratio("recalculations"), ratio("requests"), ratio("actions"), ratio("bytes")),
  );
};

/** The workbook with its results in it: what the first edit of all has to write is no measure of the next. */
const filledState = async (name: string, bytes: Uint8Array): Promise<WorkbookState> => {
  const state = stateOfPackage(name, bytes);
  const first = await ours(state);
  await countsAfter(first, () => edit(first, 620));
  first.stop();
  return state;
};

type Act = (beside: Beside) => Promise<void> | void;

/** The same done beside either. */
const compare = async (name: string, bytes: Uint8Array, act: Act): Promise<void> => {
  const states = [await filledState(name, bytes), await filledState(name, bytes)] as const;
  const [own, peer] = [await ours(states[0]), await naive(states[1])];
  const counts = [await countsAfter(own, () => act(own)), await countsAfter(peer, () => act(peer))] as const;
  mustAgree(...states);
  show(name, ...counts);
};

const oneEdit: Act = (beside) => edit(beside, 300);

console.log("\nwhat an edit asks of Excel");
console.log(row("", "recalculations", "requests", "actions", "kB"));
await compare("one team", smallBytes(), oneEdit);
await compare("example of 2016", exampleBytes(), oneEdit);
await compare("fifty times its rows", await largeBytes(), oneEdit);
await compare(`one team, ${burst.edits} edits in ${burst.milliseconds} ms`, smallBytes(), manyEdits);
