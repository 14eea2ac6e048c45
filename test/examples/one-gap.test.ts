import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import { readExplanation } from "../../core/present/view/explanation-reader.ts";
import { standingView } from "../../core/present/view/standing-reader.ts";
import { workbookView } from "../../core/present/view/view-of-workbook.ts";
import type { ExplainedFigureView, ResultView } from "../../core/present/view/workbook-view.ts";
import { workbookResult } from "../../core/present/workbook-result.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { root } from "../../scripts/install.mjs";

const readExample = (): WorkbookTables => {
  const opened = openPackage(
    new Uint8Array(readFileSync(path.join(root, "examples", "kontanthjaelp-2016.xlsx"))),
  );
  if (isRefusal(opened)) throw new Error(opened.refused);
  return readTables(opened);
};
const tables = readExample();
const answer = workbookResult(tables, "da");
const resultOf = (view: ReturnType<typeof workbookView>): ResultView => {
  if (view.kind !== "result") throw new Error("no result");
  return view;
};
const { scenarios, comparison } = resultOf(workbookView(answer, "da", tables));
const columns = scenarios.map(({ id, name, answer: own }, column) => ({ id, name, own, column }));

const cellOf = (label: string, column: number): string | undefined =>
  comparison.table.rows.find((row) => row.label === label)?.cells?.[column];

test.each(columns)("$name: who stands behind the numbers tells the answer's own figure", ({ id, own }) => {
  const rows = standingView(answer, id, "da")?.rows ?? [];
  const asEntered = rows.find((row) => row.id === "as-entered");
  expect(asEntered?.value).toBe(`${own.headline.value} ${own.headline.label}`);
});

test.each(columns)("$name: the comparison has the answer's figure, and all that comes after", (scenario) => {
  const { own, column } = scenario;
  const sentences = comparison.sentences[column] ?? [];
  expect(sentences[0]).toBe(own.sentence);
  expect(sentences[1]).toMatch(/^Derefter mangler I .* i driftsår 2 og .* i driftsår 3\.$/);
  const isShort = own.headline.state.startsWith("shortage");
  const lacking = cellOf("Mangel i driftsår 1", column);
  if (isShort) expect(`−${lacking}`).toBe(own.headline.value);
  const [whole] = sentences.slice(2);
  expect(whole).toBe(
    `I snit af hele perioden: mangel ${cellOf("Mangel i hele perioden", column)}, til overs ${cellOf("Til overs i hele perioden", column)}, forskel ${cellOf("Forskel i hele perioden (til overs minus mangel)", column)} årsværk.`,
  );
});

test("no two rows of the comparison under one heading have one name", () => {
  const labels = comparison.table.rows.filter(({ cells }) => cells !== null).map(({ label }) => label);
  const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
  expect(twice.filter((label) => /Mangel|Forskel/.test(label))).toEqual([]);
});

test.each(columns)("$name: no figure is made of another of its own name, subject and time", ({ id }) => {
  const reader = readExplanation(answer, { scenario: id, month: null }, "da", tables);
  if (reader === null) throw new Error("no explanation");
  const nameOf = ({ name, about }: ExplainedFigureView) => `${name}, ${about}`;
  const withParts = (
    figure: ExplainedFigureView,
    above: readonly string[],
    depth: number,
  ): readonly string[] => {
    if (depth === 5) return [];
    const parts = figure.parts ?? reader.parts(figure.id);
    const path = [...above, figure.name];
    return parts.flatMap((part) => [
      ...(path.includes(part.name) && part.about === "" && part.name !== "" ? [nameOf(part)] : []),
      ...withParts(part, path, depth + 1),
    ]);
  };
  expect(withParts(reader.view.figure, [], 0)).toEqual([]);
});

test("the latest day of a decision stands with what it rests on", () => {
  const labels = [
    "Skal virke fra",
    "Grunden til den måned",
    "Længste tid, før noget virker (mdr.)",
    "Besluttes senest",
  ];
  const told = columns.map(({ column }) => labels.map((label) => cellOf(label, column)));
  expect(told[0]).toEqual(["–", "–", "–", "–"]);
  expect(told.slice(1).some((cells) => cells[1] === "første mangel")).toBe(true);
  expect(told.slice(1).every((cells) => cells[1] === "første mangel" || cells[1] === "skrevet")).toBe(true);
});
