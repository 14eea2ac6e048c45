import type { WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import { askForSheets, type SheetBook } from "../sheet-book.ts";
import {
  type AskedTable,
  askForList,
  askForTable,
  type ListedTable,
  listedTables,
  type TableContent,
} from "./asked-table.ts";
import { mayBeError } from "./cell-value.ts";
import { dateSystemOf, is1904 } from "./date-system.ts";
import { sameContent, tableOfContent } from "./table-of-content.ts";

/** A table as it was read last, and what it was made of. */
interface ReadTable {
  readonly listed: ListedTable;
  readonly sheet: string;
  readonly content: TableContent;
  readonly table: WorkbookTable;
}

const holdsErrors = ({ values }: TableContent): boolean => values.some((row) => row.some(mayBeError));

/** Whether nothing more must be asked to know the cells of a table. */
const isEnough = ({ showHeaders }: ListedTable, content: TableContent | null | undefined): boolean => {
  if (content === null || content === undefined) return false;
  if (!showHeaders && content.columnNames === null) return false;
  return content.valueTypes !== null || !holdsErrors(content);
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

const contentsOf = (asked: readonly AskedTable[]): Map<string, TableContent | null> =>
  new Map(asked.map(({ id, content }) => [id, content()]));

/**
 * Reads all tables in one sync where they are the tables of the time before, found again by their ids, which outlive
 * renaming. Tables that are new take one sync more.
 */
export class TableReader {
  readonly #book: SheetBook;
  #read: ReadonlyMap<string, ReadTable> = new Map();
  /** Null as long as there was no day to tell by. */
  #date1904: boolean | null = null;

  constructor(book: SheetBook) {
    this.#book = book;
  }

  get date1904(): boolean {
    return this.#date1904 ?? false;
  }

  async read(context: Excel.RequestContext): Promise<WorkbookTables> {
    const sheets = askForSheets(context);
    const list = askForList(context);
    const asked = [...this.#read.values()].map((known) => this.#askAgain(context, known));
    await context.sync();
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

  #tables(): WorkbookTable[] {
    return [...this.#read.values()].map(({ table }) => table);
  }

  #askAgain(context: Excel.RequestContext, { listed, content }: ReadTable): AskedTable {
    return askForTable(context, listed.id, {
      valueTypes: holdsErrors(content),
      columnNames: !listed.showHeaders,
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
    const wanting = listed.filter((table) => !isEnough(table, contents.get(table.id)));
    if (wanting.length === 0) return;
    const asked = wanting.map(({ id, showHeaders }) =>
      askForTable(context, id, { valueTypes: true, columnNames: !showHeaders }),
    );
    await context.sync();
    for (const [id, content] of contentsOf(asked)) contents.set(id, content);
  }

  /** A table that is as before stays the same object. */
  #takeIn(listed: readonly ListedTable[], contents: ReadonlyMap<string, TableContent | null>): void {
    const read = listed.flatMap((each): (readonly [string, ReadTable])[] => {
      const answered = contents.get(each.id) ?? null;
      const sheet = this.#book.withId(each.sheetId)?.name;
      if (answered === null || sheet === undefined) return [];
      const content = needed(answered);
      const before = this.#read.get(each.id);
      if (before !== undefined && isAsBefore(before, each, sheet, content)) return [[each.id, before]];
      const table = tableOfContent(each, sheet, content, this.date1904);
      return [[each.id, { listed: each, sheet, content, table }]];
    });
    this.#read = new Map(read);
  }
}
