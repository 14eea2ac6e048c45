import type { Language } from "../../../core/text/language.ts";
import { isRefusal, openPackage, readWorkbookModel } from "../../ooxml/index.ts";
import type { DefinedName, WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import { base64Of } from "../base64.ts";

/** The empty workbook of the product in one language, as a file and as what is in it. */
export interface Template {
  readonly language: Language;
  readonly base64: string;
  readonly model: WorkbookModel;
}

/** Excel keeps these itself: what is printed, and what is filtered. */
const ownedByExcel = /^_xlnm\./;

/** Names of the whole workbook that the sheets of the template need. */
export const templateNames = ({ model }: Template): readonly DefinedName[] =>
  model.names.filter(({ name, sheet }) => sheet === null && !ownedByExcel.test(name));

/** Null where the bytes are no workbook, as of a page that tells that the file is not there. */
export const readTemplate = (bytes: Uint8Array, language: Language): Template | null => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) return null;
  return { language, base64: base64Of(bytes), model: readWorkbookModel(opened) };
};
