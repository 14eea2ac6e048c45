import { constants } from "node:fs";
import { access, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { CommandLineText, CopyProblem } from "../../core/text/command-line-text.ts";
import { fail, systemCode } from "./failure.ts";

const sentenceOf = (problem: CopyProblem, { copy }: CommandLineText): string => {
  switch (problem.kind) {
    case "same-file":
      return copy["same-file"](problem);
    case "extension":
      return copy.extension(problem);
    case "exists":
      return copy.exists(problem);
    case "folder":
      return copy.folder(problem);
    case "no-folder":
      return copy["no-folder"](problem);
    case "not-allowed":
      return copy["not-allowed"](problem);
    case "not-written":
      return copy["not-written"](problem);
    case "no-result-tables":
      return copy["no-result-tables"](problem);
  }
};

export const failCopy = (problem: CopyProblem, text: CommandLineText): never =>
  fail(sentenceOf(problem, text));

const found = async (file: string) => {
  try {
    return await stat(file);
  } catch {
    return null;
  }
};

const isAllowed = async (file: string): Promise<boolean> => {
  try {
    await access(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Links to the workbook, and other spellings of its name, are the workbook too. */
const isSameFile = async (file: string, out: string): Promise<boolean> => {
  const [one, other] = await Promise.all([found(file), found(out)]);
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev;
};

const extensionOf = (file: string): string => path.extname(file).toLowerCase();

const copyProblem = async (file: string, out: string, overwrite: boolean): Promise<CopyProblem | null> => {
  if (await isSameFile(file, out)) return { kind: "same-file", out };
  const present = await found(out);
  if (present?.isDirectory()) return { kind: "folder", out };
  if (!overwrite && present !== null && present.size > 0) return { kind: "exists", out };
  const extension = extensionOf(file);
  if (extensionOf(out) !== extension) return { kind: "extension", out, extension };
  const folder = path.dirname(out);
  if (!(await found(folder))?.isDirectory()) return { kind: "no-folder", out, folder };
  const allowed = (await isAllowed(folder)) && (present === null || (await isAllowed(out)));
  return allowed ? null : { kind: "not-allowed", out };
};

/** Ends the command where a copy could not be saved, or would replace another file, before anything is calculated. */
export const checkCopy = async (
  file: string,
  out: string,
  overwrite: boolean,
  text: CommandLineText,
): Promise<void> => {
  const problem = await copyProblem(file, out, overwrite);
  if (problem !== null) failCopy(problem, text);
};

const notAllowed = new Set(["EACCES", "EPERM", "EROFS", "EBUSY"]);

/** Writes beside the copy's place and moves it there, so that a broken run leaves no half workbook. */
export const writeCopy = async (out: string, bytes: Uint8Array, text: CommandLineText): Promise<void> => {
  const place = (await found(out)) === null ? out : await realpath(out);
  const unfinished = `${place}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (systemCode(error) === "") throw error;
    failCopy({ kind: notAllowed.has(systemCode(error)) ? "not-allowed" : "not-written", out }, text);
  }
};
