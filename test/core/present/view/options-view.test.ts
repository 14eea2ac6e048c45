import { describe, expect, test } from "vitest";
import { optionKinds } from "../../../../core/plan.ts";
import { usedColumns } from "../../../../core/present/view/option-columns.ts";
import type { OptionFieldView, OptionView } from "../../../../core/present/view/workbook-view.ts";
import { languages } from "../../../../core/text/language.ts";
import { optionExplanationTexts, optionFieldTexts } from "../../../../core/text/view-texts.ts";
import type { WorkbookTables } from "../../../../core/workbook/tables.ts";
import { addressOf, type PlainRow, workbookTables } from "../../../support/workbook-tables.ts";
import { preparedTables, preparedTeam, scenarioOf, viewOf } from "./prepared-team.ts";

const optionsIn = (scenario: string, tables: WorkbookTables = preparedTables()): readonly OptionView[] =>
  scenarioOf(viewOf(tables), scenario).options;

const field = ({ fields }: OptionView, column: string): OptionFieldView => {
  const found = fields.find((candidate) => candidate.column === column);
  if (found === undefined) throw new Error(`no field ${column}`);
  return found;
};

const only = (options: readonly OptionView[]): OptionView => {
  const [first] = options;
  if (first === undefined || options.length !== 1) throw new Error(`${options.length} options`);
  return first;
};

describe("planned overtime", () => {
  const tables = preparedTables();
  const option = () => only(optionsIn("Overarbejde", tables));

  test("is told with its kind and what limits it", () => {
    expect(option()).toMatchObject({ name: "Forårets overarbejde", kindName: "Planlagt overarbejde" });
    expect(option().explanation?.limits).toContain("højst 48 timer om ugen i snit over fire måneder");
    expect(option().explanation?.source).toContain("25. oktober 2016");
    expect(option().alsoIn).toEqual(["Begge dele"]);
  });

  test("has a key of sheet and row", () => {
    const address = addressOf(tables, "options", 0, "scenarios");
    expect(option().key).toBe(`Handlemuligheder!${address.replace(/\D/g, "")}`);
    expect(option().place).toEqual({ sheet: "Handlemuligheder", address });
  });

  test("begins with what matters, and has nothing that overtime has no use for", () => {
    const fields = option().fields.map(({ column, important, required }) => [column, important, required]);
    expect(fields).toEqual([
      ["people", true, true],
      ["weeklyHours", true, true],
      ["from", true, true],
      ["to", true, true],
      ["hoursPerOccasion", false, false],
      ["kronerOnce", false, false],
      ["kronerPerMonth", false, false],
      ["staffGroup", false, true],
      ["returnFrom", false, false],
      ["returnTo", false, false],
      ["compensation", false, true],
      ["name", false, false],
    ]);
  });

  test("has each cell as the sheet has it, with the bounds of the sheet", () => {
    expect(field(option(), "weeklyHours")).toEqual({
      column: "weeklyHours",
      label: "Ekstra timer om ugen",
      unit: "pr. person",
      help: "Timer om ugen ud over den enkeltes egen uge.",
      place: { sheet: "Handlemuligheder", address: addressOf(tables, "options", 0, "weeklyHours") },
      required: true,
      important: true,
      input: { kind: "number", value: 12, minimum: 0, maximum: 80, isShare: false },
      lacks: null,
      problem: null,
    });
    expect(field(option(), "to").input).toEqual({ kind: "month", value: "2026-04" });
    expect(field(option(), "hoursPerOccasion").input).toMatchObject({ kind: "number", value: null });
    expect(field(option(), "name").input).toEqual({ kind: "text", value: "Forårets overarbejde" });
  });

  test("chooses in the words of the sheet", () => {
    expect(field(option(), "compensation").input).toEqual({
      kind: "choice",
      value: "udbetales",
      choices: ["udbetales", "afspadseres"],
    });
    expect(field(option(), "staffGroup").input).toMatchObject({ choices: ["Rådgivere"] });
  });

  test("is switched by the words of the sheet", () => {
    expect(option().enabled).toEqual({
      on: true,
      place: { sheet: "Handlemuligheder", address: addressOf(tables, "options", 0, "enabled") },
      words: { yes: "ja", no: "nej" },
    });
  });
});

test("today has no options", () => {
  expect(optionsIn("I dag")).toEqual([]);
});

test("an option that is off is there, by its kind's name, and a group is found whatever its capitals", () => {
  const [, hiring] = optionsIn("Begge dele");
  expect(hiring).toMatchObject({ name: "Opnormering", alsoIn: [] });
  expect(hiring?.enabled.on).toBe(false);
  expect(hiring && field(hiring, "staffGroup").input).toMatchObject({ value: "Rådgivere" });
  expect(hiring?.fields.slice(0, 2).map(({ column }) => column)).toEqual(["posts", "from"]);
});

describe("rows that are half filled", () => {
  const [temps, without] = optionsIn("Halvt udfyldt");

  test("have their empty cells as fields that lack something, which is no mistake", () => {
    expect(temps?.kindName).toBe("Vikarer og studentermedhjælpere");
    const people = temps && field(temps, "people");
    expect(people?.input).toMatchObject({ kind: "number", value: null });
    expect(people).toMatchObject({ lacks: "value", problem: null });
    expect(temps && field(temps, "productivity")).toMatchObject({ lacks: null, problem: null });
  });

  test("without a kind, the kind is what is asked for", () => {
    expect(without).toMatchObject({ name: "Uden art", kindName: "" });
    const kind = without && field(without, "kind");
    expect(kind?.required).toBe(true);
    expect(kind?.problem).not.toBeNull();
    expect(kind?.input).toMatchObject({ kind: "choice", value: null });
    expect(kind?.input.kind === "choice" && kind.input.choices).toContain("planlagt overarbejde");
  });
});

const withOption = (option: PlainRow<"options">, more: object = {}) =>
  workbookTables({ ...preparedTeam, ...more, options: [{ scenarios: "Overarbejde", ...option }] });

test("a cell that cannot be read is an empty field with its problem", () => {
  const row = { kind: "hiring", staffGroup: "Rådgivere", from: "snart", posts: -2 } as const;
  const option = only(optionsIn("Overarbejde", withOption(row)));
  expect(field(option, "from").input).toEqual({ kind: "month", value: null });
  expect(field(option, "from").problem).toContain("snart");
  expect(field(option, "posts").input).toMatchObject({ value: null, minimum: 0 });
  expect(field(option, "posts").problem).toContain("−2");
});

test("a number that was written as text is no problem", () => {
  const row = { kind: "hiring", staffGroup: "Rådgivere", from: "2026-03", posts: "2,5" } as const;
  const posts = field(only(optionsIn("Overarbejde", withOption(row))), "posts");
  expect(posts).toMatchObject({ input: { value: 2.5 }, problem: null });
});

test("a target is chosen among the allowances and those tasks that are not statutory", () => {
  const option = only(
    optionsIn(
      "Overarbejde",
      withOption(
        { kind: "internal-meetings", target: "møder", from: "2026-01", share: 0.3 },
        {
          allowances: [{ name: "Møder", share: 0.1 }],
          tasks: [
            ...(preparedTeam.tasks ?? []),
            { name: "Lovpligtig", driver: "per-month", rate: 1, talkMinutes: 60, priority: "1" },
          ],
        },
      ),
    ),
  );
  expect(field(option, "target").input).toEqual({
    kind: "choice",
    value: "Møder",
    choices: ["Møder", "Samtaler"],
  });
  expect(field(option, "share").input).toEqual({
    kind: "number",
    value: 0.3,
    minimum: 0,
    maximum: 1,
    isShare: true,
  });
});

test("an English sheet keeps its words, whatever the language of the pane", () => {
  const tables = preparedTables({ language: "en" });
  const option = only(scenarioOf(viewOf(tables, "da"), "Overarbejde").options);
  expect(option.kindName).toBe("Planlagt overarbejde");
  expect(option.place.sheet).toBe("Options");
  expect(option.enabled.words).toEqual({ yes: "yes", no: "no" });
  expect(field(option, "compensation").input).toMatchObject({ value: "paid" });
  expect(field(option, "weeklyHours").label).toBe("Ekstra timer om ugen");
});

test("the words that the column has for yes and no are used again", () => {
  const tables = withOption({
    kind: "hiring",
    staffGroup: "Rådgivere",
    from: "2026-03",
    posts: 1,
    enabled: "JA",
  });
  expect(only(optionsIn("Overarbejde", tables)).enabled.words).toEqual({ yes: "JA", no: "nej" });
});

test("without the column of the switch there is no cell to write in", () => {
  const tables = preparedTables();
  const without: WorkbookTables = {
    ...tables,
    tables: tables.tables.map((table) => {
      const column = table.headers.findIndex(({ value }) => value === "Med");
      if (table.name !== "NormeringOptions" || column < 0) return table;
      const cut = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, at) => at !== column);
      return { ...table, headers: cut(table.headers), rows: table.rows.map(cut) };
    }),
  };
  expect(only(optionsIn("Overarbejde", without)).enabled).toMatchObject({ on: true, place: null });
});

test("what looks like a civil registration number goes no further", () => {
  const tables = withOption({
    kind: "hiring",
    staffGroup: "Rådgivere",
    from: "2026-03",
    posts: 1,
    name: "010190-1234",
  });
  expect(JSON.stringify(viewOf(tables))).not.toContain("010190");
});

describe.each(languages)("in words (%s)", (language) => {
  const { kinds, unknown } = optionExplanationTexts[language];

  test("every kind says in whole sentences what it does and what limits it", () => {
    for (const text of [unknown, ...optionKinds.flatMap((kind) => [kinds[kind].what, kinds[kind].limits])])
      expect(text).toMatch(/^\p{Lu}[^!]*\.$/u);
  });

  test("no two kinds are told alike", () => {
    expect(new Set(optionKinds.map((kind) => kinds[kind].what)).size).toBe(optionKinds.length);
  });

  test("a field has words of its own only for a cell that its kind has use for", () => {
    for (const kind of optionKinds) {
      const used = usedColumns(kind).map(({ column }) => column);
      expect(used).toEqual(expect.arrayContaining(Object.keys(optionFieldTexts[language][kind] ?? {})));
    }
  });
});

test("what matters first of a kind is what the kind has use for, and never nothing", () => {
  for (const kind of optionKinds)
    expect(usedColumns(kind).filter(({ isImportant }) => isImportant).length).toBeGreaterThan(1);
});

test("an option that lacks one cell is told by that cell alone, in the list and as the reason", () => {
  const row = { kind: "planned-overtime", staffGroup: "Rådgivere", people: 3, weeklyHours: 5 } as const;
  const tables = withOption({ ...row, from: "2026-03", to: "2026-05" });
  const view = viewOf(tables);
  const empty = addressOf(tables, "options", 0, "compensation");
  const errors = view.problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ place }) => place?.address)).toEqual([empty]);
  const { headline } = scenarioOf(view, "Overarbejde").answer;
  expect(headline.reasons.map(({ place }) => place?.address)).toEqual([empty]);
});
