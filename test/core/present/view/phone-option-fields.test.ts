import { describe, expect, test } from "vitest";
import { workbookView } from "../../../../core/present/view/view-of-workbook.ts";
import { workbookResult } from "../../../../core/present/workbook-result.ts";
import { type PlainRow, plainTeam, workbookTables } from "../../../support/workbook-tables.ts";

const duty: PlainRow<"phoneDuties"> = {
  name: "Telefon",
  positions: 2,
  handlingSeconds: 300,
  serviceTarget: 0.8,
  targetSeconds: 60,
};

const viewWith = (option: PlainRow<"options">, phone: PlainRow<"phoneDuties"> = {}) => {
  const tables = workbookTables({
    ...plainTeam,
    phoneDuties: [{ ...duty, ...phone }],
    phoneIntervals: [{ duty: "Telefon", from: "9:00", until: "15:00", callsPerDay: 60 }],
    scenarios: [{ name: "Kortere" }],
    options: [{ scenarios: "Kortere", kind: "shorter-opening-hours", target: "Telefon", ...option }],
  });
  const view = workbookView(workbookResult(tables, "da"), "da", tables);
  if (view.kind !== "result") throw new Error("no result");
  const [today, shorter] = view.scenarios;
  if (today === undefined || shorter === undefined) throw new Error("no scenario");
  return { today, shorter };
};

const firstOf = (option: PlainRow<"options">): readonly string[] =>
  viewWith(option).shorter.options.flatMap(({ fields }) =>
    fields.filter(({ important }) => important).map(({ column }) => column),
  );

describe("what is seen first of shorter opening hours", () => {
  test.each<[string, PlainRow<"options">, readonly string[]]>([
    ["nothing is filled in", {}, ["target", "weeklyHours", "from"]],
    ["the hours a week are", { weeklyHours: 20 }, ["target", "weeklyHours", "from"]],
    ["the time of closing is", { closesAt: "12:00" }, ["target", "closesAt", "from"]],
    ["both times are", { opensAt: "10:00", closesAt: "12:00" }, ["target", "opensAt", "closesAt", "from"]],
  ])("where %s", (_, option, columns) => {
    expect(firstOf(option)).toEqual(columns);
  });

  test("the empty amounts stay among the rest", () => {
    const [option] = viewWith({ closesAt: "12:00" }).shorter.options;
    const rest = option?.fields.filter(({ important }) => !important).map(({ column }) => column);
    expect(rest).toEqual(expect.arrayContaining(["weeklyHours", "opensAt", "positions"]));
  });
});

describe("why the waiting time of a phone is not known", () => {
  const sentencesOf = (of: ReturnType<typeof viewWith>["today"]) =>
    of.queues.flatMap(({ runs }) => runs.flatMap(({ sentences }) => sentences)).join(" ");

  test("what its row lacks is named, and no more", () => {
    const { today } = viewWith(
      { closesAt: "12:00" },
      { handlingSeconds: null, serviceTarget: null, targetSeconds: null },
    );
    expect(sentencesOf(today)).toContain("der mangler tid pr. opkald på arket Telefon.");
  });

  test("an option that is half filled in is not blamed on the phone", () => {
    const { today, shorter } = viewWith({});
    expect(sentencesOf(today)).toContain("opkaldene bliver taget");
    expect(sentencesOf(shorter)).toContain("Det står på listen over fejl.");
    expect(sentencesOf(shorter)).not.toContain("arket Telefon");
  });

  test("positions of which the whole number is too few are told", () => {
    const { today } = viewWith({ closesAt: "12:00" }, { positions: 1.5, handlingSeconds: 400 });
    expect(sentencesOf(today)).toContain("Der er 1,5 pladser, så en del af tiden sidder der kun 1,");
  });
});
