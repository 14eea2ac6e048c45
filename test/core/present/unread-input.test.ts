import { beforeAll, expect, test } from "vitest";
import { resultTable } from "../../../core/present/result-table.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { addressOf, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const [task] = plainTeam.tasks ?? [];
const tables = workbookTables({ ...plainTeam, tasks: [{ ...task, talkMinutes: "1.250" }] });
let table: string;

beforeAll(() => {
  const answer = workbookResult(tables, "da");
  if (answer.kind === "no-result") throw new Error("no result");
  table = resultTable(answer.result, "da");
});

test("the error of the cell comes first, and its figure is not told a second time", () => {
  const told = table.replace(/\s+/g, " ");
  const error = `Fejl: Arket Opgaver, celle ${addressOf(tables, "tasks", 0, "talkMinutes")}, "Samtale (min.)": "1.250" kan være 1.250 eller 1,25. Skriv 1250 eller 1,25 som tal.`;
  expect(told).toContain(`1 fejl i regnearket, som skal rettes`);
  expect(told.indexOf(error)).toBeLessThan(told.indexOf("Svaret"));
  expect(told).not.toContain("mangler eller kan ikke læses");
});

test("the answer says who has none, and where the reason stands", () => {
  expect(table.replace(/\s+/g, " ")).toContain(
    "kan ikke beregnes. Det gælder Socialrådgivere. Grunden står øverst. Tal, der ikke kan beregnes, er udeladt nedenfor.",
  );
});

test("what cannot be computed takes no row, column or section", () => {
  const [, below = ""] = table.split("Scenarierne side om side");
  expect(below).not.toContain("kan ikke beregnes");
  expect(below).toMatch(/^Årsværk, der er +8,0$/m);
  expect(below).toMatch(/^Driftsår 1 +8,0 +7,3 til 10,0$/m);
  expect(below).not.toMatch(/Mangel|Det, der ikke bliver gjort/);
});
