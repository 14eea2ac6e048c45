import { expect, test } from "vitest";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import type { Column } from "../../../core/workbook/contract/column.ts";
import { inputTables } from "../../../core/workbook/contract/contract.ts";
import { everyTable, workers } from "../../support/every-table.ts";
import { addedOptions } from "../../support/moves.ts";
import { type PlainCell, type PlainWorkbook, workbookTables } from "../../support/workbook-tables.ts";

/** A workplace that closes its counter earlier, and then shares it with the phone. */
const workplace: PlainWorkbook = {
  ...everyTable,
  options: ["opening-by-the-clock", "shared-rota"].map((key) => ({
    scenarios: "Løsning",
    from: "2026-03",
    ...addedOptions[key],
  })),
};

const scenariosOf = (workbook: PlainWorkbook): string => {
  const answer = workbookResult(workbookTables(workbook), "da");
  if (answer.kind !== "result") throw new Error("no result");
  expect(answer.result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return JSON.stringify(answer.result.scenarios);
};

const before = scenariosOf(workplace);

const ofDuty: Readonly<Record<string, readonly [row: number, value: PlainCell]>> = {
  name: [0, "Hovednummer"],
  openingHoursPerWeek: [0, 25],
  positions: [0, 3],
  homeGroup: [1, workers],
  alsoPermitted: [0, workers],
  offPhoneShare: [1, 0.1],
  callsPerWeek: [0, 260],
  handlingSeconds: [1, 300],
  serviceTarget: [1, 0.95],
  targetSeconds: [1, 20],
  rota: [2, null],
  vanishingShare: [1, 0.4],
  otherChannelShare: [1, 0.3],
  otherChannelMinutes: [1, 20],
  repeatShare: [1, 0.5],
  reuseShare: [1, 0.6],
  reusedFor: [1, "Møde i teamet"],
  interruptionsPerWeek: [1, 12],
  interruptionMinutes: [1, 15],
};

const ofInterval: Readonly<Record<string, readonly [row: number, value: PlainCell]>> = {
  duty: [2, "Borgerlinje"],
  from: [0, "10:00"],
  until: [2, "16:00"],
  daysPerWeek: [2, 2],
  callsPerDay: [0, 70],
};

const changed = (
  table: "phoneDuties" | "phoneIntervals",
  [column, [row, value]]: readonly [string, readonly [number, PlainCell]],
): PlainWorkbook => ({
  ...workplace,
  [table]: (workplace[table] ?? []).map((each, at) => (at === row ? { ...each, [column]: value } : each)),
});

const idsOf = (columns: readonly Column[]): readonly string[] => columns.map(({ id }) => id);

test("every column of the phones has a change", () => {
  expect(Object.keys(ofDuty)).toEqual(idsOf(inputTables.phoneDuties.columns));
  expect(Object.keys(ofInterval)).toEqual(idsOf(inputTables.phoneIntervals.columns));
});

test.each(Object.entries(ofDuty))("%s of a duty moves the result", (...change) => {
  expect(scenariosOf(changed("phoneDuties", change))).not.toBe(before);
});

test.each(Object.entries(ofInterval))("%s of a part of the day moves the result", (...change) => {
  expect(scenariosOf(changed("phoneIntervals", change))).not.toBe(before);
});
