import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";
import { answerClient, type Client } from "./host/client.ts";
import { loadClient } from "./host/load-client.ts";
import type { Action, Batch, BatchAnswer } from "./host/protocol.ts";
import { requirementSets } from "./host/requirement-sets.ts";

/**
 * What goes over the wire between Microsoft's client library and a host. None of it is documented: each fact that the host
 * builds on is tested by itself, against an answer made by hand.
 */

type Answer = (batch: Batch) => BatchAnswer;

/** Answers each action by what a test says of it, and null of the others. */
const answering =
  (value: (action: Action, batch: Batch) => unknown): Answer =>
  (batch) => ({
    Results: batch.Actions.map((action) => ({ ActionId: action.Id, Value: value(action, batch) ?? null })),
  });

interface Wire {
  readonly client: Client;
  readonly batches: Batch[];
  readonly flags: number[];
}

const wired = (answer: Answer): Wire => {
  const client = loadClient(requirementSets("1.14"));
  const batches: Batch[] = [];
  const flags: number[] = [];
  answerClient(client, async (batch, sent) => {
    batches.push(batch);
    flags.push(sent);
    return answer(batch);
  });
  return { client, batches, flags };
};

const pathOf = ({ ObjectPaths }: Batch, { ObjectPathId }: Action) => ObjectPaths[ObjectPathId];

/** Sheets and tables are there by any name, and nothing else is. */
const someThere = answering((action, batch) =>
  action.ActionType === 1 && !pathOf(batch, action)?.Name.includes("OrNullObject") ? { Id: "1" } : null,
);

test("the library is the one that these facts hold for", () => {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(devDependencies["@microsoft/office-js"]).toBe("1.1.110");
});

test("a sync is one batch of plain JSON: paths name objects, actions act on them", async () => {
  const { client, batches } = wired(someThere);
  await client.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[7]];
    context.trace("her");
    await context.sync();
  });
  expect(batches).toHaveLength(1);
  const [batch] = batches;
  expect(JSON.parse(JSON.stringify(batch))).toEqual(batch);
  expect(Object.keys(batch ?? {}).sort()).toEqual(expect.arrayContaining(["Actions", "ObjectPaths"]));
});

test("paths are 1 the workbook, 4 a property, 5 an item by its key, 3 what a method gives", async () => {
  const { client, batches } = wired(someThere);
  await client.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[7]];
    await context.sync();
  });
  const set = batches[0]?.Actions.find(({ Name }) => Name === "Values");
  const chain: (readonly [type: number, name: string])[] = [];
  for (let id = set?.ObjectPathId; id !== undefined; ) {
    const path = batches[0]?.ObjectPaths[id];
    if (path === undefined) break;
    chain.unshift([path.ObjectPathType, path.Name]);
    id = path.ParentObjectPathId;
  }
  expect(chain.slice(-4)).toEqual([
    [1, ""],
    [4, "Worksheets"],
    [5, ""],
    [3, "GetRange"],
  ]);
});

test("actions are 1 make an object, 2 load, 3 call a method, 4 set a property, 5 a mark", async () => {
  const { client, batches } = wired(someThere);
  await client.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.load("name");
    sheet.activate();
    sheet.name = "Ark2";
    context.trace("her");
    await context.sync();
  });
  const acted = new Map(batches[0]?.Actions.map(({ ActionType, Name }) => [ActionType, Name]));
  expect(new Set(acted.keys())).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(acted.get(3)).toBe("Activate");
  expect(acted.get(4)).toBe("Name");
});

test("what may be missing is answered with null, and what is loaded by its names in capitals", async () => {
  const { client } = wired(
    answering((action, batch) => {
      if (action.ActionType === 2 && pathOf(batch, action)?.ObjectPathType === 5) return { Name: "Ark1" };
      return action.ActionType === 1 && pathOf(batch, action)?.ObjectPathType !== 3 ? {} : null;
    }),
  );
  await client.excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem("Ark1");
    const table = tables.getItemOrNullObject("Væk");
    sheet.load("name");
    table.load("name");
    await context.sync();
    expect(sheet.name).toBe("Ark1");
    expect(table.isNullObject).toBe(true);
  });
});

test("an object that is kept beyond a sync is named by the host, and then asked for by path 6", async () => {
  const { client, batches } = wired(
    answering((action) => (action.ActionType === 1 ? { _ReferenceId: "holdt" } : null)),
  );
  await client.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange("A1");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  const [first, second] = batches;
  expect(first?.Actions.map(({ Name }) => Name)).toContain("_KeepReference");
  expect(Object.values(second?.ObjectPaths ?? {})).toContainEqual(
    expect.objectContaining({ ObjectPathType: 6, Name: "holdt" }),
  );
});

test("an error is answered with its code and the action at which the rest was left out", async () => {
  const { client } = wired(({ Actions }) => ({
    Results: [],
    Error: {
      Code: "AccessDenied",
      Message: "no",
      ActionIndex: Actions.findIndex(({ Name }) => Name === "Values"),
      HttpStatusCode: 400,
      Location: "",
    },
  }));
  const failing = client.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "AccessDenied" });
  const told = await failing.then(
    () => null,
    (error: OfficeExtension.Error) => error.debugInfo.statement,
  );
  expect(told).toContain("values");
});

/** Tells the library of an event, as a host does. */
const tellEvent = ({ client }: Wire, messageType: number, targetId: string, message: object): void =>
  client.internals._testTriggerRichApiMessageEvent({
    entries: [{ messageCategory: 65_536, messageType, targetId, message: JSON.stringify(message) }],
  });

test("an event of the whole workbook is type 10 for cells and 16 for what was calculated", async () => {
  const wire = wired(someThere);
  const told: unknown[] = [];
  await wire.client.excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
      told.push([address, triggerSource]);
    });
    context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => {
      told.push(worksheetId);
    });
    await context.sync();
  });
  tellEvent(wire, 10, "Workbook", { address: "A1", triggerSource: "ThisLocalAddin" });
  tellEvent(wire, 16, "Workbook", { worksheetId: "ark" });
  tellEvent(wire, 10, "en anden", { address: "B1" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual([["A1", "ThisLocalAddin"], "ark"]);
});

test("an event of one table is type 101 with the table's id, and tells of no add-in", async () => {
  const wire = wired(
    answering((action) =>
      action.ActionType === 2 ? { Id: "7" } : action.ActionType === 1 ? { Id: "7" } : null,
    ),
  );
  const told: object[] = [];
  await wire.client.excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Sagstal");
    table.load("id");
    await context.sync();
    table.onChanged.add(async (event) => {
      told.push(event);
    });
    await context.sync();
  });
  tellEvent(wire, 101, "7", { tableId: "7", address: "C4", triggerSource: "ThisLocalAddin" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual([expect.objectContaining({ tableId: "7", address: "C4" })]);
});

type Act = (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => unknown;

const acts: readonly (readonly [what: string, act: Act, flag: number])[] = [
  ["reading", (sheet) => sheet.getRange("A1").load("values"), 0],
  ["registering for what is changed", (_, sheets) => sheets.onChanged.add(async () => {}), 0],
  ["values", (sheet) => sheet.getRange("A1").set({ values: [[1]] }), 17],
  [
    "values below a range",
    (sheet) =>
      sheet
        .getRange("A1")
        .getRowsBelow(1)
        .set({ values: [[1]] }),
    17,
  ],
  ["a number format", (sheet) => sheet.getRange("A1").set({ numberFormat: [["0"]] }), 17],
  ["a formula", (sheet) => sheet.getRange("A1").set({ formulas: [["=1"]] }), 1],
  ["emptying", (sheet) => sheet.getRange("A1").clear("Contents"), 1],
  ["protecting", (sheet) => sheet.protection.protect(), 1],
  ["a sheet's name", (sheet) => sheet.set({ name: "Ark2" }), 1],
  ["a sheet that is deleted", (sheet) => sheet.delete(), 1],
  ["a sheet that is hidden", (sheet) => sheet.set({ visibility: "Hidden" }), 1],
  ["a table's rows", (sheet) => sheet.tables.getItem("Svar").resize("A1:B9"), 1],
  ["registering for what is calculated", (_, sheets) => sheets.onCalculated.add(async () => {}), 1],
  [
    "registering for tables that are deleted",
    (sheet) => sheet.context.workbook.tables.onDeleted.add(async () => {}),
    1,
  ],
];

test.each(acts)("the flag of a request: %s", async (_what, act, flag) => {
  const { client, flags } = wired(someThere);
  await client.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    act(worksheets.getItem("Ark1"), worksheets);
    await context.sync();
  });
  expect((flags[0] ?? -1) & 17).toBe(flag);
});
