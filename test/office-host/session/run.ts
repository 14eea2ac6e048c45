// npm run session -- COUNT SEED: two people work in one workbook with the add-in beside them, by deeds drawn by chance.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "../../../scripts/install.mjs";
import { stateOfPackage } from "../host/host-from-package.ts";
import { runSession } from "./session.ts";

const [count = "1000", seed = "20161025"] = process.argv.slice(2);

const bytes = new Uint8Array(readFileSync(path.join(root, "examples", "et-team.xlsx")));
const report = await runSession(stateOfPackage("et-team.xlsx", bytes), {
  count: Number(count),
  seed: Number(seed),
  people: [{ excelApi: "1.20" }, { excelApi: "1.20" }],
});

console.log(`${count} deeds by two people, ${report.refusedDeeds} of them refused by Excel (seed ${seed})`);
console.log(
  `${report.recalculations} recalculations, ${report.reads} requests that read, ${report.writes} that write`,
);
for (const what of report.wrong) console.log(what);
console.log(report.wrong.length === 0 ? "Nothing went wrong." : `${report.wrong.length} things went wrong.`);
process.exitCode = report.wrong.length === 0 ? 0 : 1;
