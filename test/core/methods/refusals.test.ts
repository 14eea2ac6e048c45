import { describe, expect, test } from "vitest";
import { callMethod } from "../../../core/methods/methods.ts";
import { languages } from "../../../core/text/language.ts";
import { methodTexts, problemSentences } from "../../../core/text/method-texts.ts";

const year = { days: 260, publicHolidays: 13, annualLeave: 18, sickLeave: 12, otherLeave: 5, hoursPerDay: 8 };
const staff = {
  availableHours: 1696,
  activities: [{ annualWorkload: 1696, hoursPerUnit: 1 }],
  categoryAllowanceShares: [0.125],
  individualAllowanceHours: 848,
};
const caseload = { cases: [{ count: 540, hoursPerCase: 30 }], hoursPerPost: 1800 };
const line = { offeredErlangs: 10, servers: 14 };
const timed = { ...line, handlingSeconds: 180 };
const impatient = { ...timed, patienceSeconds: 300 };
const service = { offeredErlangs: 10, handlingSeconds: 180 };
const check = { method: "erlang-b", input: line, printed: { blocking: 0.05 } };

/** What the method says to the input, in English. */
const refusal = (name: string, input: unknown): string => {
  const answer = callMethod(name, input);
  if (answer === null) return "no such method";
  return answer.kind === "refused" ? problemSentences(answer.problems, methodTexts.en) : "accepted";
};

describe("nonsense is refused with a sentence that names field and expectation", () => {
  test.each<[string, string, object, string]>([
    [
      "a negative number of servers",
      "erlang-b",
      { ...line, servers: -1 },
      '"servers" must be a whole number from 0',
    ],
    ["half a server", "erlang-c", { ...line, servers: 2.5 }, '"servers" must be a whole number'],
    [
      "a negative load",
      "erlang-b",
      { ...line, offeredErlangs: -1 },
      '"offeredErlangs" must be a number from 0',
    ],
    ["not a number", "erlang-b", { ...line, offeredErlangs: Number.NaN }, "not NaN"],
    ["endless load", "erlang-b", { ...line, offeredErlangs: Number.POSITIVE_INFINITY }, "not Infinity"],
    ["a huge load", "erlang-c", { ...line, offeredErlangs: 1e300 }, "from 0 to 10000000, not 1e+300"],
    ["a huge count of servers", "erlang-b", { ...line, servers: 1e15 }, "to 10000000, not 1000000000000000"],
    [
      "text",
      "erlang-b",
      { ...line, servers: "14" },
      '"servers" must be a whole number from 0 to 10000000, not text',
    ],
    ["a yes", "erlang-b", { ...line, servers: true }, "not true or false"],
    ["a list", "erlang-b", { ...line, servers: [14] }, "not a list"],
    ["nothing in a field", "erlang-b", { ...line, servers: null }, 'The field "servers" is missing'],
    ["a missing field", "erlang-b", { servers: 14 }, 'The field "offeredErlangs" is missing'],
    ["an unknown field", "erlang-b", { ...line, agents: 3 }, '"agents" does not belong to the method'],
    [
      "a field of the language's own",
      "erlang-b",
      JSON.parse('{"__proto__": 1}') as object,
      '"__proto__" does not',
    ],
    ["a list for the input", "erlang-b", [line], "The input must be an object"],
    [
      "no handling time",
      "erlang-c",
      { ...timed, handlingSeconds: 0 },
      '"handlingSeconds" must be a number from 1e-9',
    ],
    [
      "a target without a handling time",
      "erlang-c",
      { ...line, targetSeconds: 20 },
      'together with the field "handlingSeconds"',
    ],
    [
      "a negative target",
      "erlang-c",
      { ...timed, targetSeconds: -1 },
      '"targetSeconds" must be a number from 0',
    ],
    ["no patience", "erlang-a", { ...impatient, patienceSeconds: 0 }, '"patienceSeconds" must be'],
    [
      "half a place to wait",
      "erlang-a",
      { ...impatient, waitingRoom: 0.5 },
      '"waitingRoom" must be a whole number',
    ],
    [
      "no target",
      "servers-for",
      service,
      "One of the fields maxBlocking, maxProbabilityOfWaiting, serviceTarget and maxAverageWaitSeconds is missing",
    ],
    [
      "two targets",
      "servers-for",
      { ...service, maxBlocking: 0.1, maxAverageWaitSeconds: 20 },
      "Only one of the fields maxBlocking and maxAverageWaitSeconds may be given; there are 2",
    ],
    [
      "a service target of all",
      "servers-for",
      { ...service, serviceTarget: 1, targetSeconds: 20 },
      '"serviceTarget" must be a number above 0 and below 1, not 1',
    ],
    [
      "a service target as per cent",
      "servers-for",
      { ...service, serviceTarget: 80, targetSeconds: 20 },
      "below 1, not 80",
    ],
    [
      "a service target without its time",
      "servers-for",
      { ...service, serviceTarget: 0.8 },
      'together with the field "targetSeconds"',
    ],
    [
      "a wait without a handling time",
      "servers-for",
      { offeredErlangs: 1, maxAverageWaitSeconds: 5 },
      'together with the field "handlingSeconds"',
    ],
    [
      "a time without its target",
      "servers-for",
      { ...service, maxBlocking: 0.1, targetSeconds: 20 },
      'together with the field "serviceTarget"',
    ],
    [
      "nothing may be lost",
      "servers-for",
      { ...service, maxBlocking: 0 },
      '"maxBlocking" must be a number above 0',
    ],
    [
      "all of the time shrinks",
      "servers-for",
      { ...service, maxBlocking: 0.1, shrinkage: 1 },
      '"shrinkage" must be a number from 0 and below 1',
    ],
    [
      "nobody may be busy",
      "servers-for",
      { ...service, maxBlocking: 0.1, maxOccupancy: 0 },
      '"maxOccupancy" must be a number above 0 and at most 1',
    ],
    [
      "a target beyond reach",
      "servers-for",
      { ...service, maxProbabilityOfWaiting: 0.1, maxOccupancy: 1e-9 },
      "The target cannot be reached, not even with 10000000 servers",
    ],
    [
      "a line without end",
      "erlang-a",
      { ...impatient, servers: 5, patienceSeconds: 1e15 },
      "the queue is unstable in practice",
    ],
    [
      "more days away than days",
      "available-time",
      { ...year, annualLeave: 250 },
      "The days away are 280, and there are only 260",
    ],
    ["a year of more than its hours", "available-time", { ...year, days: 1100 }, "is 8800 hours"],
    ["more hours than a day has", "available-time", { ...year, hoursPerDay: 25 }, '"hoursPerDay" must be'],
    [
      "allowances that leave no time",
      "wisn",
      { ...staff, categoryAllowanceShares: [0.5, 0.5] },
      "together are 1 of the working time",
    ],
    [
      "a share of all the time",
      "wisn",
      { ...staff, categoryAllowanceShares: [1] },
      '"categoryAllowanceShares[0]" must be a number from 0 and below 1',
    ],
    ["no hours in the year", "wisn", { ...staff, availableHours: 0 }, '"availableHours" must be'],
    [
      "an activity without its time",
      "wisn",
      { ...staff, activities: [{ annualWorkload: 5 }] },
      'In "activities[0]": One of the fields hoursPerUnit and unitsPerHour is missing',
    ],
    [
      "an activity with two times",
      "wisn",
      { ...staff, activities: [{ annualWorkload: 5, hoursPerUnit: 1, unitsPerHour: 1 }] },
      "Only one of the fields",
    ],
    ["an activity that is none", "wisn", { ...staff, activities: [5] }, '"activities[0]" must be an object'],
    [
      "activities that are no list",
      "wisn",
      { ...staff, activities: {} },
      '"activities" must be a list, not an object',
    ],
    [
      "a number for a name",
      "wisn",
      { ...staff, activities: [{ name: 5, annualWorkload: 1, hoursPerUnit: 1 }] },
      '"activities[0].name" must be text',
    ],
    ["less than no staff", "wisn", { ...staff, currentStaff: -2 }, '"currentStaff" must be'],
    [
      "fewer cases than none",
      "weighted-caseload",
      { ...caseload, cases: [{ count: -5, hoursPerCase: 3 }] },
      '"cases[0].count" must be',
    ],
    ["no case is weighed", "weighted-caseload", { hoursPerPost: 1800 }, 'The field "cases" is missing'],
    ["no post has hours", "weighted-caseload", { ...caseload, hoursPerPost: 0 }, '"hoursPerPost" must be'],
    [
      "no servers for a load",
      "offered-for",
      { servers: 0, maxBlocking: 0.1 },
      '"servers" must be a whole number from 1',
    ],
    [
      "a method to check that is none",
      "check-figures",
      { ...check, method: "erlang" },
      '"method" must be one of available-time, wisn',
    ],
    ["a check of a check", "check-figures", { ...check, method: "check-figures" }, '"method" must be one of'],
    [
      "a figure that the method has not",
      "check-figures",
      { ...check, printed: { lost: 1 } },
      '"printed.lost" is not a figure that the method gives. The figures are blocking',
    ],
    [
      "a figure with a comma",
      "check-figures",
      { ...check, printed: { blocking: "0,05" } },
      '"printed.blocking" must be a number',
    ],
    ["no figures", "check-figures", { ...check, printed: {} }, '"printed" must be an object'],
    [
      "an input of the check that is none",
      "check-figures",
      { ...check, input: { servers: 3 } },
      'The field "input.offeredErlangs" is missing',
    ],
    [
      "a check without an input",
      "check-figures",
      { method: "erlang-b", printed: { blocking: 1 } },
      'The field "input" is missing',
    ],
  ])("%s", (_, name, input, sentence) => {
    expect(refusal(name, input)).toContain(sentence);
  });

  test("what is right is not refused", () => {
    for (const [name, input] of [
      ["available-time", year],
      ["wisn", staff],
      ["weighted-caseload", caseload],
      ["erlang-b", line],
      ["erlang-c", line],
      ["erlang-a", impatient],
      ["servers-for", { ...service, maxBlocking: 0.1 }],
      ["offered-for", { servers: 15, maxBlocking: 0.01 }],
      ["check-figures", check],
    ] as const)
      expect(refusal(name, input)).toBe("accepted");
  });

  test("all problems are told, a line each, and the rest counted", () => {
    expect(refusal("erlang-b", { a: 1, servers: "x" }).split("\n")).toHaveLength(3);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`field${index}`, 1]));
    const told = refusal("erlang-b", many).split("\n");
    expect(told).toHaveLength(11);
    expect(told[10]).toBe("And 22 more.");
  });

  test("a sentence in each language, without exclamation", () => {
    const answer = callMethod("servers-for", {
      offeredErlangs: "10",
      maxBlocking: 2,
      serviceTarget: 0.5,
      x: 1,
    });
    if (answer?.kind !== "refused") throw new Error("accepted");
    for (const language of languages) {
      const sentences = problemSentences(answer.problems, methodTexts[language]).split("\n");
      expect(sentences).toHaveLength(6);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅ].*[^!]\.$/);
    }
  });
});
