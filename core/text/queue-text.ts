import type { Told } from "./told.ts";

/** Figures of a queue that are told with a label and can be explained. */
export const queueFigures = [
  "serviceLevel",
  "averageWaitSeconds",
  "positions",
  "openingHoursPerWeek",
  "callsPerWeek",
  "vanishedCallsPerWeek",
  "otherChannelCallsPerWeek",
  "staffedHoursPerWeek",
  "handlingHoursPerWeek",
  "unstaffedHoursPerWeek",
  "reusedHoursPerWeek",
] as const;
export type QueueFigureName = (typeof queueFigures)[number];

/** What a waiting time is worked out from. */
export const queueNeeds = ["hours", "calls", "handling", "staffing"] as const;
export type QueueNeed = (typeof queueNeeds)[number];

/** The target of a duty as it is told. */
export interface ToldTarget {
  /** "80 %"; null where none is stated. */
  readonly share: Told;
  /** "60 sekunder" */
  readonly within: string;
}

/** A part of the day as it is told. */
export interface ToldInterval {
  /** "9:00–10:00" */
  readonly time: string;
  readonly calls: Told;
  readonly positions: Told;
  readonly answered: Told;
  readonly wait: Told;
  readonly within: Told;
  /** The answered share of today, where another scenario is told. */
  readonly today: Told;
}

/** What callers meet, in one language. */
export interface QueueText {
  readonly title: string;
  /** "1 minut og 30 sekunder" */
  readonly duration: (seconds: number) => string;
  /** "1 min. 30 sek.", for a cell of a table. */
  readonly shortDuration: (seconds: number) => string;
  readonly time: (from: string, until: string) => string;
  /** The whole opening time, where nobody has divided it. */
  readonly allDay: string;
  /** On some days of the week alone. */
  readonly onDays: (time: string, days: string) => string;
  /** Duties that share one rota. */
  readonly shared: (duties: readonly string[]) => string;
  readonly months: (from: string, to: string) => string;
  readonly answered: (level: string, target: ToldTarget) => string;
  /** Held against the target, as a sentence of its own. */
  readonly held: (target: string, isMet: boolean) => string;
  readonly waits: (wait: string) => string;
  /** Of the hours at the phones, those that nobody has. */
  readonly unstaffed: (hours: string, ofHours: string) => string;
  /** What would be answered if somebody sat at all positions. */
  readonly answeredIfStaffed: (level: string, target: ToldTarget) => string;
  /** More call than can be answered, at these times; all day where there are none. */
  readonly unstable: (times: readonly string[]) => string;
  readonly unstableFor: (times: readonly string[]) => string;
  /** The waiting time hangs on a figure that is missing or refused elsewhere. */
  readonly unknown: string;
  /** What the duty's own row has to state for a waiting time, and does not; the sheet that it stands on. */
  readonly lacking: (needs: readonly QueueNeed[], sheet: string | null) => string;
  /** Positions that are no whole number, "1,5", and that the whole number below is too few for the calls. */
  readonly partOfAPerson: (positions: Told, whole: number) => string;
  readonly closedCalls: (vanished: Told, otherChannel: Told) => string;
  readonly today: (value: string) => string;
  readonly todayApart: (levels: readonly (readonly [duty: string, level: string])[]) => string;
  readonly labels: Readonly<Record<QueueFigureName, string>>;
  readonly answeredWithin: (within: string) => string;
  readonly heads: {
    readonly time: string;
    readonly calls: string;
    readonly positions: string;
    readonly answered: string;
    readonly wait: string;
    readonly busy: string;
    readonly today: string;
  };
  /** Title of what a figure is reckoned of; `time` is null for the whole day. */
  readonly whyTitle: (asked: {
    readonly label: string;
    readonly duty: string;
    readonly time: string | null;
    readonly scenario: string;
    readonly month: string;
  }) => string;
  /** Rows of a comparison, by duty. */
  readonly compared: {
    readonly answered: (duty: string) => string;
    readonly wait: (duty: string) => string;
  };
  readonly queueGrows: string;
  readonly tooFewPeople: string;
  readonly chartTitle: (within: string) => string;
  readonly target: (share: string) => string;
  readonly told: (interval: ToldInterval) => string;
  readonly toldUnstable: (time: string, positions: Told) => string;
  readonly toldUnknown: (time: string) => string;
}
