import { formatArea, parseAddress } from "../../../addin/ooxml/cells/address.ts";
import { answerBatch, KeptReferences, refusal } from "./answer.ts";
import { answerClient, type Client, type IsSetSupported } from "./client.ts";
import { eventTypes, HostEvents } from "./events.ts";
import { HostGap } from "./host-object.ts";
import type { HostContext } from "./objects/context.ts";
import { workbookObject } from "./objects/workbook.ts";
import { apiErrors, type Batch, type BatchAnswer } from "./protocol.ts";
import { typedValue } from "./typed-value.ts";
import type { HostSheet, WorkbookState } from "./workbook-state.ts";

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

/** A workbook that answers Microsoft's client library as Excel does, and can be worked in as its user does. */
export class ExcelHost {
  readonly client: Client;
  readonly state: WorkbookState;
  readonly requests: RequestLog[] = [];
  /** Workbooks that were opened beside this one, in base64. */
  readonly created: string[] = [];
  readonly #keepsUndo: boolean;
  readonly #events: HostEvents;
  readonly #kept = new KeptReferences();
  readonly #gaps: HostGap[] = [];
  #typing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  #inFlight = 0;

  constructor(state: WorkbookState, client: Client, isSetSupported: IsSetSupported) {
    this.state = state;
    this.client = client;
    this.#keepsUndo = isSetSupported("ExcelApi", "1.20");
    this.#events = new HostEvents(this.client.internals);
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
    return this.#events.listeners(eventTypes.dataChanged);
  }

  /** The user of this instance types into a cell. */
  edit(sheet: string, address: string, value: number | string | boolean): void {
    this.#edit(sheet, address, value, "Local");
  }

  editByOther(sheet: string, address: string, value: number | string | boolean): void {
    this.#edit(sheet, address, value, "Remote");
  }

  /** Ctrl+Z. */
  undo(): void {
    for (const { sheet, address } of this.state.undo()) this.#tellChange(sheet, address, "Local");
  }

  setProtected(name: string, isProtected: boolean): void {
    const sheet = this.sheet(name);
    sheet.isProtected = isProtected;
    const worksheetId = sheet.id;
    this.#events.add(eventTypes.protectionChanged, { isProtected, source: "Local", worksheetId });
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

  sheet(name: string): HostSheet {
    const sheet = this.state.sheetOf(name);
    if (sheet === undefined) throw new Error(`no sheet "${name}"`);
    return sheet;
  }

  valueAt(sheet: string, address: string): unknown {
    const place = parseAddress(address);
    if (place === null) throw new Error(`no address "${address}"`);
    return this.state.cell(this.sheet(sheet), place.row, place.column).value;
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
      await Promise.resolve();
      return this.#answerNow(batch, flags & (writes | undoable), bytes);
    } catch (error) {
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
    const answer = this.state.asOneStep(() => answerBatch(batch, this.#root(), this.#kept));
    const endsUndo = (flags & writes) !== 0 && !((flags & undoable) !== 0 && this.#keepsUndo);
    if (endsUndo) this.state.forgetSteps();
    log.answeredBytes = JSON.stringify(answer).length;
    if (log.answeredBytes > payloadLimit) return refusal(apiErrors.responseTooLarge());
    return answer;
  }

  #root() {
    const context: HostContext = {
      state: this.state,
      events: this.#events,
      changed: (sheet, address) => this.#tellChange(sheet, address, "Local", "ThisLocalAddin"),
      created: (base64) => void this.created.push(base64),
    };
    return workbookObject(context, (name) => this.#kept.release(name));
  }

  #edit(name: string, address: string, entered: number | string | boolean, source: "Local" | "Remote"): void {
    const sheet = this.sheet(name);
    const place = parseAddress(address);
    if (place === null) throw new Error(`no address "${address}"`);
    const { row, column } = place;
    const area = { top: row, left: column, bottom: row, right: column };
    const changes = [{ row, column, cell: typedValue(entered) }];
    this.state.refuseIfLocked(sheet, changes);
    if (source === "Local") this.state.change(sheet, area, changes);
    else this.state.put(sheet, area, changes);
    this.#tellChange(sheet, address, source);
  }

  #tellChange(
    sheet: HostSheet,
    address: string,
    source: "Local" | "Remote",
    triggerSource = "Unknown",
  ): void {
    this.#events.add(eventTypes.dataChanged, {
      changeType: "RangeEdited",
      source,
      triggerSource,
      worksheetId: sheet.id,
      address,
    });
  }
}
