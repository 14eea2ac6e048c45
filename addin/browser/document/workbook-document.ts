import type { CellWrite, TablePlace, WorkbookTables } from "../../../core/workbook/tables.ts";
import { type CellArea, type CellPlace, placeKey, placeOfKey } from "../../ooxml/cells/address.ts";
import type { WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type { WriteRefusal } from "../../ooxml/write/problems.ts";
import type { PortOutcome, WriteKind } from "../../workbook-port.ts";
import type { Culture } from "../notation/culture.ts";
import { areaOf, boundsOf } from "./areas.ts";
import { type CellDelta, type Delta, noTables } from "./cell-changes.ts";
import { type CellNotation, notationOf } from "./cell-notation.ts";
import { readHtmlTable } from "./clipboard/read-html.ts";
import { readTextTable } from "./clipboard/read-text.ts";
import { collectEdits, takeSnapshot } from "./collect-edits.ts";
import { copyArea } from "./copy-area.ts";
import type { CellsChange, DocumentSource, OpenDocument } from "./document-form.ts";
import type { EditPlan } from "./edit-plan.ts";
import { ruleAt } from "./entry-rule.ts";
import { isReadOnly } from "./guards.ts";
import { History, type Step } from "./history.ts";
import { listChoices } from "./list-choices.ts";
import { type ChangeCause, LiveBook } from "./live-book.ts";
import { type EntryContext, planEntry } from "./plan-entry.ts";
import { planClear, planFill } from "./plan-fill.ts";
import { planNewRow } from "./plan-new-row.ts";
import { planPaste } from "./plan-paste.ts";
import { planTableRow } from "./plan-table-row.ts";
import { planWrites } from "./plan-writes.ts";
import type {
  CopiedArea,
  DocumentChange,
  EditOutcome,
  GridCell,
  GridSheet,
  HistoryStep,
  PastedContent,
  SheetDocument,
} from "./sheet-document.ts";
import { formatOf } from "./sheet-state.ts";

type Shown = { readonly sheet: number; readonly area: CellArea };

/** No state of the history has this number. */
const neverSaved = -1;

const done: PortOutcome = { kind: "done" };

/** An opened workbook: edits are worked out elsewhere, and made and remembered here. */
export class WorkbookDocument implements OpenDocument {
  readonly activeSheet: number;
  readonly #source: Required<DocumentSource>;
  readonly #book: LiveBook;
  readonly #notation: CellNotation;
  readonly #context: EntryContext;
  readonly #history = new History();
  #name: string;
  #savedVersion = 0;

  constructor(source: Required<DocumentSource>) {
    const { model, culture, currentYear, worker, isRecovered } = source;
    if (isRecovered) this.#savedVersion = neverSaved;
    this.#source = source;
    this.#name = source.name;
    this.activeSheet = model.activeSheet;
    this.#book = new LiveBook(model, worker);
    this.#notation = notationOf({ culture, currentYear, date1904: model.date1904 });
    this.#context = this.#entryContext(model);
  }

  get name(): string {
    return this.#name;
  }

  get sheets(): readonly GridSheet[] {
    return this.#book.grids;
  }

  get culture(): Culture {
    return this.#source.culture;
  }

  get version(): number {
    return this.#history.version;
  }

  get unsaved(): boolean {
    return this.version !== this.#savedVersion;
  }

  get isCalculating(): boolean {
    return this.#book.calculation.isCalculating;
  }

  get hasUncalculated(): boolean {
    return this.#book.calculation.hasFailed;
  }

  get canUndo(): HistoryStep | null {
    return this.#history.undoable?.kind ?? null;
  }

  get canRedo(): HistoryStep | null {
    return this.#history.redoable?.kind ?? null;
  }

  look(sheet: number): void {
    this.#book.calculation.look(sheet);
  }

  cell(index: number, place: CellPlace): GridCell {
    const sheet = this.#book.sheet(index);
    return {
      value: sheet.value(place),
      formula: sheet.contents.get(placeKey(place)).formula,
      format: formatOf(this.#book, sheet, place),
      isReadOnly: isReadOnly(this.#book, sheet, place),
    };
  }

  shown(index: number, place: CellPlace): string {
    return this.#context.shown(this.#book.sheet(index), place);
  }

  editable(index: number, place: CellPlace): string {
    const sheet = this.#book.sheet(index);
    const { formula } = sheet.contents.get(placeKey(place));
    if (formula !== null) return this.#notation.formula(formula);
    return this.#notation.editable(sheet.value(place), formatOf(this.#book, sheet, place).numberFormat);
  }

  validation(index: number, place: CellPlace): ReturnType<SheetDocument["validation"]> {
    const sheet = this.#book.sheet(index);
    const rule = ruleAt(sheet, place);
    if (rule === null) return null;
    const choices = rule.type === "list" ? listChoices(rule, this.#context, sheet) : null;
    return { rule, choices: choices?.map(({ shown }) => shown) ?? null };
  }

  type(index: number, place: CellPlace, text: string): EditOutcome {
    return this.#make("typing", index, planEntry(this.#context, this.#book.sheet(index), place, text));
  }

  clear(index: number, area: CellArea): EditOutcome {
    return this.#make("clearing", index, planClear(this.#book, this.#book.sheet(index), area));
  }

  paste(index: number, at: CellArea, { html, text }: PastedContent): EditOutcome {
    const pasted = readHtmlTable(html, this.#source.parseHtml) ?? readTextTable(text);
    if (pasted === null) return { kind: "done", area: at, remark: null };
    if (pasted === "too-large") return { kind: "refused", refusal: { code: "too-large" } };
    const plan = planPaste(this.#book, this.#book.sheet(index), this.#notation, at, pasted);
    return this.#make("pasting", index, plan);
  }

  copy(index: number, area: CellArea): CopiedArea {
    return copyArea(this.#context, this.#book.sheet(index), area);
  }

  cut(index: number, area: CellArea): ReturnType<SheetDocument["cut"]> {
    const sheet = this.#book.sheet(index);
    const cut = copyArea(this.#context, sheet, area, true);
    const outcome = this.#make("cutting", index, planClear(this.#book, sheet, area));
    return { copied: outcome.kind === "done" ? cut : this.copy(index, area), outcome };
  }

  fill(index: number, area: CellArea, direction: "down" | "right"): EditOutcome {
    return this.#make("filling", index, planFill(this.#book, this.#book.sheet(index), area, direction));
  }

  addTableRow(index: number, table: string): EditOutcome {
    return this.#make("typing", index, planTableRow(this.#book.sheet(index), table));
  }

  undo(): Shown | null {
    return this.#move(this.#history.undo(), "undo");
  }

  redo(): Shown | null {
    return this.#move(this.#history.redo(), "redo");
  }

  tables(): WorkbookTables {
    return this.#book.reader.read();
  }

  writeCells(writes: readonly CellWrite[], kind: WriteKind): PortOutcome {
    const plan = planWrites(this.#book, writes, this.#source.model.date1904);
    if (plan.kind === "trouble") return plan;
    const isBase = this.#history.undoable === null;
    if (plan.cells.length === 0 || (kind === "results" && isBase)) return done;
    if (kind === "results") this.#history.attach(plan.cells);
    else
      this.#history.add({ kind: "pane", cells: plan.cells, tables: noTables, ...this.#shownOf(plan.cells) });
    this.#book.apply({ cells: plan.cells, tables: noTables }, kind === "results" ? "results" : "edit");
    return done;
  }

  writeNewRow(table: TablePlace, writes: readonly CellWrite[]): PortOutcome {
    const plan = planNewRow(this.#book, table, writes, this.#source.model.date1904);
    if (plan.kind === "trouble") return plan;
    this.#make("pane", plan.draft.sheet.index, plan);
    return done;
  }

  async save(): Promise<Uint8Array | WriteRefusal> {
    const { sheets } = this.#book;
    const snapshots = sheets.map(takeSnapshot);
    const { version } = this;
    this.#book.calculation.calculateAll();
    await this.#book.calculation.settledWithin(this.#source.patience);
    const isOld = this.isCalculating || this.hasUncalculated || version !== this.version;
    return this.#source.worker.save(collectEdits(sheets, snapshots, isOld));
  }

  async keep(): Promise<Uint8Array | WriteRefusal> {
    const { sheets } = this.#book;
    const isOld = this.isCalculating || this.hasUncalculated;
    return this.#source.worker.keep(collectEdits(sheets, sheets.map(takeSnapshot), isOld));
  }

  markSaved(name: string, version: number): void {
    this.#name = name;
    this.#savedVersion = version;
    this.#book.changes.tell({ sheet: null, cause: "saved" });
  }

  rename(name: string): void {
    this.#name = name;
    this.#book.changes.tell({ sheet: null, cause: "saved" });
  }

  settled(): Promise<void> {
    return this.#book.calculation.settled();
  }

  close(): void {
    this.#book.calculation.close();
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    return this.#book.changes.add(listener);
  }

  onCells(listener: (change: CellsChange) => void): () => void {
    return this.#book.cellChanges.add(listener);
  }

  #entryContext({ names }: WorkbookModel): EntryContext {
    return {
      book: this.#book,
      names,
      notation: this.#notation,
      shown: (sheet, place) =>
        this.#notation.shown(sheet.value(place), formatOf(this.#book, sheet, place).numberFormat),
    };
  }

  #make(kind: HistoryStep, sheet: number, plan: EditPlan): EditOutcome {
    if (plan.kind === "refused") return plan;
    const delta = plan.draft.delta();
    if (delta.cells.length + delta.tables.length > 0) {
      this.#history.add({ kind, sheet, area: plan.area, ...delta });
      this.#book.apply(delta, "edit");
    }
    return { kind: "done", area: plan.area, remark: plan.remark };
  }

  #move(made: { readonly step: Step; readonly change: Delta } | null, cause: ChangeCause): Shown | null {
    if (made === null) return null;
    this.#book.apply(made.change, cause);
    return { sheet: made.step.sheet, area: made.step.area };
  }

  #shownOf(cells: readonly CellDelta[]): Shown {
    const sheet = cells[0]?.sheet ?? 0;
    const places = cells.filter((cell) => cell.sheet === sheet).map(({ key }) => placeOfKey(key));
    return { sheet, area: boundsOf(places) ?? areaOf({ row: 1, column: 1 }) };
  }
}
