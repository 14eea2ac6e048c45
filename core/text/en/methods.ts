import type { NumberForm } from "../../methods/form.ts";
import type { Found } from "../../methods/problem.ts";
import type { MethodText } from "../method-text.ts";

const found: Readonly<Record<Found, string>> = {
  text: "text",
  "true-or-false": "true or false",
  list: "a list",
  object: "an object",
  number: "a number",
};

const names = (list: readonly string[], word: string): string =>
  list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} ${word} ${list[list.length - 1]}`;

/** Numbers stand as JSON writes them. */
export const range = ({ from, above, to, below, whole }: NumberForm): string => {
  const lower = above === true ? `above ${from}` : `from ${from}`;
  const upper = below === true ? `below ${to}` : `${above === true ? "at most" : "to"} ${to}`;
  const joined = above === true || below === true ? `${lower} and ${upper}` : `${lower} ${upper}`;
  return `${whole === true ? "a whole number" : "a number"} ${joined}`;
};

const field = (path: string): string => (path === "" ? "The input" : `The field "${path}"`);
const inside = (path: string): string => (path === "" ? "" : `In "${path}": `);

const answers: MethodText["answers"] = {
  "available-time": "working time of one post",
  wisn: "posts by WHO's WISN",
  "weighted-caseload": "posts by weighted cases",
  "erlang-b": "share of calls turned away without a queue",
  "erlang-c": "waiting and service level with a queue",
  "erlang-a": "the same where callers give up",
  "servers-for": "how many it takes for a target",
  "offered-for": "how large a load can be taken",
  "check-figures": "whether printed figures follow from their inputs",
};

export const methodText: MethodText = {
  answers,
  usage: (methods) => `How to use the command:

  npm run -s method -- METHOD < input.json [--lang da|en]

It reads one JSON document and writes one. The methods are:

${methods.map((name) => `  ${name.padEnd(19)}${answers[name]}`).join("\n")}

  --lang da|en       language of messages: Danish or English
  --help             show this

Fields, formulas and examples are in docs/methods.md.
`,
  usageProblem: {
    "no-method": () => "The name of a method must be given.",
    "unknown-method": ({ found: name }) => `There is no method "${name}".`,
    "several-methods": ({ found: listed }) =>
      `One method can be called at a time; given are ${names(listed, "and")}.`,
    "unknown-option": ({ option }) => `The command does not know "${option}".`,
    "missing-value": ({ option }) => `${option} must be followed by a value.`,
    "unknown-language": ({ found: language }) => `There is no language "${language}". Write da or en.`,
  },
  unread: {
    none: () => "There is no input. Send a JSON document in, as with < input.json.",
    empty: () => "The input is empty. It must be a JSON document.",
    "too-long": () => "The input is larger than a method can use.",
    "not-json": ({ reason }) =>
      `The input is not JSON (${reason}). Decimals have a point, and names of fields quotation marks.`,
  },
  problem: {
    "not-an-object": ({ field: path }) => `${field(path)} must be an object with fields, and it is not.`,
    "not-a-list": ({ field: path, found: what }) => `${field(path)} must be a list, not ${found[what]}.`,
    "not-a-name": ({ field: path, found: what }) => `${field(path)} must be text, not ${found[what]}.`,
    "not-a-number": ({ field: path, found: what, form }) =>
      `${field(path)} must be ${range(form)}, not ${found[what]}.`,
    "out-of-range": ({ field: path, found: value, form }) =>
      `${field(path)} must be ${range(form)}, not ${value}.`,
    missing: ({ field: path }) => `${field(path)} is missing.`,
    "unknown-field": ({ field: path, known }) =>
      `${field(path)} does not belong to the method. The fields are ${names(known, "and")}.`,
    "none-of": ({ field: path, choices }) =>
      `${inside(path)}One of the fields ${names(choices, "and")} is missing.`,
    "several-of": ({ field: path, given }) =>
      `${inside(path)}Only one of the fields ${names(given, "and")} may be given; there are ${given.length}.`,
    needs: ({ field: path, needed }) =>
      `${field(path)} can only be used together with the field "${needed}".`,
    "days-away": ({ days, away }) =>
      `The days away are ${away}, and there are only ${days} days in all. "publicHolidays", "annualLeave", "sickLeave" and "otherLeave" together may be at most "days".`,
    "longer-than-a-year": ({ hours }) =>
      `"days" times "hoursPerDay" is ${hours} hours, and a year has 8784 at most.`,
    "no-time-left": ({ share }) =>
      `The allowances in "categoryAllowanceShares" and "categoryAllowanceHours" together are ${share} of the working time. They must be below 1.`,
    "out-of-reach": ({ servers }) => `The target cannot be reached, not even with ${servers} servers.`,
    "endless-line": ({ calls }) =>
      `The line grows beyond ${calls} calls: the load "offeredErlangs" is so large beside "servers", and the patience "patienceSeconds" so long, that the queue is unstable in practice.`,
    "no-such-figure": ({ field: path, known }) =>
      `${field(path)} is not a figure that the method gives. The figures are ${names(known, "and")}.`,
    "not-a-figure": ({ field: path }) =>
      `${field(path)} must be a number, or a number as text with a point and no spaces, such as "0.66".`,
    "unknown-method": ({ field: path, known }) => `${field(path)} must be one of ${names(known, "and")}.`,
  },
  more: (count) => `And ${count} more.`,
  unexpected: (reason) => `There is no result, because of a fault in the program (${reason}).`,
};
