import { expect, test } from "vitest";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { type OptionWords, optionNames } from "../../../core/workbook/plan/option-names.ts";
import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import { type PlainWorkbook, plainTeam, workbookTables } from "../../support/workbook-tables.ts";

const words = (name: string | null, actsOn: readonly string[], scenarios = ["A"]): OptionWords => ({
  name,
  kind: "planlagt overarbejde",
  actsOn,
  scenarios,
});

test.each<[string, readonly OptionWords[], readonly string[]]>([
  ["alone, its kind", [words(null, ["Rådgivere"])], ["Planlagt overarbejde"]],
  ["with a name, that", [words("Foråret", ["Rådgivere"])], ["Foråret"]],
  [
    "two of one kind, what they act on",
    [words(null, ["Rådgivere"]), words(null, ["Kontor"])],
    ["Planlagt overarbejde (Rådgivere)", "Planlagt overarbejde (Kontor)"],
  ],
  [
    "two of one kind on the same, a number too",
    [words(null, ["Rådgivere"]), words(null, ["Rådgivere"]), words(null, [])],
    ["Planlagt overarbejde (Rådgivere)", "Planlagt overarbejde (Rådgivere) 2", "Planlagt overarbejde"],
  ],
  [
    "in scenarios of their own, the kind",
    [words(null, ["Rådgivere"], ["A"]), words(null, ["Rådgivere"], ["B", "C"])],
    ["Planlagt overarbejde", "Planlagt overarbejde"],
  ],
  [
    "beside one that the user has called so, what it acts on",
    [words("Planlagt overarbejde", []), words(null, ["Rådgivere"])],
    ["Planlagt overarbejde", "Planlagt overarbejde (Rådgivere)"],
  ],
])("an option is called: %s", (_, options, names) => {
  expect(optionNames(options)).toEqual(names);
});

const overtime = {
  scenarios: "Mere tid",
  kind: "planned-overtime",
  from: "2026-03",
  to: "2026-05",
  people: 4,
  weeklyHours: 12,
  compensation: "paid",
} as const;
const twoGroups: PlainWorkbook = {
  ...plainTeam,
  staffGroups: [
    { name: "Socialrådgivere", filledPosts: 8, absenceShare: 0.05 },
    { name: "Kontor", filledPosts: 4, absenceShare: 0.05 },
  ],
  scenarios: [{ name: "Mere tid" }],
  options: [
    { ...overtime, staffGroup: "Socialrådgivere" },
    { ...overtime, staffGroup: "Kontor" },
  ],
};

test("the words are those of the sheet, whatever language it is read for", () => {
  const namesIn = (language: "da" | "en") =>
    parseWorkbook(workbookTables(twoGroups, { language })).plan?.scenarios[1]?.options.map(
      ({ name }) => name,
    );
  expect(namesIn("da")).toEqual(["Planlagt overarbejde (Socialrådgivere)", "Planlagt overarbejde (Kontor)"]);
  expect(namesIn("en")).toEqual(["Planned overtime (Socialrådgivere)", "Planned overtime (Kontor)"]);
});

test("no flag names an option by an id", () => {
  const answer = workbookResult(workbookTables(twoGroups), "da");
  const named =
    answer.kind === "result" ? answer.result.scenarios[1]?.flags.flatMap((flag) => flag.options) : [];
  expect(named).toContain("Planlagt overarbejde (Kontor)");
  expect(named?.join()).not.toMatch(/planned-overtime/);
});
