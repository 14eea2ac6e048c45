import type { Input } from "../../origin.ts";
import type { CaseMove } from "../../plan/case-flow.ts";
import type { CaseGroup } from "../../plan.ts";
import type { IssueCollector } from "../issue.ts";
import { inputOf, isGiven, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import { openingAgesOf } from "./case-ages.ts";
import { nameOf, type PlanContext, reportMissing } from "./context.ts";
import { guidelinesOf, usedEditions } from "./guidelines.ts";

type CaseRow = TableRow<"caseGroups">;

/** A stated outflow and a stated duration may differ by rounding. */
const roundingTolerance = 0.01;

const ratio = (dividend: Input, divisor: Input): number | null =>
  dividend.value === null || divisor.value === null || divisor.value === 0
    ? null
    : dividend.value / divisor.value;

interface CaseFlow {
  readonly durationMonths: Input;
  readonly outflowPerMonth: Input | null;
}

/** A target group's row, and whether cases come to it from other groups. */
interface StatedGroup {
  readonly row: CaseRow;
  readonly receives: boolean;
}

const missingDuration = (row: CaseRow, issues: IssueCollector): Input => {
  reportMissing(issues, row, "durationMonths");
  return refusedInput(row, "durationMonths");
};

/**
 * N/λ, so that the caseload stays as it is (Little's law); that tells nothing where only one of them is 0. Where cases
 * come from other groups as well, the model counts them in.
 */
const steadyDuration = (
  { row, receives }: StatedGroup,
  openCases: Input,
  newCases: Input,
  issues: IssueCollector,
): Input => {
  const blank = inputOf(row, "durationMonths");
  const open = openCases.value;
  const arriving = newCases.value;
  if (open === null || arriving === null || (receives && open > 0)) return { ...blank, value: null };
  if (open > 0 && arriving > 0) return { ...blank, value: open / arriving };
  // No case is open and none comes: how long they last changes nothing.
  if (open === 0 && arriving === 0) return { ...blank, value: 1 };
  return missingDuration(row, issues);
};

/** The duration decides where it is stated; else the outflow does, else the caseload stays as it is. */
const flowOf = (group: StatedGroup, openCases: Input, newCases: Input, issues: IssueCollector): CaseFlow => {
  const { row } = group;
  const duration = inputOf(row, "durationMonths");
  const outflow = inputOf(row, "outflowPerMonth");
  if (!isGiven(row, "outflowPerMonth"))
    return {
      durationMonths: isGiven(row, "durationMonths")
        ? duration
        : steadyDuration(group, openCases, newCases, issues),
      outflowPerMonth: null,
    };
  const implied = ratio(openCases, outflow);
  if (!isGiven(row, "durationMonths")) {
    if (openCases.value === 0)
      return { durationMonths: steadyDuration(group, openCases, newCases, issues), outflowPerMonth: null };
    if (outflow.value === 0) return { durationMonths: missingDuration(row, issues), outflowPerMonth: null };
    return { durationMonths: { value: implied, origin: outflow.origin }, outflowPerMonth: outflow };
  }
  if (outflow.value === null)
    return { durationMonths: refusedInput(row, "outflowPerMonth"), outflowPerMonth: outflow };
  const differ =
    duration.value !== null &&
    implied !== null &&
    Math.abs(implied - duration.value) > roundingTolerance * Math.max(implied, duration.value);
  if (!differ) return { durationMonths: duration, outflowPerMonth: null };
  issues.add("duration-outflow-differ", placeOf(row, "outflowPerMonth"), {
    duration: duration.value,
    implied,
  });
  const refused = refusedInput(row, "outflowPerMonth");
  return { durationMonths: refused, outflowPerMonth: refused };
};

const complexityOf = (row: CaseRow, issues: IssueCollector) => {
  const complexShare = inputOf(row, "complexShare");
  const veryComplexShare = inputOf(row, "veryComplexShare");
  const sum = (complexShare.value ?? 0) + (veryComplexShare.value ?? 0);
  if (sum <= 1) return { complexShare, veryComplexShare };
  const columns = ["complexShare", "veryComplexShare"];
  issues.add("shares-above-one", placeOf(row, "veryComplexShare"), {
    table: row.table,
    column: "veryComplexShare",
    columns,
    sum,
  });
  return {
    complexShare: refusedInput(row, "complexShare"),
    veryComplexShare: refusedInput(row, "veryComplexShare"),
  };
};

export const caseGroupsOf = (context: PlanContext, moves: readonly CaseMove[]): readonly CaseGroup[] => {
  const { rows, issues, workplace } = context;
  const editions = usedEditions(context);
  return rows.caseGroups.map((row) => {
    const openCases = inputOf(row, "openCases");
    const newCasesPerMonth = inputOf(row, "newCasesPerMonth");
    const name = nameOf(row);
    const group = { row, receives: moves.some(({ to }) => to === name) };
    return {
      name,
      unit: textOf(row, "unit") ?? workplace,
      openCases,
      newCasesPerMonth,
      ...flowOf(group, openCases, newCasesPerMonth, issues),
      ...complexityOf(row, issues),
      timeConsumingCases: isGiven(row, "timeConsumingCases") ? inputOf(row, "timeConsumingCases") : null,
      openingAges: openingAgesOf(rows.caseAges, name, openCases, issues),
      guidelines: guidelinesOf(row, editions, issues),
      at: row.at,
    };
  });
};
