import { isRefusal, openPackage, readTables, writeCells } from "../../addin/ooxml/index.ts";
import { allContributions } from "../../core/evaluate/contributions/contributions.ts";
import { resultWrites } from "../../core/present/result-writes.ts";
import { type AnsweredWorkbook, workbookResult } from "../../core/present/workbook-result.ts";
import type { ExampleWorkbook } from "../data/example.ts";
import { buildWorkbook } from "./build-workbook.ts";
import { withFittedResults } from "./fit-results.ts";
import { withFreshValues } from "./fresh-values.ts";

/**
 * The file as it is handed out: an example opens with its results, written as the product itself writes them; a template
 * has none. Throws where an example cannot be calculated or its results do not fit into its tables.
 */
export const buildFile = async (example: ExampleWorkbook): Promise<Uint8Array> => {
  const bytes = await buildWorkbook(example);
  return example.stories === null
    ? bytes
    : withFittedResults(await withFreshValues(withResults(bytes, example)));
};

/** With what each option of the first solution adds, as somebody would ask who wants to see it. */
const withParts = (answer: AnsweredWorkbook): AnsweredWorkbook => {
  const { plan, result } = answer;
  const first = plan.scenarios.find(({ options }) => options.some(({ enabled }) => enabled));
  return first === undefined
    ? answer
    : { ...answer, result: { ...result, contributions: allContributions(plan, first) } };
};

const withResults = (bytes: Uint8Array, { name, language }: ExampleWorkbook): Uint8Array => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(`${name}: ${opened.refused}`);
  const tables = readTables(opened);
  const answer = workbookResult(tables, language);
  if (answer.kind === "no-result") throw new Error(`${name} has no result.`);
  const { writes, issues } = resultWrites(withParts(answer), tables, language);
  if (issues.length > 0) throw new Error(`${name}: ${issues.map(({ message }) => message).join("\n")}`);
  const written = writeCells(opened, writes);
  if (isRefusal(written)) throw new Error(`${name}: the results cannot be written.`);
  return written;
};
