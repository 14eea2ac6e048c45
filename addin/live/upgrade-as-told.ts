import { migrationOf } from "../../core/workbook/migration/migration.ts";
import type { Migration } from "../../core/workbook/migration-change.ts";
import type { PortOutcome, WorkbookPort } from "../workbook-port.ts";

const isSame = (one: Migration, other: Migration | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Upgrades a workbook by what its user was told, and by nothing else: trouble where it is to be done otherwise by now. */
export const upgradeAsTold = async (port: WorkbookPort, told: Migration): Promise<PortOutcome> => {
  const reading = await port.readTables();
  if (reading.kind === "trouble") return reading;
  const { tables } = reading;
  if (isSame(told, migrationOf(tables))) return port.upgrade(told, tables);
  const sheet = told.changes.at(-1)?.sheet ?? null;
  return { kind: "trouble", trouble: { code: "table-changed", sheet, address: null, detail: "" } };
};
