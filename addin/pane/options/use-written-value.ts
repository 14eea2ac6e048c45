import { useState } from "react";
import type { CellWrite, TablePlace } from "../../../core/workbook/tables.ts";

type Writing<Value> =
  | { readonly kind: "none"; readonly isRefused: boolean }
  | { readonly kind: "under-way"; readonly value: Value }
  /** The host has it, and the first view after `version` shows what came of it. */
  | { readonly kind: "done"; readonly value: Value; readonly version: unknown };

export interface WrittenValue<Value> {
  readonly value: Value;
  readonly isRefused: boolean;
  readonly write: (value: Value, writes: readonly CellWrite[]) => void;
}

/** Writes inputs, in a new row where a table is named. False where the host refused. */
export type Write = (writes: readonly CellWrite[], newRowOf?: TablePlace | null) => Promise<boolean>;

/**
 * The value of a cell as it will be: what was just written is shown until the next view comes, and what the sheet has
 * where the host refused.
 */
export const useWrittenValue = <Value>(
  ofSheet: Value,
  version: unknown,
  onWrite: Write,
): WrittenValue<Value> => {
  const [writing, setWriting] = useState<Writing<Value>>({ kind: "none", isRefused: false });
  const write = (value: Value, writes: readonly CellWrite[]) => {
    const mine: Writing<Value> = { kind: "under-way", value };
    setWriting(mine);
    const settle = (isDone: boolean) =>
      setWriting((now) => {
        if (now !== mine) return now;
        return isDone ? { kind: "done", value, version } : { kind: "none", isRefused: true };
      });
    onWrite(writes).then(settle, () => settle(false));
  };
  const isShown = writing.kind === "under-way" || (writing.kind === "done" && writing.version === version);
  return {
    value: isShown ? writing.value : ofSheet,
    isRefused: writing.kind === "none" && writing.isRefused,
    write,
  };
};
