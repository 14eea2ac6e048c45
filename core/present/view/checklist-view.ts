import { type ChecklistQuestion, checklistQuestions } from "../../plan/checklist.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import { issueCollector } from "../../workbook/issue.ts";
import { textOfColumn } from "../../workbook/layout.ts";
import { matchColumns } from "../../workbook/read/columns.ts";
import { findTables } from "../../workbook/read/find-tables.ts";
import { cleanText } from "../../workbook/read/normalise.ts";
import {
  readSettings,
  type SettingsRead,
  settingAnsweredBy,
  settingCell,
} from "../../workbook/read/settings.ts";
import type { TableCell, WorkbookTable, WorkbookTables } from "../../workbook/tables.ts";
import { formatDate } from "../../year-month.ts";
import { sheetLanguage, withoutPersonalNumbers } from "./option-rows.ts";
import type { ChecklistView, OptionFieldView, OptionInputView } from "./workbook-view.ts";

/** The table of the checklist with what was read of it. */
interface Checklist {
  readonly table: WorkbookTable;
  readonly read: SettingsRead<"checklist">;
  readonly positions: ReadonlyMap<string, number>;
  /** Of the pane. */
  readonly language: Language;
}

const checklistIn = (workbook: WorkbookTables, language: Language): Checklist | null => {
  const index = findTables(workbook).find(({ id }) => id === "checklist")?.index;
  const found = index === undefined ? undefined : workbook.tables[index];
  if (found === undefined) return null;
  const table = withoutPersonalNumbers(found);
  const read = readSettings("checklist", table, issueCollector());
  return { table, read, positions: matchColumns("checklist", table, issueCollector()), language };
};

const textIn = (cell: TableCell): string | null =>
  typeof cell.value === "string" && cleanText(cell.value) !== "" ? cleanText(cell.value) : null;

const answerInput = (cell: TableCell, answer: unknown, { table }: Checklist): OptionInputView => {
  const { yes, no } = contractTexts[sheetLanguage("checklist", table)];
  const written = textIn(cell);
  const words = (usual: string, isIt: boolean) => (isIt && written !== null ? written : usual);
  const choices = [words(yes, answer === true), words(no, answer === false)];
  return { kind: "choice", value: written ?? (answer === true ? yes : null), choices };
};

/** The cell of a slot in the row of a question; null where the table has no such column. */
const cellBeside = ({ table, positions }: Checklist, address: string, slot: string): TableCell | null => {
  const row = table.rows.find((cells) => cells.some((cell) => cell.address === address));
  return row?.[positions.get(slot) ?? -1] ?? null;
};

/** A cell of an answer as a field; none where the table has no such column. */
const field = (
  { table }: Checklist,
  cell: TableCell | null,
  column: string,
  label: string,
  inputOf: (cell: TableCell) => OptionInputView,
): readonly OptionFieldView[] =>
  cell === null
    ? []
    : [
        {
          column,
          label,
          unit: "",
          help: "",
          place: { sheet: table.sheet, address: cell.address },
          required: false,
          important: true,
          input: inputOf(cell),
          lacks: null,
          problem: null,
        },
      ];

/** The answer, who gave it, and when. */
const fieldsOf = (
  question: ChecklistQuestion,
  address: string,
  checklist: Checklist,
): readonly OptionFieldView[] => {
  const { read, language } = checklist;
  const { settingsTables, settingsColumns, provenance } = contractTexts[language];
  const cell = (slot: string) => cellBeside(checklist, address, slot);
  const { date } = settingAnsweredBy(read, question);
  const { value } = settingCell(read, question);
  return [
    ...field(checklist, cell("setting:value"), "answer", settingsTables.checklist.value, (answer) =>
      answerInput(answer, value, checklist),
    ),
    ...field(checklist, cell("suppliedBy"), "by", provenance.suppliedBy.header, (by) => ({
      kind: "text",
      value: textIn(by),
    })),
    ...field(checklist, cell("setting:date"), "date", settingsColumns.date.header, () => ({
      kind: "date",
      value: date === null ? null : formatDate(date),
    })),
  ];
};

/** Without what stands at every question of the sheet: the fields of the pane say it themselves. */
const ownHelp = (help: string, language: Language): string =>
  help.replace(contractTexts[language].settingsTables.checklist.answerHelp ?? "", "").trim();

/** What somebody has to answer for, with the cells of the answer; null where the workbook has no checklist. */
export const checklistView = (workbook: WorkbookTables, language: Language): ChecklistView | null => {
  const checklist = checklistIn(workbook, language);
  if (checklist === null) return null;
  return {
    title: contractTexts[language].settingsTables.checklist.title,
    purpose: contractTexts[language].settingsTables.checklist.purpose,
    questions: checklistQuestions.flatMap((question) => {
      const { at, value } = settingCell(checklist.read, question);
      if (at === null) return [];
      const { header, help } = textOfColumn(contractTexts[language], "checklist", question);
      const fields = fieldsOf(question, at.cell, checklist);
      return [
        { id: question, question: header, help: ownHelp(help, language), isAnswered: value !== null, fields },
      ];
    }),
  };
};
