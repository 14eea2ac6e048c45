import { askForFile, type KnownFile } from "./file-state.ts";
import { run } from "./run.ts";
import { askForSheets, type SheetBook } from "./sheet-book.ts";

interface Handlers {
  readonly onChanged: (event: Excel.WorksheetChangedEventArgs) => void;
  readonly onProtected: (event: Excel.WorksheetProtectionChangedEventArgs) => void;
}

/** Handlers return at once, as Excel asks of them. */
const handler =
  <Event>(call: (event: Event) => void) =>
  async (event: Event): Promise<void> =>
    call(event);

/** Registers for the whole workbook, and learns its sheets by the same sync. Gives back how to stop it. */
export const listen = (book: SheetBook, file: KnownFile, handlers: Handlers): Promise<() => Promise<void>> =>
  run(async (context) => {
    const sheets = askForSheets(context);
    const workbook = askForFile(context);
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onChanged.add(handler(handlers.onChanged)),
      worksheets.onProtectionChanged.add(handler(handlers.onProtected)),
    ];
    await context.sync();
    book.takeIn(sheets);
    file.takeIn(workbook);
    return () =>
      Excel.run(context, async () => {
        for (const each of registered) each.remove();
        await context.sync();
      });
  });
