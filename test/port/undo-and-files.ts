import { expect, test } from "vitest";
import { contractTables, otherPackage, otherTables } from "./contract-workbook.ts";
import { done, tablesOf, tellsOf, troubleOf, valueAt, type WithPort, write } from "./port-under-test.ts";

export const undoContract = (withPort: WithPort): void => {
  test("undo takes back the results before the edit that they follow from, or both together", () =>
    withPort(async ({ port, edit, undo }) => {
      if (undo === null || !port.keepsUndo) return;
      await edit("Sager", "C4", 620);
      await port.writeCells([write("Resultat", "C2", -5)], "results");
      await undo();
      expect(await valueAt(port, "Resultat", "C2")).toBe(-1.7);
      if ((await valueAt(port, "Sager", "C4")) === 620) await undo();
      expect(await tablesOf(port)).toEqual(contractTables);
    }));

  test("an edit from the pane is a step of its own to undo", () =>
    withPort(async ({ port, edit, undo }) => {
      if (undo === null || !port.keepsUndo) return;
      await edit("Sager", "C4", 620);
      await port.writeCells([write("Sager", "C5", 700), write("Sager", "B5", "Andre")], "edit");
      await undo();
      expect(await valueAt(port, "Sager", "C5")).toBe(712.5);
      expect(await valueAt(port, "Sager", "B5")).toBe("Aktivitetsparate");
      expect(await valueAt(port, "Sager", "C4")).toBe(620);
    }));

  test("undo of an edit is a change by the user", () =>
    withPort(async ({ edit, undo, settle }, told) => {
      if (undo === null) return;
      await edit("Sager", "C4", 620);
      await undo();
      await settle();
      expect(told.map(({ by }) => by)).toEqual(["user", "user"]);
      expect(told.every((change) => tellsOf(change, "Sager", "C4"))).toBe(true);
    }));
};

export const fileContract = (withPort: WithPort): void => {
  test("says what is not saved, and saves", () =>
    withPort(async ({ port, edit, tellsUnsaved }) => {
      if (!tellsUnsaved) return;
      const told: boolean[] = [];
      const stop = port.onFileState(({ unsaved }) => void told.push(unsaved));
      expect(port.fileState().unsaved).toBe(false);
      await edit("Sager", "C4", 620);
      expect(port.fileState().unsaved).toBe(true);
      expect(told.at(-1)).toBe(true);
      expect(await port.save()).toEqual(done);
      expect(port.fileState().unsaved).toBe(false);
      expect(told.at(-1)).toBe(false);
      stop();
    }));

  test("opens another workbook in place of the present one", () =>
    withPort(async ({ port, settle }, told) => {
      if (!port.opensFiles) return;
      expect(await port.open("andet.xlsx", otherPackage())).toEqual(done);
      await settle();
      expect(port.fileState()).toEqual({ name: "andet.xlsx", unsaved: false });
      expect(await tablesOf(port)).toEqual(otherTables);
      expect(told.map(({ by }) => by)).toEqual(["opening"]);
    }));

  test("a file that is no workbook is refused, and the present one stays", () =>
    withPort(async ({ port }, told) => {
      if (!port.opensFiles) return;
      const { name } = port.fileState();
      const outcome = await port.open("brev.xlsx", new TextEncoder().encode("Kære alle"));
      expect(troubleOf(outcome)?.code).toBe("file-not-readable");
      expect(port.fileState().name).toBe(name);
      expect(await tablesOf(port)).toEqual(contractTables);
      expect(told).toEqual([]);
    }));
};
