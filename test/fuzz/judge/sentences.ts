import { editionText as danish } from "../../../addin/browser/edition/text/da.ts";
import { editionText as english } from "../../../addin/browser/edition/text/en.ts";
import { cellSentence } from "../../../addin/command-line/cell-refusal.ts";
import type { RefusalCode, WriteProblem } from "../../../addin/ooxml/index.ts";
import { commandLineTexts } from "../../../core/text/command-line-texts.ts";
import { languages } from "../../../core/text/language.ts";

/** Words that only a programmer's mistake puts into a sentence. */
const mistake = /\b(?:NaN|undefined|Infinity)\b|\[object |\bat .*:\d+:\d+/;

/** Whether it can be read out to a user. */
export const isSentence = (text: string): boolean =>
  text.trim().length > 10 && /[.?]$/.test(text.trim()) && !saysMistake(text);

/** What stands in quotation marks is what the workbook itself says. */
export const saysMistake = (text: string): boolean => mistake.test(text.replace(/"[^"]*"/g, ""));

/** What is wrong with the sentences, in every language and edition, for a file that is refused. */
export const refusalComplaints = (code: RefusalCode): readonly string[] =>
  [
    ...languages.map((language) => commandLineTexts[language].refused[code]("fil.xlsx")),
    ...[danish, english].map((text) => text.refused[code]("fil.xlsx")),
  ]
    .filter((sentence) => !isSentence(sentence))
    .map((sentence) => `no sentence for "${code}": ${sentence}`);

/** The same for cells that take no result. */
export const problemComplaints = (problems: readonly WriteProblem[]): readonly string[] =>
  [
    ...languages.map((language) => cellSentence(problems, commandLineTexts[language])),
    ...[danish, english].map((text) => text.cellsNotSaved(problems[0]?.code ?? "merged-cell", "Ark1!A1")),
  ]
    .filter((sentence) => !isSentence(sentence))
    .map((sentence) => `no sentence for a cell: ${sentence}`);
