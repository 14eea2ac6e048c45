import type { CellReference } from "../origin.ts";

/** What a message about cases by age, moves between target groups and the spread over people needs to know. */
export interface CaseIssueData {
  readonly "age-bands-overlap": { readonly first: CellReference };
  readonly "age-bands-hole": { readonly from: number; readonly to: number };
  readonly "age-bands-sum": {
    readonly caseGroup: string;
    readonly sum: number;
    readonly open: number;
    readonly openAt: CellReference | null;
  };
  readonly "move-to-itself": { readonly caseGroup: string };
  readonly "moves-above-all": {
    readonly caseGroup: string;
    readonly sum: number;
    readonly cells: readonly string[];
  };
  readonly "no-moves-to-group": { readonly caseGroup: string };
  readonly "caseload-band-order": { readonly fewest: number; readonly most: number };
  readonly "caseload-bands-overlap": { readonly first: CellReference };
  /** The most or the fewest cases of one worker that is stated elsewhere, and the one that is used. */
  readonly "caseload-outside-bands": {
    readonly found: number;
    readonly used: number;
    readonly first: CellReference;
  };
  readonly "band-workers-above-heads": {
    readonly staffGroup: string;
    readonly workers: number;
    readonly heads: number;
  };
}

export const caseSeverities = {
  "age-bands-overlap": "error",
  "age-bands-hole": "warning",
  "age-bands-sum": "error",
  "move-to-itself": "error",
  "moves-above-all": "error",
  "no-moves-to-group": "warning",
  "caseload-band-order": "error",
  "caseload-bands-overlap": "warning",
  "caseload-outside-bands": "warning",
  "band-workers-above-heads": "warning",
} as const satisfies Readonly<Record<keyof CaseIssueData, string>>;
