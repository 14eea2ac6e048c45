import { describe, expect, test } from "vitest";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import { type PlainRow, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

type Row = PlainRow<"options">;

const team = { ...plainTeam, scenarios: [{ name: "Mere tid" }] };

describe("two new rates of one task along adoption curves (2.21)", () => {
  const curves = [
    { name: "Kun fra maj", month1: 0, month3: 1 },
    { name: "Kun to måneder", month1: 1, month3: 0 },
    { name: "Straks", month1: 0.5 },
  ];
  const noShow = (adoption: string, value: number, changes: Row = {}): Row => ({
    kind: "changed-rate",
    target: "Statistik",
    quantity: "no-show-share",
    value,
    from: "2026-03",
    adoption,
    ...changes,
  });
  const codesOf = (...rows: readonly Row[]) =>
    parsedWorkbook(
      workbookTables({
        ...team,
        adoptionCurves: curves,
        options: rows.map((row) => ({ scenarios: "Mere tid", ...row })),
      }),
    ).issues.map(({ code }) => code);

  // March and April 1, then 0; the other 0 in March and April, then 1: no month has both.
  test("weights of 0 leave the old figure, so they contradict nothing", () => {
    expect(codesOf(noShow("Kun to måneder", 0.1), noShow("Kun fra maj", 0.2))).toEqual([]);
    expect(codesOf(noShow("Kun fra maj", 0.2), noShow("Kun to måneder", 0.1))).toEqual([]);
  });

  test("one month in which both have begun is enough", () => {
    expect(codesOf(noShow("Kun to måneder", 0.1), noShow("Straks", 0.2))).toEqual(["replaced-twice"]);
    // A month later the second is still at 1 in May, when the other begins.
    expect(codesOf(noShow("Kun to måneder", 0.1, { from: "2026-04" }), noShow("Kun fra maj", 0.2))).toEqual([
      "replaced-twice",
    ]);
  });

  // From the middle of February: half of April's weight is that of the curve's second month, half of its third.
  test("a lag of half a month shares each weight between two months", () => {
    const halfEarlier = noShow("Kun fra maj", 0.2, { from: "2026-02", lagMonths: 0.5 });
    expect(codesOf(noShow("Kun to måneder", 0.1), halfEarlier)).toEqual(["replaced-twice"]);
    expect(codesOf(noShow("Kun to måneder", 0.1), { ...halfEarlier, lagMonths: 1 })).toEqual([]);
  });

  test("what never is in force together within the plan contradicts nothing", () => {
    const from = (first: string) => noShow("Straks", 0.1, { from: first });
    expect(codesOf(from("2029-03"), from("2029-04"))).not.toContain("replaced-twice");
  });
});
