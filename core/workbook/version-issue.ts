export interface VersionIssueData {
  /** The workbook was made for a later edition: it is read as far as it is known, and nothing is written into it. */
  readonly "newer-version": { readonly found: number; readonly known: number };
}

export const versionSeverities = {
  "newer-version": "warning",
} as const satisfies Readonly<Record<keyof VersionIssueData, string>>;
