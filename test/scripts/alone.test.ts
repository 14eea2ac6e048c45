import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../../scripts/install.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "normering-alone-"));
const module = pathToFileURL(path.join(root, "scripts", "alone.mjs")).href;

/** A process that writes a line when it begins and when it ends, a tenth of a second later. */
const worker = (lock: string, log: string): Promise<number | null> =>
  new Promise((resolve) => {
    const work = `
      import { appendFileSync } from "node:fs";
      import { alone } from ${JSON.stringify(module)};
      alone(${JSON.stringify(lock)}, () => {
        appendFileSync(${JSON.stringify(log)}, "begins ");
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
        appendFileSync(${JSON.stringify(log)}, "ends ");
      });`;
    spawn(process.execPath, ["--input-type=module", "--eval", work]).on("exit", resolve);
  });

test("of two processes under one lock the second begins when the first has ended", async () => {
  const lock = path.join(folder, "lock");
  const log = path.join(folder, "log");
  expect(await Promise.all([worker(lock, log), worker(lock, log), worker(lock, log)])).toEqual([0, 0, 0]);
  expect(readFileSync(log, "utf8")).toBe("begins ends ".repeat(3));
});

test("a process that has died holds nobody up", async () => {
  const lock = path.join(folder, "left");
  const log = path.join(folder, "log of one");
  // Larger than any process number of the systems that the project runs on.
  writeFileSync(lock, "99999999");
  expect(await worker(lock, log)).toBe(0);
  expect(readFileSync(log, "utf8")).toBe("begins ends ");
});
