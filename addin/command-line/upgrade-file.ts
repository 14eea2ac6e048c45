import { migrationLines } from "../../core/present/migration-lines.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { CommandLineText } from "../../core/text/command-line-text.ts";
import type { Language } from "../../core/text/language.ts";
import { migrationOf } from "../../core/workbook/migration/migration.ts";
import type { Migration } from "../../core/workbook/migration-change.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { isRefusal, type Package, readTables, upgradedWorkbook } from "../ooxml/index.ts";
import type { Request } from "./arguments.ts";
import { cellSentence } from "./cell-refusal.ts";
import { checkCopy, writeCopy } from "./copy-file.ts";
import { type Answer, checkVersion } from "./evaluate-file.ts";
import { fail } from "./failure.ts";

const told = (migration: Migration, language: Language): string => {
  const { title, changes, stays } = migrationLines(migration, language);
  return [title, "", ...changes.map((change) => `  - ${change}`), "", stays, ""].join("\n");
};

/** Ends the command where the workbook holds no model that could be of an earlier edition. */
const checkModel = (tables: WorkbookTables, language: Language): void => {
  const answer = workbookResult(tables, language);
  if (answer.kind === "no-result" && !answer.isModel)
    fail(answer.issues.map(({ message }) => message).join("\n"));
};

const upgradedBytes = (opened: Package, migration: Migration, text: CommandLineText): Uint8Array => {
  const bytes = upgradedWorkbook(opened, migration);
  if (!isRefusal(bytes)) return bytes;
  const [problem] = bytes.problems;
  if (problem?.code === "table-blocked")
    return fail(text.upgrade.blocked({ sheet: problem.sheet, cell: problem.address }));
  return fail(
    cellSentence(
      bytes.problems.flatMap((each) => (each.code === "table-blocked" ? [] : [each])),
      text,
    ),
  );
};

/**
 * Tells what brings an earlier workbook up to this edition, before anything is written. Where a copy is asked for, it is done in the
 * copy, and nothing else is.
 */
export const upgradeFile = async (
  opened: Package,
  { file, out, overwrite }: Request,
  language: Language,
  text: CommandLineText,
): Promise<Answer> => {
  const tables = readTables(opened);
  checkModel(tables, language);
  checkVersion(tables, text);
  const migration = migrationOf(tables);
  if (migration === null)
    return {
      output: `${text.upgrade.nothingToDo}\n`,
      remark: out === null ? null : text.upgrade.notCopied(out),
    };
  const output = told(migration, language);
  if (out === null) return { output, remark: text.upgrade.nothingYet };
  const bytes = upgradedBytes(opened, migration, text);
  await checkCopy(file, out, overwrite, text);
  await writeCopy(out, bytes, text);
  return { output, remark: text.upgrade.written(out) };
};
