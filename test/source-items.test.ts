import { describe, expect, test } from "vitest";
import { workbookResult } from "../core/present/workbook-result.ts";
import type { ScenarioResult } from "../core/result.ts";
import type { Place } from "../scripts/docs/source-items/covered-item.ts";
import { coveredItems } from "../scripts/docs/source-items/describe-coverage.ts";
import { everyTable } from "./support/every-table.ts";
import { changedColumns, movedFields, movedFlags, withAddedOption } from "./support/moves.ts";
import { type PlainWorkbook, workbookTables } from "./support/workbook-tables.ts";

const resultOf = (workbook: PlainWorkbook) => {
  const answer = workbookResult(workbookTables(workbook), "da");
  if (answer.kind !== "result") throw new Error("no result");
  return answer.result;
};

const before = resultOf(everyTable);

/** What a result says beside the problems of its input. */
const figuresOf = ({ scenarios, standards }: typeof before): string => JSON.stringify([scenarios, standards]);

const fieldOf = (scenario: ScenarioResult, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], scenario);

const keyOf = (place: Place): string => {
  switch (place.kind) {
    case "column":
      return `${place.table}.${place.column}`;
    case "setting":
      return `${place.table}.${place.setting}`;
    case "option":
      return place.option;
    case "flag":
      return place.flag;
    case "field":
      return place.field;
  }
};

const placesOf = <Kind extends Place["kind"]>(kind: Kind): readonly string[] => [
  ...new Set(
    coveredItems.flatMap(({ places }) =>
      places.flatMap((place) => (place.kind === kind ? keyOf(place) : [])),
    ),
  ),
];

test("the workplace in which everything is changed has no problem of its own", () => {
  expect(before.issues.map(({ message }) => message)).toEqual([]);
});

test("all 131 items have one row each, with a place or the reason why they have none", () => {
  expect(coveredItems.map(({ number }) => number)).toEqual(
    Array.from({ length: 131 }, (_, index) => index + 1),
  );
  for (const { how } of coveredItems) expect(how).toMatch(/^[\p{Lu}\d].*\.$/u);
});

describe("a result moves with", () => {
  test.each([...placesOf("column"), ...placesOf("setting")])("the cell %s", (key) => {
    const move = changedColumns[key];
    if (move === undefined) throw new Error(`nothing changes ${key}`);
    const workbook = move.given(everyTable);
    expect(figuresOf(resultOf(move.change(workbook)))).not.toBe(figuresOf(resultOf(workbook)));
  });

  test.each(placesOf("option"))("the option %s", (kind) => {
    const after = resultOf(withAddedOption(kind)(everyTable));
    expect(after.issues.map(({ message }) => message)).toEqual([]);
    expect(JSON.stringify(after.scenarios[1])).not.toBe(JSON.stringify(before.scenarios[1]));
    expect(JSON.stringify(after.scenarios[0])).toBe(JSON.stringify(before.scenarios[0]));
  });

  test.each(placesOf("flag"))("what raises the flag %s", (code) => {
    const flagsOf = ({ scenarios }: typeof before) =>
      JSON.stringify(scenarios.flatMap(({ flags }) => flags.filter((flag) => flag.code === code)));
    expect(flagsOf(resultOf(movedFlags[code]?.(everyTable) ?? everyTable))).not.toBe(flagsOf(before));
  });

  test.each(placesOf("field"))("what moves the field %s", (path) => {
    const fields = ({ scenarios }: typeof before) => scenarios.map((scenario) => fieldOf(scenario, path));
    expect(fields(before)).not.toContain(undefined);
    expect(JSON.stringify(fields(resultOf(movedFields[path]?.(everyTable) ?? everyTable)))).not.toBe(
      JSON.stringify(fields(before)),
    );
  });
});
