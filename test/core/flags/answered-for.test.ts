import { describe, expect, test } from "vitest";
import { evaluateScenario } from "../../../core/evaluate/scenario.ts";
import type { FlagCode } from "../../../core/flags/flag.ts";
import { scenarioFlags } from "../../../core/flags/scenario-flags.ts";
import type { Answer, ChecklistQuestion } from "../../../core/plan/checklist.ts";
import type { OptionChoice, Scenario, Settings } from "../../../core/plan.ts";
import { flagStatement } from "../../../core/present/flag-lines.ts";
import { flagOf, overtime, plainGroup } from "../../support/flags.ts";
import { date, month, option, plan, scenario, settings, staffGroup, task } from "../../support/plan.ts";

const answered = (question: ChecklistQuestion, answer: Answer): Settings => {
  const plain = settings();
  const told = { answer, by: "AMR", date: date("2026-02-03") };
  return { ...plain, checklist: { ...plain.checklist, [question]: told } };
};

const team = (rules = settings()) =>
  plan({
    closings: [],
    staffGroups: [staffGroup("Team A", 10, plainGroup), staffGroup("Team B", 10, plainGroup)],
    tasks: [task("Samtaler", 600, "Team A")],
    settings: rules,
  });

const evenings = overtime([4, 3], ["2026-03", "2026-04"], { name: "Aften" });

describe.each<[FlagCode, ChecklistQuestion]>([
  ["daily-rest-11h", "daily-rest"],
  ["weekly-day-off", "weekly-day-off"],
])("%s is answered for, not computed (model definitions C16)", (code, question) => {
  test("amber while nobody has answered, in the months of extra work", () => {
    expect(flagOf(code, team(), evenings)).toMatchObject({
      level: "amber",
      basis: "law",
      source: "rest-periods",
      subject: "Team A",
      months: ["2026-03", "2026-04"],
      worstValue: 1,
      options: ["Aften"],
      details: { answer: null },
    });
  });

  test("red when the answer is no, with who said it and when", () => {
    expect(flagOf(code, team(answered(question, "no")), evenings)).toMatchObject({
      level: "red",
      details: { answer: "no", answeredBy: "AMR", answeredOn: "2026-02-03" },
    });
  });

  test("none when the answer is yes, without extra work, and while the option is off", () => {
    expect(flagOf(code, team(answered(question, "yes")), evenings)).toBeNull();
    expect(flagOf(code, team(answered(question, "no")))).toBeNull();
    expect(flagOf(code, team(), { ...evenings, enabled: false })).toBeNull();
  });

  test("more plans of extra work never lower it, and it is told of hours that nobody has stated", () => {
    const more = overtime([4, 3], ["2026-04", "2026-05"], { name: "Lørdag" });
    expect(flagOf(code, team(), evenings, more)).toMatchObject({
      level: "amber",
      worstValue: 2,
      months: ["2026-03", "2026-04", "2026-05"],
      options: ["Aften", "Lørdag"],
    });
    const unstated = { ...evenings, amounts: {} };
    expect(flagOf(code, team(), unstated)).toMatchObject({ level: "amber", worstValue: 1 });
  });
});

describe("what comes before MED (model definitions 2.24)", () => {
  const meetings = option(
    "temps",
    { people: 1, "weekly-hours": 10 },
    { name: "Vikar", staffGroup: "Team A", from: month("2026-05"), to: month("2026-08") },
  );
  const judged = (changes: Partial<Scenario>, rules = settings(), ...options: readonly OptionChoice[]) => {
    const chosen = options.length === 0 ? [meetings] : options;
    const asked = { ...scenario("Forslag", ...chosen), ...changes };
    const flags = scenarioFlags(team(rules), evaluateScenario(team(rules), asked)).flags;
    return flags.find(({ code }) => code === "med-date") ?? null;
  };

  test.each<[string, string | null, string | null, "amber" | "red" | null, number | null]>([
    ["a draft without dates", null, null, "amber", null],
    ["decided without MED: the option starts without it", null, "2026-04-10", "red", null],
    ["MED ahead of the decision and of the option", "2026-03-20", "2026-04-10", null, null],
    ["MED on the day of the decision", "2026-04-10", "2026-04-10", null, null],
    // 10 April to 20 April.
    ["decided ten days before MED", "2026-04-20", "2026-04-10", "amber", 10],
    ["MED in the option's first month", "2026-05-28", "2026-05-29", null, null],
    // From 1 May to 1 July: 61 days.
    ["the option starts two months before MED", "2026-07-15", "2026-08-01", "red", 61],
    ["the option starts before MED, and no decision is dated", "2026-07-15", null, "red", 61],
  ])("%s", (_, med, decision, level, value) => {
    const flag = judged({
      ...(med !== null && { medDate: date(med) }),
      ...(decision !== null && { decisionDate: date(decision) }),
    });
    expect(flag?.level ?? null).toBe(level);
    if (flag === null) return;
    expect(flag.worstValue).toBe(value);
    expect(flag).toMatchObject({
      basis: "agreement",
      source: "med-agreement",
      subject: "Forslag",
      options: ["Vikar"],
      details: { medDate: med, decisionDate: decision },
    });
  });

  test("red in the months that run before MED, amber in all in which an option runs", () => {
    expect(judged({ medDate: date("2026-07-15") })?.months).toEqual(["2026-05", "2026-06"]);
    expect(judged({})?.months).toEqual(["2026-05", "2026-06", "2026-07", "2026-08"]);
  });

  test("the checklist's day counts for a scenario without a date of its own", () => {
    expect(judged({}, answered("med-informed", "yes"))).toBeNull();
    expect(judged({}, answered("med-informed", "no"))?.level).toBe("amber");
    expect(judged({ medDate: date("2026-07-15") }, answered("med-informed", "yes"))?.level).toBe("red");
  });

  test("a later MED date never lowers it", () => {
    const levels = ["2026-03-01", "2026-04-09", "2026-04-11", "2026-06-01", "2026-12-01"].map(
      (med) => judged({ medDate: date(med), decisionDate: date("2026-04-10") })?.level ?? "none",
    );
    expect(levels).toEqual(["none", "none", "amber", "red", "red"]);
  });

  test("nothing is told of today's scenario, nor of options that are off", () => {
    expect(flagOf("med-date", team())).toBeNull();
    expect(judged({}, settings(), { ...meetings, enabled: false })).toBeNull();
  });

  test("a law that had not come is arithmetic, on which nobody decides", () => {
    const asBefore = option("earlier-rules", {}, { name: "Uden loven", from: month("2026-05") });
    expect(flagOf("med-date", team(), asBefore)).toBeNull();
  });
});

describe("options that rest on an agreement (model definitions 4, 12)", () => {
  const plusTime = (changes: Partial<OptionChoice> = {}) =>
    option(
      "plus-time",
      { people: 3, "weekly-hours": 40 },
      { name: "Plustid", staffGroup: "Team A", from: month("2026-05"), ...changes },
    );
  const consent = (
    state: "agreed" | "not-agreed" | null,
    by: string | null = "TR",
    on: string | null = "2026-03-02",
  ) => ({ state, by, date: on === null ? null : date(on) });
  const lacksOf = (rules: Settings, ...options: readonly OptionChoice[]) =>
    flagOf("consent-missing", team(rules), ...options)?.details?.agreements ?? null;

  test.each<[string, Partial<OptionChoice>, boolean]>([
    ["nobody has said", {}, true],
    ["the answer is empty", { consent: consent(null) }, true],
    ["not agreed", { consent: consent("not-agreed") }, true],
    ["agreed", { consent: consent("agreed") }, false],
    ["switched off", { enabled: false }, false],
    ["after the period", { from: month("2027-05") }, false],
  ])("%s", (_, changes, told) => {
    const flag = flagOf("consent-missing", team(), plusTime(changes));
    expect(flag !== null).toBe(told);
    if (flag === null) return;
    expect(flag).toMatchObject({ level: "amber", basis: "agreement", options: ["Plustid"], worstValue: 1 });
    expect(flag.months[0]).toBe("2026-05");
  });

  // That somebody has chosen "agreed" shows nothing. The option begins on 1 May 2026, the plan on 1 January.
  test.each<[string, OptionChoice["consent"], Partial<OptionChoice>, readonly string[] | null]>([
    ["who, and the day before it begins", consent("agreed", "TR", "2026-04-30"), {}, null],
    ["the day on which it begins", consent("agreed", "TR", "2026-05-01"), {}, null],
    ["nobody has signed", consent("agreed", null), {}, ["no-signer"]],
    ["no day", consent("agreed", "TR", null), {}, ["no-date"]],
    ["neither", consent("agreed", null, null), {}, ["no-signer", "no-date"]],
    ["the day after it began", consent("agreed", "TR", "2026-05-02"), {}, ["agreed-after-start"]],
    ["years after it began", consent("agreed", "TR", "2030-02-01"), {}, ["agreed-after-start"]],
    ["earlier in the year, years after", consent("agreed", "TR", "2030-01-01"), {}, ["agreed-after-start"]],
    [
      "what has always run, agreed before the plan",
      consent("agreed", "TR", "2025-12-31"),
      { from: null },
      null,
    ],
    ["what has always run, agreed in it", consent("agreed"), { from: null }, ["agreed-after-start"]],
  ])("agreed, with %s", (_, told, changes, lacks) => {
    const expected = lacks === null ? null : [{ option: "Plustid", lacks }];
    expect(lacksOf(settings(), plusTime({ consent: told, ...changes }))).toEqual(expected);
  });

  test("a yes at the option does not outdo the checklist's no", () => {
    const agreed = plusTime({ consent: consent("agreed") });
    expect(lacksOf(answered("consent-collected", "no"), agreed)).toEqual([
      { option: "Plustid", lacks: ["checklist-says-no"] },
    ]);
    expect(lacksOf(answered("consent-collected", "yes"), agreed)).toBeNull();
    expect(flagOf("consent-missing", team(answered("consent-collected", "no")), agreed)?.level).toBe("amber");
  });

  test("the sentence says what is missing, and of which option", () => {
    const unsigned = plusTime({ consent: consent("agreed", null, "2030-02-01") });
    const unasked = plusTime({ name: "Plustid for flere" });
    const flag = flagOf("consent-missing", team(), unsigned, unasked);
    if (flag === null) throw new Error("no flag");
    expect(flagStatement(flag, "da")).toBe(
      "Scenarie: Plustid for flere hviler på en aftale, der ikke er indgået. Plustid står som aftalt, men det er ikke skrevet, hvem der har skrevet under, og datoen ligger efter, at handlemuligheden begynder.",
    );
  });

  test("an option that needs nobody's yes is not told", () => {
    expect(flagOf("consent-missing", team(), evenings)).toBeNull();
  });

  test("what the checklist says is told with it", () => {
    const rules = answered("consent-collected", "yes");
    expect(flagOf("consent-missing", team(rules), plusTime())?.details).toMatchObject({ answer: "yes" });
  });
});
