import type { Told } from "./told.ts";

/** Headings of what is asked in the first hour (model-definitions 4), in the order in which they are told. */
export const overviewSections = [
  "gap",
  "cases",
  "work",
  "people",
  "posts",
  "time",
  "balances",
  "decisions",
] as const;
export type OverviewSectionId = (typeof overviewSections)[number];

/** Figures that have a label of their own; posts, money granted and agreements are labelled by what they are called. */
export type OverviewLabel =
  | "permanent"
  | "temporary"
  | "doingNothing"
  | "fromNothing"
  | "fromStart"
  | "casesPerPost"
  | "largestCaseload"
  | "smallestCaseload"
  | "hoursGiven"
  | "statutoryWaiting"
  | "otherWaiting"
  | "overdue"
  | "dropped"
  | "longestWeek"
  | "highestAverage"
  | "overtime"
  | "staffPerLeader"
  | "allPosts"
  | "citizenFacing"
  | "preparation"
  | "openingTimeOff"
  | "openingBacklog"
  | "closingTimeOff"
  | "backToNormal"
  | "latestDecision"
  | "med"
  | "disputed";

/** Pieces of a task as they are shown. */
export interface ToldPieces {
  readonly task: string;
  readonly amount: string;
}

/** Posts of a group as they are shown; what is none is null. */
export interface ToldPosts {
  readonly onLeave: string | null;
  readonly onLoan: string | null;
  readonly vacant: string | null;
  readonly inRamp: string | null;
}

/** The words of one language for what is asked in the first hour. Figures come as they are shown. */
export interface OverviewText {
  readonly sections: Readonly<Record<OverviewSectionId, string>>;
  readonly labels: Readonly<Record<OverviewLabel, string>>;
  /** What is told where there is none of it. */
  readonly none: string;
  /** Today's, and that of a scenario, in which temporary measures give hours too. */
  readonly permanent: string;
  readonly permanentInScenario: string;
  readonly temporary: string;
  /** Backlog, time off and late work at the end if nothing is done; of another scenario what it has in their place. */
  readonly doingNothing: (
    nothing: { readonly backlog: Told; readonly timeOff: Told; readonly late: number },
    here: { readonly backlog: Told; readonly timeOff: Told; readonly late: number } | null,
  ) => string;
  readonly fromNothing: string;
  readonly fromStart: string;
  /** Held against today's in the other scenarios. */
  readonly against: (today: Told) => string;
  readonly scaledCaseload: string;
  readonly statedCaseload: string;
  /** How many people of a staff group have more cases than the guideline says for the mix of its unit. */
  readonly spread: {
    readonly label: (staffGroup: string) => string;
    readonly above: (above: number, workers: number) => string;
    readonly note: (told: {
      readonly aboveLowEnd: number;
      readonly casesShare: Told;
      readonly scaled: boolean;
    }) => string;
    readonly noGuideline: string;
  };
  readonly needed: (hours: Told) => string;
  /** The tasks with most of it, and how many others there are. */
  readonly tasks: (most: readonly ToldPieces[], others: number) => string;
  readonly weekOf: (staffGroup: string, month: string | null) => string;
  readonly averageOf: (staffGroup: string, from: string | null, to: string | null) => string;
  readonly noExtraWork: string;
  readonly leaders: (leaders: Told) => string;
  readonly posts: (filled: string, established: string) => string;
  readonly otherPosts: (posts: ToldPosts) => string;
  readonly published: Readonly<Record<"citizenFacing" | "preparation", (source: string) => string>>;
  readonly backlogAge: (months: Told) => string;
  readonly notWithinPeriod: string;
  readonly backToNormal: string;
  readonly latest: (decision: {
    readonly neededFrom: string;
    readonly isStated: boolean;
    readonly option: string | null;
    readonly lead: Told;
    readonly laterMed: string | null;
    readonly tooLate: readonly string[];
  }) => string;
  readonly noNeed: string;
  readonly noOptions: string;
  readonly med: (decision: string | null) => string;
  readonly noMed: string;
  /** An option that somebody has to agree to. */
  readonly consent: (option: string) => string;
  readonly consentState: Readonly<Record<"agreed" | "not-agreed", string>>;
  readonly consentBy: (by: string | null, date: string | null) => string;
  readonly funding: (name: string) => string;
  readonly fundingEnds: (month: string) => string;
  readonly fundingWithoutEnd: string;
  readonly fundingLapse: (gap: Told, without: Told, month: string) => string;
  readonly fundingPosts: (posts: Told) => string;
  readonly disputedInputs: (count: number) => string;
  readonly disputed: string;
  /** The gap by who stands behind its inputs. */
  readonly standing: {
    readonly title: (scenario: string) => string;
    readonly explanation: string;
    readonly rows: Readonly<Record<"agreed" | "as-entered" | "other-side", string>>;
    /** How much of the work rests on given and agreed inputs alone. */
    readonly agreed: (
      kept: number,
      all: number,
      hours: { readonly leftOut: Told; readonly all: Told },
    ) => string;
    readonly asEntered: string;
    readonly otherSide: (numbers: number) => string;
    /** A cell by its sheet and column. */
    readonly cell: (sheet: string, cell: string, column: string) => string;
    readonly notStated: string;
    readonly more: (count: number) => string;
  };
  /** Above a scenario with options that nobody has agreed to. */
  readonly unagreed: (options: readonly string[]) => string;
}
