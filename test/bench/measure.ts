import { createEvaluator } from "../../core/evaluate/evaluate.ts";
import { evaluateScenario, type ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import { valueAt } from "../../core/explain/step.ts";
import type { Plan } from "../../core/plan.ts";
import { timeFrameOf } from "../../core/time-frame.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { given } from "../support/plan.ts";
import { erlangRuns } from "./erlang.ts";
import { type HeadlineSheet, headlineSheet } from "./headline-in-hyperformula.ts";
import { contributionRuns, largeWithOptions, memoryOverEdits, optionSwitches } from "./options.ts";
import { exampleSize, fiftyTimes, largeSize, planOf, type Size } from "./plans.ts";
import { queueRuns } from "./queues.ts";
import { workbookRuns } from "./workbook-edit.ts";
import { exampleTables, largeTables } from "./workbooks.ts";

const runs = 21;
/** Runs before a time counts: as many as it takes for the engine to settle. */
const warmUpMilliseconds = 800;
const warmUpRuns = 5;

const replaced = <T>(items: readonly T[], index: number, change: (item: T) => T): readonly T[] =>
  items.map((item, position) => (position === index ? change(item) : item));

/** One cell that a user changes, in the plan and in the sheet of formulas. */
interface Edit {
  readonly name: string;
  readonly inPlan: (plan: Plan, value: number) => Plan;
  readonly inSheet: (sheet: HeadlineSheet, value: number) => void;
  readonly values: readonly [number, number];
}

const edits: readonly Edit[] = [
  {
    name: "weekly hours of a group",
    inPlan: (plan, value) => ({
      ...plan,
      staffGroups: replaced(plan.staffGroups, 1, (group) => ({ ...group, weeklyHours: given(value) })),
    }),
    inSheet: (sheet, value) => sheet.setWeeklyHours(1, value),
    values: [36, 37],
  },
  {
    name: "stock of a case group",
    inPlan: (plan, value) => ({
      ...plan,
      caseGroups: replaced(plan.caseGroups, 1, (group) => ({ ...group, openCases: given(value) })),
    }),
    inSheet: (sheet, value) => sheet.setOpenCases(1, value),
    values: [300, 320],
  },
  {
    name: "minutes of a task",
    inPlan: (plan, value) => ({
      ...plan,
      tasks: replaced(plan.tasks, 1, (task) => ({
        ...task,
        minutes: { ...task.minutes, talk: given(value) },
      })),
    }),
    inSheet: (sheet, value) => sheet.setTalkMinutes(1, value),
    values: [25, 30],
  },
];

const median = (run: (index: number) => void): number => {
  const times: number[] = [];
  const settled = performance.now() + warmUpMilliseconds;
  let index = 0;
  while (performance.now() < settled || index < 5) run(index++);
  while (times.length < runs) {
    const start = performance.now();
    run(index++);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
};

const medianOf = async (run: (index: number) => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let index = 0; index < warmUpRuns + runs; index++) {
    const start = performance.now();
    await run(index);
    if (index >= warmUpRuns) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
};

const evaluations = (
  plan: Plan,
  ledger = new Ledger(timeFrameOf(plan).span),
): readonly ScenarioEvaluation[] =>
  plan.scenarios.map((scenario) => evaluateScenario(plan, scenario, ledger));

const gapsOf = (evaluated: readonly ScenarioEvaluation[]): readonly number[] =>
  evaluated.map(({ whole }) => (whole.periods[0] ? valueAt(whole.periods[0].gap, 0) : Number.NaN));

/** Both sides must tell the same gaps before a time counts. */
const mustAgree = (what: string, core: readonly number[], sheet: readonly number[]): void => {
  for (const [scenario, gap] of core.entries()) {
    const other = sheet[scenario] ?? Number.NaN;
    if (!(Math.abs(gap - other) <= 1e-9 * Math.max(1, Math.abs(gap)))) {
      throw new Error(`${what}, scenario ${scenario}: the core says ${gap}, the sheet ${other}`);
    }
  }
};

const shown = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(8);

const sizeText = (size: Size): string =>
  Object.entries(size)
    .map(([part, count]) => `${count} ${part}`)
    .join(", ");

const row = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(18)).join("")}`;

const compareEdit = (size: Size, edit: Edit): void => {
  const plan = planOf(size);
  const sheet = headlineSheet(plan, evaluations(plan));
  const edited = (index: number) => edit.inPlan(plan, edit.values[index % 2] ?? 0);
  for (const index of [0, 1]) {
    edit.inSheet(sheet, edit.values[index] ?? 0);
    mustAgree(edit.name, gapsOf(evaluations(edited(index))), sheet.gaps());
  }
  const evaluate = createEvaluator();
  const all = median((index) => void evaluate(edited(index)));
  const ledger = new Ledger(timeFrameOf(plan).span);
  const chain = median((index) => void evaluations(edited(index), ledger));
  const peer = median((index) => {
    edit.inSheet(sheet, edit.values[index % 2] ?? 0);
    sheet.gaps();
  });
  sheet.engine.destroy();
  console.log(
    row(edit.name, shown(all), shown(chain), shown(peer), (all / peer).toFixed(2), (chain / peer).toFixed(2)),
  );
};

const compare = (name: string, size: Size): void => {
  console.log(`\n${name}: ${sizeText(size)}`);
  console.log(
    row(
      "median ms",
      "core, all figures",
      "core, evaluation",
      "peer, headline",
      "all / peer",
      "evaluation / peer",
    ),
  );
  for (const edit of edits) compareEdit(size, edit);
  const plan = planOf(size);
  const all = median(() => void createEvaluator()(plan));
  const chain = median(() => void evaluations(plan));
  const evaluated = evaluations(plan);
  const peer = median(() => headlineSheet(plan, evaluated).engine.destroy());
  console.log(
    row(
      "from raw inputs",
      shown(all),
      shown(chain),
      shown(peer),
      (all / peer).toFixed(2),
      (chain / peer).toFixed(2),
    ),
  );
};

const large = (): void => {
  const plan = planOf(largeSize);
  console.log(`\nlarge case: ${sizeText(largeSize)}`);
  console.log(
    row(
      "from raw inputs, ms",
      shown(median(() => void createEvaluator()(plan))),
      shown(median(() => void evaluations(plan))),
    ),
  );
};

/** Ten queues of eight intervals each, with options that close hours or pool duties in every scenario but today's. */
const queues = (): void => {
  const { withQueues, without } = queueRuns();
  const ten = median(withQueues);
  const none = median(without);
  console.log(`\nten queues of eight intervals: ${sizeText(largeSize)}`);
  console.log(row("median ms", "with queues", "without", "with / without"));
  console.log(row("from raw inputs", shown(ten), shown(none), (ten / none).toFixed(2)));
};

/** Twelve options in every scenario, beside the same plans with none. */
const options = (): void => {
  const without = planOf(largeSize);
  const bare = { ...without, scenarios: without.scenarios.map((own) => ({ ...own, options: [] })) };
  const none = median(() => void createEvaluator()(bare));
  const twelve = median(largeWithOptions());
  console.log(`\ntwelve options in every scenario: ${sizeText(largeSize)}`);
  console.log(row("median ms", "with options", "without", "with / without"));
  console.log(row("from raw inputs", shown(twelve), shown(none), (twelve / none).toFixed(2)));
  const { early, late } = memoryOverEdits();
  console.log(`\none option on or off in a budget of four scenarios over two years`);
  const switched = median(optionSwitches());
  console.log(row("median ms", shown(switched)));
  console.log(row("MiB in use", `${early.toFixed(1)} at 1,000`, `${late.toFixed(1)} at 10,000`));
  contributions(switched);
};

/** All sets of twelve options, beside so many switches of one option. */
const contributions = (switched: number): void => {
  const all = median(contributionRuns());
  const sets = 2 ** 12;
  console.log(`\nwhat each of twelve options of such a scenario contributes, by all ${sets} sets`);
  console.log(row("median ms", "all sets", "as many switches", "all / switches"));
  console.log(row("", shown(all), shown(sets * switched), (all / (sets * switched)).toFixed(3)));
};

/** From the tables of a workbook to view and writes, as the worker of the add-in does after each edit. */
const workbook = async (name: string, tables: WorkbookTables): Promise<void> => {
  const { afterEdit, afresh, pack } = workbookRuns(tables);
  const edit = await medianOf(afterEdit);
  const whole = await medianOf(afresh);
  const packed = median((index) => void pack(index));
  console.log(row(name, shown(edit), shown(whole), (edit / whole).toFixed(2), shown(packed)));
};

const workbooks = async (): Promise<void> => {
  console.log("\nworkbook of 2016: tables to view and writes");
  console.log(row("median ms", "after an edit", "from scratch", "edit / scratch", "packed to send"));
  await workbook("example", exampleTables());
  await workbook("fifty times its rows", await largeTables());
};

/** Erlang C beside a published library's, which must give the same before a time counts. */
const erlang = (): void => {
  console.log("\nErlang C, half hours of 0.5 to 133 Erlang");
  console.log(row("median ms", "core", "erlang-c-js", "core / peer"));
  for (const { name, byCore, byLibrary } of erlangRuns) {
    mustAgree(name, byCore(), byLibrary());
    const core = median(() => void byCore());
    const peer = median(() => void byLibrary());
    console.log(row(name, core.toFixed(4), shown(peer), (core / peer).toFixed(5)));
  }
};

await workbooks();
compare("example", exampleSize);
compare("fifty times the example", fiftyTimes);
large();
queues();
options();
erlang();
