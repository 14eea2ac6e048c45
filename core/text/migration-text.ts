import type { RenamedColumn, ToldVersion } from "../workbook/migration-change.ts";

/** What a user is told before an earlier workbook is brought up to this edition. */
export interface MigrationText {
  readonly title: (data: { readonly from: number; readonly to: number }) => string;
  /** `title` is the table's, as the user reads it. */
  readonly columnRenamed: (data: RenamedColumn & { readonly title: string }) => string;
  /** So many hidden columns beside the renamed ones get their names with them. */
  readonly estimatesRenamed: (data: { readonly title: string; readonly count: number }) => string;
  readonly versionTold: (data: ToldVersion) => string;
  /** What does not change. */
  readonly stays: string;
}
