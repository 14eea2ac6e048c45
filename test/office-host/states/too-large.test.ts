import { expect, test } from "vitest";
import { tablesOf } from "../../port/port-under-test.ts";
import type { ExcelHost } from "../host/excel-host.ts";
import { openHost } from "../support/open-host.ts";
import { addInBeside, bytesOf, outOfStep, type Stage, typeCases } from "./state-stage.ts";

/** A register of the user's own beside the model, with more cells than Excel on the web gives at once. */
const withRegister = (rows: number, name = "Udtræk"): ExcelHost => {
  const host = openHost(bytesOf("et-team.xlsx"));
  const sheet = host.state.addSheet("Udtræk");
  const columns = 20;
  const area = { top: 1, left: 1, bottom: rows, right: columns };
  for (let column = 1; column <= columns; column += 1)
    host.state.put(sheet, { top: 1, left: column, bottom: 1, right: column }, [
      { row: 1, column, cell: { value: `Felt ${column}` } },
    ]);
  host.state.addTable({ name, sheet, area, showHeaders: true, showTotals: false, columns: [] });
  return host;
};

const rowsOf = async ({ port }: Stage, name: string): Promise<number | undefined> =>
  (await tablesOf(port)).tables.find((table) => table.name === name)?.rows.length;

test("a register of the user's own that is too large is left out, and the model is read and written as ever", async () => {
  const host = withRegister(25_000);
  const stage = await addInBeside(host);
  expect(stage.loop.state()).toMatchObject({ trouble: null, view: { kind: "result" } });
  await typeCases(stage, 350);
  expect(await outOfStep(stage)).toBe(0);
  expect(await rowsOf(stage, "Udtræk")).toBe(0);
  const before = host.requests.length;
  host.edit("Sager", "C8", 400);
  await stage.pass();
  expect(host.requests.slice(before).map(({ flags }) => flags)).toEqual([0, 17]);
  expect(Math.max(...host.requests.slice(before).map(({ answeredBytes }) => answeredBytes))).toBeLessThan(
    2_000_000,
  );
});

test("tables of the model are known by their headers then too, and by a name that they are given later", async () => {
  const host = withRegister(25_000);
  host.user.renameTable("NormeringCaseGroups", "Tabel9");
  host.user.renameTable("NormeringResultMonths", "Tabel10");
  const stage = await addInBeside(host);
  await typeCases(stage, 350);
  expect(await outOfStep(stage)).toBe(0);
  expect(stage.loop.state()).toMatchObject({ trouble: null, goneTables: [], unwritten: [] });
  host.user.renameTable("Tabel9", "NormeringCaseGroups");
  await typeCases(stage, 400);
  expect(await outOfStep(stage)).toBe(0);
});

test("a table of the model that is too large by itself is told, with the result of before", async () => {
  const host = withRegister(200);
  const stage = await addInBeside(host);
  await typeCases(stage, 350);
  const table = host.state.tableOf("NormeringSources");
  if (table === undefined) throw new Error("a table");
  const { area } = table;
  table.area = { ...area, bottom: area.top + 70_000 };
  await typeCases(stage, 400).catch(() => {});
  host.edit("Sager", "C8", 400);
  await stage.pass();
  expect(stage.loop.state()).toMatchObject({ trouble: { code: "too-large" }, view: { kind: "result" } });
  table.area = area;
  await typeCases(stage, 450);
  expect(stage.loop.state().trouble).toBeNull();
  expect(await outOfStep(stage)).toBe(0);
});
