import { formula } from "../explain/formula.ts";
import { type Ledger, type MonthlyStep, runTogether } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { CaseMove } from "../plan/case-flow.ts";
import { type CaseFlow, type CaseStock, closedCases, meanStock, stockAtEnd } from "./cases.ts";
import { caseloadOfUnit, type InvestedUnit, remainingDuration, shortened } from "./lower-caseload.ts";

const moved = formula("moved-cases", ["share", "closedCases"], "share * closedCases");
const allNew = formula("new-cases", ["newCases", "movedCases"], "newCases + sum(movedCases)");

/** A move between two of the target groups, with what closed in the first in the month before the start. */
export interface Move {
  readonly move: CaseMove;
  readonly closedBefore: Step;
}

/** Target groups whose stocks hang on what was in each other the month before. */
export interface LinkedGroups {
  readonly flows: readonly CaseFlow[];
  readonly moves: readonly Move[];
  readonly invested: readonly InvestedUnit[];
}

/**
 * Stocks that hang on each other, month by month. What closes in one target group comes to another the month after, new
 * there, so that no month hangs on itself and cases may go round in a ring; ahead of the first month as many closed as
 * keeps the opening stock. Where a lower caseload is paid for, durations hang on the caseload of the month before (2.20).
 */
export const linkedStocks = (
  ledger: Ledger,
  { flows, moves, invested }: LinkedGroups,
): readonly CaseStock[] => {
  const closing = new Map(
    flows.map(({ group, subject }) => [group.name, ledger.open("closed-cases", subject)] as const),
  );
  const caseloads = invested.map((unit) => caseloadOfUnit(ledger, unit, flows));
  const moving = moves.map((move) => movedCases(ledger, move, flows, closing));
  const opened = flows.map((flow) => {
    const factors = caseloads.flatMap((caseload) => remainingDuration(ledger, caseload, flow));
    const into = moving.filter(({ to }) => to === flow.group.name).map(({ arriving }) => arriving.step);
    return openedStock(ledger, flow, into, factors, closing);
  });
  const stocks = opened.map(({ stock }) => stock);
  runTogether(ledger, [
    ...caseloads.map(({ before }) => before),
    ...moving.flatMap(({ left, arriving }) => [left, arriving]),
    ...opened.flatMap(({ steps }) => steps),
    ...caseloads.map(({ close }) => close(stocks)),
  ]);
  return stocks;
};

type Closing = ReadonlyMap<string, Step>;

const closedIn = (closing: Closing, name: string): Step => {
  const closed = closing.get(name);
  if (!closed) throw new Error(`no case group ${name}`);
  return closed;
};

const movedCases = (
  ledger: Ledger,
  { move, closedBefore }: Move,
  flows: readonly CaseFlow[],
  closing: Closing,
) => {
  const receiver = flows.find(({ group }) => group.name === move.to);
  if (!receiver) throw new Error(`no case group ${move.to}`);
  const left = ledger.earlierMonthly(closedIn(closing, move.from), ledger.constant(1), closedBefore);
  const arriving = ledger.applyMonthly(moved, receiver.subject, {
    share: ledger.input("moved-share", receiver.subject, move.share),
    closedCases: left.step,
  });
  return { to: move.to, left, arriving };
};

type Factor = ReturnType<typeof remainingDuration>[number];

/** The stock of a target group, and its steps in the order in which a month computes them. */
const openedStock = (
  ledger: Ledger,
  { subject, ...flow }: CaseFlow,
  movedInto: readonly Step[],
  factors: readonly Factor[],
  closing: Closing,
): { readonly stock: CaseStock; readonly steps: readonly MonthlyStep[] } => {
  const { newFromOutside, openingCases } = flow;
  const arrivals =
    movedInto.length === 0
      ? null
      : ledger.applyMonthly(allNew, subject, { newCases: newFromOutside, movedCases: movedInto });
  const shorter =
    factors.length === 0
      ? null
      : ledger.applyMonthly(shortened, subject, {
          duration: flow.duration,
          factors: factors.map(({ factor }) => factor.step),
        });
  const newCases = arrivals?.step ?? newFromOutside;
  const duration = shorter?.step ?? flow.duration;
  const end = ledger.open("closing-cases", subject);
  const open = ledger.earlierMonthly(end, ledger.constant(1), openingCases, "open-cases");
  const mean = ledger.applyMonthly(meanStock, subject, { openCases: open.step, newCases, duration });
  const closed = closedIn(closing, flow.group.name);
  const steps = [
    ...factors.flatMap(({ reached, factor }) => [reached, factor]),
    ...[arrivals, shorter].filter((step) => step !== null),
    open,
    mean,
    ledger.close(closed, closedCases, { meanOpenCases: mean.step, duration }),
    ledger.close(end, stockAtEnd, { before: open.step, newCases, duration }),
  ];
  const stock = { ...flow, newCases, movedCases: movedInto, duration };
  return { stock: { ...stock, open: open.step, mean: mean.step, closed }, steps };
};
