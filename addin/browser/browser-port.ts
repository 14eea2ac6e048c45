import { resultTableIds, resultTables } from "../../core/workbook/contract/contract.ts";
import type { Migration } from "../../core/workbook/migration-change.ts";
import { formatArea } from "../ooxml/cells/address.ts";
import type {
  CellPosition,
  ChangedArea,
  FileState,
  PortOutcome,
  PortTrouble,
  PortTroubleCode,
  Reading,
  WorkbookChange,
  WorkbookPort,
} from "../workbook-port.ts";
import { Listeners } from "./document/listeners.ts";
import type { CellsChange, OpenDocument } from "./document/open-document.ts";

/** Who holds the open document and knows files and screen. */
export interface PortHost {
  /** The document that is open now; null before the first one. */
  readonly document: OpenDocument | null;
  /** Tells that another document took the place of the present one. Gives back how to stop it. */
  onDocument(listener: () => void): () => void;
  openFile(name: string, bytes: Uint8Array): Promise<PortOutcome>;
  saveFile(): Promise<PortOutcome>;
  /** Opens a copy of the document, with the migration in it, in its place; nothing is asked about unsaved work, which is in the copy. */
  openUpgraded(migration: Migration): Promise<PortOutcome>;
  /** Shows the sheet and selects the cell; false where there is no such cell. */
  show(position: CellPosition): boolean;
}

const done: PortOutcome = { kind: "done" };

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const trouble = (
  code: PortTroubleCode,
  more: Partial<PortTrouble> = {},
): { kind: "trouble"; trouble: PortTrouble } => ({
  kind: "trouble",
  trouble: { code, sheet: null, address: null, detail: "", ...more },
});

/** The name of an error says what went wrong; its message could hold a figure. */
const failed = (error: unknown): { kind: "trouble"; trouble: PortTrouble } =>
  trouble("failed", { detail: error instanceof Error ? error.name : "" });

const noFile: FileState = { name: "", unsaved: false };

const fileStateOf = (document: OpenDocument | null): FileState =>
  document === null ? noFile : { name: document.name, unsaved: document.unsaved };

const namesOfResults: ReadonlySet<string> = new Set(resultTableIds.map((id) => resultTables[id].name));

/** Results that were written are no news; of formulas only those count that the tables hold, and beside no results. */
const areasToTell = (document: OpenDocument, { cause, cells }: CellsChange): readonly ChangedArea[] => {
  if (cause === "results") return [];
  return cells
    .filter(({ table }) => cause !== "calculated" || (table !== null && !namesOfResults.has(table)))
    .map(({ sheet, area }) => ({ sheet: document.sheets[sheet]?.name ?? "", address: formatArea(area) }));
};

const select = (host: PortHost, { sheet, address }: CellPosition): PortOutcome => {
  const known = host.document?.sheets.find(({ name }) => name === sheet);
  if (known === undefined) return trouble("sheet-missing", { sheet, address });
  if (!known.isVisible) return trouble("sheet-hidden", { sheet, address });
  return host.show({ sheet, address }) ? done : trouble("failed", { sheet, address, detail: "no address" });
};

/** The port on whichever document is open. */
class BrowserPort implements WorkbookPort {
  readonly keepsUndo = true;
  readonly undoesNewRows = true;
  readonly upgradesInCopy = true;
  readonly opensFiles = true;
  readonly #host: PortHost;
  readonly #changes = new Listeners<WorkbookChange>();
  readonly #states = new Listeners<FileState>();
  #state: FileState;
  #unfollow = () => {};

  constructor(host: PortHost) {
    this.#host = host;
    this.#state = fileStateOf(host.document);
    this.#follow();
    host.onDocument(() => {
      this.#follow();
      this.#tellFileState();
      const sheets = host.document?.sheets ?? [];
      this.#changes.tell({
        by: "opening",
        areas: sheets.map(({ name }) => ({ sheet: name, address: null })),
      });
    });
  }

  async readTables(): Promise<Reading> {
    try {
      const tables = this.#host.document?.tables() ?? { tables: [], sheets: [] };
      return { kind: "tables", tables, calculation: "automatic" };
    } catch (error) {
      return failed(error);
    }
  }

  writeCells: WorkbookPort["writeCells"] = async (writes, kind) => {
    const { document } = this.#host;
    const version = document?.version;
    try {
      // The pane is painted before the sheet: two short tasks in place of a long one.
      if (kind === "results") await nextTask();
      // What was edited or opened meanwhile has results of its own.
      if (this.#host.document !== document || document?.version !== version) return done;
      return document?.writeCells(writes, kind) ?? trouble("failed", { detail: "no workbook" });
    } catch (error) {
      return failed(error);
    }
  };

  writeNewRow: WorkbookPort["writeNewRow"] = async (table, writes) => {
    try {
      return this.#host.document?.writeNewRow(table, writes) ?? trouble("failed", { detail: "no workbook" });
    } catch (error) {
      return failed(error);
    }
  };

  upgrade: WorkbookPort["upgrade"] = async (migration) => {
    try {
      return await this.#host.openUpgraded(migration);
    } catch (error) {
      return failed(error);
    }
  };

  onChange(listener: (change: WorkbookChange) => void): () => void {
    return this.#changes.add(listener);
  }

  async select(position: CellPosition): Promise<PortOutcome> {
    return select(this.#host, position);
  }

  open(name: string, bytes: Uint8Array): Promise<PortOutcome> {
    return this.#host.openFile(name, bytes);
  }

  save(): Promise<PortOutcome> {
    return this.#host.saveFile();
  }

  fileState(): FileState {
    return fileStateOf(this.#host.document);
  }

  onFileState(listener: (state: FileState) => void): () => void {
    return this.#states.add(listener);
  }

  #follow(): void {
    this.#unfollow();
    const document = this.#host.document;
    if (document === null) return;
    const stopCells = document.onCells((change) => {
      const areas = areasToTell(document, change);
      if (areas.length > 0) this.#changes.tell({ by: "user", areas });
    });
    const stopChanges = document.onChange(() => this.#tellFileState());
    this.#unfollow = () => {
      stopCells();
      stopChanges();
    };
  }

  #tellFileState(): void {
    const state = this.fileState();
    if (state.name === this.#state.name && state.unsaved === this.#state.unsaved) return;
    this.#state = state;
    this.#states.tell(state);
  }
}

/** The port between the pane and the workbook that is open in the browser edition. */
export const createBrowserPort = (host: PortHost): WorkbookPort => new BrowserPort(host);
