import type { Form, NumberForm, RecordForm, RecordOf } from "./form.ts";
import type { Found, MethodProblem } from "./problem.ts";

/** A document of JSON, as its parser gives it. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const foundIn = (value: unknown): Found => {
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "true-or-false";
  return typeof value === "number" ? "number" : "object";
};

const isWithin = (value: number, { from, above, to, below, whole }: NumberForm): boolean =>
  (above === true ? value > from : value >= from) &&
  (below === true ? value < to : value <= to) &&
  (whole !== true || Number.isInteger(value));

const numberProblems = (value: unknown, form: NumberForm, field: string): readonly MethodProblem[] => {
  if (typeof value !== "number") return [{ kind: "not-a-number", field, found: foundIn(value), form }];
  return isWithin(value, form) ? [] : [{ kind: "out-of-range", field, found: value, form }];
};

const listProblems = (
  value: unknown,
  field: string,
  problemsOf: (item: unknown, field: string) => readonly MethodProblem[],
): readonly MethodProblem[] =>
  Array.isArray(value)
    ? value.flatMap((item: unknown, index) => problemsOf(item, `${field}[${index}]`))
    : [{ kind: "not-a-list", field, found: foundIn(value) }];

const valueProblems = (value: unknown, form: Form, field: string): readonly MethodProblem[] => {
  switch (form.kind) {
    case "number":
      return numberProblems(value, form, field);
    case "number-or-numbers":
      if (!Array.isArray(value)) return numberProblems(value, form.each, field);
      return listProblems(value, field, (item, place) => numberProblems(item, form.each, place));
    case "numbers":
      return listProblems(value, field, (item, place) => numberProblems(item, form.each, place));
    case "name":
      return typeof value === "string" ? [] : [{ kind: "not-a-name", field, found: foundIn(value) }];
    case "rows":
      return listProblems(value, field, (item, place) => recordProblems(item, form.row, place));
  }
};

/** A field with null is one that is not there. */
const isGiven = (record: Json, name: string): boolean => Object.hasOwn(record, name) && record[name] !== null;

const choiceProblems = (
  record: Json,
  { oneOf, someOf }: RecordForm,
  field: string,
): readonly MethodProblem[] => {
  const choices = oneOf ?? someOf;
  if (choices === undefined) return [];
  const given = choices.filter((name) => isGiven(record, name));
  if (given.length === 0) return [{ kind: "none-of", field, choices }];
  return oneOf !== undefined && given.length > 1 ? [{ kind: "several-of", field, given }] : [];
};

const needProblems = (record: Json, { needs = {} }: RecordForm, prefix: string): readonly MethodProblem[] =>
  Object.entries(needs)
    .filter(([name]) => isGiven(record, name))
    .flatMap(([name, needed]) =>
      needed
        .filter((other) => !isGiven(record, other))
        .map((other) => ({ kind: "needs" as const, field: prefix + name, needed: prefix + other })),
    );

const recordProblems = (value: unknown, form: RecordForm, field: string): readonly MethodProblem[] => {
  if (!isObject(value)) return [{ kind: "not-an-object", field }];
  const prefix = field === "" ? "" : `${field}.`;
  const { fields } = form;
  const known = Object.keys(fields);
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => ({ kind: "unknown-field" as const, field: prefix + name, known })),
    ...Object.entries(fields).flatMap(([name, { form: expected, optional }]): readonly MethodProblem[] => {
      if (isGiven(value, name)) return valueProblems(value[name], expected, prefix + name);
      return optional === true ? [] : [{ kind: "missing", field: prefix + name }];
    }),
    ...choiceProblems(value, form, field),
    ...needProblems(value, form, prefix),
  ];
};

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const given = Object.entries(value).filter(([, inside]) => inside !== null);
  return Object.fromEntries(given.map(([name, inside]) => [name, withoutNulls(inside)]));
};

export type ReadRecord<R extends RecordForm> =
  | { readonly kind: "read"; readonly values: RecordOf<R> }
  | { readonly kind: "refused"; readonly problems: readonly MethodProblem[] };

/** Holds a document to its form. All problems are told, not only the first. */
export const readRecord = <const R extends RecordForm>(value: unknown, form: R): ReadRecord<R> => {
  const problems = recordProblems(value, form, "");
  // What has no problem is of the form, which the compiler cannot follow.
  return problems.length > 0
    ? { kind: "refused", problems }
    : { kind: "read", values: withoutNulls(value) as RecordOf<R> };
};
