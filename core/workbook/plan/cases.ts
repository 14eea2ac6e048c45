import type { Input } from "../../origin.ts";
import type { CaseGroup, GuidelineRow } from "../../plan.ts";
import type { IssueCollector } from "../issue.ts";
import { nowhere } from "../issue.ts";
import { keyOf } from "../read/normalise.ts";
import { inputOf, isGiven, placeOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import { settingCell, settingText } from "../read/settings.ts";
import { nameOf, type PlanContext } from "./context.ts";

type CaseRow = TableRow<"caseGroups">;

/** A stated outflow and a stated duration may differ by rounding. */
const roundingTolerance = 0.01;

const ratio = (dividend: Input, divisor: Input): number | null =>
  dividend.value === null || divisor.value === null || divisor.value === 0
    ? null
    : dividend.value / divisor.value;

/** D, or N/outflow where the outflow was stated, or N/λ so that the caseload stays as it is (Little's law). */
const durationOf = (row: CaseRow, openCases: Input, newCases: Input, issues: IssueCollector): Input => {
  const duration = inputOf(row, "durationMonths");
  const outflow = inputOf(row, "outflowPerMonth");
  if (!isGiven(row, "outflowPerMonth")) {
    return isGiven(row, "durationMonths") ? duration : { ...duration, value: ratio(openCases, newCases) };
  }
  const implied = ratio(openCases, outflow);
  if (!isGiven(row, "durationMonths")) return { value: implied, origin: outflow.origin };
  const differ =
    duration.value !== null &&
    implied !== null &&
    Math.abs(implied - duration.value) > roundingTolerance * Math.max(implied, duration.value);
  if (!differ) return duration;
  issues.add("duration-outflow-differ", placeOf(row, "outflowPerMonth"), {
    duration: duration.value,
    implied,
  });
  return refusedInput(row, "outflowPerMonth");
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

export const caseGroupsOf = (context: PlanContext): readonly CaseGroup[] => {
  const { rows, issues, workplace } = context;
  const stated = rows.guidelines.map((row) => guidelineRow(row, issues));
  const edition = editionOf(context, stated);
  const guidelines = stated.map((row) =>
    edition !== null && keyOf(row.edition) === keyOf(edition) ? { ...row, edition } : row,
  );
  return rows.caseGroups.map((row) => {
    const openCases = inputOf(row, "openCases");
    const newCasesPerMonth = inputOf(row, "newCasesPerMonth");
    return {
      name: nameOf(row),
      unit: textOf(row, "unit") ?? workplace,
      openCases,
      newCasesPerMonth,
      durationMonths: durationOf(row, openCases, newCasesPerMonth, issues),
      outflowPerMonth: isGiven(row, "outflowPerMonth") ? inputOf(row, "outflowPerMonth") : null,
      ...complexityOf(row, issues),
      timeConsumingCases: isGiven(row, "timeConsumingCases") ? inputOf(row, "timeConsumingCases") : null,
      guideline: guidelineOf(row, edition, guidelines, issues),
      at: row.at,
    };
  });
};
