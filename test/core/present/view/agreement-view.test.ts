import { expect, test } from "vitest";
import { type PlainRow, workbookTables } from "../../../support/workbook-tables.ts";
import { preparedTeam, scenarioOf, viewOf } from "./prepared-team.ts";

const plusTime = {
  scenarios: "Overarbejde",
  kind: "plus-time",
  staffGroup: "Rådgivere",
  from: "2026-03",
  people: 2,
  weeklyHours: 40,
} as const satisfies PlainRow<"options">;

test("who agreed and when are fields, and the day is one of the calendar", () => {
  const agreed = workbookTables({
    ...preparedTeam,
    options: [{ ...plusTime, consent: "agreed", consentBy: "TR", consentDate: "2026-01-15" }],
  });
  const [option] = scenarioOf(viewOf(agreed), "Overarbejde").options;
  expect(option?.agreement).toBe("agreed");
  const inputs = new Map(option?.fields.map(({ column, input }) => [column, input]));
  expect(inputs.get("consent")).toMatchObject({ kind: "choice", value: "aftalt" });
  expect(inputs.get("consentBy")).toEqual({ kind: "text", value: "TR" });
  expect(inputs.get("consentDate")).toEqual({ kind: "date", value: "2026-01-15" });
});

test.each<
  [string, Partial<PlainRow<"options">>, string, readonly (readonly [string, string | null, string | null])[]]
>([
  ["nobody has said", {}, "not-agreed", []],
  [
    "who and when are missing",
    { consent: "agreed" },
    "claimed",
    [
      ["consentBy", "value", null],
      ["consentDate", "value", null],
    ],
  ],
  [
    "after it began",
    { consent: "agreed", consentBy: "TR", consentDate: "2030-02-01" },
    "claimed",
    [["consentDate", null, "Ligger efter, at handlemuligheden begynder."]],
  ],
])("an agreement says at its fields what it lacks: %s", (_, consent, agreement, expected) => {
  const row = { ...plusTime, ...consent };
  const tables = workbookTables({ ...preparedTeam, options: [row] });
  const [option] = scenarioOf(viewOf(tables), "Overarbejde").options;
  expect(option?.agreement).toBe(agreement);
  const told = (option?.fields ?? [])
    .filter(({ column, lacks, problem }) => column.startsWith("consent") && (lacks ?? problem) !== null)
    .map(({ column, lacks, problem }) => [column, lacks, problem]);
  expect(told).toEqual(expected);
});

test("a checklist that says no is told at the answer", () => {
  const agreed = { ...plusTime, consent: "agreed", consentBy: "TR", consentDate: "2026-01-15" } as const;
  const checklist = { "consent-collected": false };
  const tables = workbookTables({ ...preparedTeam, checklist, options: [agreed] });
  const [option] = scenarioOf(viewOf(tables), "Overarbejde").options;
  expect(option?.agreement).toBe("claimed");
  expect(option?.fields.find(({ column }) => column === "consent")?.problem).toBe(
    "Tjeklisten siger, at samtykke ikke er indhentet.",
  );
});
