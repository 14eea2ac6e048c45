import type { Input } from "../../origin.ts";
import type { CaseMove } from "../../plan/case-flow.ts";
import type { CaseGroup, GuidelineRow } from "../../plan.ts";
import type { IssueCollector } from "../issue.ts";
import { nowhere } from "../issue.ts";
import { keyOf } from "../read/normalise.ts";
import { inputOf, isGiven, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import { settingCell, settingText } from "../read/settings.ts";
import { openingAgesOf } from "./case-ages.ts";
import { nameOf, type PlanContext, reportMissing } from "./context.ts";

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

const guidelineRow = (row: TableRow<"guidelines">, issues: IssueCollector): GuidelineRow => {
  const stated = {
    edition: textOf(row, "edition") ?? "",
    targetGroup: textOf(row, "targetGroup") ?? "",
    low: inputOf(row, "low"),
    high: inputOf(row, "high"),
    source: textOf(row, "source") ?? "",
  };
  const { low, high } = stated;
  if (low.value === null || high.value === null || low.value <= high.value) return stated;
  issues.add("guideline-order", placeOf(row, "low"), { low: low.value, high: high.value });
  return { ...stated, low: refusedInput(row, "low"), high: refusedInput(row, "high") };
};

/** The edition that the cases are compared with; null where none can be told. */
const editionOf = (context: PlanContext, guidelines: readonly GuidelineRow[]): string | null => {
  const { settings, issues } = context;
  const editions = [...new Map(guidelines.map(({ edition }) => [keyOf(edition), edition])).values()];
  const stated = settingText(settings, "guidelineEdition");
  const at = settingCell(settings, "guidelineEdition").at ?? nowhere;
  const used = context.rows.caseGroups.some((row) => isGiven(row, "guidelineGroup"));
  if (settingCell(settings, "guidelineEdition").state === "refused") return null;
  if (stated === null) {
    if (editions.length === 1) return editions[0] ?? null;
    if (editions.length > 1 && used)
      issues.add("missing-setting-value", at, { table: "settings", column: "guidelineEdition" });
    return null;
  }
  const found = editions.find((edition) => keyOf(edition) === keyOf(stated)) ?? null;
  if (found === null && used) issues.add("unknown-edition", at, { found: stated, available: editions });
  return found;
};

/** A guideline that was named and not found: the comparison cannot be made, which is not the same as none. */
const unknownGuideline = (row: CaseRow, edition: string): GuidelineRow => ({
  edition,
  targetGroup: textOf(row, "guidelineGroup") ?? "",
  low: refusedInput(row, "guidelineGroup"),
  high: refusedInput(row, "guidelineGroup"),
  source: "",
});

const guidelineOf = (
  row: CaseRow,
  edition: string | null,
  guidelines: readonly GuidelineRow[],
  issues: IssueCollector,
): GuidelineRow | null => {
  if (!isGiven(row, "guidelineGroup")) return null;
  const stated = textOf(row, "guidelineGroup");
  if (edition === null || stated === null) return unknownGuideline(row, edition ?? "");
  const inEdition = guidelines.filter((guideline) => guideline.edition === edition);
  const found = inEdition.find(({ targetGroup }) => keyOf(targetGroup) === keyOf(stated));
  if (found !== undefined) return found;
  const available = inEdition.map(({ targetGroup }) => targetGroup);
  issues.add("unknown-guideline", placeOf(row, "guidelineGroup"), { found: stated, edition, available });
  return unknownGuideline(row, edition);
};

export const caseGroupsOf = (context: PlanContext, moves: readonly CaseMove[]): readonly CaseGroup[] => {
  const { rows, issues, workplace } = context;
  const stated = rows.guidelines.map((row) => guidelineRow(row, issues));
  const edition = editionOf(context, stated);
  const guidelines = stated.map((row) =>
    edition !== null && keyOf(row.edition) === keyOf(edition) ? { ...row, edition } : row,
  );
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
      guideline: guidelineOf(row, edition, guidelines, issues),
      at: row.at,
    };
  });
};
