import type { Language } from "../../text/language.ts";
import { migrationOf } from "../../workbook/migration/migration.ts";
import { addsRow } from "../../workbook/migration/migration-writes.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import { migrationLines } from "../migration-lines.ts";
import type { OlderModelView } from "./older-model-view.ts";

/** Null for a workbook of this edition or a later one. */
export const olderModelView = (tables: WorkbookTables, language: Language): OlderModelView | null => {
  const migration = migrationOf(tables);
  if (migration === null) return null;
  return { ...migrationLines(migration, language), addsRow: addsRow(migration, tables), migration };
};
