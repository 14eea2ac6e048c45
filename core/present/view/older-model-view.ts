import type { Migration } from "../../workbook/migration-change.ts";

/** That a workbook is of an earlier edition, and what would bring it up to this one; nothing is done to it unasked. */
export interface OlderModelView {
  /** "Regnearket er lavet til en tidligere Normering: dens model har nummer 1 ... Det her bliver ændret:" */
  readonly title: string;
  readonly changes: readonly string[];
  /** What does not change. */
  readonly stays: string;
  /** Whether a table gets a row more by it, which not every host can take back. */
  readonly addsRow: boolean;
  readonly migration: Migration;
}
