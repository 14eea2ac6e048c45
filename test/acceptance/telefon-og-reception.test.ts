import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import { reusedByDuty } from "../../core/evaluate/reused-hours.ts";
import { readExplanation } from "../../core/present/view/explanation-reader.ts";
import type { ExplainedFigureView } from "../../core/present/view/workbook-view.ts";
import { type WorkbookResult, workbookResult } from "../../core/present/workbook-result.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "../support/cells-of.ts";
import { lineOf, monthsOf } from "../support/golden.ts";
import { at, sum } from "./by-hand.ts";
import { expectFigure } from "./by-hand-plan.ts";

/*
 * The example of a job centre's phones and the law of 2026, calculated by hand. Its months are November 2025 (0) to
 * December 2026 (13); February 2026 is 3 and has 20 working days, March is 4 and has 22, June is 7, July is 8.
 */
const tables = readTables(openSound(readFileSync(path.join(root, "examples", "telefon-og-reception.xlsx"))));
type Answer = Extract<WorkbookResult, { kind: "result" }>;

const answerOf = (of: WorkbookTables): Answer => {
  const answer = workbookResult(of, "da");
  if (answer.kind !== "result") throw new Error("no result");
  return answer;
};
const answer = answerOf(tables);

const named = (name: string) => {
  const index = answer.result.scenarios.findIndex((scenario) => scenario.name === name);
  const [evaluation, result] = [answer.scenarios[index], answer.result.scenarios[index]];
  if (!evaluation || !result) throw new Error(`no scenario ${name}`);
  return { evaluation, result };
};

const hoursOf = (scenario: string, line: string): readonly number[] => {
  const { evaluation } = named(scenario);
  return monthsOf(evaluation, lineOf(evaluation, line).arising);
};

const queueOf = (scenario: string, duty: string, month: string) => {
  const { queues } = named(scenario).result;
  const found = queues.find((queue) => queue.duty === duty && queue.from <= month && month <= queue.to);
  if (!found) throw new Error(`${duty} is not in ${month}`);
  return found;
};

const positionsOf = (scenario: string, duty: string, month: string) =>
  queueOf(scenario, duty, month).intervals.map(({ positions }) => positions);

/** Today has no row, and so no name. */
const today = "";
const [december, february, march, june, july] = [1, 3, 4, 7, 8] as const;

describe("half the phone hours are not half the staff (2.13; domain figures, 3)", () => {
  const shorter = "Hovednummeret lukker kl. 12";
  const line = "Hovednummeret\nphone-duty";

  // 300 s a call, so that 12 calls an hour are 1 erlang. 80 % within 60 s, by Erlang C:
  //   calls        30      26      20      16      16      12
  //   erlang      2.5   2.167   1.667   1.333   1.333       1
  //   one fewer  .763    .555    .770    .533    .533    .727
  //   people   5 .921  4 .849  4 .936  3 .870  3 .870  3 .939
  test("open 9 to 15, 120 calls take 22 hours at the phone a day", () => {
    expect(positionsOf(today, "Hovednummeret", "2026-03")).toEqual([5, 4, 4, 3, 3, 3]);
    expectFigure(at(hoursOf(today, line), march), 22 * 22);
  });

  // Of the 44 calls after 12 a fifth is not made and a tenth is written; of the 30.8 others a tenth comes twice: 33.88.
  // They call in the morning as the 76 do, so that each hour has 109.88/76 of its calls:
  //   calls      43.374  37.591  28.916
  //   erlang      3.614   3.133   2.410
  //   one fewer    .685    .524    .789
  //   people     6 .876  5 .814  5 .931
  test("open 9 to 12 they take 16, and not 11", () => {
    const closed = 44;
    const calls = 76 + closed * (1 - 0.2 - 0.1) * 1.1;
    const { callsPerWeek, vanishedCallsPerWeek, otherChannelCallsPerWeek, intervals } = queueOf(
      shorter,
      "Hovednummeret",
      "2026-03",
    );
    expectFigure(callsPerWeek ?? Number.NaN, 5 * calls);
    expect([vanishedCallsPerWeek, otherChannelCallsPerWeek]).toEqual([5 * 8.8, 5 * 4.4]);
    for (const [index, before] of [30, 26, 20].entries())
      expectFigure(intervals[index]?.callsPerDay ?? Number.NaN, (before * calls) / 76);
    expect(positionsOf(shorter, "Hovednummeret", "2026-03")).toEqual([6, 5, 5]);
    const hours = hoursOf(shorter, line);
    expectFigure(at(hours, february), 22 * 20);
    expectFigure(at(hours, march), 16 * 22);
  });

  // Two more figures of it: 3.614 erlang of 6 people wait 25.1 s, and 16 hours with 9.157 of calls are idle for 6.843.
  test("callers wait no longer than before, and the people are busier", () => {
    const [before, after] = [today, shorter].map((name) => queueOf(name, "Hovednummeret", "2026-03"));
    expectFigure(after?.handlingHoursPerWeek ?? Number.NaN, (5 * 109.88) / 12);
    expect([before?.staffedHoursPerWeek, after?.staffedHoursPerWeek]).toEqual([110, 80]);
    expect(after?.serviceLevel).toBeCloseTo(
      (43.3737 * 0.8762 + 37.5905 * 0.814 + 28.9158 * 0.9315) / 109.88,
      4,
    );
    expect(after?.intervals[0]?.averageWaitSeconds).toBeCloseTo(25.08, 2);
  });

  // A letter takes 10 minutes: 4.4 a day in 22 days.
  test("the calls that are written instead take their time elsewhere", () => {
    const { demand } = named(shorter).evaluation;
    const letters = demand.lines.filter(({ name }) => name.startsWith("Hovednummeret") && name !== line);
    const [hours, ...more] = letters.map(({ arising }) => monthsOf(named(shorter).evaluation, arising));
    expect(more).toEqual([]);
    expectFigure(at(hours ?? [], february), 0);
    expectFigure(at(hours ?? [], march), (4.4 * 22 * 10) / 60);
  });
});

// 30 calls in 6 hours are 0.417 erlang: 1 person reaches .629, 2 reach .948. 120 are 1.667: 3 reach .770, 4 reach .936.
describe("four teams with two people each at a phone need four together (2.13; domain figures, 3)", () => {
  const rota = "Fælles telefonvagt";
  const phones = ["dagpenge", "jobparate", "sygedagpenge", "fleksjob"].map((team) => `Telefon, ${team}`);
  const hoursIn = (month: number): number =>
    sum(phones.map((phone) => at(hoursOf(rota, `${phone}\nphone-duty`), month)));

  test("apart until February, one queue from March", () => {
    expect(phones.map((phone) => positionsOf(rota, phone, "2026-02"))).toEqual([[2], [2], [2], [2]]);
    expect(positionsOf(rota, "Teamenes telefoner", "2026-03")).toEqual([4]);
    expectFigure(hoursIn(february), 8 * 6 * 20);
    expectFigure(hoursIn(march), 4 * 6 * 22);
  });

  // A quarter of what is between the calls: 60 hours a week less 12.5, and of the rota's quarter 30 less 12.5. In December
  // and July the teams have more work than hours, and use it all; in other months a part of it is left over.
  test("and with fewer at the phones there is less time between calls to use", () => {
    const { evaluation } = named(rota);
    const byDuty = reusedByDuty(evaluation);
    const reused = phones.map((phone) => {
      const step = byDuty.get(phone);
      return step ? monthsOf(evaluation, step) : [];
    });
    for (const months of reused) {
      expectFigure(at(months, december), 11.875);
      expectFigure(at(months, july), 4.375);
    }
    const told = phones.map((phone) => queueOf(rota, phone, "2026-02").reusedHoursPerWeek ?? Number.NaN);
    for (const [index, months] of reused.entries())
      expectFigure(told[index] ?? Number.NaN, sum(months.slice(0, 4)) / 4);
  });
});

/** Cases of an age from `from` to `to` months, where so many are open and each stays so many months. */
const aged = (open: number, stay: number, from: number, to: number): number =>
  open * (Math.exp(-from / stay) - Math.exp(-to / stay));

/** Hours a month of the talks of the law, before and after a change: talks a month times minutes. */
const changes = [
  {
    group: "dagpenge",
    dates: [june, july],
    // Three talks from 3 to 6 months, of 65 minutes; then two, with three of four.
    hours: [(3 / 3) * aged(250, 5, 3, 6), (2 / 3) * 0.75 * aged(250, 5, 3, 6)].map(
      (talks) => (talks * 65) / 60,
    ),
  },
  {
    group: "jobparate på kontanthjælp",
    dates: [june, july],
    // Four talks in the first 6 months, of 70 minutes; then with three of four.
    hours: [1, 0.75].map((share) => ((4 / 6) * share * aged(230, 10, 0, 6) * 70) / 60),
  },
  {
    group: "sygedagpenge",
    dates: [june, july],
    // Four talks in the first 6 months, of 95 minutes; then one.
    hours: [4, 1].map((talks) => ((talks / 6) * aged(320, 5, 0, 6) * 95) / 60),
  },
  {
    group: "ledighedsydelse",
    dates: [june, july],
    // Of 90 minutes; 130 open and 10 new a month stay 13 months.
    hours: [1, 0.75].map((share) => ((4 / 6) * share * aged(130, 13, 0, 6) * 90) / 60),
  },
  {
    group: "ressourceforløb",
    dates: [2, february],
    // Nobody new comes: of the 50 of November those are left whose age is below 6 months, on average over the month.
    hours: [2, 3].map((month) => {
      const meanOfMonth = 24 * aged(50, 24, month, month + 1) - 50 * Math.exp(-6 / 24);
      return ((4 / 6) * meanOfMonth * 120) / 60;
    }),
  },
] as const;

describe("the month before and the month after each date of the law (2.5, 2.7)", () => {
  test.each(changes)("hours of talks, $group", ({ group, dates, hours }) => {
    for (const [index, month] of dates.entries())
      expectFigure(at(hoursOf(today, `Samtaler, ${group}`), month), hours[index] ?? Number.NaN);
  });

  test.each(changes.filter(({ dates: [before] }) => before === june))(
    "without the law July is as June, $group",
    ({ group, hours: [before] }) => {
      expectFigure(at(hoursOf("Uden lov 1750", `Samtaler, ${group}`), july), before ?? Number.NaN);
    },
  );

  test("December 2026 can be told; January 2027 cannot, and the cell says of which date and what to do", () => {
    expect(named(today).result.months.map(({ requiredFteTasks }) => requiredFteTasks)).not.toContain(null);
    const { result } = answerOf(withHorizon(15));
    expect(result.scenarios[0]?.months.map(({ requiredFteTasks }) => requiredFteTasks === null)).toEqual([
      ...Array.from({ length: 14 }, () => false),
      true,
    ]);
    const told = result.issues.map(({ sheet, message }) => `${sheet}: ${message}`);
    expect(told.find((text) => text.startsWith("Sager") && text.includes("Sygedagpenge"))).toMatch(
      /januar 2027.*Regler/,
    );
  });
});

/** The workbook with a plan of so many months. */
const withHorizon = (months: number): WorkbookTables => ({
  ...tables,
  tables: tables.tables.map((table) =>
    table.name === "NormeringSettings"
      ? {
          ...table,
          rows: table.rows.map((row) =>
            row.map((cell) => (cell.value === 14 ? { ...cell, value: months } : cell)),
          ),
        }
      : table,
  ),
});

/** The figures of a name that a month's gap is computed from, in that month: each with where it is read. */
const behind = (scenario: string, month: string, figureName: string): readonly string[] => {
  const { id } = named(scenario).evaluation.scenario;
  const reader = readExplanation(answer, { scenario: id, month }, "da", tables);
  if (reader === null) throw new Error("no explanation");
  const seen = new Map<string, ExplainedFigureView>();
  const walk = (figure: ExplainedFigureView): void => {
    if (seen.has(figure.id)) return;
    seen.set(figure.id, figure);
    for (const part of figure.parts ?? reader.parts(figure.id)) walk(part);
  };
  walk(reader.view.figure);
  const found = [...seen.values()].filter(({ name, about }) => name === figureName && about === "");
  return [...new Set(found.map(({ value, origin }) => `${value}: ${origin?.text ?? "uden kilde"}`))].sort();
};
const rulesBehind = (scenario: string, month: string) => behind(scenario, month, "samtaler efter reglen");

describe("the explanation of a month names the rule that held in it", () => {
  const act2019 = "Lov om en aktiv beskæftigelsesindsats; gælder fra januar 2020";
  const contact2024 = "Kontaktforløbet (Et forenklet kontaktforløb); gælder fra januar 2024";
  const sickness2025 =
    "Lov om ændring af lov om sygedagpenge (færre krav til sygemeldte fra beskæftigelse); gælder fra januar 2025";
  const act2025 = "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen, første fase)";

  test.each([
    ["2026-01", [`3 stk.: ${contact2024}`, `4 stk.: ${act2019}`, `4 stk.: ${sickness2025}`]],
    [
      "2026-02",
      [
        `3 stk.: ${contact2024}`,
        `4 stk.: ${act2025}; gælder fra februar 2026`,
        `4 stk.: ${act2019}`,
        `4 stk.: ${sickness2025}`,
      ],
    ],
    [
      "2026-06",
      [
        `3 stk.: ${contact2024}`,
        `4 stk.: ${act2025}; gælder fra februar 2026`,
        `4 stk.: ${act2019}`,
        `4 stk.: ${sickness2025}`,
      ],
    ],
    [
      "2026-07",
      [
        `1 stk.: ${act2025}; gælder fra juli 2026`,
        `2 stk.: ${act2025}; gælder fra juli 2026`,
        `4 stk.: ${act2025}; gælder fra februar 2026`,
        `4 stk.: ${act2025}; gælder fra juli 2026`,
      ],
    ],
  ])("%s", (month, rules) => {
    expect(rulesBehind(today, month)).toEqual([...rules].sort());
  });

  test("without the law the rules of January stand in July, with the option that holds them on", () => {
    expect(rulesBehind("Uden lov 1750", "2026-07")).toEqual(rulesBehind(today, "2026-01"));
    const inForce = behind("Uden lov 1750", "2026-07", "reglen gælder").filter((rule) =>
      rule.startsWith("1"),
    );
    expect(inForce.filter((rule) => !rule.includes("Samtaler som før lov 1750"))).toEqual([]);
    expect(inForce).toHaveLength(3);
  });
});
