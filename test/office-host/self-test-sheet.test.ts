import { describe, expect, test } from "vitest";
import {
  checkOf,
  contractSheets,
  deaf,
  lookedAt,
  openSelfTest,
  outcomes,
  sheetNames,
  standing,
  unmarking,
  words,
} from "./support/self-test-stage.ts";

describe("on a sheet of its own", () => {
  test("all is in order, and the workbook is as before", async () => {
    const stage = await lookedAt();
    const before = standing(stage.host, new Set());
    await stage.test.trySheet(words);
    expect(outcomes(stage)).toMatchObject({
      "sheet-added": "ok",
      "write-time": "ok",
      values: "ok",
      echo: "ok",
      calculated: "ok",
      "sheet-removed": "ok",
    });
    expect(sheetNames(stage)).toEqual(contractSheets);
    expect(standing(stage.host, new Set())).toBe(before);
    expect(stage.ownSheets.size).toBe(1);
    expect(stage.host.changeHandlers).toBe(0);
    expect(stage.test.state()).toMatchObject({ work: null, left: [] });
    stage.host.checkGaps();
  });

  test("where Excel calculates on command only, formulas are not judged by their silence", async () => {
    const stage = await lookedAt();
    stage.host.state.calculationMode = "Manual";
    await stage.test.trySheet(words);
    expect(checkOf(stage, "calculated")).toMatchObject({ outcome: "unknown", why: { reason: "manual" } });
    expect(sheetNames(stage)).toEqual(contractSheets);
  });

  test("events that do not come are told, and the sheet is removed all the same", async () => {
    const stage = await lookedAt({}, { connection: (own) => ({ ...own, run: deaf(own.run) }) });
    const trying = stage.test.trySheet(words);
    for (let turn = 0; turn < 30; turn += 1) {
      await stage.host.settle();
      stage.clock.pass(3000);
    }
    await trying;
    expect(checkOf(stage, "echo")).toMatchObject({ outcome: "not", found: { as: "silent" } });
    expect(checkOf(stage, "calculated").outcome).toBe("not");
    expect(sheetNames(stage)).toEqual(contractSheets);
  });

  test("an own write that comes back without its mark is told", async () => {
    const stage = await lookedAt({}, { connection: (own) => ({ ...own, run: unmarking(own.run) }) });
    await stage.test.trySheet(words);
    expect(checkOf(stage, "echo")).toMatchObject({ outcome: "not", found: { as: "unmarked" } });
    expect(sheetNames(stage)).toEqual(contractSheets);
  });

  test("a structure that is protected is told, and nothing is tried", async () => {
    const stage = await lookedAt();
    stage.host.state.isStructureProtected = true;
    await stage.test.trySheet(words);
    expect(checkOf(stage, "sheet-added")).toMatchObject({ outcome: "not", found: { code: "AccessDenied" } });
    expect(checkOf(stage, "echo").outcome).toBe("unknown");
    expect(sheetNames(stage)).toEqual(contractSheets);
    expect(stage.test.state().work).toBeNull();
  });

  test("a sheet of the user's by the same name is left alone", async () => {
    const stage = await lookedAt();
    stage.host.user.addSheet("normering SELVTEST");
    stage.host.edit("normering SELVTEST", "A1", "mit");
    await stage.test.beginUndo(words);
    expect(sheetNames(stage)).toEqual([...contractSheets, "normering SELVTEST", "Normering selvtest 2"]);
    await stage.test.endUndo();
    expect(sheetNames(stage)).toEqual([...contractSheets, "normering SELVTEST"]);
    expect(stage.host.valueAt("normering SELVTEST", "A1")).toBe("mit");
  });
});

describe("what an earlier visit has left", () => {
  const abandoned = async () => {
    const first = await lookedAt();
    await first.test.beginUndo(words);
    return openSelfTest(first.host);
  };

  test("is found at the next look, and removed when asked for", async () => {
    const stage = await abandoned();
    await stage.test.look();
    expect(stage.test.state().left).toMatchObject([{ name: words.name }]);
    expect(stage.ownSheets.size).toBe(1);
    expect(sheetNames(stage)).toEqual([...contractSheets, words.name]);
    await stage.test.removeLeft();
    expect(sheetNames(stage)).toEqual(contractSheets);
    expect(stage.test.state().left).toEqual([]);
  });

  test("is found under another name too", async () => {
    const stage = await abandoned();
    stage.host.user.renameSheet(words.name, "Prøve");
    await stage.test.look();
    await stage.test.removeLeft();
    expect(sheetNames(stage)).toEqual(contractSheets);
  });

  test.each(["C40", "H2", "A1"])("stays where the user has written in %s", async (address) => {
    const stage = await abandoned();
    await stage.test.look();
    stage.host.edit(words.name, address, "mit");
    await stage.test.removeLeft();
    expect(sheetNames(stage)).toEqual([...contractSheets, words.name]);
    expect(checkOf(stage, "sheet-removed")).toMatchObject({ outcome: "not", found: { reason: "in-use" } });
  });

  test("is found by its name where whoever undid too much has emptied it, and only then", async () => {
    const stage = await abandoned();
    stage.host.undo();
    expect(stage.host.valueAt(words.name, "A1")).toBeNull();
    stage.host.user.addSheet("Normering self-test 2");
    stage.host.edit("Normering self-test 2", "B2", "mit");
    await stage.test.look();
    expect(stage.test.state().left).toMatchObject([{ name: words.name }]);
    await stage.test.removeLeft();
    expect(sheetNames(stage)).toEqual([...contractSheets, "Normering self-test 2"]);
  });

  test("may be gone before it is removed", async () => {
    const stage = await abandoned();
    await stage.test.look();
    stage.host.user.deleteSheet(words.name);
    await stage.test.removeLeft();
    expect(checkOf(stage, "sheet-removed")).toMatchObject({ outcome: "ok", found: { reason: "gone" } });
    expect(stage.test.state().left).toEqual([]);
  });
});
