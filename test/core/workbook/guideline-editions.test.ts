import { describe, expect, test } from "vitest";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import {
  addressOf,
  type PlainRow,
  type PlainWorkbook,
  plainTeam,
  workbookTables,
} from "../../support/workbook-tables.ts";

const [group] = plainTeam.caseGroups ?? [];
const name = "Voksne";

const row = (edition: string, from: string | null, low = 40): PlainRow<"guidelines"> => ({
  edition,
  targetGroup: name,
  low,
  high: 60,
  source: `DS ${edition}`,
  from,
});

/** The plain team in 2026, without a chosen edition unless stated. */
const read = (guidelines: readonly PlainRow<"guidelines">[], chosen: string | null = null) => {
  const workbook: PlainWorkbook = {
    ...plainTeam,
    settings: { workplace: "Jobcenter", startMonth: "2026-01", horizonMonths: 12, guidelineEdition: chosen },
    caseGroups: [{ ...group, guidelineGroup: name }],
    guidelines,
  };
  const tables = workbookTables(workbook);
  const { plan, issues, codes } = parsedWorkbook(tables);
  return { tables, issues, codes, held: plan.caseGroups[0]?.guidelines ?? [] };
};

const june = { year: 2026, month: 6 };

describe("editions of the guideline", () => {
  test("each holds from its month where none is chosen; one that has passed before the start is left out", () => {
    const { codes, held } = read([
      row("2026", "2026-06", 30),
      row("2016", "2016-05"),
      row("2020", "2020-01", 25),
    ]);
    expect(codes).toEqual([]);
    expect(held.map(({ edition, from }) => [edition, from])).toEqual([
      ["2026", june],
      ["2020", { year: 2020, month: 1 }],
    ]);
    expect(held[0]?.low).toMatchObject({ value: 30, origin: { source: "DS 2026" } });
  });

  test("one that is chosen holds throughout, whatever its month", () => {
    const { codes, held } = read([row("2026", "2026-06", 30), row("2016", "2016-05")], "2026");
    expect(codes).toEqual([]);
    expect(held).toMatchObject([{ edition: "2026", from: null, low: { value: 30 } }]);
  });

  test("one without a month holds until the first with one", () => {
    const { codes, held } = read([row("2026", "2026-06"), row("2016", null)]);
    expect(codes).toEqual([]);
    expect(held.map(({ from }) => from)).toEqual([june, null]);
  });

  test("of two without a month it has to be chosen", () => {
    const { codes, held } = read([row("2016", null), row("2020", null)]);
    expect(codes).toEqual(["missing-setting-value"]);
    expect(held).toMatchObject([{ low: { value: null } }]);
  });

  test.each([false, true])("of two from one month neither can be trusted (other order: %s)", (other) => {
    const rows = [row("2016", "2026-06"), row("2020", "2026-06")];
    const { issues, held, tables } = read(other ? rows.toReversed() : rows);
    expect(issues).toMatchObject([
      { code: "same-month", at: { cell: addressOf(tables, "guidelines", 1, "from") } },
    ]);
    expect(held).toMatchObject([{ low: { value: null } }]);
  });

  test("the month stands in one row of the edition at least; another month in it is told", () => {
    const other = { ...row("2026", "2026-08"), targetGroup: "Unge" };
    const { issues, held, tables } = read([other, row("2026", "2026-06"), row("2016", "2016-05")]);
    expect(issues).toMatchObject([
      {
        code: "edition-months-differ",
        at: { cell: addressOf(tables, "guidelines", 0, "from") },
        data: { edition: "2026", from: june },
      },
    ]);
    expect(held.map(({ edition }) => edition)).toEqual(["2026", "2016"]);
    const blank = { ...other, from: null };
    expect(read([blank, row("2026", "2026-06")]).held).toMatchObject([{ from: june }]);
  });

  test("a target group that the later edition has not is missing from there on, and told with the edition", () => {
    const renamed = { ...row("2026", "2026-06"), targetGroup: "Jobparate over 30" };
    const { issues, held } = read([row("2016", "2016-05"), renamed]);
    expect(issues).toMatchObject([{ code: "unknown-guideline", data: { edition: "2026", found: name } }]);
    expect(held).toMatchObject([{ low: { value: 40 } }, { from: june, low: { value: null } }]);
  });
});
