import { describe, expect, test } from "vitest";
import { createExcelPort } from "../../addin/excel/excel-port.ts";
import type { WorkbookChange } from "../../addin/workbook-port.ts";
import { contractPackage } from "../port/contract-workbook.ts";
import { openHost } from "./support/open-host.ts";
import {
  calm,
  checkOf,
  contractSheets,
  deaf,
  lookedAt,
  openSelfTest,
  outcomes,
  type SelfTestStage,
  sheetNames,
  words,
} from "./support/self-test-stage.ts";

describe("the test of undo", () => {
  const begun = async (excelApi: "1.14" | "1.20") => {
    const stage = await lookedAt({ excelApi });
    stage.host.state.activeSheet = 1;
    await stage.test.beginUndo(words);
    expect(stage.test.state().undo).toEqual({ kind: "type", sheet: words.name, isEmpty: false });
    expect(stage.host.selected()).toEqual({ sheet: words.name, address: "A4" });
    return stage;
  };
  const typed = async (excelApi: "1.14" | "1.20") => {
    const stage = await begun(excelApi);
    stage.host.edit(words.name, "A4", 5);
    await calm(stage);
    expect(stage.test.state().undo.kind).toBe("undo");
    return stage;
  };
  const kind = ({ test: selfTest }: SelfTestStage) => selfTest.state().undo.kind;

  test("tells that undo and redo live, and shows the sheet that the user came from", async () => {
    const stage = await typed("1.20");
    expect(stage.host.requests.at(-1)).toMatchObject({ flags: 17, writesCells: true });
    stage.host.undo();
    stage.host.undo();
    await calm(stage);
    await stage.test.pressed();
    expect(kind(stage)).toBe("redo");
    stage.host.redo();
    stage.host.redo();
    await stage.test.pressed();
    expect(kind(stage)).toBe("done");
    expect(outcomes(stage)).toMatchObject({ typing: "ok", undo: "ok", redo: "ok", "sheet-removed": "ok" });
    expect(sheetNames(stage)).toEqual(contractSheets);
    expect(stage.host.state.activeSheet).toBe(1);
    expect(stage.host.changeHandlers).toBe(0);
  });

  test("is no change of the workbook to the pane beside it", async () => {
    const host = openHost(contractPackage());
    const ownSheets = new Set<string>();
    const port = createExcelPort(host.client, ownSheets);
    const told: WorkbookChange[] = [];
    port.onChange((change) => told.push(change));
    const stage = openSelfTest(host, { ownSheets });
    await stage.test.beginUndo(words);
    host.edit(words.name, "A4", 5);
    host.edit("Sager", "C4", 311);
    await calm(stage);
    host.undo();
    host.undo();
    host.undo();
    await calm(stage);
    const byUser = told.filter(({ by }) => by === "user").flatMap(({ areas }) => areas);
    expect(new Set(byUser.map(({ sheet }) => sheet))).toEqual(new Set(["Sager"]));
    await stage.test.endUndo();
    await port.close();
  });

  test("tells that undo has ended, as it does in an older Excel", async () => {
    const stage = await typed("1.14");
    stage.host.undo();
    stage.host.undo();
    await stage.test.pressed();
    expect(stage.test.state().undo).toMatchObject({ kind: "undo", found: { typed: true, written: true } });
    expect(checkOf(stage, "undo").outcome).toBe("unknown");
    await stage.test.noMore();
    expect(checkOf(stage, "undo")).toEqual({
      id: "undo",
      outcome: "not",
      found: { typed: true, written: true, promised: false },
    });
    expect(checkOf(stage, "redo").outcome).toBe("unknown");
    expect(kind(stage)).toBe("done");
    expect(sheetNames(stage)).toEqual(contractSheets);
  });

  test("one press of Ctrl+Z is told as what it is, and another goes on", async () => {
    const stage = await typed("1.20");
    stage.host.undo();
    await stage.test.pressed();
    expect(stage.test.state().undo).toMatchObject({ kind: "undo", found: { typed: true, written: false } });
    stage.host.undo();
    await stage.test.pressed();
    expect(kind(stage)).toBe("redo");
  });

  test("redo that does nothing is told", async () => {
    const stage = await typed("1.20");
    stage.host.undo();
    stage.host.undo();
    await stage.test.pressed();
    await stage.test.pressed();
    expect(stage.test.state().undo).toMatchObject({ kind: "redo", found: { typed: false, written: false } });
    await stage.test.noMore();
    expect(outcomes(stage)).toMatchObject({ undo: "ok", redo: "not", "sheet-removed": "ok" });
  });

  test("an empty cell is told, and what another person types into it is not taken for the user's", async () => {
    const stage = await begun("1.20");
    await stage.test.typed();
    expect(stage.test.state().undo).toMatchObject({ kind: "type", isEmpty: true });
    stage.host.editByOther(words.name, "A4", 1);
    await calm(stage);
    expect(kind(stage)).toBe("type");
  });

  test("a pane that does not hear is told, and the test goes on by a press", async () => {
    const stage = await lookedAt({}, { connection: (own) => ({ ...own, run: deaf(own.run) }) });
    await stage.test.beginUndo(words);
    stage.host.edit(words.name, "A4", 5);
    await calm(stage);
    expect(kind(stage)).toBe("type");
    const pressed = stage.test.typed();
    await calm(stage);
    stage.clock.pass(1000);
    await pressed;
    expect(kind(stage)).toBe("undo");
    expect(checkOf(stage, "typing").outcome).toBe("not");
  });

  test("a look in the middle takes its sheet for no other's", async () => {
    const stage = await typed("1.20");
    await stage.test.look();
    expect(stage.test.state()).toMatchObject({ left: [], undo: { kind: "undo" } });
    await stage.test.endUndo();
    expect(sheetNames(stage)).toEqual(contractSheets);
  });

  test("can be stopped at any step", async () => {
    for (const stage of [await begun("1.20"), await typed("1.20")]) {
      await stage.test.endUndo();
      expect(sheetNames(stage)).toEqual(contractSheets);
      expect(stage.test.state()).toMatchObject({ work: null, undo: { kind: "idle" } });
    }
  });

  test("a sheet that is deleted meanwhile ends it", async () => {
    const stage = await typed("1.20");
    stage.host.user.deleteSheet(words.name);
    await stage.test.pressed();
    expect(stage.test.state().undo).toEqual({ kind: "stopped", code: "ItemNotFound" });
    expect(stage.test.state().work).toBeNull();
    expect(sheetNames(stage)).toEqual(contractSheets);
  });
});
