import type { Issue, IssueCode, IssueData, IssuePlace } from "../workbook/issue.ts";
import { contractTexts } from "./contract-texts.ts";
import { issueText as danish } from "./da/issues.ts";
import { issueText as english } from "./en/issues.ts";
import { type IssueText, noSheetNames, placeText, type Say, type SheetNames, sayIn } from "./issue-text.ts";
import type { Language } from "./language.ts";

const issueTexts: Readonly<Record<Language, IssueText>> = { da: danish, en: english };

/** A message with its place ahead of it. */
export const placeMessage = (at: IssuePlace, message: string, language: Language): string => {
  const place = placeText(issueTexts[language], at);
  return place === "" ? message : `${place}: ${message}`;
};

/** A message without the place ahead of it. */
export const messageAlone = (at: IssuePlace, message: string, language: Language): string => {
  const ahead = placeMessage(at, "", language);
  return message.startsWith(ahead) ? message.slice(ahead.length) : message;
};

/** A problem in words: where it is, what was found, what was expected, and how to mend it. */
export const issueMessage = (issue: Issue, language: Language, sheets: SheetNames = noSheetNames): string => {
  const text = issueTexts[language];
  // Code and data of one issue belong together; the compiler sees only their unions.
  const tell = text.messages[issue.code] as (data: IssueData[IssueCode], say: Say) => string;
  return placeMessage(issue.at, tell(issue.data, sayIn(contractTexts[language], text, sheets)), language);
};
