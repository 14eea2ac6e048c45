import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openPackage, readTables } from "../../addin/ooxml/index.ts";
import { resultDocument } from "../../core/present/result-document.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { EvaluationResult } from "../../core/result.ts";
import { root } from "../../scripts/install.mjs";
import { violations } from "../support/json-schema.ts";
import { evaluationResult, flagResult, scenarioResult } from "../support/result.ts";
import { plainTeam, workbookTables } from "../support/workbook-tables.ts";

const schema = JSON.parse(readFileSync(path.join(root, "docs/evaluate.schema.json"), "utf8")) as Readonly<
  Record<string, unknown>
>;

/** The document as another program reads it. */
const printed = (result: EvaluationResult): unknown =>
  JSON.parse(JSON.stringify(resultDocument(result, "da")));

const resultOf = (tables: Parameters<typeof workbookResult>[0]): EvaluationResult => {
  const answer = workbookResult(tables, "da");
  if (answer.kind === "no-result") throw new Error(answer.issues.map(({ message }) => message).join("\n"));
  return answer.result;
};

const examples = readdirSync(path.join(root, "examples")).filter(
  (name) => name.endsWith(".xlsx") && !name.startsWith("template"),
);

test.each(examples)("the result of %s has the form that is documented", (name) => {
  const opened = openPackage(new Uint8Array(readFileSync(path.join(root, "examples", name))));
  if ("refused" in opened) throw new Error(opened.refused);
  const result = resultOf(readTables(opened));
  expect(violations(printed(result), schema)).toEqual([]);
});

test("a result with problems and figures that cannot be computed has the form too", () => {
  const tables = workbookTables({
    ...plainTeam,
    staffGroups: [{ name: "Socialrådgivere", filledPosts: "otte", absenceShare: 0.05 }],
  });
  const result = resultOf(tables);
  expect(result.issues.map(({ code }) => code)).toContain("not-computable");
  expect(result.scenarios[0]?.period.gapFteTasks).toBeNull();
  expect(violations(printed(result), schema)).toEqual([]);
});

test("an endless number is null in the document", () => {
  const flags = [flagResult({ worstValue: Number.POSITIVE_INFINITY })];
  const document = resultDocument(evaluationResult({ scenarios: [scenarioResult({ flags })] }), "da");
  expect(document.scenarios[0]?.flags[0]?.worstValue).toBeNull();
});

test("the schema refuses a field that is missing, unknown or of another form", () => {
  const { product: _product, ...without } = evaluationResult();
  expect(violations({ ...without, more: 1, start: "2026-13" }, schema)).toEqual([
    "$.product: is missing",
    "$.more: is not described",
    '$.start: "2026-13" does not fit ^[0-9]{4}-(0[1-9]|1[0-2])$',
  ]);
  expect(
    violations(evaluationResult({ scenarios: [scenarioResult({ methodsDisagree: null })] }), schema),
  ).toEqual([]);
});
