// npm run examples: makes the template and the examples. With --check it says which of them are stale.
import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import process from "node:process";
import { buildFile } from "./generate/with-results.ts";
import { exampleWorkbooks } from "./workbooks.ts";

const folder = import.meta.dirname;
const onlyCheck = process.argv.includes("--check");

const isSame = (file: string, bytes: Uint8Array): boolean =>
  existsSync(file) && Buffer.compare(readFileSync(file), bytes) === 0;

/** Makes one of the workbooks anew; whether it was stale. */
const regenerate = async (name: unknown): Promise<boolean> => {
  const example = exampleWorkbooks.find((each) => each.name === name);
  if (example === undefined) throw new Error(`There is no example ${String(name)}.`);
  const file = path.join(folder, `${example.name}.xlsx`);
  const bytes = await buildFile(example);
  if (isSame(file, bytes)) return false;
  if (!onlyCheck) writeFileSync(file, bytes);
  return true;
};

/** A helper makes what it is told, one after another, and answers each time. */
const help = (): void => {
  process.on("message", (name) => {
    void regenerate(name).then(
      (isStale) => process.send?.(isStale),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
};

/** Names of the stale ones among those that one helper takes from the list that all share. */
const staleByHelper = async (waiting: string[]): Promise<readonly string[]> => {
  const helper = fork(import.meta.filename, process.argv.slice(2));
  const ended = once(helper, "exit").then(() => {
    throw new Error("A workbook cannot be made.");
  });
  const stale: string[] = [];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const answer = once(helper, "message");
    helper.send(name);
    const [isStale] = (await Promise.race([answer, ended])) as readonly unknown[];
    if (isStale === true) stale.push(name);
  }
  ended.catch(() => {});
  helper.disconnect();
  return stale;
};

/** Making a workbook keeps a processor busy for seconds, so that each processor has a helper. */
const regenerateAll = async (): Promise<void> => {
  const names = exampleWorkbooks.map(({ name }) => name);
  const waiting = [...names];
  const stale = (
    await Promise.all(Array.from({ length: availableParallelism() }, () => staleByHelper(waiting)))
  ).flat();
  const files = names.filter((name) => stale.includes(name)).map((name) => `examples/${name}.xlsx`);
  if (onlyCheck && files.length > 0) {
    console.error(`Stale: ${files.join(", ")}. Run npm run examples, and look at what changed.`);
    process.exitCode = 1;
  } else {
    console.log(files.length === 0 ? "All examples are up to date." : `Written: ${files.join(", ")}`);
  }
};

if (process.send === undefined) await regenerateAll();
else help();
