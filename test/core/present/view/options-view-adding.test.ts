import { describe, expect, test } from "vitest";
import { type OptionKind, optionKinds } from "../../../../core/plan.ts";
import type {
  NewOptionKindView,
  OptionView,
  ResultView,
} from "../../../../core/present/view/workbook-view.ts";
import type { WorkbookTables } from "../../../../core/workbook/tables.ts";
import { withNewRow } from "../../../support/new-row.ts";
import { addressOf, workbookTables } from "../../../support/workbook-tables.ts";
import { written } from "../../../support/written-tables.ts";
import { preparedTables, preparedTeam, scenarioOf, viewOf } from "./prepared-team.ts";

const tables = preparedTables({ blankRows: 2 });

const kindIn = ({ newOption }: ResultView, kind: OptionKind): NewOptionKindView => {
  const found = newOption.groups.flatMap(({ options }) => options).find((option) => option.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};

/** The tables once an option of the kind is added as the pane does it. */
const withNew = (kind: OptionKind, scenario: string, before: WorkbookTables = tables): WorkbookTables => {
  const view = viewOf(before);
  const { scenario: place } = view.newOption;
  if (place === null) throw new Error("no place");
  return written(before, [{ ...place, value: scenario }, ...kindIn(view, kind).writes]);
};

const optionOf = (workbook: WorkbookTables, scenario: string, key: string | null): OptionView => {
  const found = scenarioOf(viewOf(workbook), scenario).options.find((option) => option.key === key);
  if (found === undefined) throw new Error(`no option ${key}`);
  return found;
};

describe("the catalogue", () => {
  const view = viewOf(tables);

  test("has every kind once: the note's twelve in thirteen forms, the others, and numbers of one's own", () => {
    const kinds = view.newOption.groups.map(({ options }) => options.map(({ kind }) => kind));
    expect(kinds.map(({ length }) => length)).toEqual([13, 18, 6]);
    expect(kinds.flat().sort()).toEqual([...optionKinds].sort());
  });

  test("says which ones have to be agreed", () => {
    const agreed = view.newOption.groups
      .flatMap(({ options }) => options)
      .filter(({ needsConsent }) => needsConsent);
    expect(agreed.map(({ kind }) => kind)).toEqual([
      "paid-extra-hours",
      "stretched-norm-period",
      "plus-time",
    ]);
  });
});

test.each(optionKinds)(
  "a new %s is in the scenario, on, from the first month, and without amounts",
  (kind) => {
    const { key } = viewOf(tables).newOption;
    const added = optionOf(withNew(kind, "Overarbejde"), "Overarbejde", key);
    expect(added.kindName).toBe(kindIn(viewOf(tables), kind).name);
    expect(added.enabled.on).toBe(true);
    expect(added.alsoIn).toEqual([]);
    const inputs = added.fields.map(({ column, input }) => [column, input.value] as const);
    expect(inputs.filter(([column, value]) => column === "from" && value !== "2026-01")).toEqual([]);
    const filled = inputs.filter(([, value]) => value !== null).map(([column]) => column);
    expect(filled.filter((column) => !["from", "staffGroup", "target"].includes(column))).toEqual([]);
    expect(added.fields.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(added.fields.filter(({ required, input }) => required && input.value === null)).toEqual(
      added.fields.filter(({ lacks }) => lacks === "value"),
    );
  },
);

test("the only staff group there is stands in a new option, and of several none", () => {
  const { key } = viewOf(tables).newOption;
  const groupIn = (workbook: WorkbookTables) =>
    optionOf(workbook, "Overarbejde", key).fields.find(({ column }) => column === "staffGroup")?.input.value;
  expect(groupIn(withNew("hiring", "Overarbejde"))).toBe("Rådgivere");
  const two = workbookTables(
    {
      ...preparedTeam,
      staffGroups: [...(preparedTeam.staffGroups ?? []), { name: "Studenter", filledPosts: 1 }],
    },
    { blankRows: 2 },
  );
  expect(groupIn(withNew("hiring", "Overarbejde", two))).toBeNull();
});

test("an English sheet is written in English, whatever the language of the pane", () => {
  const english = preparedTables({ language: "en", blankRows: 1 });
  const { writes } = kindIn(viewOf(english, "da"), "planned-overtime");
  expect(writes.map(({ value }) => value)).toEqual(expect.arrayContaining(["planned overtime", "yes"]));
});

test("of several amounts of which one has to be there, each empty one says so until one is", () => {
  const { key } = viewOf(tables).newOption;
  const lacks = (workbook: WorkbookTables) =>
    optionOf(workbook, "Overarbejde", key)
      .fields.filter((field) => field.lacks === "one-of")
      .map(({ column }) => column)
      .sort();
  const added = withNew("extra-cost", "Overarbejde");
  expect(lacks(added)).toEqual(["kronerOnce", "kronerPerMonth"]);
  const once = optionOf(added, "Overarbejde", key).fields.find(({ column }) => column === "kronerOnce");
  if (once === undefined) throw new Error("no field");
  expect(lacks(written(added, [{ ...once.place, value: 1000 }]))).toEqual([]);
});

const withoutColumn = (workbook: WorkbookTables, name: string, header: string): WorkbookTables => ({
  ...workbook,
  tables: workbook.tables.map((table) => {
    if (table.name !== name) return table;
    const column = table.headers.findIndex(({ value }) => value === header);
    if (column < 0) throw new Error(`no column ${header}`);
    const cut = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, at) => at !== column);
    return { ...table, headers: cut(table.headers), rows: table.rows.map(cut) };
  }),
});

describe("a full table", () => {
  const full = preparedTables();
  const below = (address: string) => address.replace(/\d+/, (row) => String(Number(row) + 1));

  test("gets a row for a new option, which is in the scenario then", () => {
    const { newOption } = viewOf(full);
    const place = { sheet: "Handlemuligheder", table: "NormeringOptions" };
    expect(newOption.newRowOf).toEqual(place);
    expect(newOption.scenario).toEqual({
      sheet: "Handlemuligheder",
      address: below(addressOf(full, "options", 3, "scenarios")),
    });
    const added = withNew("hiring", "Overarbejde", withNewRow(full, place));
    expect(withNew("hiring", "Overarbejde", full)).toEqual(full);
    expect(optionOf(added, "Overarbejde", newOption.key).enabled.on).toBe(true);
  });

  test("gets a row for a new scenario", () => {
    const { name, newRowOf, obstacle } = viewOf(full).newScenario;
    if (name === null || newRowOf === null) throw new Error("no place");
    expect(newRowOf).toEqual({ sheet: "Scenarier", table: "NormeringScenarios" });
    expect(obstacle).toBeNull();
    const made = written(withNewRow(full, newRowOf), [{ ...name, value: "Plustid" }]);
    expect(scenarioOf(viewOf(made), "Plustid").options).toEqual([]);
  });

  test("gets none while a row of it is blank", () => {
    const view = viewOf(tables);
    expect(view.newOption.newRowOf).toBeNull();
    expect(view.newScenario.newRowOf).toBeNull();
  });
});

describe("what stands in the way", () => {
  test("a workbook without the table is told which one, and offers nothing", () => {
    const { newOption } = viewOf(workbookTables(preparedTeam, { without: ["options"] }));
    expect(newOption.groups).toEqual([]);
    expect(newOption.obstacle).toContain("NormeringOptions");
  });

  test("a table without the column of scenarios is told so, and offers nothing", () => {
    const { newOption } = viewOf(withoutColumn(tables, "NormeringOptions", "Scenarier"));
    expect(newOption.groups).toEqual([]);
    expect(newOption.obstacle).toContain("Scenarier");
  });

  test("a kind is not offered where the sheet lacks a column that it needs", () => {
    const without = withoutColumn(tables, "NormeringOptions", "Hvad ændres");
    expect(kindIn(viewOf(without), "changed-rate").lacks).toContain("Hvad ændres");
    expect(kindIn(viewOf(without), "hiring").lacks).toBeNull();
  });
});

describe("removing", () => {
  const overtime = (workbook: WorkbookTables, scenario: string) =>
    scenarioOf(viewOf(workbook), scenario).options.find(({ name }) => name === "Forårets overarbejde");

  test("a row of two scenarios stays in the other one", () => {
    const removed = written(tables, overtime(tables, "Overarbejde")?.removal ?? []);
    expect(overtime(removed, "Overarbejde")).toBeUndefined();
    expect(overtime(removed, "Begge dele")?.alsoIn).toEqual([]);
  });

  test("out of its last scenario, the row is cleared and can be written in again", () => {
    const once = written(tables, overtime(tables, "Overarbejde")?.removal ?? []);
    const twice = written(once, overtime(once, "Begge dele")?.removal ?? []);
    const row = addressOf(tables, "options", 0, "scenarios").replace(/\D/g, "");
    expect(viewOf(twice).newOption.key).toBe(`Handlemuligheder!${row}`);
    const cells = twice.tables.find(({ name }) => name === "NormeringOptions")?.rows[0] ?? [];
    expect(cells.filter(({ value }) => value !== null)).toEqual([]);
  });

  test("a name is found whatever its capitals and spaces", () => {
    const address = addressOf(tables, "options", 0, "scenarios");
    const loose = written(tables, [
      { sheet: "Handlemuligheder", address, value: " overarbejde ;begge  dele" },
    ]);
    const removed = written(loose, overtime(loose, "Overarbejde")?.removal ?? []);
    expect(overtime(removed, "Overarbejde")).toBeUndefined();
    expect(overtime(removed, "Begge dele")).toBeDefined();
  });

  test("a row that names no scenario there is goes out of all of them", () => {
    const address = addressOf(tables, "options", 0, "scenarios");
    const unknown = written(tables, [{ sheet: "Handlemuligheder", address, value: "Sommer" }]);
    const removed = written(unknown, overtime(unknown, "Halvt udfyldt")?.removal ?? []);
    expect(overtime(removed, "Overarbejde")).toBeUndefined();
  });
});

describe("a new scenario", () => {
  test("is there with its name once it is written, and takes options", () => {
    const { name } = viewOf(tables).newScenario;
    if (name === null) throw new Error("no place");
    const made = written(tables, [{ ...name, value: "Plustid" }]);
    expect(scenarioOf(viewOf(made), "Plustid").options).toEqual([]);
    const { key } = viewOf(made).newOption;
    expect(optionOf(withNew("plus-time", "Plustid", made), "Plustid", key).agreement).toBe("not-agreed");
  });

  test("cannot have the name of another, nor one that means today's", () => {
    const { taken } = viewOf(tables).newScenario;
    expect(taken).toEqual(expect.arrayContaining(["i dag", "today", "I dag", "Overarbejde"]));
  });

  test("has no place without the table, which is named", () => {
    const without = workbookTables({ ...preparedTeam, options: [] }, { without: ["scenarios"] });
    const { newScenario } = viewOf(without);
    expect(newScenario.name).toBeNull();
    expect(newScenario.obstacle).toContain("NormeringScenarios");
  });
});
