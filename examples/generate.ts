// npm run examples: makes the template and the examples. With --check it says which of them are stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { buildWorkbook } from "./generate/build-workbook.ts";
import { exampleWorkbooks } from "./workbooks.ts";

const folder = import.meta.dirname;
const onlyCheck = process.argv.includes("--check");

const isSame = (file: string, bytes: Uint8Array): boolean =>
  existsSync(file) && Buffer.compare(readFileSync(file), bytes) === 0;

const stale: string[] = [];
for (const example of exampleWorkbooks) {
  const file = path.join(folder, `${example.name}.xlsx`);
  const bytes = await buildWorkbook(example);
  if (isSame(file, bytes)) continue;
  stale.push(`examples/${example.name}.xlsx`);
  if (!onlyCheck) writeFileSync(file, bytes);
}

if (onlyCheck && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run npm run examples, and look at what changed.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "All examples are up to date." : `Written: ${stale.join(", ")}`);
}
