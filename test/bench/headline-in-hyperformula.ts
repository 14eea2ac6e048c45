import { type CellValue, HyperFormula, type RawCellContent } from "hyperformula";
import type { ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { Plan, StaffGroup } from "../../core/plan.ts";

type Row = RawCellContent[];

/** Column name of a month, A for the first. */
const column = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${column(Math.floor(index / 26) - 1)}${letter}`;
};

const months = (count: number, formula: (column: string, month: number) => RawCellContent): Row =>
  Array.from({ length: count }, (_, month) => formula(column(month), month));

/** The headline chain as ordinary formulas: net hours, stocks, task hours, need, supply and gap by group and month. */
export interface HeadlineSheet {
  readonly engine: HyperFormula;
  setWeeklyHours(group: number, hours: number): void;
  setOpenCases(caseGroup: number, cases: number): void;
  setTalkMinutes(task: number, minutes: number): void;
  /** The mean gap of the horizon, of all groups together, in posts: one number a scenario. */
  gaps(): readonly number[];
}

const absenceColumn = "E";

const netRow = (count: number, group: number): Row =>
  months(count, (month) => {
    const staff = (name: string) => `Staff!$${name}$${group + 1}`;
    const days = `Calendar!${month}$1`;
    const holiday = `Calendar!${month}$2*(${staff("C")}+${staff("B")}*${staff("D")})`;
    return `=(${days}*${staff("B")}/5-${holiday})*(1-${staff(absenceColumn)})*(1-${staff("F")})`;
  });

const weeksRow = (count: number, group: number): Row =>
  months(count, (month) => {
    const staff = (name: string) => `Staff!$${name}$${group + 1}`;
    const holiday = `Calendar!${month}$2*(${staff("C")}+${staff("B")}*${staff("D")})`;
    return `=(Calendar!${month}$1/5-${holiday}/${staff("B")})*(1-${staff(absenceColumn)})`;
  });

const meanNetRow = (count: number, group: number): Row =>
  months(count, (_, month) => {
    const year = Math.floor(month / 12) * 12;
    return `=AVERAGE(Net!${column(year)}${group + 1}:${column(year + 11)}${group + 1})`;
  });

const stockRow = (count: number, group: number): Row =>
  months(count, (_, month) => {
    const [stock, arrivals, duration] = ["A", "B", "C"].map((name) => `Cases!$${name}$${group + 1}`);
    if (month === 0) return `=${stock}`;
    const before = `${column(month - 1)}${group + 1}`;
    return `=${arrivals}*${duration}+(${before}-${arrivals}*${duration})*EXP(-1/${duration})`;
  });

const meanStockRow = (count: number, group: number): Row =>
  months(count, (month) => {
    const [arrivals, duration] = ["B", "C"].map((name) => `Cases!$${name}$${group + 1}`);
    const open = `Stock!${month}${group + 1}`;
    return `=${arrivals}*${duration}+(${open}-${arrivals}*${duration})*${duration}*(1-EXP(-1/${duration}))`;
  });

const taskRow = (count: number, task: number, caseGroup: number): Row =>
  months(count, (month) => {
    const [rate, talk, before, after, noShow] = ["A", "B", "C", "D", "E"].map(
      (name) => `Tasks!$${name}$${task + 1}`,
    );
    const minutes = `(${talk}+${after}+${before}/(1-${noShow})+(1/(1-${noShow})-1)*${talk})`;
    return `=${rate}*Mean!${month}${caseGroup + 1}/12*${minutes}/60`;
  });

const demandRow = (count: number, plan: Plan, group: StaffGroup): Row => {
  const tasks = plan.tasks.flatMap(({ homeGroup }, task) => (homeGroup === group.name ? [task + 1] : []));
  return months(count, (month) =>
    tasks.length === 0 ? 0 : `=SUM(${tasks.map((task) => `Hours!${month}${task}`).join(",")})`,
  );
};

/** Posts less ramp-up, and overtime as people × hours a week, enter as values; the hours behind them are formulas. */
const scenarioSheet = (count: number, evaluation: ScenarioEvaluation): Row[] => {
  const groups = evaluation.supplies.length;
  const values = (of: (supply: ScenarioEvaluation["supplies"][number], month: number) => number): Row[] =>
    evaluation.supplies.map((supply) => months(count, (_, month) => of(supply, month)));
  const at = (step: Step, month: number) => valueAt(step, month);
  const posts = values(({ posts }, month) => at(posts.filled, month) - at(posts.rampLoss, month));
  const overtime = values(({ overtime }, month) =>
    overtime.reduce(
      (sum, { plan }) => sum + at(plan.people, month) * at(plan.weeklyHours, month) * at(plan.inForce, month),
      0,
    ),
  );
  const gap = Array.from({ length: groups }, (_, group) =>
    months(count, (month) => {
      const row = group + 1;
      const supply = `Net!${month}${row}*${month}${row}+${month}${groups + row}*Weeks!${month}${row}`;
      return `=(${supply}-Demand!${month}${row})/MeanNet!${month}${row}`;
    }),
  );
  const first = 2 * groups + 1;
  const unit = months(count, (month) => `=SUM(${month}${first}:${month}${first + groups - 1})`);
  const period: Row = [
    `=AVERAGE(A${first + groups}:${column(evaluation.frame.horizon - 1)}${first + groups})`,
  ];
  return [...posts, ...overtime, ...gap, unit, period];
};

const number = (input: { readonly value: number | null }): number => input.value ?? 0;

const inputSheets = (
  plan: Plan,
  [today]: readonly ScenarioEvaluation[],
  count: number,
): Record<string, Row[]> => {
  const days = today?.supplies[0]?.net.workingDays;
  const weights = plan.staffGroups[0]?.holidayProfile.weights ?? [];
  return {
    Calendar: [
      months(count, (_, month) => (days ? valueAt(days, month) : 0)),
      months(count, (_, month) => weights[(plan.start.month - 1 + month) % 12]?.value ?? 0),
    ],
    Staff: plan.staffGroups.map(
      ({ filledPosts, weeklyHours, holidayHours, sixthWeekShare, absenceShare, allowances }) => [
        ...[filledPosts, weeklyHours, holidayHours, sixthWeekShare, absenceShare].map(number),
        allowances.reduce((sum, { amount }) => sum + number(amount), 0),
      ],
    ),
    Cases: plan.caseGroups.map(({ openCases, newCasesPerMonth, durationMonths }) =>
      [openCases, newCasesPerMonth, durationMonths].map(number),
    ),
    Tasks: plan.tasks.map(({ driver, minutes }) => [
      "rate" in driver ? number(driver.rate) : 0,
      ...[minutes.talk, minutes.before, minutes.after, minutes.noShowShare].map(number),
    ]),
  };
};

const caseGroupOf = (plan: Plan, task: number): number => {
  const driver = plan.tasks[task]?.driver;
  return plan.caseGroups.findIndex(
    ({ name }) => driver && "caseGroup" in driver && name === driver.caseGroup,
  );
};

export const headlineSheet = (plan: Plan, evaluations: readonly ScenarioEvaluation[]): HeadlineSheet => {
  const count = evaluations[0]?.frame.span ?? 0;
  const staffRows = (row: (count: number, group: number) => Row) =>
    plan.staffGroups.map((_, group) => row(count, group));
  const caseRows = (row: (count: number, group: number) => Row) =>
    plan.caseGroups.map((_, group) => row(count, group));
  const engine = HyperFormula.buildFromSheets(
    {
      ...inputSheets(plan, evaluations, count),
      Net: staffRows(netRow),
      Weeks: staffRows(weeksRow),
      MeanNet: staffRows(meanNetRow),
      Stock: caseRows(stockRow),
      Mean: caseRows(meanStockRow),
      Hours: plan.tasks.map((_, task) => taskRow(count, task, caseGroupOf(plan, task))),
      Demand: plan.staffGroups.map((group) => demandRow(count, plan, group)),
      ...Object.fromEntries(
        evaluations.map((evaluation, index) => [`S${index}`, scenarioSheet(count, evaluation)]),
      ),
    },
    { licenseKey: "gpl-v3", maxColumns: 200 },
  );
  const set = (sheet: string, row: number, col: number, value: number) =>
    void engine.setCellContents({ sheet: engine.getSheetId(sheet) ?? 0, row, col }, value);
  const lastRow = 3 * plan.staffGroups.length + 1;
  const read = (_: unknown, scenario: number): CellValue =>
    engine.getCellValue({ sheet: engine.getSheetId(`S${scenario}`) ?? 0, row: lastRow, col: 0 });
  return {
    engine,
    setWeeklyHours: (group, hours) => set("Staff", group, 1, hours),
    setOpenCases: (group, cases) => set("Cases", group, 0, cases),
    setTalkMinutes: (task, minutes) => set("Tasks", task, 1, minutes),
    gaps: () => evaluations.map(read).map(Number),
  };
};
