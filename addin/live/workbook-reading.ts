import type { CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import type { PortOutcome, WorkbookPort } from "../workbook-port.ts";
import { attempt } from "./attempt.ts";
import type { HeldState } from "./held-state.ts";
import type { HostTurns } from "./host-turns.ts";
import { areWhereTheyWere, goneTables, isSameReading } from "./known-tables.ts";

/** What is known of the workbook: its tables as they were read last, and as the shown result was computed from them. */
export class WorkbookReading {
  readonly #port: WorkbookPort;
  readonly #turns: HostTurns;
  readonly #held: HeldState;
  #known: WorkbookTables | null = null;
  #shown: WorkbookTables | null = null;
  /** Cells written from the pane that the shown result does not hold yet, by the number of their write. */
  #own: readonly { readonly number: number; readonly writes: readonly CellWrite[] }[] = [];
  #writes = 0;
  /** How many writes stood in the tables when they were read. */
  readonly #writesIn = new WeakMap<WorkbookTables, number>();

  constructor(port: WorkbookPort, turns: HostTurns, held: HeldState) {
    this.#port = port;
    this.#turns = turns;
    this.#held = held;
  }

  /** Null where the workbook could not be read, which the state tells then. */
  async read(): Promise<WorkbookTables | null> {
    let writes = 0;
    const reading = await attempt(this.#held, "reading", () =>
      this.#turns.alone(() => {
        writes = this.#writes;
        return this.#port.readTables();
      }),
    );
    if (reading?.kind === "trouble") this.#held.set({ trouble: reading.trouble });
    if (reading?.kind !== "tables") return null;
    this.#held.set({ calculation: reading.calculation });
    this.#writesIn.set(reading.tables, writes);
    return reading.tables;
  }

  /** Whether there is something in the tables that was not there at the reading before; from now on it is known. */
  takeIn(tables: WorkbookTables): boolean {
    const isNews = !isSameReading(this.#known, tables);
    this.#known = tables;
    return isNews;
  }

  /** Whether tables that the shown result stands on are gone; it stays, until the user does without them. */
  lacksTables(tables: WorkbookTables): boolean {
    const gone = this.#shown === null ? [] : goneTables(this.#shown, tables);
    if (gone.length > 0) this.#held.set({ goneTables: gone, trouble: null, failure: null });
    return gone.length > 0;
  }

  /** The result of these tables is shown from now on; gives how many of the pane's changes they hold. */
  show(tables: WorkbookTables): number {
    this.#shown = tables;
    const held = this.#writesIn.get(tables) ?? 0;
    this.#own = this.#own.filter(({ number }) => number > held);
    return held;
  }

  /** The pane has written cells, which its user has seen as they are now. */
  wrote(writes: readonly CellWrite[]): void {
    this.#writes += 1;
    this.#own = [...this.#own, { number: this.#writes, writes }];
    this.#held.set({ changesMade: this.#writes });
  }

  doWithoutGone(): void {
    this.#shown = null;
  }

  forget(): void {
    this.#known = null;
    this.#shown = null;
    this.#own = [];
  }

  /**
   * The trouble where cells that the user saw in one place may stand in another by now; null where they do not.
   * @param isCurrent whether nothing has happened since the result was shown
   */
  async movedSince(writes: readonly CellWrite[], isCurrent: boolean): Promise<PortOutcome | null> {
    const { goneTables: gone, noResult, trouble } = this.#held.now;
    const isAsShown = isCurrent && gone.length === 0 && noResult === null && trouble === null;
    if (this.#shown === null || isAsShown) return null;
    const reading = await this.#port.readTables();
    if (reading.kind === "trouble") return reading;
    const own = this.#own.flatMap((each) => each.writes);
    if (areWhereTheyWere(writes, this.#shown, reading.tables, own)) return null;
    const sheet = writes[0]?.sheet ?? null;
    return { kind: "trouble", trouble: { code: "table-changed", sheet, address: null, detail: "" } };
  }
}
