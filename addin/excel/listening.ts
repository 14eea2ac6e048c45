import type { Connection } from "./connection.ts";
import { askForFile, type KnownFile } from "./file-state.ts";
import { askForSheets, type SheetBook } from "./sheet-book.ts";

interface Handlers {
  readonly onChanged: (event: Excel.WorksheetChangedEventArgs) => void;
  readonly onProtected: (event: Excel.WorksheetProtectionChangedEventArgs) => void;
  readonly onSorted: (event: Excel.WorksheetRowSortedEventArgs) => void;
  /** A sheet came or went. */
  readonly onSheets: () => void;
  readonly onCalculated: (sheetId: string) => void;
}

/** Lets go of events. */
type StopListening = () => Promise<void>;

/** What cannot be let go of is forgotten by Excel with the page. */
const letGo = async (listening: Promise<StopListening | null> | null): Promise<void> => {
  try {
    const stop = await listening;
    await stop?.();
  } catch {
    // There is nothing left to let go of.
  }
};

/** Handlers return at once, as Excel asks of them. */
const handler =
  <Event>(call: (event: Event) => void) =>
  async (event: Event): Promise<void> =>
    call(event);

/** Registers for the whole workbook, and learns its sheets by the same sync, which ends nobody's undo. */
const listen = (
  { run, runAgain }: Connection,
  book: SheetBook,
  file: KnownFile,
  handlers: Handlers,
): Promise<StopListening> =>
  run(async (context) => {
    const sheets = askForSheets(context);
    const workbook = askForFile(context);
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onChanged.add(handler(handlers.onChanged)),
      worksheets.onProtectionChanged.add(handler(handlers.onProtected)),
      worksheets.onRowSorted.add(handler(handlers.onSorted)),
      worksheets.onAdded.add(handler(handlers.onSheets)),
      worksheets.onDeleted.add(handler(handlers.onSheets)),
    ];
    await context.sync();
    book.takeIn(sheets);
    file.takeIn(workbook);
    return () =>
      runAgain(context, async () => {
        for (const each of registered) each.remove();
        await context.sync();
      });
  });

/**
 * Registers for what formulas give anew, which ends the user's undo: so only where inputs are formulas. Their results
 * raise no change of cells.
 */
const listenToFormulas = (
  { run, runAgain }: Connection,
  onCalculated: (sheetId: string) => void,
): Promise<StopListening> =>
  run(async (context) => {
    const registered = context.workbook.worksheets.onCalculated.add(
      handler(({ worksheetId }) => onCalculated(worksheetId)),
    );
    await context.sync();
    return () =>
      runAgain(context, async () => {
        registered.remove();
        await context.sync();
      });
  });

/** What the port hears of its workbook. */
export class Listening {
  readonly #connection: Connection;
  readonly #book: SheetBook;
  readonly #file: KnownFile;
  readonly #handlers: Handlers;
  #events: Promise<StopListening> | null = null;
  #formulas: Promise<StopListening | null> | null = null;

  constructor(connection: Connection, book: SheetBook, file: KnownFile, handlers: Handlers) {
    this.#connection = connection;
    this.#book = book;
    this.#file = file;
    this.#handlers = handlers;
  }

  /** Registers once; again where it failed the time before. */
  async start(): Promise<void> {
    this.#events ??= listen(this.#connection, this.#book, this.#file, this.#handlers);
    try {
      await this.#events;
    } catch (error) {
      this.#events = null;
      throw error;
    }
  }

  /** Registers once and for all: it ends the user's undo. Without it the pane is right after the next edit. */
  async startOnFormulas(): Promise<void> {
    this.#formulas ??= listenToFormulas(this.#connection, this.#handlers.onCalculated).catch(() => null);
    await this.#formulas;
  }

  /** For events that end nobody's undo. What Excel still has of the former registration is let go of. */
  async renew(): Promise<void> {
    const former = this.#events;
    this.#events = null;
    await this.start();
    await letGo(former);
  }

  async stop(): Promise<void> {
    const former = [this.#events, this.#formulas];
    this.#events = null;
    this.#formulas = null;
    await Promise.all(former.map(letGo));
  }
}
