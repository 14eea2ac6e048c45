import type { CommandLineText, RefusedFile } from "../../core/text/command-line-text.ts";
import { isRefusal, openPackage, type Package, type RefusalCode } from "../ooxml/index.ts";
import { fail } from "./failure.ts";
import { readBytes } from "./read-file.ts";

/** The compiler holds the codes of the package's reader against those that have a sentence. */
const refusedFile = (code: RefusalCode): RefusedFile => code;

/** Opens a workbook, or ends the command with the sentence that says why it is none. */
export const openWorkbook = async (file: string, text: CommandLineText): Promise<Package> => {
  const opened = openPackage(await readBytes(file, text));
  return isRefusal(opened) ? fail(text.refused[refusedFile(opened.refused)](file)) : opened;
};
