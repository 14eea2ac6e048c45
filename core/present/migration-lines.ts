import { contractTexts } from "../text/contract-texts.ts";
import type { Language } from "../text/language.ts";
import { migrationTexts } from "../text/migration-texts.ts";
import type { Migration, RenamedColumn } from "../workbook/migration-change.ts";

const titleOf = ({ id }: RenamedColumn, language: Language): string => {
  const { inputTables, resultTables } = contractTexts[language];
  const titles: Readonly<Record<string, { readonly title: string }>> = { ...inputTables, ...resultTables };
  return titles[id]?.title ?? id;
};

const linesOfTable = (renamed: readonly RenamedColumn[], language: Language): string[] => {
  const text = migrationTexts[language];
  const shown = renamed.filter(({ isEstimate }) => !isEstimate);
  const [first] = renamed;
  const count = renamed.length - shown.length;
  return [
    ...shown.map((change) => text.columnRenamed({ ...change, title: titleOf(change, language) })),
    ...(first === undefined || count === 0
      ? []
      : [text.estimatesRenamed({ title: titleOf(first, language), count })]),
  ];
};

/** What is told of a migration before anything is written: a heading, each change, and what stays. */
export const migrationLines = (
  migration: Migration,
  language: Language,
): { readonly title: string; readonly changes: readonly string[]; readonly stays: string } => {
  const text = migrationTexts[language];
  const renamed = migration.changes.filter((change) => change.kind === "column-renamed");
  const tables = [...new Set(renamed.map(({ table }) => table))];
  const told = migration.changes.filter((change) => change.kind === "version-told");
  return {
    title: text.title(migration),
    changes: [
      ...tables.flatMap((table) =>
        linesOfTable(
          renamed.filter((change) => change.table === table),
          language,
        ),
      ),
      ...told.map(text.versionTold),
    ],
    stays: text.stays,
  };
};
