import { expect, test } from "vitest";
import { contractTables } from "./contract-workbook.ts";
import { done, tablesOf, tellsOf, troubleOf, type WithPort, write } from "./port-under-test.ts";

const cases = { sheet: "Sager", table: "Sagstal" };
const march = { date: { year: 2017, month: 3, day: 1 } };

export const newRowContract = (withPort: WithPort): void => {
  test("a table gets a row at its end with the values that are written, blank where none is", () =>
    withPort(async ({ port }) => {
      const writes = [write("Sager", "B7", "Sygedagpenge"), write("Sager", "D7", march)];
      expect(await port.writeNewRow(cases, writes)).toEqual(done);
      const { tables } = await tablesOf(port);
      const [before, ...others] = contractTables.tables;
      expect(tables).toEqual([
        {
          ...before,
          rows: [
            ...(before?.rows ?? []),
            [
              { address: "B7", value: "Sygedagpenge" },
              { address: "C7", value: null },
              { address: "D7", value: march },
            ],
          ],
        },
        ...others,
      ]);
    }));

  test("rows come one after another, and cells of a new row are written like any others", () =>
    withPort(async ({ port }) => {
      expect(await port.writeNewRow(cases, [write("Sager", "B7", "Ressourceforløb")])).toEqual(done);
      expect(await port.writeNewRow(cases, [write("Sager", "B8", "=Fleksjob")])).toEqual(done);
      expect(await port.writeCells([write("Sager", "C7", 40)], "edit")).toEqual(done);
      const { rows } = (await tablesOf(port)).tables[0] ?? { rows: [] };
      expect(rows.slice(3).map((row) => row.map(({ value }) => value))).toEqual([
        ["Ressourceforløb", 40, null],
        ["=Fleksjob", null, null],
      ]);
    }));

  test("a new row is told of no later than when it is done", () =>
    withPort(async ({ port, settle }, told) => {
      expect(await port.writeNewRow(cases, [write("Sager", "B7", "Sygedagpenge")])).toEqual(done);
      const count = told.length;
      expect(count).toBeLessThanOrEqual(1);
      await settle();
      expect(told).toHaveLength(count);
      expect(told.every((change) => change.by === "user" && tellsOf(change, "Sager", "B7"))).toBe(true);
    }));

  test("a row and what is written into it are one step to undo", () =>
    withPort(async ({ port, edit, undo }) => {
      if (undo === null || !port.undoesNewRows) return;
      await edit("Sager", "C4", 620);
      const before = await tablesOf(port);
      await port.writeNewRow(cases, [write("Sager", "B7", "Sygedagpenge"), write("Sager", "C7", 90)]);
      await undo();
      expect(await tablesOf(port)).toEqual(before);
    }));

  test("below the table stands something: no row, and the sheet is named", () =>
    withPort(async ({ port }, told) => {
      const outcome = await port.writeNewRow({ sheet: "Resultat", table: "Svar" }, [
        write("Resultat", "B4", march),
      ]);
      expect(troubleOf(outcome)).toMatchObject({ code: "table-blocked", sheet: "Resultat" });
      expect(await tablesOf(port)).toEqual(contractTables);
      expect(told).toEqual([]);
    }));

  test("a protected sheet: no row, and the sheet is named", () =>
    withPort(async ({ port, protect }) => {
      if (protect === null) return;
      await protect("Sager");
      const outcome = await port.writeNewRow(cases, [write("Sager", "B7", "Sygedagpenge")]);
      expect(troubleOf(outcome)).toMatchObject({ code: "sheet-protected", sheet: "Sager" });
      expect(await tablesOf(port)).toEqual(contractTables);
    }));

  test.each([
    ["a table that is gone", { sheet: "Sager", table: "Væk" }, "Sager", "B7", "table-changed"],
    ["a row that is another one", cases, "Sager", "B8", "table-changed"],
    ["a cell beside the table", cases, "Sager", "E7", "table-changed"],
    ["a cell of another sheet", cases, "Resultat", "B7", "table-changed"],
    ["a sheet that is gone", { sheet: "Væk", table: "Sagstal" }, "Væk", "B7", "sheet-missing"],
  ] as const)("%s: nothing is written", (_, place, sheet, address, code) =>
    withPort(async ({ port }, told) => {
      const outcome = await port.writeNewRow(place, [
        write("Sager", "B7", "Sygedagpenge"),
        write(sheet, address, 987_654),
      ]);
      expect(troubleOf(outcome)?.code).toBe(code);
      expect(JSON.stringify(outcome)).not.toContain("987654");
      expect(await tablesOf(port)).toEqual(contractTables);
      expect(told).toEqual([]);
    }),
  );
};
