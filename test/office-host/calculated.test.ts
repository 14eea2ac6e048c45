import { expect, test } from "vitest";
import { contractPackage } from "../port/contract-workbook.ts";
import { openHost } from "./support/open-host.ts";

/** The host calculates no formula: a test says what was calculated, and Excel's own client library hears of it. */

const opened = async () => {
  const host = openHost(contractPackage());
  const told: (readonly [string, string])[] = [];
  await host.client.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onCalculated.add(async ({ worksheetId, address }) => {
      told.push(["calculated", `${worksheetId} ${address}`]);
    });
    worksheets.onChanged.add(async ({ address }) => {
      told.push(["changed", address]);
    });
    await context.sync();
  });
  return { host, told };
};

test("a formula is kept as text beside its value, and one that is calculated anew raises no change", async () => {
  const { host, told } = await opened();
  host.editFormula("Sager", "C4", "=300+10", 310);
  await host.settle();
  host.calculate("Sager", { C4: 320 });
  await host.settle();
  expect(told).toEqual([
    ["changed", "C4"],
    ["calculated", `${host.sheet("Sager").id} C4`],
  ]);
  const read = await host.client.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sager").getRange("C4:C5");
    range.load(["values", "formulas"]);
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(read).toEqual([
    [[320], [712.5]],
    [["=300+10"], [712.5]],
  ]);
});

test("a value that is written takes the formula's place, and undo brings it back", async () => {
  const { host } = await opened();
  host.editFormula("Resultat", "C2", "=1", 1);
  await host.client.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Resultat").getRange("C2").values = [[2]];
    await context.sync();
  });
  expect(host.cellAt("Resultat", "C2")).toMatchObject({ value: 2, formula: null });
  host.undo();
  expect(host.cellAt("Resultat", "C2")).toMatchObject({ value: 1, formula: "=1" });
});

test("only a formula can be calculated", async () => {
  const { host } = await opened();
  expect(() => host.calculate("Sager", { C4: 1 })).toThrow("no formula in C4");
});

test("how the workbook calculates can be read", async () => {
  const { host } = await opened();
  host.state.calculationMode = "Manual";
  await host.client.excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    expect(application.calculationMode).toBe("Manual");
  });
});
