import fc from "fast-check";
import "../../support/property-seed.ts";
import { expect, test } from "vitest";
import type { OpenDocument } from "../../../addin/browser/document/open-document.ts";
import { opened } from "../../support/opened-document.ts";
import { area, at } from "../../support/sheet-model.ts";
import { type Act, act, copyOf, editedWorkbook, perform, resultsAmongUndo } from "./random-acts.ts";

/** The plainest history there is: whole copies, in a row, and where one stands in it. */
class Copies {
  #all: string[];
  #at = 0;

  constructor(first: string) {
    this.#all = [first];
  }

  get present(): string {
    return this.#all[this.#at] ?? "";
  }

  get hasEdits(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#all.length - 1;
  }

  add(copy: string): void {
    this.#all = [...this.#all.slice(0, this.#at + 1), copy];
    this.#at += 1;
  }

  replace(copy: string): void {
    this.#all[this.#at] = copy;
  }

  move(by: 1 | -1): void {
    this.#at = Math.max(0, Math.min(this.#all.length - 1, this.#at + by));
  }
}

const follow = (copies: Copies, document: OpenDocument, done: Act): void => {
  const copy = copyOf(document);
  if (done.kind === "undo") copies.move(-1);
  else if (done.kind === "redo") copies.move(1);
  else if (done.kind === "results" && copies.hasEdits) copies.replace(copy);
  else if (done.kind !== "results" && copy !== copies.present) copies.add(copy);
};

const histories = fc.oneof(
  fc.array(act, { maxLength: 40, size: "max" }),
  fc.array(resultsAmongUndo, { maxLength: 40, size: "max" }),
);

test("whatever is done, undone and done again, the workbook is as a history of whole copies has it", async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (acts) => {
      const { document } = opened(editedWorkbook);
      const first = copyOf(document);
      const copies = new Copies(first);
      for (const done of acts) {
        perform(document, done);
        if (done.kind === "wait") await document.settled();
        follow(copies, document, done);
        expect(copyOf(document)).toBe(copies.present);
        expect(document.canUndo !== null).toBe(copies.hasEdits);
        expect(document.canRedo !== null).toBe(copies.canRedo);
      }
      while (document.undo() !== null);
      expect(copyOf(document)).toBe(first);
      expect(document.unsaved).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test("every formula shows in the end what it adds up to, in whatever order answers and edits came", async () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant("type" as const),
        address: fc.constantFrom("A2", "B1"),
        text: fc.constantFrom("1", "2", "=A1+1", "=B2+3", ""),
      }),
      fc.record({
        kind: fc.constant("type" as const),
        address: fc.constantFrom("A1", "B2"),
        text: fc.constantFrom("1", "2", "=3+4", ""),
      }),
      fc.record({
        kind: fc.constantFrom("undo" as const, "redo" as const, "wait" as const, "tick" as const),
      }),
    ),
    { maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const { document, worker } = opened({
        sheets: [{ name: "Ark1", cells: { B2: 4, C1: { formula: "A1+A2+B1", value: 0 } } }],
      });
      for (const done of all) {
        if (done.kind === "type") document.type(0, at(done.address), done.text);
        else if (done.kind === "undo") document.undo();
        else if (done.kind === "redo") document.redo();
        else if (done.kind === "wait") await document.settled();
        else await Promise.resolve();
      }
      await document.settled();
      const value = (place: string): number => {
        const { formula, value: shown } = document.cell(0, at(place));
        if (formula === null) return typeof shown === "number" ? shown : 0;
        return formula
          .split("+")
          .reduce((sum, term) => sum + (/^\d/.test(term) ? Number(term) : value(term)), 0);
      };
      for (const place of ["A1", "A2", "B1", "B2", "C1"])
        if (document.cell(0, at(place)).formula !== null)
          expect(document.cell(0, at(place)).value, place).toBe(value(place));
      expect(worker.changes.length).toBeLessThanOrEqual(all.length);
    }),
    { numRuns: 200 },
  );
});

test("one undo takes back an edit with the results that followed from it, one redo brings both again", () => {
  const { document, type } = opened(editedWorkbook);
  type("B2", "99");
  document.writeCells([{ sheet: "Svar", address: "B2", value: 4 }], "results");
  expect(document.undo()).toEqual({ sheet: 0, area: area("B2") });
  expect([document.cell(0, at("B2")).value, document.cell(1, at("B2")).value]).toEqual([10, null]);
  expect(document.redo()).toEqual({ sheet: 0, area: area("B2") });
  expect([document.cell(0, at("B2")).value, document.cell(1, at("B2")).value]).toEqual([99, 4]);
});

test("results that a user asks for before any edit are a step of their own, which later results belong to", () => {
  const { document } = opened(editedWorkbook);
  document.writeCells([{ sheet: "Svar", address: "B2", value: 4 }], "edit");
  expect([document.canUndo, document.unsaved]).toEqual(["pane", true]);
  document.writeCells([{ sheet: "Svar", address: "B2", value: 5 }], "results");
  expect(document.undo()).toEqual({ sheet: 1, area: area("B2") });
  expect(document.cell(1, at("B2")).value).toBeNull();
  expect([document.canUndo, document.unsaved]).toEqual([null, false]);
  document.redo();
  expect(document.cell(1, at("B2")).value).toBe(5);
});

test("results that come after an undo do not take away the redo", () => {
  const { document, type } = opened(editedWorkbook);
  type("B2", "1");
  type("B2", "2");
  document.undo();
  document.writeCells([{ sheet: "Svar", address: "B2", value: 4 }], "results");
  expect(document.canRedo).toBe("typing");
  document.redo();
  expect([document.cell(0, at("B2")).value, document.cell(1, at("B2")).value]).toEqual([2, null]);
  document.undo();
  expect([document.cell(0, at("B2")).value, document.cell(1, at("B2")).value]).toEqual([1, 4]);
});

test("results after an undo are there again when the redone step is undone once more", () => {
  const { document, type } = opened(editedWorkbook);
  const write = (value: number) => document.writeCells([{ sheet: "Svar", address: "B2", value }], "results");
  type("B2", "1");
  write(1);
  type("B2", "2");
  write(2);
  document.undo();
  write(3);
  document.redo();
  expect(document.cell(1, at("B2")).value).toBe(2);
  document.undo();
  expect(document.cell(1, at("B2")).value).toBe(3);
});

test("saved and unsaved follow the history, and results count as something to save", () => {
  const { document, type } = opened(editedWorkbook);
  expect(document.unsaved).toBe(false);
  type("B2", "1");
  document.markSaved("andet.xlsx", document.version);
  expect([document.name, document.unsaved]).toEqual(["andet.xlsx", false]);
  type("B3", "1");
  document.undo();
  expect(document.unsaved).toBe(false);
  document.undo();
  expect(document.unsaved).toBe(true);
  document.redo();
  document.writeCells([{ sheet: "Svar", address: "B2", value: 4 }], "results");
  expect(document.unsaved).toBe(true);
});

test("what changes nothing is no step", () => {
  const { document, type } = opened(editedWorkbook);
  type("B2", "10");
  document.clear(0, area("G7:H9"));
  document.writeCells([{ sheet: "Sager", address: "B3", value: 20 }], "edit");
  expect(document.canUndo).toBeNull();
});

test("five hundred steps and more can be undone", () => {
  const { document, type } = opened(editedWorkbook);
  for (let step = 0; step < 600; step += 1) type("H1", String(step));
  for (let step = 0; step < 600; step += 1) document.undo();
  expect(document.cell(0, at("H1")).value).toBeNull();
  expect(document.canUndo).toBeNull();
});

test("an answer that comes after the cell was edited again does not show in it", async () => {
  const { document, type, values, worker } = opened(editedWorkbook);
  await document.settled();
  worker.hold();
  type("C2", "=B2+5");
  type("C2", "3");
  worker.release();
  await document.settled();
  expect(values("C2")).toEqual([[3]]);
});

test("edits made while the engine is busy go to it together", async () => {
  const { document, type, worker } = opened(editedWorkbook);
  type("B2", "1");
  type("B3", "2");
  type("B3", "3");
  await document.settled();
  expect(worker.changes).toEqual([
    {
      cells: [
        { sheet: 0, row: 2, column: 2, input: { kind: "value", value: 1 } },
        { sheet: 0, row: 3, column: 2, input: { kind: "value", value: 3 } },
      ],
      tables: [],
    },
  ]);
});

test("an engine that fails leaves the values as they were, and has the file calculated where it is opened", async () => {
  const { document, type, values, worker } = opened(editedWorkbook);
  worker.fail();
  type("B2", "1");
  await document.settled();
  expect(values("B2:C2")).toEqual([[1, 11]]);
  expect(document.hasUncalculated).toBe(true);
  await document.save();
  expect(worker.saved.map(({ forceCalculation }) => forceCalculation)).toEqual([true]);
});

test("a document that was closed sends nothing more", async () => {
  const { document, type, worker } = opened(editedWorkbook);
  await document.settled();
  document.close();
  type("B2", "1");
  await document.settled();
  expect(worker.changes).toEqual([]);
});
