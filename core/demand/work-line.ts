import type { Ledger, MonthlyStep } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";

/** A line of work by month: whose it is, what arises, and what is done of it. */
export interface WorkLine {
  readonly name: string;
  readonly subject: Subject;
  /** 0 queue and named duties, 1 statutory, 2, 3 … the user's order (model-definitions 2.8). */
  readonly priority: number;
  readonly homeGroup: string;
  readonly permittedGroups: readonly string[];
  /** Hours that the gap counts in the month: a batch is spread up to its deadline, deferred work comes back later. */
  readonly arising: Step;
  /** Hours that enter the backlog in the month. */
  readonly arrivals: Step;
  readonly hoursPerPiece: Step | null;
  /** Share that may be served in the month; null while nothing is shut down. */
  readonly openShare: Step | null;
  /** Hours that shutdowns put off, and those of them that came back. */
  readonly deferred: readonly { readonly hours: Step; readonly returned: Step }[];
  readonly growth: GrowingWork | null;
  readonly opening: { readonly hours: Step; readonly ageMonths: number | null } | null;
  /** Months from the start at which all of a batch arrives at once; null for work that arrives over the month. */
  readonly arrivesAt: number | null;
  readonly deadlineMonths: number | null;
  /** Steps that hang on what earlier months served, in the order in which a month computes them. */
  readonly beforeService: readonly MonthlyStep[];
  readonly afterService: readonly MonthlyStep[];
  /** The task whose work this one follows. */
  readonly follows: string | null;
  /** Own work served, and all that waits at the end of the month; filled when the queues are served. */
  readonly served: Step;
  readonly backlog: Step;
}

export type Service = Pick<WorkLine, "served" | "backlog">;

/** What is known of a line before its queue is served. Where other steps hang on the service, it is made ahead. */
export type UnservedLine = Omit<WorkLine, keyof Service> & { readonly service: Service | null };

export const newService = (ledger: Ledger, subject: Subject): Service => ({
  served: ledger.open("served-hours", subject),
  backlog: ledger.open("backlog-hours", subject),
});

/** The line, to be served. */
export const withService = (ledger: Ledger, line: UnservedLine): WorkLine => ({
  ...line,
  ...(line.service ?? newService(ledger, line.subject)),
});

/** A line that is the same as long as what it hangs on is. */
export const standing = { beforeService: [], afterService: [], follows: null, service: null } as const;

/** Deferred work that grows while it waits: its rate a month, and the hours that arise of it. */
export interface GrowingWork {
  readonly perMonth: Step;
  readonly hours: Step;
}
