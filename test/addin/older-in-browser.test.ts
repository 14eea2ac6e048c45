import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { createBrowserPort } from "../../addin/browser/browser-port.ts";
import { Session } from "../../addin/browser/edition/session.ts";
import { saveFile } from "../../addin/browser/files/file-access.ts";
import type { KeptCopy, Recovery } from "../../addin/browser/files/recovery.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import { createLiveLoop } from "../../addin/live/live-loop.ts";
import { openPackage, readTables, upgradedWorkbook, writeCells } from "../../addin/ooxml/index.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
import { savePackage } from "../../addin/ooxml/write/save-package.ts";
import { modelVersion } from "../../core/workbook/contract/version.ts";
import { migrationOf } from "../../core/workbook/migration/migration.ts";
import { openSound } from "../support/cells-of.ts";
import { manualTimer } from "../support/manual-timer.ts";
import { at } from "../support/sheet-model.ts";

vi.mock("../../addin/browser/files/file-access.ts", () => ({ saveFile: vi.fn() }));

const older = (): Uint8Array =>
  new Uint8Array(
    readFileSync(path.join(import.meta.dirname, "..", "round-trip", "version-1", "et-team.xlsx")),
  );

const place = { handle: { name: "et-team.xlsx" } as FileSystemFileHandle, lastModified: 1 };

/** The older workbook in the browser edition, without its formulas; what was kept of unsaved work, and the pane's loop. */
const open = async (bytes = older(), beforeSaving: () => Promise<void> = async () => {}) => {
  const kept: KeptCopy[] = [];
  const recovery: Recovery = {
    keep: async (name, bytes) => {
      kept.splice(0, kept.length, { id: "this page", name, bytes, keptAt: 0 });
      return true;
    },
    forget: async () => void kept.splice(0),
    leftBehind: async () => [],
    remove: async () => {},
  };
  const loadEngine = () => Promise.reject(new Error("no formulas in this test"));
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const save: typeof worker.save = async (edits) => {
    await beforeSaving();
    return worker.save(edits);
  };
  const session = new Session({ ...worker, save }, recovery);
  const port = createBrowserPort(session);
  const clock = manualTimer();
  const loop = createLiveLoop({ port, calculation: createCalculation(), language: "da", timer: clock.timer });
  await session.request({ name: "et-team.xlsx", bytes, place });
  loop.start();
  const olderView = async () => {
    await vi.waitFor(() => expect(loop.state().view).not.toBeNull(), { timeout: 20_000 });
    const { view } = loop.state();
    return view?.kind === "result" ? view.older : null;
  };
  afterEach(() => loop.stop());
  return { session, loop, kept, olderView };
};

const upgradeOf = async ({ loop, olderView }: Awaited<ReturnType<typeof open>>) => {
  const told = await olderView();
  if (told === null) throw new Error("nothing is told of an earlier edition");
  return loop.upgrade(told.migration);
};

test("the copy that is opened is byte for byte the one that the command line writes, and is in no file yet", async () => {
  const stage = await open();
  const { session, kept, olderView } = stage;
  const opened = openPackage(older());
  if (isRefusal(opened)) throw new Error(opened.refused);
  const migration = migrationOf(readTables(opened));
  if (migration === null) throw new Error("nothing to change");
  expect(session.document?.unsaved).toBe(false);
  expect(await upgradeOf(stage)).toBe(true);
  const { document } = session;
  expect([document?.name, document?.unsaved]).toEqual([`et-team (model ${modelVersion}).xlsx`, true]);
  expect(kept[0]?.bytes).toEqual(upgradedWorkbook(opened, migration));
  expect(await olderView()).toBeNull();
  // The place of the file that was opened is not that of the copy, so that saving asks for another.
  vi.mocked(saveFile).mockResolvedValue({ kind: "saved", name: "ny.xlsx", place: null });
  await session.save();
  const copy = `et-team (model ${modelVersion}).xlsx`;
  expect(vi.mocked(saveFile).mock.calls.map(([name, , to]) => [name, to])).toEqual([[copy, null]]);
});

test("what was edited and not saved is in the copy", async () => {
  const stage = await open();
  const { session, kept } = stage;
  const sheet = session.document?.sheets.findIndex(({ name }) => name === "Forudsætninger") ?? -1;
  session.document?.type(sheet, at("C8"), "Rettet navn");
  expect(await upgradeOf(stage)).toBe(true);
  expect(session.store.get().waiting).toBeNull();
  expect(session.document?.cell(sheet, at("C8")).value).toBe("Rettet navn");
  const [copy] = kept;
  const texts = readTables(openSound(copy?.bytes ?? new Uint8Array())).tables.flatMap(({ rows }) =>
    rows.flat(),
  );
  expect(texts.map(({ value }) => value)).toContain("Rettet navn");
});

test("what is edited while the copy is made is in it too", async () => {
  let edits = 0;
  const edit = (): void => {
    const sheet = session.document?.sheets.findIndex(({ name }) => name === "Forudsætninger") ?? -1;
    if (edits < 2) session.document?.type(sheet, at("C8"), `Rettelse ${++edits}`);
  };
  const stage = await open(older(), async () => edit());
  const { session } = stage;
  expect(await upgradeOf(stage)).toBe(true);
  const sheet = session.document?.sheets.findIndex(({ name }) => name === "Forudsætninger") ?? -1;
  expect(session.document?.cell(sheet, at("C8")).value).toBe("Rettelse 2");
});

test("where something stands in the way nothing is opened, and the cell is told", async () => {
  const note = { sheet: "Forudsætninger", address: "E32", value: "vores egen note" };
  const bytes = writeCells(openSound(older()), [note]);
  if (isRefusal(bytes)) throw new Error("not written");
  const stage = await open(bytes);
  const { session, loop } = stage;
  const { document } = session;
  expect(await upgradeOf(stage)).toBe(false);
  expect(session.document).toBe(document);
  expect(loop.state().trouble).toMatchObject({
    code: "table-blocked",
    sheet: "Forudsætninger",
    address: "E32",
  });
});
