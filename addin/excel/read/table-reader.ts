import { findTables } from "../../../core/workbook/read/find-tables.ts";
import type { WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import { type CellArea, type CellPlace, contains, parseArea } from "../../ooxml/cells/address.ts";
import { askForSheets, type KnownSheet, type SheetBook } from "../sheet-book.ts";
import {
  type AskedTable,
  askForHeaders,
  askForList,
  askForTable,
  type ListedTable,
  listedTables,
  type TableContent,
} from "./asked-table.ts";
import { isDoubtful, mayBeError } from "./cell-value.ts";
import { dateSystemOf, is1904 } from "./date-system.ts";
import { hasModelName, hasResultName, headersOfForeign } from "./foreign-tables.ts";
import type { KnownTable } from "./known-table.ts";
import { sameContent, tableOfContent } from "./table-of-content.ts";

/** A table as it was read last, and what it was made of. */
interface ReadTable {
  readonly listed: ListedTable;
  readonly sheet: string;
  readonly content: TableContent;
  readonly table: WorkbookTable;
  readonly known: KnownTable;
}

const areaOf = ({ rowIndex, columnIndex, values }: TableContent): CellArea => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + values.length,
  right: columnIndex + (values[0]?.length ?? 0),
});

const knownTable = (id: string, content: TableContent): KnownTable => {
  const { rowIndex, columnIndex, values } = content;
  return {
    id,
    area: areaOf(content),
    valueAt: ({ row, column }) => values[row - rowIndex - 1]?.[column - columnIndex - 1],
  };
};

const holdsErrors = ({ values }: TableContent): boolean => values.some((row) => row.some(mayBeError));

/** Whether nothing more must be asked to know the cells of a table. */
const isEnough = ({ showHeaders }: ListedTable, content: TableContent | null | undefined): boolean => {
  if (content === null || content === undefined) return false;
  if (!showHeaders && content.columnNames === null) return false;
  return content.valueTypes !== null || !content.values.some((row) => row.some(isDoubtful));
};

const isAsBefore = (before: ReadTable, listed: ListedTable, sheet: string, content: TableContent): boolean =>
  before.sheet === sheet &&
  before.listed.name === listed.name &&
  before.listed.showHeaders === listed.showHeaders &&
  before.listed.showTotals === listed.showTotals &&
  sameContent(before.content, content);

/** Without what was asked for and says nothing, so that a table is the same however it was asked for. */
const needed = (content: TableContent): TableContent =>
  holdsErrors(content) ? content : { ...content, valueTypes: null };

const touch = (one: CellArea, other: CellArea): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const contentsOf = (asked: readonly AskedTable[]): Map<string, TableContent | null> =>
  new Map(asked.map(({ id, content }) => [id, content()]));

/**
 * Reads all tables in one sync where they are the tables of the time before, found again by their ids, which outlive
 * renaming, or tables of the model that were there before and have come back, as by undo. Tables that are new take one
 * sync more.
 */
export class TableReader {
  readonly #book: SheetBook;
  #read: ReadonlyMap<string, ReadTable> = new Map();
  /** Tables of the model that are not there any more. */
  #gone: ReadonlyMap<string, ReadTable> = new Map();
  readonly #grown = new Set<string>();
  /** Tables that cells were changed in since: formulas may have come. */
  #edited: ReadonlySet<string> = new Set();
  /** Tables on protected sheets that may be written all the same. */
  #unlocked: ReadonlySet<string> = new Set();
  /** Tables of which only the headers are read; null as long as all is read of every table. */
  #foreign: Set<string> | null = null;
  /** Null as long as there was no day to tell by. */
  #date1904: boolean | null = null;

  constructor(book: SheetBook) {
    this.#book = book;
  }

  get date1904(): boolean {
    return this.#date1904 ?? false;
  }

  /** The table in which a cell stood at the last reading, unless it has got a row since. */
  readonly tableAt = ({ id }: KnownSheet, place: CellPlace): KnownTable | null => {
    for (const { listed, known } of this.#read.values())
      if (listed.sheetId === id && contains(known.area, place) && !this.#grown.has(known.id)) return known;
    return null;
  };

  /** Whether the table may be written although its sheet is protected. */
  isUnlocked({ id }: KnownTable): boolean {
    return this.#unlocked.has(id);
  }

  /** A sheet was protected, or is not any more: cells may have been locked meanwhile. */
  forgetLocks(): void {
    this.#unlocked = new Set();
  }

  /** Cells of a sheet were changed; where in no known table, or nobody knows where, any table of the sheet may hold them. */
  edited(sheetId: string, address: string | null): void {
    const area = address === null ? null : parseArea(address);
    const there = [...this.#read.values()].filter(({ listed }) => listed.sheetId === sheetId);
    const hit = there.filter(({ known }) => area !== null && touch(known.area, area));
    const ids = (hit.length > 0 ? hit : there).map(({ listed }) => listed.id);
    this.#edited = new Set([...this.#edited, ...ids]);
  }

  /** Whether a table of inputs on the sheet holds formulas, as far as is known. */
  holdsFormulas(sheetId: string): boolean {
    return this.#formulaTables().some(({ listed }) => listed.sheetId === sheetId);
  }

  get hasFormulas(): boolean {
    return this.#formulaTables().length > 0;
  }

  /** A table has got a row: what is known of its size counts no more until it is read again. */
  grew(name: string): void {
    for (const { listed } of this.#read.values())
      if (listed.name.toLowerCase() === name.toLowerCase()) this.#grown.add(listed.id);
  }

  /**
   * From now on reads no more than the headers of tables that are none of the model's. False where it does so already.
   * For a workbook that is more than Excel on the web gives at once.
   */
  spareForeign(): boolean {
    if (this.#foreign !== null) return false;
    this.#foreign = new Set();
    this.#read = new Map();
    this.#gone = new Map();
    return true;
  }

  async read(context: Excel.RequestContext): Promise<WorkbookTables> {
    const sheets = askForSheets(context);
    const list = askForList(context);
    const edited = this.#edited;
    // What is edited while the answer is on its way is asked about the next time.
    this.#edited = new Set();
    const asked = [...this.#read.values(), ...this.#gone.values()].map((known) =>
      this.#askAgain(context, known, edited),
    );
    try {
      await context.sync();
    } catch (error) {
      this.#edited = new Set([...edited, ...this.#edited]);
      throw error;
    }
    this.#grown.clear();
    this.#unlocked = new Set(asked.filter(({ isUnlocked }) => isUnlocked()).map(({ id }) => id));
    this.#book.takeIn(sheets);
    const listed = this.#inOrder(listedTables(list));
    const contents = contentsOf(asked);
    await this.#complete(context, listed, contents);
    this.#takeIn(listed, contents);
    if (this.#date1904 === null && (await this.#learnDateSystem(context))) {
      this.#read = new Map();
      this.#takeIn(listed, contents);
    }
    return { tables: this.#tables(), sheets: this.#book.names };
  }

  /** True where days were taken by the wrong system. */
  async #learnDateSystem(context: Excel.RequestContext): Promise<boolean> {
    const told = dateSystemOf(this.#tables());
    if (told === "unknown") return false;
    this.#date1904 = told === "doubtful" && (await is1904(context));
    return this.#date1904;
  }

  #formulaTables(): readonly ReadTable[] {
    const withFormulas = [...this.#read.values()].filter(({ content }) => content.hasFormulas);
    if (withFormulas.length === 0) return [];
    const tables = this.#tables();
    const inputs = new Set(findTables({ tables, sheets: [] }).map(({ index }) => tables[index]));
    return withFormulas.filter(({ table }) => inputs.has(table));
  }

  #tables(): WorkbookTable[] {
    return [...this.#read.values()].map(({ table }) => table);
  }

  #askAgain(
    context: Excel.RequestContext,
    { listed, content }: ReadTable,
    edited: ReadonlySet<string>,
  ): AskedTable {
    if (this.#foreign?.has(listed.id)) return askForHeaders(context, listed);
    const isResult = hasResultName(listed);
    return askForTable(context, listed.id, {
      valueTypes: holdsErrors(content),
      columnNames: !listed.showHeaders,
      formulas: !isResult && !content.hasFormulas && edited.has(listed.id),
      locks: this.#book.withId(listed.sheetId)?.isProtected === true,
      // Nobody gives a result another meaning by its format, and formats are the larger part of what is answered.
      formatsOf: listed.showHeaders && isResult ? content : null,
    });
  }

  /** By the order of the sheets. */
  #inOrder(listed: readonly ListedTable[]): ListedTable[] {
    const place = ({ sheetId }: ListedTable) => this.#book.indexOf(sheetId);
    return [...listed].sort((one, other) => place(one) - place(other));
  }

  async #complete(
    context: Excel.RequestContext,
    listed: readonly ListedTable[],
    contents: Map<string, TableContent | null>,
  ): Promise<void> {
    for (const { id } of listed.filter(hasModelName)) if (this.#foreign?.delete(id)) contents.delete(id);
    const lacking = listed.filter(
      (table) => !this.#foreign?.has(table.id) && !isEnough(table, contents.get(table.id)),
    );
    const wanting = await this.#withoutForeign(context, lacking, contents);
    if (wanting.length === 0) return;
    const asked = wanting.map(({ id, showHeaders }) =>
      askForTable(context, id, {
        valueTypes: true,
        columnNames: !showHeaders,
        formulas: true,
        formatsOf: null,
      }),
    );
    await context.sync();
    for (const [id, content] of contentsOf(asked)) contents.set(id, content);
  }

  /** The tables that are read whole. */
  async #withoutForeign(
    context: Excel.RequestContext,
    lacking: readonly ListedTable[],
    contents: Map<string, TableContent | null>,
  ): Promise<readonly ListedTable[]> {
    const doubtful = this.#foreign === null ? [] : lacking.filter((table) => !hasModelName(table));
    if (doubtful.length === 0) return lacking;
    const foreign = await headersOfForeign(context, doubtful);
    for (const [id, content] of foreign) {
      this.#foreign?.add(id);
      contents.set(id, content);
    }
    return lacking.filter(({ id }) => !foreign.has(id));
  }

  /** A table that is as before stays the same object. */
  #takeIn(listed: readonly ListedTable[], contents: ReadonlyMap<string, TableContent | null>): void {
    const known = new Map([...this.#gone, ...this.#read]);
    const read = listed.flatMap((each): (readonly [string, ReadTable])[] => {
      const answered = contents.get(each.id) ?? null;
      const sheet = this.#book.withId(each.sheetId)?.name;
      if (answered === null || sheet === undefined) return [];
      const before = known.get(each.id);
      const hasFormulas = answered.hasFormulas || before?.content.hasFormulas === true;
      const content = { ...needed(answered), hasFormulas };
      if (before !== undefined && isAsBefore(before, each, sheet, content))
        return [[each.id, { ...before, content }]];
      const table = tableOfContent(each, sheet, content, this.date1904);
      return [[each.id, { listed: each, sheet, content, table, known: knownTable(each.id, content) }]];
    });
    this.#read = new Map(read);
    this.#gone = new Map(
      [...known].filter(([id, { listed: gone }]) => !this.#read.has(id) && hasModelName(gone)),
    );
  }
}
