import { describe, expect, test } from "vitest";
import { notComputable } from "../../core/evaluate/not-computable.ts";
import { notDoneOf } from "../../core/evaluate/not-done.ts";
import { valueAt } from "../../core/explain/step.ts";
import type { Input } from "../../core/origin.ts";
import type { OptionChoice, Plan, RecurringTask } from "../../core/plan.ts";
import {
  evaluate,
  evenMonthHours,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  feb,
  gapOf,
  hoursGroup,
  jan,
  lineOf,
  mar,
  monthsOf,
  outcomeOf,
  servedOf,
  total,
} from "../support/golden.ts";
import { given, month, option, plan, task } from "../support/plan.ts";

const follow = (name: string, followed: string, rate: number, lag: number): RecurringTask =>
  task(name, 0, "Team", {
    driver: { kind: "share-of-task", task: followed, rate: given(rate), lagMonths: given(lag) },
    priority: 2,
  });

/** 100 h a month for 30 h of decisions, 60 h of letters and 60 h of filing. */
const team = (changes: Partial<Plan> = {}): Plan =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", 100)],
    tasks: [
      task("Afgørelser", 30, "Team"),
      task("Breve", 60, "Team", { priority: 2 }),
      task("Arkiv", 60, "Team", { priority: 3 }),
    ],
    ...changes,
  });

const during = { from: month("2026-03"), to: month("2026-04") };
const rank = (target: string, priority: number, changes: Partial<OptionChoice> = {}) =>
  option("prioritisation", { priority }, { name: `${target} ${priority}`, target, ...during, ...changes });
const drop = (target: string, share: number, changes: Partial<OptionChoice> = {}) =>
  option(
    "prioritisation",
    { share },
    { name: `Vælg ${share} fra`, target, from: month("2026-01"), ...changes },
  );

describe("another place in the order of service for two months (2.8)", () => {
  const evaluation = evaluate(team(), rank("Arkiv", 2), rank("Breve", 3));

  test("letters come before filing, in March and April after it, and then before it again", () => {
    // 70 h a month are left by the decisions. Filing waits with 50, 100; March: 160 − 70; April: 150 − 70.
    expectPrintedRow(servedOf(evaluation, "Arkiv").closing, ["50", "100", "90", "80", "140", "200"]);
    expectPrintedRow(servedOf(evaluation, "Breve").closing, ["0", "0", "60", "120", "110", "100"]);
    expectPrintedRow(servedOf(evaluation, "Afgørelser").closing, Array(12).fill("0"));
  });

  test("the hours are the same: what is short changes its name and not its size", () => {
    const shortage = (of: ReturnType<typeof evaluate>) => monthsOf(of, gapOf(of, "Team").gap.shortage)[mar];
    expectPrinted(evenMonthHours * (shortage(evaluation) ?? 0), "50.0");
    expectPrinted(evenMonthHours * (shortage(evaluate(team())) ?? 0), "50.0");
  });

  test("work of another group with hours to spare shows who is short: the rank counts in the gap too", () => {
    const two = team({
      staffGroups: [hoursGroup("Team", 100), hoursGroup("Kontor", 0)],
      tasks: [
        task("Breve", 60, "Team", { priority: 2 }),
        task("Arkiv", 60, "Kontor", { priority: 3, permittedGroups: ["Kontor", "Team"] }),
      ],
    });
    const short = (group: string, at: number) => {
      const moved = evaluate(two, rank("Breve", 4));
      return evenMonthHours * (monthsOf(moved, gapOf(moved, group).gap.shortage)[at] ?? 0);
    };
    expectPrinted(short("Kontor", feb), "20.0");
    expectPrinted(short("Team", feb), "0.0");
    expectPrinted(short("Kontor", mar), "0.0");
    expectPrinted(short("Team", mar), "20.0");
  });
});

describe("a statutory task keeps its place and its pieces (floor, section 3)", () => {
  test.each([rank("Afgørelser", 9), drop("Afgørelser", 0.5)])("%#", (choice) => {
    const evaluation = evaluate(team(), choice);
    expectPrintedRow(servedOf(evaluation, "Afgørelser").served, ["30", "30", "30", "30"]);
    expect(evaluation.options.effects).toEqual([]);
  });
});

describe("a place that is not known", () => {
  const unknownAfter = (...options: readonly OptionChoice[]) => {
    const evaluation = evaluate(team(), ...options);
    const closing = (name: string) => servedOf(evaluation, name).closing;
    expectPrintedRow(closing("Afgørelser"), Array(12).fill("0"));
    expect(closing("Arkiv")[mar]).toBeNaN();
    expect(closing("Breve")[mar]).toBeNaN();
    return { evaluation, closing };
  };

  test("two places in one month are none: statutory work is known, and the months before", () => {
    const { closing } = unknownAfter(rank("Breve", 4), rank("Breve", 5, { name: "Igen" }));
    expectPrintedRow(closing("Breve"), ["0", "0"]);
    expectPrintedRow(closing("Arkiv"), ["50", "100"]);
  });

  test("a cell that was refused is what stands behind it", () => {
    const at = { sheet: "Ark", table: "Tabel", row: 1, column: "Rækkefølge", cell: "B7" };
    const refused: Input = { value: null, origin: { kind: "cell", at, suppliedBy: null, status: null } };
    const choice = { ...rank("Breve", 4), amounts: { priority: refused } };
    const { evaluation } = unknownAfter(choice);
    expect(notComputable([evaluation]).map((cause) => cause.at?.cell)).toEqual(["B7"]);
  });
});

describe("a share of what arises is dropped (2.7, step 8)", () => {
  test("a quarter of the letters: 45 h are left, and 15 h a month are told as work not done", () => {
    const evaluation = evaluate(team(), drop("Breve", 0.25));
    const { arrived, dropped, served, closing } = servedOf(evaluation, "Breve");
    expectPrintedRow(arrived, ["60", "60"]);
    expectPrintedRow(dropped, ["15", "15"]);
    expectPrintedRow(served, ["45", "45"]);
    expectPrintedRow(closing, ["0", "0"]);
    expectPrintedRow(servedOf(evaluation, "Arkiv").closing, ["35", "70"]);
    expect(notDoneOf(outcomeOf(evaluation, "Breve"))).toMatchObject([
      { task: "Breve", statutory: false, backlogHours: 0, droppedHours: 180, droppedPieces: 180 },
    ]);
  });

  test("the gap shrinks by the 15 h that stand beside it (trap: dropped work looks like a gain)", () => {
    const hours = (...options: readonly OptionChoice[]) => {
      const evaluation = evaluate(team(), ...options);
      return evenMonthHours * (monthsOf(evaluation, gapOf(evaluation, "Team").gap.gap)[jan] ?? 0);
    };
    expectPrinted(hours(), "-50.0");
    expectPrinted(hours(drop("Breve", 0.25)), "-35.0");
  });

  test("half of it twice leaves a quarter, and 45 h are dropped", () => {
    const twice = [drop("Breve", 0.5), drop("Breve", 0.5, { name: "Igen" })];
    const { dropped, served } = servedOf(evaluate(team(), ...twice), "Breve");
    expectPrintedRow(served, ["15"]);
    expectPrintedRow(dropped, ["45"]);
  });

  test("only while it is in force, and nothing of what waited before", () => {
    const openingBacklog = { hours: given(30), ageMonths: null };
    const tasks = [task("Breve", 60, "Team", { priority: 2, openingBacklog })];
    const evaluation = evaluate(team({ tasks }), drop("Breve", 1, { to: month("2026-02") }));
    expectPrintedRow(servedOf(evaluation, "Breve").served, ["30", "0", "60"]);
    expectPrintedRow(servedOf(evaluation, "Breve").dropped, ["60", "60", "0"]);
  });

  test("a row may do both: half of it is dropped, and the rest comes last", () => {
    const both = option("prioritisation", { share: 0.5, priority: 4 }, { target: "Breve", ...during });
    const evaluation = evaluate(team(), both);
    // March: 70 h for filing, where 160 wait; the 30 h of letters wait.
    expectPrintedRow(servedOf(evaluation, "Breve").closing, ["0", "0", "30", "60"]);
    expectPrintedRow(servedOf(evaluation, "Arkiv").closing, ["50", "100", "90", "80"]);
  });

  test("opening + growth + arrived = served + dropped + closing", () => {
    const tasks = [
      task("Breve", 60, "Team", {
        priority: 2,
        growthPerMonth: given(0.05),
        openingBacklog: { hours: given(120), ageMonths: given(2) },
      }),
      task("Afgørelser", 50, "Team"),
    ];
    const { served } = outcomeOf(evaluate(team({ tasks }), drop("Breve", 0.1)), "Breve");
    const came = served.opening.hours + total(served.growth) + total(served.arrived);
    const went = total(served.served) + total(served.growthServed) + total(served.dropped);
    expectPrinted(came - went - (served.closing.at(-1) ?? 0), "0.000000");
    expect(total(served.dropped)).toBeCloseTo(72, 9);
  });
});

describe("work that follows what is dropped", () => {
  const tasks = [
    task("Møder", 40, "Team", { priority: 2 }),
    follow("Referater", "Møder", 0.5, 0),
    follow("Klager", "Møder", 0.1, 1),
  ];
  const hoursOf = (name: string, ...options: readonly OptionChoice[]) => {
    const evaluation = evaluate(team({ tasks }), ...options);
    return monthsOf(evaluation, lineOf(evaluation, name).arising);
  };

  test("in the same month it follows what is kept, later what was done: no minutes of a meeting not held", () => {
    expectPrintedRow(hoursOf("Referater"), ["20", "20"]);
    expectPrintedRow(hoursOf("Klager"), ["0", "4", "4"]);
    const dropped = drop("Møder", 0.6, { from: month("2026-02") });
    expectPrintedRow(hoursOf("Referater", dropped), ["20", "8", "8"]);
    expectPrintedRow(hoursOf("Klager", dropped), ["0", "4", "1.6", "1.6"]);
  });

  test("what follows is not dropped itself, and is not told so", () => {
    const evaluation = evaluate(team({ tasks }), drop("Møder", 0.6));
    expect(notDoneOf(outcomeOf(evaluation, "Referater"))).toEqual([]);
    expectPrinted(total(servedOf(evaluation, "Referater").dropped), "0");
  });
});

describe("pieces are counted by what each took when it came in", () => {
  // 100 letters of an hour a month, 60 h to do them with; from March on a letter takes half an hour.
  const answers = follow("Svar", "Breve", 1, 1);
  const base = team({
    horizonMonths: 6,
    staffGroups: [hoursGroup("Team", 60)],
    tasks: [
      task("Breve", 100, "Team", { priority: 2 }),
      { ...answers, minutes: { ...answers.minutes, talk: given(0) } },
    ],
  });
  const shorter = option("changed-minutes", { change: -0.5 }, { target: "Breve", from: month("2026-03") });
  const evaluation = evaluate(base, shorter);

  test("the long letters are done first, one to the hour, although short ones arrive", () => {
    // 40, then 80 h of long letters wait. March does 60 of them; April 20 long ones and 40 h of short ones, 100 letters;
    // May 60 h of short ones, 120. Each is answered in the month after. By April's half hours it would be 120 at once.
    const { pieces } = lineOf(evaluation, "Svar");
    expectPrintedRow(pieces ? monthsOf(evaluation, pieces.kept) : [], ["0", "60", "60", "60", "100", "120"]);
  });

  test("and what waits at the end is told in letters of its own time", () => {
    // After April 60 h of short ones wait, after May 50, after June 40: 80 letters.
    const [left] = notDoneOf(outcomeOf(evaluation, "Breve"));
    expect(left?.backlogHours).toBeCloseTo(40, 9);
    expect(left?.backlogPieces).toBeCloseTo(80, 9);
  });
});

test("what is read of a month is the value of the month", () => {
  const evaluation = evaluate(team(), rank("Arkiv", 2));
  const { priority } = lineOf(evaluation, "Arkiv");
  const places = [jan, feb, mar].map((at) =>
    typeof priority === "number" ? priority : valueAt(priority, at),
  );
  expect(places).toEqual([3, 3, 2]);
});
