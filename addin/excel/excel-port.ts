import type { CellWrite, TablePlace } from "../../core/workbook/tables.ts";
import { parseAddress } from "../ooxml/cells/address.ts";
import type {
  CellPosition,
  FileState,
  PortOutcome,
  Reading,
  WorkbookChange,
  WorkbookPort,
} from "../workbook-port.ts";
import { base64Of } from "./base64.ts";
import { changeOf } from "./changed-areas.ts";
import { askForFile, KnownFile } from "./file-state.ts";
import { listen } from "./listening.ts";
import { TableReader } from "./read/table-reader.ts";
import { run, supports } from "./run.ts";
import { askForSheets, type KnownSheet, SheetBook } from "./sheet-book.ts";
import { codeOf, done, trouble, troubleOf } from "./trouble.ts";
import { writeNewRow } from "./write/new-row.ts";
import { planWrites, type SheetWrites } from "./write/plan-writes.ts";
import { findRefusing, writeBlocks } from "./write/write-blocks.ts";

/** The port, and how to let go of Excel's events. */
export interface ExcelPort extends WorkbookPort {
  readonly close: () => Promise<void>;
}

const attempt = async (action: () => Promise<PortOutcome>): Promise<PortOutcome> => {
  try {
    return await action();
  } catch (error) {
    return troubleOf(error);
  }
};

class Port implements ExcelPort {
  /** Only from this set on does Excel's undo live through what an add-in writes. */
  readonly keepsUndo = supports("1.20");
  /** Of rows Microsoft's library says so in no set that it knows. */
  readonly undoesNewRows = false;
  readonly opensFiles = false;
  readonly #book = new SheetBook();
  readonly #file = new KnownFile();
  readonly #reader = new TableReader(this.#book);
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  #listening: Promise<() => Promise<void>> | null = null;

  readonly readTables = async (): Promise<Reading> => {
    try {
      await this.#listen();
      const tables = await run(async (context) => {
        const workbook = askForFile(context);
        const read = await this.#reader.read(context);
        this.#file.takeIn(workbook);
        return read;
      });
      return { kind: "tables", tables };
    } catch (error) {
      return troubleOf(error);
    }
  };

  readonly writeCells = (writes: readonly CellWrite[]): Promise<PortOutcome> =>
    attempt(async () => {
      if (writes.length === 0) return done;
      await this.#know(writes.map(({ sheet }) => sheet));
      const plan = planWrites(writes, this.#book, this.#reader.date1904);
      return plan.kind === "trouble" ? plan : this.#write(plan.sheets);
    });

  readonly writeNewRow = (table: TablePlace, writes: readonly CellWrite[]): Promise<PortOutcome> =>
    attempt(async () => {
      await this.#know([table, ...writes].map(({ sheet }) => sheet));
      const sheet = this.#book.named(table.sheet);
      if (sheet === null) return trouble("sheet-missing", { sheet: table.sheet });
      const plan = planWrites(writes, this.#book, this.#reader.date1904);
      if (plan.kind === "trouble") return plan;
      return this.#writing([sheet], (context) => writeNewRow(context, table, plan.sheets));
    });

  readonly onChange = (listener: (change: WorkbookChange) => void): (() => void) => {
    this.#listeners.add(listener);
    // What fails here fails at the next reading too, and is told there.
    this.#listen().catch(() => {});
    return () => void this.#listeners.delete(listener);
  };

  readonly select = (position: CellPosition): Promise<PortOutcome> =>
    attempt(async () => {
      const { sheet, address } = position;
      await this.#know([sheet]);
      const known = this.#book.named(sheet);
      if (known?.isVisible !== true) return trouble("sheet-missing", position);
      if (parseAddress(address) === null) return trouble("failed", { ...position, detail: "address" });
      await run(async (context) => {
        const target = context.workbook.worksheets.getItem(known.id);
        target.activate();
        target.getRange(address).select();
        await context.sync();
      });
      return done;
    });

  /** Excel opens it in a window of its own, under a name of its own. */
  readonly open = (_name: string, bytes: Uint8Array): Promise<PortOutcome> =>
    attempt(async () => {
      await Excel.createWorkbook(base64Of(bytes));
      return done;
    });

  readonly save = async (): Promise<PortOutcome> => {
    try {
      await run(async (context) => {
        context.workbook.save("Prompt");
        await context.sync();
      });
      this.#file.saved();
      return done;
    } catch (error) {
      return trouble("file-not-saved", { detail: codeOf(error) });
    }
  };

  readonly fileState = (): FileState => this.#file.state;

  readonly onFileState = (listener: (state: FileState) => void): (() => void) =>
    this.#file.onChange(listener);

  readonly close = async (): Promise<void> => {
    const listening = this.#listening;
    this.#listening = null;
    this.#listeners.clear();
    const stop = await listening?.catch(() => null);
    await stop?.();
  };

  /** Registers once; again where it failed the time before. */
  async #listen(): Promise<void> {
    this.#listening ??= listen(this.#book, this.#file, {
      onChanged: (event) => this.#changed(event),
      onProtected: ({ worksheetId, isProtected }) => this.#book.setProtected(worksheetId, isProtected),
    });
    try {
      await this.#listening;
    } catch (error) {
      this.#listening = null;
      throw error;
    }
  }

  #changed(event: Excel.WorksheetChangedEventArgs): void {
    this.#file.changed();
    const change = changeOf(event, this.#book);
    if (change === null) return;
    for (const listener of this.#listeners) listener(change);
  }

  /** A sheet that was added or renamed since the last reading is looked for once. */
  async #know(names: readonly string[]): Promise<void> {
    await this.#listen();
    if (names.some((name) => this.#book.named(name) === null)) await this.#lookForSheets();
  }

  #lookForSheets(): Promise<void> {
    return run(async (context) => {
      const sheets = askForSheets(context);
      await context.sync();
      this.#book.takeIn(sheets);
    });
  }

  /** Excel would write what comes before the first refusal: so sheets that are thought to refuse are asked first. */
  #write(writes: readonly SheetWrites[]): Promise<PortOutcome> {
    const sheets = writes.map(({ sheet }) => sheet);
    const doubtful = writes.filter(({ sheet }) => sheet.isProtected);
    return this.#writing(sheets, async (context) => {
      const refusing = doubtful.length > 0 ? await findRefusing(context, doubtful) : null;
      if (refusing !== null) return trouble("sheet-protected", { sheet: refusing.sheet.name });
      await writeBlocks(context, writes);
      return done;
    });
  }

  async #writing(
    sheets: readonly KnownSheet[],
    write: (context: Excel.RequestContext) => Promise<PortOutcome>,
  ): Promise<PortOutcome> {
    try {
      const outcome = await run(write);
      if (outcome.kind === "done") this.#file.changed();
      return outcome;
    } catch (error) {
      return codeOf(error) === "AccessDenied" ? this.#denied(sheets) : troubleOf(error);
    }
  }

  /** Whether it is a sheet that denies, or the workbook as a whole. */
  async #denied(sheets: readonly KnownSheet[]): Promise<PortOutcome> {
    await this.#lookForSheets();
    const isProtected = ({ id }: KnownSheet) => this.#book.withId(id)?.isProtected === true;
    const sheet = sheets.find(isProtected);
    return sheet === undefined
      ? trouble("read-only", { detail: "AccessDenied" })
      : trouble("sheet-protected", { sheet: sheet.name, detail: "AccessDenied" });
  }
}

/** The port between the pane and the workbook that Excel has open. It needs Office to be ready. */
export const createExcelPort = (): ExcelPort => new Port();
