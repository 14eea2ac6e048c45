import type { Connection } from "../connection.ts";
import type { OwnSheet } from "./own-sheet.ts";

/** A change that Excel told of on the sheet of the self-test. */
export interface HeardChange {
  readonly address: string;
  readonly isOwnWrite: boolean;
}

export interface Listeners {
  readonly onChanged?: (change: HeardChange) => void;
  readonly onCalculated?: () => void;
}

/** Listens as the live loop does, to the whole workbook, and takes what is about the one sheet. Gives back how to stop. */
export const hearChanges = (
  { run, runAgain }: Connection,
  { id }: OwnSheet,
  { onChanged, onCalculated }: Listeners,
): Promise<() => Promise<void>> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const registered: { remove(): void }[] = [];
    if (onChanged !== undefined)
      registered.push(
        worksheets.onChanged.add(async ({ worksheetId, source, address, triggerSource }) => {
          // What another person does to the sheet is no part of the test.
          if (worksheetId === id && source === "Local")
            onChanged({ address, isOwnWrite: triggerSource === "ThisLocalAddin" });
        }),
      );
    if (onCalculated !== undefined)
      registered.push(
        worksheets.onCalculated.add(async ({ worksheetId }) => {
          if (worksheetId === id) onCalculated();
        }),
      );
    await context.sync();
    return () =>
      runAgain(context, async () => {
        for (const each of registered) each.remove();
        await context.sync();
      });
  });
