import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
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
    case "newer-version":
      return copy["newer-version"](problem);
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

/** Some file systems, such as those of a network, know no such order. */
const unknownOrder = new Set(["EINVAL", "ENOSYS", "ENOTSUP"]);

const toDisk = async (handle: FileHandle): Promise<void> => {
  try {
    await handle.sync();
  } catch (error) {
    if (!unknownOrder.has(systemCode(error))) throw error;
  }
};

/** Who may read, write and run a file. */
const permissions = 0o777;

/** Only the administrator may give a file away; everybody else keeps what they write. */
const giveTo = async (handle: FileHandle, { uid, gid }: Stats): Promise<void> => {
  try {
    await handle.chown(uid, gid);
  } catch (error) {
    if (systemCode(error) !== "EPERM" && !unknownOrder.has(systemCode(error))) throw error;
  }
};

/**
 * A file that was not there before: whoever can foresee its name could else have put a link to another file there. The bytes are on
 * the disk when it is done, so that no loss of power leaves the name with a file that is empty.
 */
const writeWhole = async (file: string, bytes: Uint8Array, like: Stats | null): Promise<void> => {
  const handle = await open(file, "wx");
  try {
    if (like !== null) await giveTo(handle, like);
    if (like !== null) await handle.chmod(like.mode & permissions);
    await handle.writeFile(bytes);
    await toDisk(handle);
  } finally {
    await handle.close();
  }
};

/**
 * Writes beside the copy's place and moves it there: wherever a run breaks off, the name has the whole copy or what it had before. Whose
 * a copy is that is replaced, and who may read and write it, stays as it was.
 */
export const writeCopy = async (out: string, bytes: Uint8Array, text: CommandLineText): Promise<void> => {
  const present = await found(out);
  const place = present === null ? out : await realpath(out);
  const unfinished = `${place}.${randomUUID()}.unfinished`;
  try {
    await writeWhole(unfinished, bytes, present);
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (systemCode(error) === "") throw error;
    failCopy({ kind: notAllowed.has(systemCode(error)) ? "not-allowed" : "not-written", out }, text);
  }
};
