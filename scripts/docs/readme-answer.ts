import { readFileSync } from "node:fs";
import path from "node:path";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import { resultTable } from "../../core/present/result-table.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import { root } from "../install.mjs";

const example = "examples/kontanthjaelp-2016.xlsx";
const start = "<!-- answer: npm run docs -->";
const end = "<!-- /answer -->";

/** The table of the first example from its title to the end of today's answer. */
const excerpt = (): string => {
  const opened = openPackage(new Uint8Array(readFileSync(path.join(root, example))));
  if (isRefusal(opened)) throw new Error(`${example}: ${opened.refused}`);
  const answer = workbookResult(readTables(opened), "da");
  if (answer.kind === "no-result") throw new Error(`${example} has no result`);
  const lines = resultTable(answer.result, "da").split("\n");
  const next = lines.indexOf(answer.result.scenarios[1]?.name ?? "");
  if (next < 0) throw new Error(`${example} has no second scenario`);
  return lines.slice(0, next).join("\n");
};

/** The README with the excerpt of a real answer between its marks. */
export const withAnswer = (present: string): string => {
  const [before, rest] = present.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error("README.md has no place for the answer");
  return `${before}${start}\n\n\`\`\`text\n${excerpt()}\n\`\`\`\n\n${end}${after}`;
};
