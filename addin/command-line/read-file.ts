import { readFile, stat } from "node:fs/promises";
import type { CommandLineText, UnreadFile } from "../../core/text/command-line-text.ts";
import { maxFileBytes } from "../ooxml/limits.ts";
import { fail, systemCode } from "./failure.ts";

const causes: Readonly<Record<string, UnreadFile>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  EBUSY: "not-allowed",
};

const causeOf = (error: unknown): UnreadFile => causes[systemCode(error)] ?? "unreadable";

/** The bytes of a file. What is larger than a workbook may be is not read at all. */
export const readBytes = async (file: string, text: CommandLineText): Promise<Uint8Array> => {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail(text.unread.folder(file));
    if (!found.isFile()) return fail(text.unread["no-file"](file));
    if (found.size > maxFileBytes) return fail(text.refused["too-large"](file));
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (systemCode(error) === "") throw error;
    return fail(text.unread[causeOf(error)](file));
  }
};
