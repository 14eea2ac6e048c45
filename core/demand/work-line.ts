import type { Ledger, MonthlyStep } from "../explain/ledger.ts";
import { type Step, type Subject, valueAt } from "../explain/step.ts";
import type { DroppedWork, TaskPieces } from "./task-pieces.ts";

/** A place in the order of service: 0 queue and named duties, 1 statutory, 2, 3 … the user's order (2.8). */
export type Priority = number | Step;

/** The place in one month; NaN where it is not known. */
export const priorityAt = (priority: Priority, month: number): number =>
  typeof priority === "number" ? priority : valueAt(priority, month);

/** A line of work by month: whose it is, what arises, and what is done of it. */
export interface WorkLine {
  readonly name: string;
  readonly subject: Subject;
  /** A step where options move it. */
  readonly priority: Priority;
  readonly homeGroup: string;
  readonly permittedGroups: readonly string[];
  /** Hours that the gap counts in the month: a batch is spread up to its deadline, deferred work comes back later. */
  readonly arising: Step;
  /** Hours that enter the backlog in the month. */
  readonly arrivals: Step;
  /** A series where options change the minutes; null for work that comes in no pieces. */
  readonly hoursPerPiece: Step | null;
  /** Null but for recurring tasks. */
  readonly pieces: TaskPieces | null;
  /** What arises beside and is dropped by choice; null where nothing is. */
  readonly dropped: DroppedWork | null;
  /** What is not done in the month cannot be done later, such as hours at a phone: it is lost, and no backlog. */
  readonly perishes: boolean;
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
  /** Pieces of the served hours, by what each took when it came in; null where all take the same. */
  readonly servedPieces: Step | null;
}

export type Service = Pick<WorkLine, "served" | "backlog" | "servedPieces">;

/** What is known of a line before its queue is served. Where other steps hang on the service, it is made ahead. */
export type UnservedLine = Omit<WorkLine, keyof Service> & { readonly service: Service | null };

export const newService = (ledger: Ledger, subject: Subject, hoursPerPiece: Step | null): Service => ({
  served: ledger.open("served-hours", subject),
  backlog: ledger.open("backlog-hours", subject),
  servedPieces: changes(hoursPerPiece) ? ledger.open("served-pieces", subject) : null,
});

const changes = (step: Step | null): boolean => step !== null && typeof step.values !== "number";

/** The line, to be served. Its fields are written out, because spreading so many takes a hundred times as long. */
export const withService = (ledger: Ledger, line: UnservedLine): WorkLine => {
  const { served, backlog, servedPieces } = line.service ?? newService(ledger, line.subject, null);
  return {
    name: line.name,
    subject: line.subject,
    priority: line.priority,
    homeGroup: line.homeGroup,
    permittedGroups: line.permittedGroups,
    arising: line.arising,
    arrivals: line.arrivals,
    hoursPerPiece: line.hoursPerPiece,
    pieces: line.pieces,
    dropped: line.dropped,
    perishes: line.perishes,
    openShare: line.openShare,
    deferred: line.deferred,
    growth: line.growth,
    opening: line.opening,
    arrivesAt: line.arrivesAt,
    deadlineMonths: line.deadlineMonths,
    beforeService: line.beforeService,
    afterService: line.afterService,
    follows: line.follows,
    served,
    backlog,
    servedPieces,
  };
};

/** A line that is the same as long as what it hangs on is. */
export const standing = { beforeService: [], afterService: [], follows: null, service: null } as const;

/** Work that no option divides or puts off, and that does not grow. */
export const plain = {
  pieces: null,
  dropped: null,
  perishes: false,
  openShare: null,
  deferred: [],
  growth: null,
  opening: null,
} as const;

/** Deferred work that grows while it waits: its rate a month, and the hours that arise of it. */
export interface GrowingWork {
  readonly perMonth: Step;
  readonly hours: Step;
  /** What is served of them; filled when the queues are served. */
  readonly served: Step;
}
