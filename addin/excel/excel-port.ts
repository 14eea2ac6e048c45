import { migrationWrites } from "../../core/workbook/migration/migration-writes.ts";
import type { Migration } from "../../core/workbook/migration-change.ts";
import type { CellWrite, TablePlace, WorkbookTables } from "../../core/workbook/tables.ts";
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
import { changeOf, changeOfSheet } from "./changed-areas.ts";
import { type Connection, connectionOf, type OfficeLibrary } from "./connection.ts";
import { askForFile, KnownFile } from "./file-state.ts";
import { Listening } from "./listening.ts";
import { askForCalculation } from "./read/calculation-mode.ts";
import { besideTables } from "./read/known-table.ts";
import { TableReader } from "./read/table-reader.ts";
import { askForSheets, SheetBook } from "./sheet-book.ts";
import { codeOf, done, trouble, troubleOf } from "./trouble.ts";
import { writeNewRow } from "./write/new-row.ts";
import { planWrites, type SheetWrites } from "./write/plan-writes.ts";
import { planUpgrade, sheetsOf, writeUpgrade } from "./write/upgrade.ts";
import { findRefusing, writeBlocks } from "./write/write-blocks.ts";

/** The port, and how to let go of Excel's events. */
export interface ExcelPort extends WorkbookPort {
  /** Registers for events anew, where Excel may have forgotten it. */
  readonly renew: () => Promise<void>;
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
  readonly keepsUndo: boolean;
  /** Of rows Microsoft's library says so in no set that it knows. */
  readonly undoesNewRows = false;
  readonly upgradesInCopy = false;
  readonly opensFiles = false;
  readonly #connection: Connection;
  readonly #book = new SheetBook();
  readonly #file = new KnownFile();
  readonly #reader = new TableReader(this.#book);
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #listening: Listening;
  /** Whether nothing of the user's is lost where undo ends: when the pane opens, and after what has ended it anyway. */
  #isUndoOver = true;
  readonly #ownSheets: ReadonlySet<string>;

  constructor(library: OfficeLibrary, ownSheets: ReadonlySet<string>) {
    this.#connection = connectionOf(library);
    this.#ownSheets = ownSheets;
    this.#listening = new Listening(this.#connection, this.#book, this.#file, {
      onChanged: (event) => this.#changed(event),
      onProtected: ({ worksheetId, isProtected }) => {
        this.#book.setProtected(worksheetId, isProtected);
        this.#reader.forgetLocks();
      },
      onSorted: (event) => this.#tell(changeOfSheet(event, this.#book)),
      onSheets: () => this.#tell({ by: "nobody", areas: [] }),
      onCalculated: (sheetId) => this.#calculated(sheetId),
    });
    this.keepsUndo = this.#connection.supports("1.20");
  }

  readonly readTables = async (): Promise<Reading> => {
    try {
      await this.#listening.start();
      return await this.#read();
    } catch (error) {
      const isTooMuch = codeOf(error) === "ResponsePayloadSizeLimitExceeded" && this.#reader.spareForeign();
      return isTooMuch ? this.readTables() : troubleOf(error);
    }
  };

  async #read(): Promise<Reading> {
    const reading = await this.#connection.run(async (context): Promise<Reading> => {
      const workbook = askForFile(context);
      const calculation = askForCalculation(context);
      const tables = await this.#reader.read(context);
      this.#file.takeIn(workbook);
      return { kind: "tables", tables, calculation: calculation() };
    });
    if (this.#reader.hasFormulas && this.#isUndoOver) await this.#listening.startOnFormulas();
    this.#isUndoOver = false;
    return reading;
  }

  readonly writeCells = (writes: readonly CellWrite[]): Promise<PortOutcome> =>
    attempt(async () => {
      if (writes.length === 0) return done;
      await this.#know(writes.map(({ sheet }) => sheet));
      const plan = planWrites(writes, this.#book, this.#reader.date1904, this.#reader.tableAt);
      return plan.kind === "trouble" ? plan : this.#write(plan.sheets);
    });

  readonly writeNewRow = (table: TablePlace, writes: readonly CellWrite[]): Promise<PortOutcome> =>
    attempt(async () => {
      await this.#know([table, ...writes].map(({ sheet }) => sheet));
      if (this.#book.named(table.sheet) === null) return trouble("sheet-missing", { sheet: table.sheet });
      const plan = planWrites(writes, this.#book, this.#reader.date1904, besideTables);
      if (plan.kind === "trouble") return plan;
      const outcome = await this.#writing((context) =>
        writeNewRow(this.#connection, context, table, plan.sheets, this.#book),
      );
      if (outcome.kind === "done") this.#grew(table);
      return outcome;
    });

  readonly upgrade = (migration: Migration, tables: WorkbookTables): Promise<PortOutcome> =>
    attempt(async () => {
      const writes = migrationWrites(migration, tables);
      await this.#know(sheetsOf(writes));
      const plan = planUpgrade(writes, this.#book, this.#reader);
      if (plan.kind === "trouble") return plan;
      const outcome = await this.#writing((context) =>
        writeUpgrade(this.#connection, context, plan, this.#book),
      );
      if (outcome.kind === "done" && writes.newRow !== null) this.#grew(writes.newRow);
      return outcome;
    });

  readonly onChange = (listener: (change: WorkbookChange) => void): (() => void) => {
    this.#listeners.add(listener);
    // What fails here fails at the next reading too, and is told there.
    this.#listening.start().catch(() => {});
    return () => void this.#listeners.delete(listener);
  };

  readonly select = (position: CellPosition): Promise<PortOutcome> =>
    attempt(async () => {
      const { sheet, address } = position;
      await this.#know([sheet]);
      const known = this.#book.named(sheet);
      if (known === null) return trouble("sheet-missing", position);
      if (!known.isVisible) return trouble("sheet-hidden", position);
      if (parseAddress(address) === null) return trouble("failed", { ...position, detail: "address" });
      await this.#connection.run(async (context) => {
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
      await this.#connection.createWorkbook(base64Of(bytes));
      return done;
    });

  readonly save = async (): Promise<PortOutcome> => {
    try {
      await this.#connection.run(async (context) => {
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

  readonly renew = (): Promise<void> => this.#listening.renew();

  readonly close = async (): Promise<void> => {
    this.#listeners.clear();
    await this.#listening.stop();
  };

  #changed(event: Excel.WorksheetChangedEventArgs): void {
    this.#file.changed();
    if (this.#ownSheets.has(event.worksheetId)) return;
    const change = changeOf(event, this.#book);
    if (change === null) return;
    if (change.by === "user") this.#isUndoOver = false;
    for (const { address } of change.areas) this.#reader.edited(event.worksheetId, address);
    this.#tell(change);
  }

  /** A sheet without inputs that are formulas calculates for itself, such as after results were written. */
  #calculated(sheetId: string): void {
    if (!this.#reader.holdsFormulas(sheetId)) return;
    const sheet = this.#book.withId(sheetId)?.name ?? "";
    this.#tell({ by: "nobody", areas: [{ sheet, address: null }] });
  }

  #tell(change: WorkbookChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** A sheet that was added or renamed since the last reading is looked for once. */
  async #know(names: readonly string[]): Promise<void> {
    await this.#listening.start();
    if (names.some((name) => this.#book.named(name) === null)) await this.#lookForSheets();
  }

  #lookForSheets(): Promise<void> {
    return this.#connection.run(async (context) => {
      const sheets = askForSheets(context);
      await context.sync();
      this.#book.takeIn(sheets);
    });
  }

  /** A table has got a row, which ends undo. */
  #grew({ table }: TablePlace): void {
    this.#reader.grew(table);
    this.#isUndoOver = true;
  }

  /** Excel would write what comes before the first refusal: so sheets that are thought to refuse are asked first. */
  #write(writes: readonly SheetWrites[]): Promise<PortOutcome> {
    const doubtful = writes.filter(
      ({ sheet, table }) => sheet.isProtected && (table === null || !this.#reader.isUnlocked(table)),
    );
    return this.#writing(async (context) => {
      const refusing = doubtful.length > 0 ? await findRefusing(context, doubtful) : null;
      if (refusing !== null) return trouble("sheet-protected", { sheet: refusing.sheet.name });
      return writeBlocks(context, writes, this.#book);
    });
  }

  async #writing(write: (context: Excel.RequestContext) => Promise<PortOutcome>): Promise<PortOutcome> {
    const outcome = await this.#connection.run(write);
    if (outcome.kind !== "done") return outcome;
    this.#file.changed();
    if (!this.keepsUndo) this.#isUndoOver = true;
    return outcome;
  }
}

/**
 * The port between the pane and the workbook that Excel has open. It needs Office to be ready.
 * @param ownSheets ids of sheets that the add-in tries something on: what is typed there is no change of the workbook.
 */
export const createExcelPort = (
  library: OfficeLibrary,
  ownSheets: ReadonlySet<string> = new Set(),
): ExcelPort => new Port(library, ownSheets);
