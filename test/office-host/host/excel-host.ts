import { type CellArea, formatArea, parseArea } from "../../../addin/ooxml/cells/address.ts";
import { answerBatch, KeptReferences, refusal } from "./answer.ts";
import { answerClient, type Client, type IsSetSupported } from "./client.ts";
import { HostEvents } from "./events.ts";
import { HostGap } from "./host-object.ts";
import type { HostContext, HostCulture } from "./objects/context.ts";
import { workbookObject } from "./objects/workbook.ts";
import { ApiError, apiErrors, type Batch, type BatchAnswer } from "./protocol.ts";
import { touchedTables } from "./table-events.ts";
import { type HostValue, typedValue } from "./typed-value.ts";
import { UndoLog } from "./undo-log.ts";
import type { UndoPart } from "./undo-part.ts";
import type { CellChange, HostCell, HostSheet, StateChange } from "./workbook-parts.ts";
import type { WorkbookState } from "./workbook-state.ts";
import { WorkbookUser } from "./workbook-user.ts";

const danishMarks: HostCulture["own"] = { decimal: ",", thousands: "." };

/** Excel on the web takes no more in one request. */
const payloadLimit = 5_000_000;

/** A request's flags: 0 reads, 17 is a write that can be undone, 1 one that cannot. 64 asks to wait for the end of typing; others say how it is sent. */
const waitsForTyping = 64;
const writes = 1;
const undoable = 16;

export interface RequestLog {
  /** 0, 1 or 17. */
  readonly flags: number;
  readonly actions: number;
  /** Of what was asked. */
  readonly bytes: number;
  /** Of what was answered. */
  answeredBytes: number;
  /** Whether it set values of cells. */
  readonly writesCells: boolean;
}

const isCleanup = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");

const setsValues = ({ Actions }: Batch): boolean =>
  Actions.some(({ ActionType, Name }) => ActionType === 4 && Name === "Values");

const areaAt = (address: string): CellArea => {
  const area = parseArea(address);
  if (area === null) throw new Error(`no address "${address}"`);
  return area;
};

/** A workbook that answers Microsoft's client library as Excel does, and can be worked in as its user does. */
export class ExcelHost {
  readonly client: Client;
  readonly state: WorkbookState;
  readonly undoLog: UndoLog;
  /** What the user does besides typing. */
  readonly user: WorkbookUser;
  readonly requests: RequestLog[] = [];
  /** Workbooks that were opened beside this one, in base64. */
  readonly created: string[] = [];
  /** Around everything that a request does, all of which happens at once. */
  watch: <Value>(request: RequestLog, answer: () => Value) => Value = (_request, answer) => answer();
  /** Awaited before a request is answered: a test holds the answer, lets something happen meanwhile, or refuses by an error of Excel's. */
  meanwhile: (request: "read" | "write") => Promise<void> | void = () => {};
  /** A Danish Excel on a Danish machine, unless a test says otherwise. */
  culture: HostCulture = { system: danishMarks, own: danishMarks, usesSystem: true };
  readonly #keepsUndo: boolean;
  readonly #events: HostEvents;
  readonly #kept = new KeptReferences();
  readonly #gaps: HostGap[] = [];
  #typing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  #inFlight = 0;
  #late: StateChange[] | null = null;
  /** Whether it is the add-in beside this Excel that changes something. */
  #triggerSource: "ThisLocalAddin" | "Unknown" = "Unknown";

  constructor(state: WorkbookState, client: Client, isSetSupported: IsSetSupported) {
    this.state = state;
    this.client = client;
    this.undoLog = new UndoLog(state);
    this.user = new WorkbookUser(state, this, this.undoLog);
    this.#keepsUndo = isSetSupported("ExcelApi", "1.20");
    this.#events = new HostEvents(this.client.internals);
    state.onChange((change) => this.#hear(change));
    answerClient(this.client, (batch, flags, bytes) => this.#answer(batch, flags, bytes));
  }

  /** Requests that read or write; those that only release what the client kept are left out. */
  get syncs(): number {
    return this.requests.length;
  }

  get keptReferences(): number {
    return this.#kept.count;
  }

  get toldEvents(): number {
    return this.#events.told;
  }

  /** Handlers that are registered for changes of cells. */
  get changeHandlers(): number {
    return this.#events.listeners("dataChanged");
  }

  /** The user of this instance types into a cell. */
  edit(sheet: string, address: string, value: number | string | boolean): void {
    this.undoLog.record(this.#put(sheet, address, { ...typedValue(value), formula: null }, this));
  }

  /** The user types a formula, with "=" and as en-US has it, into a cell; its value is told, since the host calculates none. */
  editFormula(sheet: string, address: string, formula: string, value: HostValue): void {
    this.undoLog.record(this.#put(sheet, address, { value, formula }, this));
  }

  /** Excel has calculated: formulas of a sheet have other values now. Nothing of it can be undone, and no cell is edited. */
  calculate(name: string, values: Readonly<Record<string, HostValue>>): void {
    const sheet = this.sheet(name);
    for (const [address, value] of Object.entries(values)) {
      const area = areaAt(address);
      if (this.state.cell(sheet, area.top, area.left).formula === null)
        throw new Error(`no formula in ${address}`);
      this.state.put(sheet, area, [{ row: area.top, column: area.left, cell: { value } }]);
    }
    const address = Object.keys(values).join(",");
    this.state.tell({ name: "calculated", by: this, message: { worksheetId: sheet.id, address } });
  }

  /** Another person, who has no add-in, types into a cell of the same workbook. */
  editByOther(sheet: string, address: string, value: number | string | boolean): void {
    this.#put(sheet, address, { ...typedValue(value), formula: null }, {});
  }

  /** Ctrl+Z. */
  undo(): void {
    for (const part of this.undoLog.undo()) part.tell(this);
  }

  /** Ctrl+Y. */
  redo(): void {
    for (const part of this.undoLog.redo()) part.tell(this);
  }

  setProtected(name: string, isProtected: boolean): void {
    this.user.setProtected(this.sheet(name), isProtected);
  }

  /** The user begins to type into a cell and has not ended yet. */
  beginTyping(): void {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#typing = { ended, end };
  }

  endTyping(): void {
    this.#typing?.end();
    this.#typing = null;
  }

  /** From now on this Excel learns late what others did; its cells are those of all the same. */
  hearLate(): void {
    this.#late ??= [];
  }

  /** It learns all that it has not heard yet. */
  hearAll(): void {
    const late = this.#late ?? [];
    this.#late = null;
    for (const change of late) this.#hear(change);
  }

  sheet(name: string): HostSheet {
    const sheet = this.state.sheetOf(name);
    if (sheet === undefined) throw new Error(`no sheet "${name}"`);
    return sheet;
  }

  cellAt(sheet: string, address: string): HostCell {
    const { top, left } = areaAt(address);
    return this.state.cell(this.sheet(sheet), top, left);
  }

  valueAt(sheet: string, address: string): unknown {
    return this.cellAt(sheet, address).value;
  }

  selected(): { readonly sheet: string; readonly address: string } | null {
    const { selection } = this.state;
    return selection && { sheet: selection.sheet.name, address: formatArea(selection.area) };
  }

  /** Resolves when nothing is asked, answered or told any more. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const isWaiting = this.#typing !== null;
      if ((this.#inFlight > 0 && !isWaiting) || this.#events.isWaiting) quiet = -1;
    }
  }

  /** Throws where the host was asked for something that it does not know, whatever became of the answer. */
  checkGaps(): void {
    const [gap] = this.#gaps;
    if (gap !== undefined) throw gap;
  }

  async #answer(batch: Batch, flags: number, bytes: number): Promise<BatchAnswer> {
    this.#inFlight += 1;
    try {
      if (this.#typing !== null && !isCleanup(batch)) {
        if ((flags & waitsForTyping) === 0) return refusal(apiErrors.cellEdit());
        await this.#typing.ended;
      }
      await this.meanwhile(setsValues(batch) ? "write" : "read");
      return this.#answerNow(batch, flags & (writes | undoable), bytes);
    } catch (error) {
      if (error instanceof ApiError) return refusal(error);
      if (error instanceof HostGap) this.#gaps.push(error);
      throw error;
    } finally {
      this.#inFlight -= 1;
    }
  }

  #answerNow(batch: Batch, flags: number, bytes: number): BatchAnswer {
    const writesCells = setsValues(batch);
    const log = { flags, actions: batch.Actions.length, bytes, answeredBytes: 0, writesCells };
    if (!isCleanup(batch)) this.requests.push(log);
    if (bytes > payloadLimit) return refusal(apiErrors.requestTooLarge());
    this.#triggerSource = "ThisLocalAddin";
    const answer = this.watch(log, () =>
      this.undoLog.asOneStep(() => answerBatch(batch, this.#root(), this.#kept)),
    );
    this.#triggerSource = "Unknown";
    const endsUndo = (flags & writes) !== 0 && !((flags & undoable) !== 0 && this.#keepsUndo);
    if (endsUndo) this.undoLog.forget();
    log.answeredBytes = JSON.stringify(answer).length;
    if (log.answeredBytes > payloadLimit) return refusal(apiErrors.responseTooLarge());
    return answer;
  }

  #root() {
    const context: HostContext = {
      state: this.state,
      events: this.#events,
      culture: this.culture,
      change: (sheet, area, changes) => {
        this.undoLog.record(this.state.put(sheet, area, changes));
        this.state.tellCells(sheet, area, this);
      },
      user: this.user,
      tell: (name, message) => this.state.tell({ name, by: this, message }),
      created: (base64) => void this.created.push(base64),
    };
    return workbookObject(context, (name) => this.#kept.release(name));
  }

  #put(name: string, address: string, cell: CellChange["cell"], by: object): UndoPart {
    const sheet = this.sheet(name);
    const area = areaAt(address);
    const changes = [{ row: area.top, column: area.left, cell }];
    this.state.refuseIfLocked(sheet, changes);
    const part = this.state.put(sheet, area, changes);
    this.state.tellCells(sheet, area, by);
    return part;
  }

  #hear(change: StateChange): void {
    const { name, by, message } = change;
    if (by !== this && this.#late !== null) {
      this.#late.push(change);
      return;
    }
    const source = by === this ? "Local" : "Remote";
    const triggerSource = source === "Local" ? this.#triggerSource : "Unknown";
    this.#events.add(name, { ...message, source, triggerSource });
    for (const { id } of touchedTables(this.state, change)) {
      const told = { ...message, source, tableId: id };
      this.#events.add("tableChanged", told, id);
      this.#events.add("tableChanged", told);
    }
  }
}
