import { describe, expect, test } from "vitest";
import type { WorkbookChange } from "../../addin/workbook-port.ts";
import { contractTables } from "./contract-workbook.ts";
import { newRowContract } from "./new-rows.ts";
import {
  done,
  type MakePort,
  type PortUnderTest,
  tablesOf,
  tellsOf,
  troubleOf,
  valueAt,
  write,
} from "./port-under-test.ts";
import { textContract } from "./texts.ts";
import { fileContract, undoContract } from "./undo-and-files.ts";

export type { MakePort, PortUnderTest };

/** What every implementation of the port keeps. Each case gets a fresh port on `contractTables`. */
export const portContract = (name: string, makePort: MakePort): void => {
  const withPort = async (use: (host: PortUnderTest, told: readonly WorkbookChange[]) => Promise<void>) => {
    const host = await makePort();
    const told: WorkbookChange[] = [];
    const stop = host.port.onChange((change) => void told.push(change));
    try {
      await use(host, told);
    } finally {
      stop();
      host.stop();
    }
  };

  describe(`the port of ${name}`, () => {
    test("reads every table with its cells, dates and blanks, and the sheets in their order", () =>
      withPort(async ({ port }) => {
        expect(await tablesOf(port)).toEqual(contractTables);
      }));

    test("tells of what the user types, and reads it", () =>
      withPort(async ({ port, edit }, told) => {
        await edit("Sager", "C4", 620);
        expect(told.map(({ by }) => by)).toEqual(["user"]);
        expect(told.every((change) => tellsOf(change, "Sager", "C4"))).toBe(true);
        expect(await valueAt(port, "Sager", "C4")).toBe(620);
      }));

    test("tells nobody who has stopped listening", () =>
      withPort(async ({ port, edit }) => {
        let count = 0;
        const stop = port.onChange(() => {
          count += 1;
        });
        await edit("Sager", "C4", 620);
        stop();
        await edit("Sager", "C4", 630);
        expect(count).toBe(1);
      }));

    test("does not change what was read before", () =>
      withPort(async ({ port, edit }) => {
        const before = await tablesOf(port);
        await edit("Sager", "C4", 620);
        await port.writeCells([write("Resultat", "C2", 4)], "results");
        await tablesOf(port);
        expect(before).toEqual(contractTables);
      }));

    test("writes numbers, texts, truth values, dates and blanks", () =>
      withPort(async ({ port }) => {
        const march = { date: { year: 2017, month: 3, day: 1 } };
        const outcome = await port.writeCells(
          [
            write("Resultat", "A2", ""),
            write("Resultat", "B2", march),
            write("Resultat", "C2", -2.1234567890123),
            write("Resultat", "A3", "Overarbejde"),
            write("Resultat", "C3", true),
          ],
          "results",
        );
        expect(outcome).toEqual(done);
        const { rows } = (await tablesOf(port)).tables[1] ?? { rows: [] };
        expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
          [null, march, -2.1234567890123],
          ["Overarbejde", null, true],
        ]);
      }));

    test.each(["=1+1", "'007", "12,5", "1/2", "TRUE"])("a text that is written stays a text: %s", (text) =>
      withPort(async ({ port }) => {
        expect(await port.writeCells([write("Resultat", "A3", text)], "results")).toEqual(done);
        expect(await valueAt(port, "Resultat", "A3")).toBe(text);
      }),
    );

    test("does not tell of the results that it writes", () =>
      withPort(async ({ port, settle }, told) => {
        await port.writeCells([write("Resultat", "C2", 3), write("Resultat", "C3", 4)], "results");
        await settle();
        expect(told).toEqual([]);
      }));

    test("an edit from the pane is in the sheet when it is done, and told of no later than then", () =>
      withPort(async ({ port, settle }, told) => {
        expect(await port.writeCells([write("Sager", "C5", 700)], "edit")).toEqual(done);
        const count = told.length;
        expect(count).toBeLessThanOrEqual(1);
        expect(await valueAt(port, "Sager", "C5")).toBe(700);
        await settle();
        expect(told).toHaveLength(count);
        expect(told.every(({ by }) => by === "user")).toBe(true);
      }));

    test("nothing to write is done, and no change", () =>
      withPort(async ({ port, settle }, told) => {
        expect(await port.writeCells([], "results")).toEqual(done);
        expect(await port.writeCells([], "edit")).toEqual(done);
        await settle();
        expect(told).toEqual([]);
      }));

    test.each(["results", "edit"] as const)("a sheet that is not there: nothing is written (%s)", (kind) =>
      withPort(async ({ port }, told) => {
        const outcome = await port.writeCells([write("Resultat", "C2", 9), write("Væk", "A1", 9)], kind);
        expect(troubleOf(outcome)).toMatchObject({ code: "sheet-missing", sheet: "Væk" });
        expect(await tablesOf(port)).toEqual(contractTables);
        expect(told).toEqual([]);
      }),
    );

    test("an address that is none: nothing is written", () =>
      withPort(async ({ port }) => {
        const outcome = await port.writeCells(
          [write("Resultat", "C2", 9), write("Resultat", "XFE1", 9)],
          "results",
        );
        expect(troubleOf(outcome)?.code).toBe("cell-not-writable");
        expect(await tablesOf(port)).toEqual(contractTables);
      }));

    test("a protected sheet: nothing is written, and the sheet is named", () =>
      withPort(async ({ port, protect }) => {
        if (protect === null) return;
        await protect("Resultat");
        const outcome = await port.writeCells(
          [write("Sager", "C4", 9), write("Resultat", "C2", 9)],
          "results",
        );
        expect(troubleOf(outcome)).toMatchObject({ code: "sheet-protected", sheet: "Resultat" });
        expect(await tablesOf(port)).toEqual(contractTables);
        expect(await port.writeCells([write("Sager", "C4", 9)], "edit")).toEqual(done);
      }));

    test("trouble is told without a figure of the workbook", () =>
      withPort(async ({ port }) => {
        const outcome = await port.writeCells([write("Væk", "A1", 987_654)], "results");
        expect(JSON.stringify(outcome)).not.toContain("987654");
      }));

    test("two writes at once are both in the sheet", () =>
      withPort(async ({ port }) => {
        const outcomes = await Promise.all([
          port.writeCells([write("Sager", "C4", 1)], "edit"),
          port.writeCells([write("Resultat", "C2", 2)], "results"),
        ]);
        expect(outcomes).toEqual([done, done]);
        expect(await valueAt(port, "Sager", "C4")).toBe(1);
        expect(await valueAt(port, "Resultat", "C2")).toBe(2);
      }));

    test("selects a cell on its sheet", () =>
      withPort(async ({ port, selected }) => {
        expect(await port.select({ sheet: "Noter", address: "A1" })).toEqual(done);
        expect(selected()).toEqual({ sheet: "Noter", address: "A1" });
        const outcome = await port.select({ sheet: "Væk", address: "A1" });
        expect(troubleOf(outcome)).toMatchObject({ code: "sheet-missing", sheet: "Væk" });
        expect(selected()).toEqual({ sheet: "Noter", address: "A1" });
      }));

    test("tells of what another person types", () =>
      withPort(async ({ port, editByOther }, told) => {
        if (editByOther === null) return;
        await editByOther("Sager", "C5", 5);
        expect(told.map(({ by }) => by)).toEqual(["other-person"]);
        expect(await valueAt(port, "Sager", "C5")).toBe(5);
      }));

    newRowContract(withPort);
    textContract(withPort);
    undoContract(withPort);
    fileContract(withPort);
  });
};
