import type { WorkbookView } from "../../../core/present/view/workbook-view.ts";
import type { CellWrite, WorkbookTables } from "../../../core/workbook/tables.ts";
import { isSentence, saysMistake } from "./sentences.ts";

/** Every number and text in plain data. */
const leaves = (data: unknown, found: (number | string)[] = []): readonly (number | string)[] => {
  if (typeof data === "number" || typeof data === "string") found.push(data);
  else if (typeof data === "object" && data !== null)
    for (const inner of Object.values(data)) leaves(inner, found);
  return found;
};

/** What the workbook itself says, in cells, errors and names, that reads like a programmer's mistake. */
const ownMistakes = ({ tables, sheets }: WorkbookTables): readonly string[] => {
  const cells = tables.flatMap(({ headers, rows }) => [headers, ...rows].flat().map(({ value }) => value));
  const names = [...sheets, ...tables.map(({ name }) => name)];
  const texts = [...cells, ...names].map((said) =>
    typeof said === "object" && said !== null && "error" in said ? said.error : said,
  );
  const own = texts.filter((text): text is string => typeof text === "string" && saysMistake(text));
  return [...new Set(own)].sort((one, other) => other.length - one.length);
};

/** The text without what the workbook itself says. */
const withoutOwn = (text: string, own: readonly string[]): string =>
  own.reduce((rest, said) => rest.replaceAll(said, "x"), text);

const isMistake = (leaf: number | string, own: readonly string[]): boolean =>
  typeof leaf === "number" ? !Number.isFinite(leaf) : saysMistake(withoutOwn(leaf, own));

const plainProblems = (view: WorkbookView, own: readonly string[]): readonly string[] => {
  if (view.kind === "no-model") return [];
  const reason = view.kind === "no-result" ? [view.reason] : [];
  return [...reason, ...view.problems.map(({ message }) => message)].filter(
    (text) => !isSentence(withoutOwn(text, own)),
  );
};

/** What is wrong with an answer: figures that are none, and problems that are told in no sentence. */
export const answerComplaints = (
  view: WorkbookView,
  writes: readonly CellWrite[],
  tables: WorkbookTables,
): readonly string[] => {
  const own = ownMistakes(tables);
  return [
    ...leaves([view, writes.map(({ value }) => value)])
      .filter((leaf) => isMistake(leaf, own))
      .slice(0, 3)
      .map((leaf) => `the answer holds ${leaf}`),
    ...plainProblems(view, own)
      .slice(0, 3)
      .map((text) => `a problem without a sentence: ${text}`),
  ];
};
