import type { CommandLineText, RefusedCell } from "../../core/text/command-line-text.ts";
import type { WriteProblem, WriteProblemCode } from "../ooxml/index.ts";

/** The compiler holds the codes of the package's writer against those that have a sentence. */
const refusedCell = (code: WriteProblemCode): RefusedCell => code;

/** Why the workbook takes no results, by the first cell in the way. */
export const cellSentence = (problems: readonly WriteProblem[], { cell }: CommandLineText): string => {
  const [first] = problems;
  if (first === undefined) throw new Error("a refusal without a problem");
  const { code, sheet, address } = first;
  const count = problems.filter((problem) => problem.code === code).length;
  return cell[refusedCell(code)]({ sheet, cell: address, count });
};
