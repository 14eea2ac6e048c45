import { useRef, useState } from "react";
import type { CellWrite, TablePlace } from "../../../core/workbook/tables.ts";
import type { LiveState } from "../../live/live-state.ts";

/** How many changes made in the pane the workbook has taken, and how many of them the pane shows as the workbook has them. */
export type ChangeCounts = Pick<LiveState, "changesMade" | "changesShown">;

type Writing<Value> =
  | { readonly kind: "none"; readonly isRefused: boolean }
  | { readonly kind: "under-way"; readonly value: Value }
  /** The host has it as one of so many changes. */
  | { readonly kind: "done"; readonly value: Value; readonly change: number };

export interface WrittenValue<Value> {
  readonly value: Value;
  readonly isRefused: boolean;
  readonly write: (value: Value, writes: readonly CellWrite[]) => void;
}

/** Writes inputs, in a new row where a table is named. False where the host refused. */
export type Write = (writes: readonly CellWrite[], newRowOf?: TablePlace | null) => Promise<boolean>;

/**
 * The value of a cell as it will be: what was just written is shown until the workbook was read with it, however many
 * answers to earlier changes come meanwhile; and what the sheet has where the host refused.
 */
export const useWrittenValue = <Value>(
  ofSheet: Value,
  counts: ChangeCounts,
  onWrite: Write,
): WrittenValue<Value> => {
  const [writing, setWriting] = useState<Writing<Value>>({ kind: "none", isRefused: false });
  const made = useRef(0);
  made.current = counts.changesMade;
  const write = (value: Value, writes: readonly CellWrite[]) => {
    const mine: Writing<Value> = { kind: "under-way", value };
    const before = made.current;
    setWriting(mine);
    const settle = (isDone: boolean) => {
      const change = Math.max(before + 1, made.current);
      setWriting((now) => {
        if (now !== mine) return now;
        return isDone ? { kind: "done", value, change } : { kind: "none", isRefused: true };
      });
    };
    onWrite(writes).then(settle, () => settle(false));
  };
  const isShown =
    writing.kind === "under-way" || (writing.kind === "done" && counts.changesShown < writing.change);
  return {
    value: isShown ? writing.value : ofSheet,
    isRefused: writing.kind === "none" && writing.isRefused,
    write,
  };
};
