import type { CellReference, Input } from "../origin.ts";
import type { TalkCadence } from "./rules.ts";

/** Of the talks of a cadence. The rest can wait, so that it is a task of its own. */
export const cadenceParts = ["covered", "rest", "all"] as const;
export type CadencePart = (typeof cadenceParts)[number];

/** What sets off a recurring task (model-definitions 2.4, 2.5). */
export type Driver =
  | { readonly kind: "per-open-case-a-year"; readonly caseGroup: string; readonly rate: Input }
  | { readonly kind: "per-new-case"; readonly caseGroup: string; readonly rate: Input }
  | { readonly kind: "per-month"; readonly rate: Input }
  | { readonly kind: "share-of-cases-a-year"; readonly caseGroup: string; readonly rate: Input }
  | {
      /** Times a month for each open case aged from `fromMonths` to `toMonths`; `coverage` is the share that has it. */
      readonly kind: "age-window";
      readonly caseGroup: string;
      readonly rate: Input;
      readonly fromMonths: Input;
      readonly toMonths: Input | null;
      readonly coverage: Input;
    }
  | {
      /** Times for each case that comes to the age in the month (flexjob: 30, 54 and 60 months). */
      readonly kind: "at-age";
      readonly caseGroup: string;
      readonly rate: Input;
      readonly ageMonths: Input;
      readonly coverage: Input;
    }
  /** Times for each case that comes from another target group (hand-over), in the group that receives it. */
  | { readonly kind: "per-moved-case"; readonly caseGroup: string; readonly rate: Input }
  | {
      /** As often as the talk cadence of the month says: `targetGroup` is one of the law's or of the workbook's own rows. */
      readonly kind: "talk-cadence";
      readonly caseGroup: string;
      readonly targetGroup: string;
      /** The workbook's own rows of the target group; the law's stand in `rules/`. */
      readonly own: readonly TalkCadence[];
      /** The talks that the law demands (2.5), those above them up to every case, or all. */
      readonly part: CadencePart;
    }
  | {
      /** Share of the served output of another task, `lagMonths` later: 0, or at least 1. */
      readonly kind: "share-of-task";
      readonly task: string;
      readonly rate: Input;
      readonly lagMonths: Input;
    }
  | {
      /** The user's own arithmetic for pieces a month, checked and parsed by `formula/`. */
      readonly kind: "formula";
      readonly formula: UserFormula;
    };

/** A user's formula after reading: arithmetic over named quantities, in the notation of `explain/expression.ts`. */
export interface UserFormula {
  readonly text: string;
  readonly expression: string;
  /** Names in the expression, each a quantity of a case group. */
  readonly variables: Readonly<
    Record<
      string,
      { readonly caseGroup: string; readonly quantity: "open-cases" | "new-cases" | "closed-cases" }
    >
  >;
  /** What the formula gives: pieces a month, which then take the task's minutes, or hours a month as they stand. */
  readonly gives: "pieces" | "hours";
  readonly at: CellReference | null;
}
