import { expect, test } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import { openSound } from "../support/cells-of.ts";
import { contractPackage, contractTables, otherPackage, otherTables } from "./contract-workbook.ts";

test("the files of the port's contract hold its tables", () => {
  expect(readTables(openSound(contractPackage()))).toEqual(contractTables);
  expect(readTables(openSound(otherPackage()))).toEqual(otherTables);
});
