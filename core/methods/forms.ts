import { hoursOfLongestYear } from "./available-time.ts";
import type { Field, NumberForm, RecordForm } from "./form.ts";
import { mostServers } from "./servers-for.ts";

/** Larger than any year of any service; what is above it is a slip. */
const huge = 1e12;

const required = <const F extends Field["form"]>(form: F) => ({ form });
const optional = <const F extends Field["form"]>(form: F) => ({ form, optional: true }) as const;

const numberFrom = (from: number, to: number) => ({ kind: "number", from, to }) as const;
const numberAbove = (from: number, to: number) => ({ kind: "number", from, above: true, to }) as const;
const wholeFrom = (from: number, to: number) => ({ kind: "number", from, to, whole: true }) as const;

const amount = numberFrom(0, huge);
/** What divides: not so small that the quotient has no meaning. */
const divisor = numberFrom(1e-9, huge);
const seconds = numberFrom(1e-9, 1e15);
const target = numberFrom(0, 1e15);
const shareBelowOne = { kind: "number", from: 0, to: 1, below: true } as const satisfies NumberForm;
const shareInside = {
  kind: "number",
  from: 0,
  above: true,
  to: 1,
  below: true,
} as const satisfies NumberForm;
const erlangs = numberFrom(0, mostServers);
const servers = wholeFrom(0, mostServers);

export const availableTimeForm = {
  fields: {
    days: required(numberAbove(0, hoursOfLongestYear)),
    publicHolidays: required(numberFrom(0, hoursOfLongestYear)),
    annualLeave: required(numberFrom(0, hoursOfLongestYear)),
    sickLeave: required(numberFrom(0, hoursOfLongestYear)),
    otherLeave: required(numberFrom(0, hoursOfLongestYear)),
    hoursPerDay: required(numberAbove(0, 24)),
  },
} as const satisfies RecordForm;

export const wisnForm = {
  fields: {
    availableHours: required(divisor),
    activities: required({
      kind: "rows",
      row: {
        fields: {
          name: optional({ kind: "name" }),
          annualWorkload: required(amount),
          hoursPerUnit: optional(numberAbove(0, huge)),
          unitsPerHour: optional(divisor),
        },
        oneOf: ["hoursPerUnit", "unitsPerHour"],
      },
    }),
    categoryAllowanceShares: optional({ kind: "numbers", each: shareBelowOne }),
    categoryAllowanceHours: optional({ kind: "numbers", each: amount }),
    individualAllowanceHours: required({ kind: "number-or-numbers", each: amount }),
    currentStaff: optional(amount),
  },
  someOf: ["categoryAllowanceShares", "categoryAllowanceHours"],
} as const satisfies RecordForm;

export const weightedCaseloadForm = {
  fields: {
    cases: required({
      kind: "rows",
      row: {
        fields: {
          name: optional({ kind: "name" }),
          count: required(amount),
          hoursPerCase: optional(numberAbove(0, huge)),
          casesPerPost: optional(divisor),
        },
        oneOf: ["hoursPerCase", "casesPerPost"],
      },
    }),
    hoursPerPost: required(divisor),
    currentPosts: optional(amount),
  },
} as const satisfies RecordForm;

export const erlangBForm = {
  fields: { offeredErlangs: required(erlangs), servers: required(servers) },
} as const satisfies RecordForm;

export const erlangCForm = {
  fields: {
    offeredErlangs: required(erlangs),
    servers: required(servers),
    handlingSeconds: optional(seconds),
    targetSeconds: optional(target),
  },
  needs: { targetSeconds: ["handlingSeconds"] },
} as const satisfies RecordForm;

export const erlangAForm = {
  fields: {
    offeredErlangs: required(erlangs),
    servers: required(servers),
    handlingSeconds: required(seconds),
    patienceSeconds: required(seconds),
    targetSeconds: optional(target),
    waitingRoom: optional(wholeFrom(0, mostServers)),
  },
} as const satisfies RecordForm;

export const serversForForm = {
  fields: {
    offeredErlangs: required(erlangs),
    handlingSeconds: optional(seconds),
    maxBlocking: optional(shareInside),
    maxProbabilityOfWaiting: optional(shareInside),
    serviceTarget: optional(shareInside),
    targetSeconds: optional(target),
    maxAverageWaitSeconds: optional(numberAbove(0, 1e15)),
    maxOccupancy: optional(numberAbove(0, 1)),
    shrinkage: optional(shareBelowOne),
  },
  oneOf: ["maxBlocking", "maxProbabilityOfWaiting", "serviceTarget", "maxAverageWaitSeconds"],
  needs: {
    serviceTarget: ["targetSeconds", "handlingSeconds"],
    targetSeconds: ["serviceTarget"],
    maxAverageWaitSeconds: ["handlingSeconds"],
  },
} as const satisfies RecordForm;

export const offeredForForm = {
  fields: { servers: required(wholeFrom(1, 1_000_000)), maxBlocking: required(shareInside) },
} as const satisfies RecordForm;
