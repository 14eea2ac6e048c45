import { beforeEach, expect, test, vi } from "vitest";
import { Session } from "../../addin/browser/edition/session.ts";
import { type FilePlace, type SaveOutcome, saveFile } from "../../addin/browser/files/file-access.ts";
import { type KeptCopy, type Recovery, startRecovery } from "../../addin/browser/files/recovery.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import type { WorkbookWorker } from "../../addin/browser/workbook-worker/workbook-worker.ts";
import { savePackage } from "../../addin/ooxml/write/save-package.ts";
import { cachedValue, loadEngine, modelOf, writtenBytes } from "../browser-engine/formula-workbook.ts";
import { gates } from "../support/gates.ts";
import { at } from "../support/sheet-model.ts";

vi.mock("../../addin/browser/files/file-access.ts", () => ({ saveFile: vi.fn() }));

/** A workbook of one cell, and a formula of the double. */
const workbook = (cell: number): Uint8Array =>
  writtenBytes({ sheets: [{ name: "Ark1", cells: { A1: cell, B1: { formula: "A1*2", value: cell * 2 } } }] });

/** A place on a disk, which no test writes to. */
const placeNamed = (name: string): FilePlace => ({
  handle: { name } as FileSystemFileHandle,
  lastModified: 1,
});

const file = (name: string, cell: number) => ({ name, bytes: workbook(cell), place: placeNamed(name) });

interface Written {
  readonly name: string;
  readonly cell: unknown;
  readonly place: string | null;
}

const written: Written[] = [];
beforeEach(() => {
  written.length = 0;
  vi.mocked(saveFile).mockReset();
  vi.mocked(saveFile).mockImplementation(async (name, bytes, place): Promise<SaveOutcome> => {
    written.push({ name, cell: cachedValue(modelOf(bytes), 0, "A1"), place: place?.handle.name ?? null });
    return { kind: "saved", name, place };
  });
});

/** Copies on a device that never forgets by itself. */
const recovery = (copies: Map<string, KeptCopy> = new Map()): Recovery => ({
  keep: async (name, bytes) => {
    copies.set("this page", { id: "this page", name, bytes, keptAt: 0 });
    return true;
  },
  forget: async () => void copies.delete("this page"),
  leftBehind: async () => [...copies.values()].filter(({ id }) => id !== "this page"),
  remove: async (id) => void copies.delete(id),
});

/** A session whose worker can be held up before it opens and before it saves. */
const start = (kept: Recovery = recovery()) => {
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const [opening, saving] = [gates(), gates()];
  const held: WorkbookWorker = {
    ...worker,
    open: async (bytes) => {
      await opening.pass();
      return worker.open(bytes);
    },
    save: async (edits) => {
      await saving.pass();
      return worker.save(edits);
    },
  };
  return { session: new Session(held, kept), opening, saving };
};

const valueAt = (session: Session, address: string) => session.document?.cell(0, at(address)).value;

test("what is typed while another file is opened is not done to that file", async () => {
  const { session, opening } = start();
  await session.request(file("en.xlsx", 1));
  await session.document?.settled();
  opening.close();
  const opened = session.request(file("to.xlsx", 5));
  await vi.waitFor(() => expect(session.store.get().busy?.kind).toBe("opening"));
  session.document?.type(0, at("A1"), "100");
  opening.open();
  expect(await opened).toBe(true);
  const { document } = session;
  await document?.settled();
  document?.type(0, at("C1"), "=B1");
  await document?.settled();
  expect([valueAt(session, "A1"), valueAt(session, "C1")]).toEqual([5, 10]);
});

test("what is typed while a file is opened that is refused is calculated all the same", async () => {
  const { session, opening } = start();
  await session.request(file("en.xlsx", 1));
  await session.document?.settled();
  opening.close();
  const opened = session.request({ name: "brev.docx", bytes: new Uint8Array([1, 2, 3]), place: null });
  await vi.waitFor(() => expect(session.store.get().busy?.kind).toBe("opening"));
  session.document?.type(0, at("A1"), "100");
  opening.open();
  expect(await opened).toBe(false);
  await session.document?.settled();
  expect(valueAt(session, "B1")).toBe(200);
});

test("a file that is being saved is written whole and to its own place, whatever is opened meanwhile", async () => {
  const { session, saving } = start();
  await session.request(file("en.xlsx", 1));
  session.document?.type(0, at("A1"), "100");
  saving.close();
  const saved = session.save();
  session.store.update({ waiting: file("to.xlsx", 5) });
  const answered = session.answer("discard");
  saving.open();
  expect(await saved).toBe(true);
  await answered;
  expect(session.document?.name).toBe("to.xlsx");
  await session.save();
  expect(written).toEqual([
    { name: "en.xlsx", cell: 100, place: "en.xlsx" },
    { name: "to.xlsx", cell: 5, place: "to.xlsx" },
  ]);
});

const copyNamed = (name: string, bytes: Uint8Array): KeptCopy => ({ id: "before", name, bytes, keptAt: 0 });

test("the first example does not take the place of a copy that is being opened", async () => {
  vi.stubGlobal("fetch", async () => new Response(new Uint8Array(workbook(5))));
  const copies = new Map([["before", copyNamed("en.xlsx", workbook(1))]]);
  const { session } = start(recovery(copies));
  const [copy] = [...copies.values()];
  if (copy === undefined) throw new Error("no copy");
  await Promise.all([session.openCopy(copy), session.openFirst("da")]);
  vi.unstubAllGlobals();
  expect(session.document?.name).toBe("en.xlsx");
  expect(session.document?.unsaved).toBe(true);
  expect([...copies.values()]).toEqual([{ ...copy, id: "this page" }]);
});

test("a copy that cannot be opened is kept, also beside a workbook of the same name", async () => {
  const copy = copyNamed("en.xlsx", new Uint8Array([1, 2, 3]));
  const copies = new Map([["before", copy]]);
  const { session } = start(recovery(copies));
  await session.request(file("en.xlsx", 1));
  await session.openCopy(copy);
  expect([...copies.values()]).toEqual([copy]);
});

test("a copy that was asked about first is no longer offered once it is open", async () => {
  const copy = copyNamed("to.xlsx", workbook(5));
  const { session } = start(recovery(new Map([["before", copy]])));
  await session.findCopies();
  await session.request(file("en.xlsx", 1));
  session.document?.type(0, at("A1"), "100");
  await session.openCopy(copy);
  expect(session.store.get().waiting?.name).toBe("to.xlsx");
  await session.answer("discard");
  expect(session.document?.name).toBe("to.xlsx");
  expect(session.store.get().copies).toEqual([]);
});

test("it is said once when formulas cannot be calculated any more", async () => {
  const worker = createWorkbookWorker({
    loadEngine: () => Promise.reject(new Error("broken")),
    savePackage,
  });
  const session = new Session(worker, recovery());
  await session.request(file("en.xlsx", 1));
  await session.document?.settled();
  expect(session.store.get().message).toEqual({ kind: "engine-lost" });
  session.dismiss();
  session.document?.type(0, at("A1"), "100");
  await session.document?.settled();
  expect(session.store.get().message).toBeNull();
});

test("a formula that cannot be calculated here is told of when its value may be old, with what hangs on it", async () => {
  const { session } = start();
  const array = { formula: "A1:A2*2", array: "B1:B2", value: 2 };
  const cells = { A1: 1, A2: 2, B1: array, B2: 4, C1: { formula: "B1+1", value: 3 } };
  const bytes = writtenBytes({ sheets: [{ name: "Ark1", cells }] });
  await session.request({ name: "en.xlsx", bytes, place: null });
  await session.document?.settled();
  expect(session.store.get().message).toBeNull();
  session.document?.type(0, at("A1"), "100");
  await vi.waitFor(() =>
    expect(session.store.get().message).toEqual({ kind: "formulas-old", cell: "Ark1!B1", others: 1 }),
  );
});

test("a copy is kept soon after an edit, also while formulas are calculated and a file is saved", async () => {
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const busy: WorkbookWorker = { ...worker, change: () => new Promise(() => {}) };
  const copies = new Map<string, KeptCopy>();
  const session = new Session(busy, recovery(copies));
  await session.request(file("en.xlsx", 1));
  await session.document?.settled();
  session.document?.type(0, at("A1"), "100");
  void session.save();
  await vi.waitFor(() => expect(copies.size).toBe(1), { timeout: 4000 });
  const kept = copies.get("this page")?.bytes ?? new Uint8Array();
  expect(cachedValue(modelOf(kept), 0, "A1")).toBe(100);
  expect(session.document?.isCalculating).toBe(true);
  expect(written).toEqual([]);
});

test("the copy of what was typed while a file was written stays until that is saved too", async () => {
  const copies = new Map<string, KeptCopy>();
  const { session } = start(recovery(copies));
  await session.request(file("en.xlsx", 1));
  session.document?.type(0, at("A1"), "100");
  const disk = gates();
  disk.close();
  vi.mocked(saveFile).mockImplementation(async (name, _bytes, place) => {
    await disk.pass();
    return { kind: "saved", name, place };
  });
  const saved = session.save();
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalled());
  session.document?.type(0, at("A1"), "200");
  await vi.waitFor(() => expect(copies.size).toBe(1), { timeout: 4000 });
  disk.open();
  expect(await saved).toBe(true);
  expect(session.document?.unsaved).toBe(true);
  const kept = copies.get("this page")?.bytes ?? new Uint8Array();
  expect(cachedValue(modelOf(kept), 0, "A1")).toBe(200);
  expect(await session.save()).toBe(true);
  expect([...copies]).toEqual([]);
});

test("no copy stays of what was saved while it was made", async () => {
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const keeping = gates();
  const held: WorkbookWorker = {
    ...worker,
    keep: async (edits) => {
      await keeping.pass();
      return worker.keep(edits);
    },
  };
  const keep = vi.spyOn(held, "keep");
  const copies = new Map<string, KeptCopy>();
  const session = new Session(held, recovery(copies));
  await session.request(file("en.xlsx", 1));
  keeping.close();
  session.document?.type(0, at("A1"), "100");
  await vi.waitFor(() => expect(keep).toHaveBeenCalled(), { timeout: 4000 });
  expect(await session.save()).toBe(true);
  keeping.open();
  await keep.mock.results[0]?.value;
  await new Promise((resolve) => setTimeout(resolve));
  expect([...copies]).toEqual([]);
});

test("a browser that keeps nothing stands in the way of no work", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("", "SecurityError");
    },
  });
  vi.stubGlobal("navigator", { locks: { request: async () => {}, query: async () => ({}) } });
  const { session } = start(startRecovery("this page"));
  await session.findCopies();
  expect(await session.request(file("en.xlsx", 1))).toBe(true);
  session.document?.type(0, at("A1"), "100");
  expect(await session.save()).toBe(true);
  vi.unstubAllGlobals();
  expect(session.store.get().message).toBeNull();
});
