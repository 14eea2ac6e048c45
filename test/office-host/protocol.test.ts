import { expect, test } from "vitest";
import { contractPackage } from "../port/contract-workbook.ts";
import { openHost } from "./support/open-host.ts";

/** What the host builds on is no published face of Microsoft's client library: each fact is tested by itself. */

/** What an error of the library says of itself. */
const errorOf = async (action: Promise<unknown>): Promise<Record<string, unknown>> => {
  try {
    await action;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error("nothing was refused");
};

const opened = (options = {}) => {
  const host = openHost(contractPackage(), options);
  const run: typeof Excel.run = host.client.excel.run.bind(host.client.excel);
  return { host, run };
};

const inCell = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("Resultat").getRange(address);

test("a value that was not loaded cannot be read", async () => {
  const { run } = opened();
  const error = await errorOf(
    run(async (context) => {
      const range = inCell(context, "C2");
      await context.sync();
      return range.values;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test("an object of one run cannot be used in another", async () => {
  const { run } = opened();
  const kept = await run(async (context) => inCell(context, "C2"));
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Resultat").getRange("A1").getBoundingRect(kept);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidRequestContext");
});

test("a range that is not kept is lost with its run", async () => {
  const { run } = opened();
  const range = await run(async (context) => {
    const found = inCell(context, "C2");
    await context.sync();
    return found;
  });
  const error = await errorOf(
    (async () => {
      range.load("values");
      await range.context.sync();
    })(),
  );
  expect(error.code).toBe("InvalidObjectPath");
});

test("what is not there is named with the statement that asked for it", async () => {
  const { run } = opened();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Væk").load("name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect((error.debugInfo as { readonly statement: string }).statement).toContain("getItem");
});

test("what may be missing comes as nothing, and what hangs on it too", async () => {
  const { run } = opened();
  await run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Væk");
    const range = table.getRange();
    range.load("values");
    await context.sync();
    expect(table.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test("reading is flag 0, and setting values is 17", async () => {
  const { host, run } = opened();
  await run(async (context) => {
    const range = inCell(context, "C2");
    range.load("values");
    await context.sync();
    range.values = [[range.values[0]?.[0] + 1]];
    await context.sync();
  });
  expect(host.requests.map(({ flags }) => flags)).toEqual([0, 17]);
  expect(host.valueAt("Resultat", "C2")).toBeCloseTo(-0.7);
});

test("what cannot be undone is flag 1", async () => {
  const { host, run } = opened();
  await run(async (context) => {
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load("value");
    await context.sync();
    expect(day.value).toBe(36_526);
  });
  expect(host.requests.map(({ flags }) => flags)).toEqual([1]);
});

test("a method beyond the newest requirement set is refused before it is sent", async () => {
  const { host, run } = opened({ excelApi: "1.14" });
  const error = await errorOf(
    run(async (context) => {
      inCell(context, "C2").getDependents();
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(host.syncs).toBe(0);
});

test("events tell of the add-in's own writes as such, and of the user's and another person's", async () => {
  const { host, run } = opened();
  const told: (readonly [string, string, string])[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      told.push([address, source, triggerSource ?? ""]);
    });
    await context.sync();
  });
  await run(async (context) => {
    inCell(context, "A2:B2").values = [["x", null]];
    await context.sync();
  });
  await host.settle();
  host.edit("Sager", "C4", 1);
  host.editByOther("Sager", "C5", 1);
  await host.settle();
  expect(told).toEqual([
    ["A2:B2", "Local", "ThisLocalAddin"],
    ["C4", "Local", "Unknown"],
    ["C5", "Remote", "Unknown"],
  ]);
});

test("a removed handler is told of nothing more", async () => {
  const { host, run } = opened();
  let count = 0;
  const registered = await run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async () => {
      count += 1;
    });
    await context.sync();
    return result;
  });
  host.edit("Sager", "C4", 1);
  await host.settle();
  expect(host.changeHandlers).toBe(1);
  await host.client.excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  host.edit("Sager", "C4", 2);
  await host.settle();
  expect(count).toBe(1);
  expect(host.changeHandlers).toBe(0);
});

test("what a run has kept is let go at its end", async () => {
  const { host, run } = opened();
  await run(async (context) => {
    inCell(context, "C2").load("values");
    await context.sync();
    expect(host.keptReferences).toBeGreaterThan(0);
  });
  await host.settle();
  expect(host.keptReferences).toBe(0);
});

test("an array of the wrong size is refused", async () => {
  const { host, run } = opened();
  const error = await errorOf(
    run(async (context) => {
      inCell(context, "A2:B2").values = [["x"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(host.valueAt("Resultat", "A2")).toBe("I dag");
});

test("what comes before a refused write stays written", async () => {
  const { host, run } = opened();
  host.setProtected("Resultat", true);
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Sager").getRange("C4").values = [[1]];
      inCell(context, "C2").values = [[2]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
  expect(host.valueAt("Sager", "C4")).toBe(1);
  expect(host.valueAt("Resultat", "C2")).toBe(-1.7);
});

test("while a cell is typed into, a run that does not wait is refused, and one that does is answered after", async () => {
  const { host, run } = opened();
  const read = async (context: Excel.RequestContext) => {
    const range = inCell(context, "C2");
    range.load("values");
    await context.sync();
    return range.values;
  };
  host.beginTyping();
  expect((await errorOf(run(read))).code).toBe("InvalidOperationInCellEditMode");
  const waiting = run({ delayForCellEdit: true }, read);
  await host.settle();
  host.endTyping();
  expect(await waiting).toEqual([[-1.7]]);
});

test("a request that is too large is refused", async () => {
  const { host, run } = opened();
  const error = await errorOf(
    run(async (context) => {
      inCell(context, "A2").values = [["x".repeat(5_000_000)]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.valueAt("Resultat", "A2")).toBe("I dag");
});

test("the host says loudly what it does not know", async () => {
  const { host, run } = opened();
  await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Resultat").load("tabColor");
      await context.sync();
    }),
  );
  expect(() => host.checkGaps()).toThrow("Worksheet.TabColor");
});

test.each([
  ["12,5", 12.5],
  ["1.234,5", 1234.5],
  ["25 %", 0.25],
  ["SAND", true],
  ["'12,5", "12,5"],
  ["12 årsværk", "12 årsværk"],
])("a text that is set is taken as if it were typed: %s", async (text, held) => {
  const { host, run } = opened();
  await run(async (context) => {
    inCell(context, "A2").values = [[text]];
    await context.sync();
  });
  expect(host.valueAt("Resultat", "A2")).toBe(held);
});
