import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const waitMilliseconds = 500;

/**
 * Runs `work` when no other process does so under the same lock file. The file holds the number of the process that works;
 * one that has died holds nobody up.
 * @param {string} lockFile
 * @param {() => void} work
 */
export function alone(lockFile, work) {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  while (!take(lockFile)) {
    if (isRunning(holder(lockFile)))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMilliseconds);
    else rmSync(lockFile, { force: true });
  }
  try {
    work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** @param {string} lockFile */
function take(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** @param {string} lockFile */
function holder(lockFile) {
  try {
    return Number(readFileSync(lockFile, "utf8"));
  } catch (error) {
    if (isCode(error, "ENOENT")) return 0;
    throw error;
  }
}

/** @param {number} pid 0: nobody, or a file that is not written yet. */
function isRunning(pid) {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, "ESRCH");
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
const isCode = (error, code) => error instanceof Error && "code" in error && error.code === code;
