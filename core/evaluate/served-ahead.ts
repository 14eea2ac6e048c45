import { type UnservedLine, withService } from "../demand/work-line.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { permissionsOf, serveQueues, sourcesOf } from "./service.ts";

/**
 * Hours served by month of the work that comes ahead of all else: phone and named duties (class 0 of model-definitions
 * 2.8). What stands behind them takes nothing from them, and they get none of the time between calls, so that serving
 * them by themselves gives just what they get among all work. Null for any other line.
 */
export const servedAhead = (
  ledger: Ledger,
  supplies: readonly GroupSupply[],
  lines: readonly UnservedLine[],
): ((line: UnservedLine) => Step | null) => {
  const ahead = lines.filter(({ priority }) => priority === 0);
  const served = ahead.map((line) => withService(ledger, line));
  const sources = sourcesOf(supplies, []);
  serveQueues(ledger.months, served, sources, permissionsOf(sources, served));
  const byLine = new Map(ahead.map((line, index) => [line, served[index]?.served ?? null] as const));
  return (line) => byLine.get(line) ?? null;
};
