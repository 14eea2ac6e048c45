import { availableTime, daysAway, hoursOfLongestYear } from "./available-time.ts";
import { callCheck } from "./check-call.ts";
import { erlangA } from "./erlang-a.ts";
import { erlangB } from "./erlang-b.ts";
import { erlangC } from "./erlang-c.ts";
import {
  availableTimeForm,
  erlangAForm,
  erlangBForm,
  erlangCForm,
  offeredForForm,
  serversForForm,
  weightedCaseloadForm,
  wisnForm,
} from "./forms.ts";
import { longestLine } from "./line-sums.ts";
import { type MethodAnswer, method, refused, result } from "./method.ts";
import { offeredFor } from "./offered-for.ts";
import { mostServers, type ServersForInput, serversFor } from "./servers-for.ts";
import { type WeightedCaseloadInput, weightedCaseload } from "./weighted-caseload.ts";
import { categoryShare, type WisnInput, wisn } from "./wisn.ts";

/** The methods with the forms of their inputs, in the order in which they are listed. */
export const calculations = {
  "available-time": method(availableTimeForm, (input) => {
    const hours = input.days * input.hoursPerDay;
    if (hours > hoursOfLongestYear) return refused({ kind: "longer-than-a-year", hours });
    const away = daysAway(input);
    return away > input.days
      ? refused({ kind: "days-away", days: input.days, away })
      : result(availableTime(input));
  }),
  // The form has held each row to one of its two times, and the allowances to one that is there.
  wisn: method(wisnForm, (input) => {
    const share = categoryShare(input);
    return share < 1 ? result(wisn(input as WisnInput)) : refused({ kind: "no-time-left", share });
  }),
  "weighted-caseload": method(weightedCaseloadForm, (input) =>
    result(weightedCaseload(input as WeightedCaseloadInput)),
  ),
  "erlang-b": method(erlangBForm, ({ offeredErlangs, servers }) =>
    result({ blocking: erlangB(offeredErlangs, servers) }),
  ),
  "erlang-c": method(erlangCForm, (input) => result(erlangC(input))),
  "erlang-a": method(erlangAForm, (input) => {
    const found = erlangA(input);
    return found === null ? refused({ kind: "endless-line", calls: longestLine }) : result(found);
  }),
  // The form has held the input to one target and to what that needs.
  "servers-for": method(serversForForm, (input) => {
    const found = serversFor(input as ServersForInput);
    return found === null ? refused({ kind: "out-of-reach", servers: mostServers }) : result(found);
  }),
  "offered-for": method(offeredForForm, (input) => result(offeredFor(input))),
};

export type CalculationName = keyof typeof calculations;

export const methodNames = [
  "available-time",
  "wisn",
  "weighted-caseload",
  "erlang-b",
  "erlang-c",
  "erlang-a",
  "servers-for",
  "offered-for",
  "check-figures",
] as const satisfies readonly (CalculationName | "check-figures")[];

export type MethodName = (typeof methodNames)[number];

const callCalculation = (name: string, input: unknown): MethodAnswer | null => {
  const calculation = Object.entries(calculations).find(([known]) => known === name)?.[1];
  return calculation === undefined ? null : calculation.call(input);
};

/** Calls a method by its name with a document of JSON; null for a name that is none. Never throws. */
export const callMethod = (name: string, input: unknown): MethodAnswer | null =>
  name === "check-figures"
    ? callCheck(input, Object.keys(calculations), callCalculation)
    : callCalculation(name, input);
