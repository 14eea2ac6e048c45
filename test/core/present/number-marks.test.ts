import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { isRefusal, openPackage, readTables } from "../../../addin/ooxml/index.ts";
import type { Language } from "../../../core/text/language.ts";
import { danish, formatNumber, toldWith } from "../../../core/text/notation.ts";
import { type NumberMarks, numberMarks } from "../../../core/text/number-marks.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { root } from "../../../scripts/install.mjs";

const comma: NumberMarks = { decimal: ",", thousands: "." };
const point: NumberMarks = { decimal: ".", thousands: "’" };

test.each([
  [",", ".", comma],
  [".", ",", { decimal: ".", thousands: "," }],
  [".", "'", point],
  [",", " ", { decimal: ",", thousands: "\u00a0" }],
  [",", "\u202f", { decimal: ",", thousands: "\u00a0" }],
  [",", ",", comma],
  [".", "", { decimal: ".", thousands: "," }],
  ["٫", "٬", null],
])("a host with %j and %j has marks that can be typed, or none", (decimal, thousands, marks) => {
  expect(numberMarks(decimal, thousands)).toEqual(marks);
});

test("marks hold while something is told, also where one telling asks for another, and never beyond", () => {
  const inner = () => formatNumber(1560.5, 1, danish);
  const told = toldWith(point, () => [inner(), toldWith(comma, inner), toldWith(null, inner), inner()]);
  expect(told).toEqual(["1’560.5", "1.560,5", "1.560,5", "1’560.5"]);
  expect(() =>
    toldWith(point, () => {
      throw new RangeError("nothing to tell");
    }),
  ).toThrow(RangeError);
  expect(inner()).toBe("1.560,5");
});

const example = (name: string): WorkbookTables => {
  const opened = openPackage(readFileSync(path.join(root, "examples", `${name}.xlsx`)));
  if (isRefusal(opened)) throw new Error(`The example ${name} cannot be opened.`);
  return readTables(opened);
};

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** All that is told of a workbook, with the parts of what explains the gap. */
const toldOf = async (tables: WorkbookTables, language: Language, marks: NumberMarks | null) => {
  const calculation = createCalculation();
  const { view, writes } = await calculation.evaluate(tables, language, marks);
  const scenarios = view.kind === "result" ? view.scenarios : [];
  const scenario = scenarios.at(-1)?.id ?? "";
  const explained = await calculation.explain({ scenario, month: null });
  const parts = await calculation.explainParts(explained?.figure.id ?? "");
  const standing = await calculation.standing(scenario);
  return { writes, told: stringsIn({ view, explained, parts, standing }) };
};

/** The own marks of a language made others, wherever a string was told with others. */
const isRewritten = (own: string, told: string, from: NumberMarks, to: NumberMarks): boolean => {
  const expected: Readonly<Record<string, string>> = {
    [from.decimal]: to.decimal,
    [from.thousands]: to.thousands,
  };
  return (
    own.length === told.length &&
    own.split("").every((letter, index) => letter === told[index] || expected[letter] === told[index])
  );
};

describe.each([
  ["da", comma, point],
  ["en", { decimal: ".", thousands: "," }, { decimal: ",", thousands: " " }],
] as const)("words in %s and numbers of another culture", (language, own, other) => {
  test.each(["kontanthjaelp-2016", "telefon-og-reception"])("in the example %s", async (name) => {
    const tables = example(name);
    const [usual, mixed] = [await toldOf(tables, language, null), await toldOf(tables, language, other)];
    const numbers = new RegExp(`\\d\\${own.decimal}\\d(?!\\d*[.:/-])`);
    const changed = usual.told.filter((text, index) => text !== mixed.told[index]);
    expect(changed.length).toBeGreaterThan(1000);
    expect(
      usual.told.filter((text, index) => !isRewritten(text, mixed.told[index] ?? "", own, other)),
    ).toEqual([]);
    expect(mixed.told.filter((text) => numbers.test(text))).toEqual([]);
    // Whoever has the workbook open, its cells get the same.
    expect(mixed.writes).toEqual(usual.writes);
  });
});
