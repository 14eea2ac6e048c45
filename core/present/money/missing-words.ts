import { type Cause, columnOfNumber } from "../../evaluate/not-computable.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import { quantityTexts, resultTexts } from "../../text/result-texts.ts";
import { benefitsTable } from "../../workbook/contract/money.ts";
import { rowKind, rowName } from "../row-name.ts";

/** A number that kroner are missing for want of, whose it is, and where it is to be written. */
export const missingWords = (cause: Cause, language: Language): string => {
  const { quantity, subject, at } = cause;
  const text = resultTexts[language];
  const name = subject.kind === "plan" ? "" : rowName(subject.name, rowKind(subject.kind), text);
  return text.money.missingHere(
    columnOfNumber(cause) ?? quantityTexts[language][quantity],
    name,
    at === null ? sheetOf(quantity, language) : { sheet: at.sheet, cell: at.cell },
  );
};

/** Benefits that no row states yet are written on the sheet of the cases. */
const sheetOf = (quantity: Cause["quantity"], language: Language) =>
  quantity === "weekly-benefit"
    ? { sheet: contractTexts[language].sheets[benefitsTable.sheet].name, cell: null }
    : null;
