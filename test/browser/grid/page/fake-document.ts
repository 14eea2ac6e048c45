import { format } from "numfmt";
import type {
  CopiedArea,
  DocumentChange,
  EditOutcome,
  EditRefusal,
  GridCell,
  GridSheet,
  HistoryStep,
  PastedContent,
  SheetDocument,
} from "../../../../addin/browser/document/sheet-document.ts";
import { type CellArea, type CellPlace, contains, placeKey } from "../../../../addin/ooxml/cells/address.ts";
import type { Validation, WorkbookModel } from "../../../../addin/ooxml/sheets/sheet.ts";
import { cellOf, type Held, nothing, parse, placesOf, plainText, rowsOf, usedOf } from "./fake-cells.ts";
import { area as areaOf, plainFormat } from "./workbooks.ts";

interface Step {
  readonly name: HistoryStep;
  readonly sheet: number;
  readonly area: CellArea;
  readonly cells: readonly { readonly key: number; readonly before: Held; readonly after: Held }[];
}

/** A document in memory that calculates nothing: enough to see and to drive the grid by itself. */
export class FakeDocument implements SheetDocument {
  readonly name = "prøve.xlsx";
  readonly culture = "da";
  readonly unsaved = false;
  isCalculating = false;
  sheets: readonly GridSheet[];
  readonly activeSheet: number;
  /** What was pasted, for a test to read. */
  readonly pasted: PastedContent[] = [];
  private readonly model: WorkbookModel;
  private readonly cells: readonly Map<number, Held>[];
  private readonly listeners = new Set<(change: DocumentChange) => void>();
  private done: readonly Step[] = [];
  private undone: readonly Step[] = [];

  constructor(model: WorkbookModel) {
    this.model = model;
    this.activeSheet = model.activeSheet;
    this.cells = model.sheets.map(({ cells }) => {
      const held = new Map<number, Held>();
      cells.keys.forEach((key, index) => {
        const value = cells.values[index] ?? null;
        held.set(key, {
          value,
          formula: cells.formulas.get(index) ?? null,
          format: cells.formats[index] ?? 0,
        });
      });
      return held;
    });
    this.sheets = model.sheets.map((sheet, index) => ({
      ...sheet,
      index,
      isVisible: sheet.visibility === "visible",
      used: usedOf(sheet.cells.keys),
    }));
  }

  look(): void {}

  get canUndo(): HistoryStep | null {
    return this.done[0]?.name ?? null;
  }

  get canRedo(): HistoryStep | null {
    return this.undone[0]?.name ?? null;
  }

  cell(sheet: number, place: CellPlace): GridCell {
    const held = this.held(sheet, placeKey(place));
    const grid = this.sheets[sheet];
    const cellFormat = this.model.formats[held.format] ?? plainFormat;
    const covered = grid?.merged.some(
      (area) => contains(area, place) && !(area.top === place.row && area.left === place.column),
    );
    return {
      value: held.value,
      formula: held.formula,
      format: cellFormat,
      isReadOnly: (grid?.isProtected === true && cellFormat.isLocked) || covered === true,
    };
  }

  shown(sheet: number, place: CellPlace): string {
    const { value, format: cellFormat } = this.cell(sheet, place);
    if (value === null) return "";
    if (typeof value === "object") return value.error;
    return format(cellFormat.numberFormat, value, { locale: "da", throws: false });
  }

  editable(sheet: number, place: CellPlace): string {
    const { value, formula } = this.cell(sheet, place);
    if (formula !== null) return `=${formula}`;
    return typeof value === "number" ? String(value).replace(".", ",") : plainText(value);
  }

  validation(sheet: number, place: CellPlace) {
    const found = this.model.sheets[sheet]?.validations.find(({ areas }) =>
      areas.some((area) => contains(area, place)),
    );
    return found === undefined ? null : { rule: found, choices: this.choices(sheet, found) };
  }

  type(sheet: number, place: CellPlace, text: string): EditOutcome {
    const refusal = this.refusalOf(sheet, place, text);
    if (refusal !== null) return { kind: "refused", refusal };
    return this.make("typing", sheet, cellOf(place), [[placeKey(place), text]]);
  }

  clear(sheet: number, area: CellArea): EditOutcome {
    const locked = placesOf(area).find((place) => this.cell(sheet, place).isReadOnly);
    if (locked !== undefined) return { kind: "refused", refusal: { code: "locked", at: locked } };
    return this.make(
      "clearing",
      sheet,
      area,
      placesOf(area).map((place) => [placeKey(place), ""]),
    );
  }

  paste(sheet: number, at: CellArea, content: PastedContent): EditOutcome {
    this.pasted.push(content);
    const lines = content.text.replace(/\r?\n$/, "").split(/\r?\n/);
    const rows = lines.map((line) => line.split("\t"));
    const width = Math.max(...rows.map((row) => row.length));
    const area = { ...at, bottom: at.top + rows.length - 1, right: at.left + width - 1 };
    const texts = placesOf(area).map((place): readonly [number, string] => [
      placeKey(place),
      rows[place.row - at.top]?.[place.column - at.left] ?? "",
    ]);
    return this.make("pasting", sheet, area, texts);
  }

  cut(sheet: number, area: CellArea): ReturnType<SheetDocument["cut"]> {
    return { copied: this.copy(sheet, area), outcome: this.clear(sheet, area) };
  }

  copy(sheet: number, area: CellArea): CopiedArea {
    const rows = rowsOf(area).map((row) => row.map((place) => this.editable(sheet, place)));
    return {
      text: rows.map((row) => row.join("\t")).join("\n"),
      html: `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`,
    };
  }

  fill(sheet: number, area: CellArea, direction: "down" | "right"): EditOutcome {
    const texts = placesOf(area).map((place): readonly [number, string] => {
      const from = direction === "down" ? { ...place, row: area.top } : { ...place, column: area.left };
      return [placeKey(place), this.editable(sheet, from)];
    });
    return this.make("filling", sheet, area, texts);
  }

  addTableRow(sheet: number, table: string): EditOutcome {
    const grow = (area: CellArea) => ({ ...area, bottom: area.bottom + 1 });
    const found = this.sheets[sheet]?.tables.find(({ name }) => name === table);
    if (found === undefined) return { kind: "refused", refusal: { code: "outside" } };
    this.sheets = this.sheets.map((each) =>
      each.index === sheet
        ? {
            ...each,
            tables: each.tables.map((one) => (one === found ? { ...one, area: grow(one.area) } : one)),
          }
        : each,
    );
    const { left, right, bottom } = grow(found.area);
    this.tell({ sheet, cause: "edit" });
    return { kind: "done", area: { top: bottom, bottom, left, right }, remark: null };
  }

  undo() {
    const [step, ...rest] = this.done;
    if (step === undefined) return null;
    this.done = rest;
    this.undone = [step, ...this.undone];
    return this.replay(step, "undo");
  }

  redo() {
    const [step, ...rest] = this.undone;
    if (step === undefined) return null;
    this.undone = rest;
    this.done = [step, ...this.done];
    return this.replay(step, "redo");
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private held(sheet: number, key: number): Held {
    return this.cells[sheet]?.get(key) ?? nothing;
  }

  private choices(sheet: number, rule: Validation): readonly string[] | null {
    if (rule.type !== "list") return null;
    if (rule.formula1.startsWith('"')) return rule.formula1.slice(1, -1).split(",");
    const mark = rule.formula1.lastIndexOf("!");
    const name = rule.formula1.slice(0, Math.max(0, mark)).replaceAll("'", "");
    const index = this.sheets.findIndex((each) => each.name === name);
    try {
      const area = areaOf(rule.formula1.slice(mark + 1).replaceAll("$", ""));
      return placesOf(area)
        .map((place) => this.shown(index === -1 ? sheet : index, place))
        .filter((text) => text !== "");
    } catch {
      return [];
    }
  }

  private refusalOf(sheet: number, at: CellPlace, text: string): EditRefusal | null {
    if (this.cell(sheet, at).isReadOnly) return { code: "locked", at };
    if (/^=.*\($/.test(text)) return { code: "formula", at };
    const found = this.validation(sheet, at);
    if (found === null || text === "" || !found.rule.showsError) return null;
    const { rule, choices } = found;
    const number = Number(text.replace(",", "."));
    const isNumberRule = rule.type === "decimal" || rule.type === "whole";
    const isOutside =
      isNumberRule && !(number >= Number(rule.formula1) && number <= Number(rule.formula2 || "1e9"));
    const breaks = isOutside || (choices !== null && choices.length > 0 && !choices.includes(text));
    return breaks ? { code: "validation", at, rule, title: rule.errorTitle, message: rule.error } : null;
  }

  private make(
    name: HistoryStep,
    sheet: number,
    area: CellArea,
    texts: readonly (readonly [number, string])[],
  ): EditOutcome {
    const cells = texts.map(([key, text]) => {
      const before = this.held(sheet, key);
      return { key, before, after: { ...before, ...parse(text) } };
    });
    const step = { name, sheet, area, cells };
    this.done = [step, ...this.done];
    this.undone = [];
    this.replay(step, "edit");
    return { kind: "done", area, remark: null };
  }

  private replay({ sheet, area, cells }: Step, cause: "edit" | "undo" | "redo") {
    for (const { key, before, after } of cells)
      this.cells[sheet]?.set(key, cause === "undo" ? before : after);
    this.sheets = this.sheets.map((each) =>
      each.index === sheet
        ? {
            ...each,
            used: {
              row: Math.max(each.used.row, area.bottom),
              column: Math.max(each.used.column, area.right),
            },
          }
        : each,
    );
    this.tell({ sheet, cause });
    return { sheet, area };
  }

  private tell(change: DocumentChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
