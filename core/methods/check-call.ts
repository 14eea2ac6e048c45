import { checkFigures, type FigureToCheck } from "./check-figures.ts";
import type { MethodAnswer } from "./method.ts";
import { readPrinted } from "./printed-figure.ts";
import type { MethodProblem } from "./problem.ts";
import { isObject, type Json } from "./reading.ts";

const inputFields = ["method", "input", "printed"] as const;

/** The figures of a result by their paths; a yes or no is none. */
const figuresOf = (result: Json, prefix = ""): ReadonlyMap<string, number | null> =>
  new Map(
    Object.entries(result).flatMap(([name, value]): (readonly [string, number | null])[] => {
      if (isObject(value)) return [...figuresOf(value, `${prefix}${name}.`)];
      return typeof value === "number" || value === null ? [[prefix + name, value]] : [];
    }),
  );

const readFigure = (
  figure: string,
  stated: unknown,
  figures: ReadonlyMap<string, number | null>,
): FigureToCheck | MethodProblem => {
  const recomputed = figures.get(figure);
  const field = `printed.${figure}`;
  if (recomputed === undefined) return { kind: "no-such-figure", field, known: [...figures.keys()] };
  const isFigure = typeof stated === "number" || typeof stated === "string";
  const printed = isFigure ? readPrinted(String(stated)) : null;
  return printed === null ? { kind: "not-a-figure", field } : { figure, printed, recomputed };
};

const isProblem = (found: FigureToCheck | MethodProblem): found is MethodProblem => "kind" in found;

const checkPrinted = (printed: Json, result: Json): MethodAnswer => {
  const figures = figuresOf(result);
  const found = Object.entries(printed).map(([name, stated]) => readFigure(name, stated, figures));
  const problems = found.filter(isProblem);
  if (problems.length > 0) return { kind: "refused", problems };
  const toCheck = found.filter((one): one is FigureToCheck => !isProblem(one));
  return { kind: "result", result: { ...checkFigures(toCheck) } };
};

const documentProblems = (input: Json): readonly MethodProblem[] => [
  ...Object.keys(input)
    .filter((name) => !inputFields.some((known) => known === name))
    .map((field) => ({ kind: "unknown-field" as const, field, known: inputFields })),
  ...inputFields
    .filter((field) => input[field] === undefined || input[field] === null)
    .map((field) => ({ kind: "missing" as const, field })),
];

const inInput = (problem: MethodProblem): MethodProblem =>
  "field" in problem
    ? { ...problem, field: problem.field === "" ? "input" : `input.${problem.field}` }
    : problem;

/**
 * The call of `check-figures`: {method, input, printed: {figure: number or text}}.
 *
 * @param call the other methods by name; null for a name that is none
 */
export const callCheck = (
  input: unknown,
  names: readonly string[],
  call: (name: string, input: unknown) => MethodAnswer | null,
): MethodAnswer => {
  if (!isObject(input)) return { kind: "refused", problems: [{ kind: "not-an-object", field: "" }] };
  const problems = documentProblems(input);
  if (problems.length > 0) return { kind: "refused", problems };
  const { method, input: inside, printed } = input;
  const answer = typeof method === "string" ? call(method, inside) : null;
  if (answer === null)
    return { kind: "refused", problems: [{ kind: "unknown-method", field: "method", known: names }] };
  if (answer.kind === "refused") return { kind: "refused", problems: answer.problems.map(inInput) };
  if (!isObject(printed) || Object.keys(printed).length === 0)
    return { kind: "refused", problems: [{ kind: "not-an-object", field: "printed" }] };
  return checkPrinted(printed, answer.result);
};
