import type { Language } from "../../text/language.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import type { FittedRows } from "../result-rows.ts";
import type { AnsweredWorkbook } from "../workbook-result.ts";
import { answerSection, questionSection, titleLines } from "./answer-section.ts";
import { assumptionSection } from "./assumption-section.ts";
import { basisSection, signatureLines } from "./basis-section.ts";
import { disputedSection } from "./disputed-section.ts";
import { flagSection } from "./flag-section.ts";
import { moneySection } from "./money-section.ts";
import { type ReportContext, reportContext } from "./report-context.ts";
import { type ReportLine, rowOf } from "./report-line.ts";
import { scenarioSection } from "./scenario-section.ts";

/** How much of what there may be much of is told. */
interface Extent {
  readonly scenarios: number;
  readonly proposals: number;
  readonly flags: number;
  readonly assumptions: number;
  readonly disputed: number;
}

const least: Extent = { scenarios: 4, proposals: 1, flags: 2, assumptions: 3, disputed: 2 };
const most: Extent = { scenarios: 12, proposals: 12, flags: 10, assumptions: 10, disputed: 10 };
/** One more of each in turn, as long as there is room. */
const inTurn = ["scenarios", "assumptions", "flags", "disputed", "proposals"] as const;

/** The fullest extent that fits; the least one where none does. */
const fittingExtent = (fits: (extent: Extent) => boolean): Extent => {
  let extent = least;
  let growing: readonly (keyof Extent)[] = inTurn;
  while (growing.length > 0) {
    growing = growing.filter((part) => {
      const larger = { ...extent, [part]: extent[part] + 1 };
      const grows = larger[part] <= most[part] && fits(larger);
      if (grows) extent = larger;
      return grows;
    });
  }
  return extent;
};

/** What is told in full whatever the room comes first and last; the sections between them are told as far as there is room. */
const linesBy = (context: ReportContext): ((extent: Extent) => readonly ReportLine[]) => {
  const first = [...titleLines(context), ...questionSection(context), ...answerSection(context)];
  const last = [...basisSection(context), ...signatureLines(context)];
  const scenarios = scenarioSection(context);
  const money = moneySection(context);
  const flags = flagSection(context);
  const assumptions = assumptionSection(context);
  const disputed = disputedSection(context);
  return (extent) => [
    ...first,
    ...scenarios(extent),
    ...money(extent.scenarios, extent.proposals),
    ...flags(extent.flags),
    ...assumptions(extent.assumptions),
    ...disputed(extent.disputed),
    ...last,
  ];
};

/** The lines of the report, as many as a table has room for; what is left out is counted in its section. */
export const reportLines = (context: ReportContext, room: number): readonly ReportLine[] => {
  const lines = linesBy(context);
  return lines(fittingExtent((extent) => lines(extent).length <= room));
};

/** The rows of the report's table, of an answer that is presented. */
export const reportRows = (
  answer: AnsweredWorkbook,
  workbook: WorkbookTables,
  room: number,
  language: Language,
): FittedRows => {
  const context = reportContext(answer, workbook, language);
  const rows = context === null ? [] : reportLines(context, room).map(rowOf);
  return { rows: rows.slice(0, room), left: Math.max(0, rows.length - room) };
};
