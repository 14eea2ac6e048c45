import { gapsByOtherSide } from "../../evaluate/standing.ts";
import type { Input } from "../../origin.ts";
import { inputsOf, isDisputed } from "../../plan/inputs.ts";
import type { Plan } from "../../plan.ts";
import { formatExact } from "../../text/notation.ts";
import type { ResultText } from "../../text/result-text.ts";
import { taskAnswerBy } from "../answer.ts";
import { taskSentence } from "../sentences.ts";
import { shownFigure } from "../shown-figure.ts";
import { toldCell, toldStatus } from "./assumption-section.ts";
import type { ReportContext } from "./report-context.ts";
import { headLines, type ReportLine, rowLines, section, textLines } from "./report-line.ts";

/** The name of the row of each input that is disputed; null where the row has none. */
interface DisputedInput {
  readonly row: string | null;
  readonly input: Input;
}

const named = (rows: readonly { readonly name: string }[]): readonly DisputedInput[] =>
  rows.flatMap((row) =>
    inputsOf(row)
      .filter(isDisputed)
      .map((input) => ({ row: /^#\d+$/.test(row.name) ? null : row.name, input })),
  );

/** Each cell once, by the row that it belongs to. */
const disputedInputs = (plan: Plan): readonly DisputedInput[] => {
  const { staffGroups, caseGroups, tasks, batches, phoneDuties, funding, scenarios } = plan;
  const options = scenarios.flatMap((scenario) => scenario.options);
  const allowances = staffGroups.flatMap((group) => group.allowances);
  const rows = [allowances, staffGroups, caseGroups, tasks, batches, phoneDuties, funding, options].flat();
  const others = inputsOf(plan)
    .filter(isDisputed)
    .map((input) => ({ row: null, input }));
  const byCell = new Map<string, DisputedInput>();
  for (const each of [...named(rows), ...others]) {
    const { origin } = each.input;
    if (origin.kind !== "cell") continue;
    const cell = `${origin.at.sheet}!${origin.at.cell}`;
    if (!byCell.has(cell)) byCell.set(cell, each);
  }
  return withoutRowMarks([...byCell.values()]);
};

/** A mark holds for all numbers of a row: where the other side has stated some of them, these are what is disputed. */
const withoutRowMarks = (inputs: readonly DisputedInput[]): readonly DisputedInput[] => {
  const stated = inputs.filter(({ input }) => otherSidesOf(input) !== null);
  const rows = new Set(stated.map(({ input }) => rowKey(input)));
  return [...stated, ...inputs.filter(({ input }) => !rows.has(rowKey(input)))];
};

const rowKey = ({ origin }: Input): string =>
  origin.kind === "cell" ? `${origin.at.table} ${origin.at.row}` : "";

const otherSidesOf = ({ estimate, value }: Input): number | null => {
  const other = estimate?.otherSide ?? null;
  return other === value ? null : other;
};

/** The unit of a share, which stands in its header in every language. */
const perCent = "(%)";

/** A number as its cell shows it. */
const shownInput = (number: number, column: string, { notation }: ResultText): string =>
  column.endsWith(perCent) ? `${formatExact(number * 100, notation)} %` : formatExact(number, notation);

const disputedRow = ({ row, input }: DisputedInput, context: ReportContext): readonly ReportLine[] => {
  const { origin, value } = input;
  if (origin.kind !== "cell") return [];
  const { text, words } = context;
  const shown = (number: number | null): string =>
    number === null ? text.notStated : shownInput(number, origin.at.column, text);
  return rowLines([
    words.disputed.input(row, origin.at.column),
    shown(value),
    shown(otherSidesOf(input)),
    toldStatus(origin.status, context),
    toldCell(origin.at),
    origin.suppliedBy ?? words.assumptions.notSaid,
  ]);
};

/** Solutions that are told by the other side's numbers too: each is calculated once more. */
const solutionsByTheirs = 3;

/** Today's answer and the gaps of the first solutions by the other side's numbers; nothing where it has stated none. */
const theirAnswer = (inputs: readonly DisputedInput[], context: ReportContext): readonly ReportLine[] => {
  const { plan, result, today, text, words } = context;
  if (inputs.every(({ input }) => otherSidesOf(input) === null)) return [];
  const solutions = result.scenarios.slice(1, 1 + solutionsByTheirs);
  const [gap, ...gaps] = gapsByOtherSide(plan, [today.id, ...solutions.map(({ id }) => id)]);
  if (!gap) return [];
  const told = solutions.map(({ name }, index) => ({
    name,
    gap: shownFigure(gaps[index]?.gapFteTasks ?? null, "posts", text),
  }));
  return [
    ...textLines(words.disputed.withTheirs(taskSentence(taskAnswerBy(gap, today), text))),
    ...(told.length === 0 ? [] : textLines(words.disputed.scenariosWithTheirs(told))),
  ];
};

/** What the parties do not agree on: both numbers, and the answer by the other side's. */
export const disputedSection = (context: ReportContext): ((most: number) => readonly ReportLine[]) => {
  const { plan, words } = context;
  const inputs = disputedInputs(plan);
  if (inputs.length === 0) return () => section(words.disputed.heading, textLines(words.disputed.none));
  const theirs = theirAnswer(inputs, context);
  return (most) => {
    const left = inputs.length - most;
    return section(words.disputed.heading, [
      ...headLines(words.disputed.columns),
      ...inputs.slice(0, most).flatMap((input) => disputedRow(input, context)),
      ...(left > 0 ? textLines(words.disputed.more(left), "quiet") : []),
      ...theirs,
    ]);
  };
};
