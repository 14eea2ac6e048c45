// npm run fuzz -- [COUNT] [SEED] [FIRST]: so many workbooks to which something was done are given to the product, in this
// process. Those with which something is wrong are named, and kept in .cache/fuzz.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "../../scripts/install.mjs";
import { type Finding, fuzz, type Judged, usualSeed } from "./fuzz-cases.ts";
import { watchClock } from "./watch-clock.ts";

const numberAt = (place: number, usual: number): number => {
  const number = Number(process.argv[place] ?? usual);
  if (!Number.isInteger(number) || number < 0)
    throw new RangeError(`${process.argv[place]} is no whole number`);
  return number;
};

const [count, seed, first] = [numberAt(2, 10_000), numberAt(3, usualSeed), numberAt(4, 0)];
const folder = path.join(root, ".cache", "fuzz");

const tell = ({ index, name, bytes, complaints }: Finding): void => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${seed}-${index}.xlsx`);
  writeFileSync(file, bytes);
  console.log(`${index} ${name}\n    ${complaints.join("\n    ")}\n    ${path.relative(root, file)}`);
};

const counted = (judged: readonly Judged[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { outcome } of judged) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
};

const clock = watchClock();
const judged: Judged[] = [];
for await (const one of fuzz(seed, first, count)) {
  clock.next(`${one.index + 1} of seed ${seed}`);
  judged.push({ ...one, finding: null });
  if (one.finding !== null) tell(one.finding);
  if (one.finding !== null) process.exitCode = 1;
  if (judged.length % 500 === 0) console.error(`${judged.length} of ${count}`);
}
clock.end();

console.log(`\n${judged.length} workbooks of seed ${seed}, by how they ended:`);
for (const [outcome, number] of counted(judged)) console.log(`${String(number).padStart(7)}  ${outcome}`);
console.log("\nthe most laborious, in milliseconds of the processor:");
for (const { effort, index, name } of [...judged].sort((one, other) => other.effort - one.effort).slice(0, 5))
  console.log(`${effort.toFixed(0).padStart(7)}  ${index} ${name}`);
