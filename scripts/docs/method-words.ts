import type { AvailableTimeResult } from "../../core/methods/available-time.ts";
import type { CheckedFigure, CheckFiguresResult } from "../../core/methods/check-figures.ts";
import type { ErlangAResult, ErlangAServiceLevels } from "../../core/methods/erlang-a.ts";
import type { ErlangCResult } from "../../core/methods/erlang-c.ts";
import type { RecordForm } from "../../core/methods/form.ts";
import type { CalculationName, calculations, MethodName } from "../../core/methods/methods.ts";
import type { OfferedForResult } from "../../core/methods/offered-for.ts";
import type { ServersForResult } from "../../core/methods/servers-for.ts";
import type { WeightedCaseloadResult } from "../../core/methods/weighted-caseload.ts";
import type { WisnResult } from "../../core/methods/wisn.ts";

/** What each field of a form means: a field without words does not compile. */
export type WordsOf<R extends RecordForm> = {
  readonly [K in keyof R["fields"]]: R["fields"][K]["form"] extends {
    readonly kind: "rows";
    readonly row: infer Row extends RecordForm;
  }
    ? { readonly meaning: string; readonly row: WordsOf<Row> }
    : string;
};

interface Results {
  readonly "available-time": AvailableTimeResult;
  readonly wisn: WisnResult;
  readonly "weighted-caseload": WeightedCaseloadResult;
  readonly "erlang-b": { readonly blocking: number };
  readonly "erlang-c": ErlangCResult;
  readonly "erlang-a": ErlangAResult;
  readonly "servers-for": ServersForResult;
  readonly "offered-for": OfferedForResult;
  readonly "check-figures": CheckFiguresResult;
}

export interface MethodWords<Name extends MethodName> {
  readonly meaning: string;
  readonly formula: readonly string[];
  readonly publications: readonly string[];
  /** What is easily got wrong. */
  readonly remarks: readonly string[];
  readonly result: { readonly [K in keyof Results[Name]]: string };
  readonly example: object;
}

export type InputWords = { readonly [Name in CalculationName]: WordsOf<(typeof calculations)[Name]["form"]> };

const load = "calls an hour times hours a call (Erlang)";
const handling = "mean time of a call, in seconds";
const lost = "share of calls that are lost because all are busy";

export const inputWords: InputWords = {
  "available-time": {
    days: "days of the year that can be worked (A), such as 52 weeks of five",
    publicHolidays: "public holidays among them (B)",
    annualLeave: "days of holiday (C)",
    sickLeave: "days of sickness (D)",
    otherLeave: "days of training and other absence (E)",
    hoursPerDay: "hours of a day (F)",
  },
  wisn: {
    availableHours: "hours a year of one post (AWT)",
    activities: {
      meaning: "what counts in pieces; may be empty",
      row: {
        name: "a name for people",
        annualWorkload: "pieces a year",
        hoursPerUnit: "hours of one piece",
        unitsPerHour: "or pieces an hour",
      },
    },
    categoryAllowanceShares: "shares of everybody's time for what all of them do (CAS); together below 1",
    categoryAllowanceHours: "the same as hours a year of each post",
    individualAllowanceHours:
      "hours a year, in all, of what only some do (IAS); a number, or a list that is added up",
    currentStaff: "posts there are",
  },
  "weighted-caseload": {
    cases: {
      meaning: "kinds of cases",
      row: {
        name: "a name for people",
        count: "cases a year; may have decimals",
        hoursPerCase: "hours of one case (its weight)",
        casesPerPost: "or the standard: cases that fill one post",
      },
    },
    hoursPerPost: "hours a year of one post that go to cases",
    currentPosts: "posts there are",
  },
  "erlang-b": { offeredErlangs: load, servers: "people or lines" },
  "erlang-c": {
    offeredErlangs: load,
    servers: "people who answer",
    handlingSeconds: handling,
    targetSeconds: "the wait that the service level allows",
  },
  "erlang-a": {
    offeredErlangs: load,
    servers: "people who answer",
    handlingSeconds: handling,
    patienceSeconds: "mean time that a caller waits before giving up",
    targetSeconds: "the wait that the service levels allow",
    waitingRoom: "places to wait in, not counting those who are spoken with; without it there is always room",
  },
  "servers-for": {
    offeredErlangs: load,
    handlingSeconds: handling,
    maxBlocking: `target: ${lost}, at most (Erlang B)`,
    maxProbabilityOfWaiting: "target: share of calls that wait at all, at most (Erlang C)",
    serviceTarget: "target: share of calls answered within `targetSeconds`, at least (Erlang C)",
    targetSeconds: "the wait that the service target allows",
    maxAverageWaitSeconds: "target: mean wait of all calls, at most (Erlang C)",
    maxOccupancy: "share of the time that they may be busy, at most",
    shrinkage: "share of paid time in which people are not at their posts",
  },
  "offered-for": { servers: "people or lines", maxBlocking: `${lost}, at most` },
};

const serviceLevels: { readonly [K in keyof ErlangAServiceLevels]: string } = {
  servedWithinTargetOverAll: "answered within the target, of all calls (pyworkforce's)",
  servedWithinTargetOverServed:
    "answered within the target, of the calls that are answered: those that gave up are left out",
  servedWithinTargetOverAllButEarlyLost:
    "answered within the target, of all calls but those that gave up, or found no room, within it",
  answeredOrAbandonedWithinTarget: "answered or given up within the target, of all calls",
  offeredWaitWithinTarget:
    "calls whose turn would come within the target if they waited for it, of all calls",
};

const checkedFigure: { readonly [K in keyof CheckedFigure]: string } = {
  figure: "name in the method's result, as in `serviceLevels.servedWithinTargetOverAll`",
  printed: "as it was given",
  recomputed: "what the inputs give; null where they give no number",
  follows: "whether the one is the other to the digits that are printed",
  rounding: "`rounded` or `cut-off`, or null where it does not follow",
};

/** What stands inside a figure of a result. */
export const insideWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  serviceLevels,
  figures: checkedFigure,
};

export const checkInputWords: Readonly<Record<string, string>> = {
  method: "name of one of the other methods",
  input: "its input",
  printed:
    'figures by their names in its result, as numbers or, to keep noughts at the end, as text ("1.20")',
};
