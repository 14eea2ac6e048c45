import { modelVersion } from "../../workbook/contract/version.ts";
import { planFingerprint } from "../../workbook/plan-fingerprint.ts";
import type { ReportContext } from "./report-context.ts";
import { blankLine, type ReportLine, section, textLines } from "./report-line.ts";

/** What the report is calculated by and from. */
export const basisSection = ({ plan, result, words, sheets }: ReportContext): readonly ReportLine[] =>
  section(words.basis.heading, [
    ...result.standards.flatMap((standard) => textLines(words.basis.standard(standard))),
    ...textLines(words.basis.version(modelVersion, planFingerprint(plan))),
    ...textLines(`${words.basis.fingerprint} ${words.basis.sheets(sheets.result, sheets.control)}`, "quiet"),
  ]);

const penLine = "__________________";

/** Lines to write on: day and names are none that the workbook knows. */
export const signatureLines = ({ words }: ReportContext): readonly ReportLine[] => {
  const [date, management, staff] = words.signatures;
  return [
    blankLine,
    blankLine,
    { look: "text", cells: [penLine, "", penLine, "", "", penLine] },
    { look: "quiet", cells: [date, "", management, "", "", staff] },
  ];
};
