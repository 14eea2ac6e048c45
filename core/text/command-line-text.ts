import type { ByKind } from "./result-text.ts";

/** Why a file is not taken as a workbook, as the reader of packages says it. */
export type RefusedFile =
  | "empty"
  | "too-large"
  | "not-a-workbook"
  | "truncated"
  | "damaged"
  | "zip-bomb"
  | "password-protected"
  | "xls"
  | "xlsb"
  | "ods"
  | "other-office-file"
  | "forbidden-xml";

/** Why a file's bytes could not be had. */
export type UnreadFile = "missing" | "folder" | "no-file" | "not-allowed" | "unreadable";

/** What is wrong with the words after the command. */
export type UsageProblem =
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "missing-value"; readonly option: string }
  | { readonly kind: "unneeded-value"; readonly option: string }
  | { readonly kind: "unknown-language"; readonly found: string }
  | { readonly kind: "no-file" }
  | { readonly kind: "several-files"; readonly files: readonly string[] }
  | { readonly kind: "only-in-table"; readonly option: string }
  | { readonly kind: "not-with-upgrade"; readonly option: string };

/** Why no copy with the results can be written. */
export type CopyProblem =
  | { readonly kind: "same-file"; readonly out: string }
  | { readonly kind: "extension"; readonly out: string; readonly extension: string }
  | { readonly kind: "folder"; readonly out: string }
  | { readonly kind: "exists"; readonly out: string }
  | { readonly kind: "no-folder"; readonly out: string; readonly folder: string }
  | { readonly kind: "not-allowed"; readonly out: string }
  | { readonly kind: "not-written"; readonly out: string }
  | { readonly kind: "no-result-tables"; readonly out: string }
  | { readonly kind: "newer-version"; readonly found: number; readonly known: number };

/** Why a cell of the workbook takes no value. */
export type RefusedCell = "no-such-sheet" | "merged-cell" | "array-formula" | "table-header" | "table-totals";

/** What the command says beside its answer. */
export interface CommandLineText {
  readonly usage: string;
  readonly usageProblem: ByKind<UsageProblem>;
  readonly unread: Readonly<Record<UnreadFile, (file: string) => string>>;
  readonly refused: Readonly<Record<RefusedFile, (file: string) => string>>;
  readonly copy: ByKind<CopyProblem>;
  /** `cell` is the first of `count` cells. */
  readonly cell: Readonly<
    Record<
      RefusedCell,
      (data: { readonly sheet: string; readonly cell: string; readonly count: number }) => string
    >
  >;
  /** Bringing an earlier workbook up to this edition. */
  readonly upgrade: {
    readonly nothingYet: string;
    readonly nothingToDo: string;
    /** A copy was asked for, and there is nothing to change in it. */
    readonly notCopied: (out: string) => string;
    readonly written: (out: string) => string;
    /** The row that tells the version has no room: `cell` is in the way. */
    readonly blocked: (data: { readonly sheet: string; readonly cell: string }) => string;
  };
  readonly noStart: string;
  readonly unknownScenario: (found: string, scenarios: readonly string[]) => string;
  readonly written: (out: string) => string;
  readonly unexpected: (reason: string) => string;
}
