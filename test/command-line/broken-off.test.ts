import { execFile } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { writeCopy } from "../../addin/command-line/copy-file.ts";
import { evaluateFile } from "../../addin/command-line/evaluate-file.ts";
import { Failure } from "../../addin/command-line/failure.ts";
import { commandLineTexts } from "../../core/text/command-line-texts.ts";
import { commandArguments } from "../../scripts/command.mjs";
import { root } from "../../scripts/install.mjs";
import { cellsOf, openSound } from "../support/cells-of.ts";
import { evaluateCommand } from "../support/command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const top = temporaryFolder();
const plainTeam = path.join(root, "examples", "et-team.xlsx");

/** A folder of its own with a workbook, and in it what a copy is to replace. */
const stage = (name: string) => {
  const folder = path.join(top, name);
  mkdirSync(folder);
  const [file, copy] = [path.join(folder, "team.xlsx"), path.join(folder, "kopi.xlsx")];
  copyFileSync(plainTeam, file);
  writeFileSync(copy, "det, der stod her før");
  return { folder, file, copy };
};

/** What the process itself does at the moment in which the computer stops: nothing more is done after it. */
const moments = {
  "half of the copy is written": `
    import promises from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const { open } = promises;
    promises.open = async (file, flags, ...rest) => {
      const handle = await open(file, flags, ...rest);
      if (flags === "wx") handle.writeFile = async (bytes) => {
        await handle.write(bytes, 0, bytes.length >> 1);
        process.kill(process.pid, "SIGKILL");
        await new Promise(() => setInterval(() => {}, 1000));
      };
      return handle;
    };
    syncBuiltinESMExports();`,
  "all of it is written, and it has not its name": `
    import promises from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    promises.rename = async () => {
      process.kill(process.pid, "SIGKILL");
      await new Promise(() => setInterval(() => {}, 1000));
    };
    syncBuiltinESMExports();`,
  "it has just got its name": `
    import promises from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const { rename } = promises;
    promises.rename = async (...names) => {
      await rename(...names);
      process.kill(process.pid, "SIGKILL");
      await new Promise(() => setInterval(() => {}, 1000));
    };
    syncBuiltinESMExports();`,
} as const;

/** Runs the real command, which is killed at the moment. */
const killedAt = (moment: keyof typeof moments, args: readonly string[]): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const preload = `data:text/javascript,${encodeURIComponent(moments[moment])}`;
    const command = execFile(process.execPath, ["--import", preload, ...commandArguments(args)], (error) =>
      error === null ? reject(new Error("it was not killed")) : resolve(error.signal ?? null),
    );
    command.stdin?.end();
  });

const isWhole = (file: string): boolean =>
  Object.keys(cellsOf(new Uint8Array(readFileSync(file)), "Resultat")).length > 20;

test.each(Object.keys(moments) as (keyof typeof moments)[])(
  "the computer stops when %s: nothing is lost, and the next run gives the copy",
  async (moment) => {
    const { folder, file, copy } = stage(moment.replace(/\W/g, "-"));
    const [original, replaced] = [readFileSync(file), readFileSync(copy)];
    expect(await killedAt(moment, [file, "--write", copy, "--overwrite"])).toBe("SIGKILL");
    expect(readFileSync(file)).toEqual(original);
    if (moment === "it has just got its name") expect(isWhole(copy)).toBe(true);
    else expect(readFileSync(copy)).toEqual(replaced);
    const left = readdirSync(folder).filter((name) => !["team.xlsx", "kopi.xlsx"].includes(name));
    expect(left.every((name) => /^kopi\.xlsx\.[\da-f-]{36}\.unfinished$/.test(name))).toBe(true);

    expect(await evaluateCommand([file, "--write", copy, "--overwrite"])).toMatchObject({ exitCode: 0 });
    expect(isWhole(copy)).toBe(true);
    expect(readFileSync(file)).toEqual(original);
  },
);

test("two runs into one copy leave one whole copy and nothing else", async () => {
  const { folder, file, copy } = stage("two");
  const args = [file, "--write", copy, "--overwrite"];
  const runs = await Promise.all([evaluateCommand(args), evaluateCommand(args)]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(isWhole(copy)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["kopi.xlsx", "team.xlsx"]);
});

/** Only the administrator can give files away; of anybody else a copy is their own anyway. */
const somebody = process.getuid?.() === 0 ? 4711 : statSync(top).uid;

test("whose the copy is that is replaced, and who could read it, stays", async () => {
  const { file, copy } = stage("permissions");
  chownSync(copy, somebody, statSync(copy).gid);
  chmodSync(copy, 0o660);
  expect(await evaluateCommand([file, "--write", copy, "--overwrite"])).toMatchObject({ exitCode: 0 });
  expect(isWhole(copy)).toBe(true);
  expect(statSync(copy).mode & 0o777).toBe(0o660);
  expect(statSync(copy).uid).toBe(somebody);
});

test("a link that waits where the copy is begun is neither followed nor taken for the copy", async () => {
  const { folder, copy } = stage("link");
  const victim = path.join(folder, "andet.txt");
  writeFileSync(victim, "en andens");
  symlinkSync(victim, `${copy}.${process.pid}.unfinished`);
  await writeCopy(copy, new Uint8Array([1, 2, 3]), commandLineTexts.da);
  expect(readFileSync(victim, "utf8")).toBe("en andens");
  expect(lstatSync(copy).isSymbolicLink()).toBe(false);
  expect([...readFileSync(copy)]).toEqual([1, 2, 3]);
});

test("a file that came into the copy's place while it was calculated stays", async () => {
  const { file, copy } = stage("meanwhile");
  const was = readFileSync(copy);
  const opened = openSound(new Uint8Array(readFileSync(file)));
  const request = {
    file,
    out: copy,
    overwrite: false,
    upgrade: false,
    json: false,
    months: false,
    why: false,
    contributions: null,
  };
  await expect(evaluateFile(opened, request, "da", commandLineTexts.da)).rejects.toThrow(Failure);
  expect(readFileSync(copy)).toEqual(was);
});
