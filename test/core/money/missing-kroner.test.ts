import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { CellReference, Input } from "../../../core/origin.ts";
import type { OptionChoice, Plan } from "../../../core/plan.ts";
import { evenMonths, hoursGroup } from "../../support/golden.ts";
import { caseGroup, given, month, option, plan, scenario, task } from "../../support/plan.ts";

const at = (table: string, cell: string): CellReference => ({
  sheet: "Ark",
  table,
  row: 1,
  column: "Kolonne",
  cell,
});
const blank = (cell: string): Input => ({ value: null, origin: { kind: "default", at: at("Løn", cell) } });
const refused = (cell: string): Input => ({
  value: null,
  origin: { kind: "cell", at: at("Løn", cell), suppliedBy: null, status: null },
});

const paid = {
  annualPay: given(480_000),
  pensionShare: given(0.18),
  overtimePensionShare: given(0),
  recruitmentCost: given(0),
};
/** The second group has no pay. */
const groups = [
  hoursGroup("A", 300, { pay: paid }),
  hoursGroup("B", 300, { pay: { ...paid, annualPay: blank("B7") } }),
];
const base = (changes: Partial<Plan> = {}): Plan =>
  plan({ closings: evenMonths(12), staffGroups: groups, tasks: [task("Samtaler", 300, "A")], ...changes });

const hire = (staffGroup: string) =>
  option("hiring", { posts: 1 }, { name: `Opnormering ${staffGroup}`, staffGroup, from: month("2026-03") });

const moneyOf = (from: Plan, ...options: readonly OptionChoice[]) => {
  const { result } = evaluatePlan({ ...from, scenarios: [scenario("I dag"), scenario("S", ...options)] });
  const [today, told] = result.scenarios;
  if (today === undefined || told === undefined) throw new Error("no scenario");
  return { today: today.money, money: told.money, gap: told.period.gapFteTasks };
};
const totals = ({ options }: ReturnType<typeof moneyOf>["money"]): Readonly<Record<string, number | null>> =>
  Object.fromEntries(options.map(({ option: name, total }) => [name ?? "", total] as const));
const cells = ({ missing }: ReturnType<typeof moneyOf>["money"]) =>
  missing.map(({ name, quantity, at: place, of }) => [name, quantity, place?.cell ?? null, of]);

describe("a missing pay is missed where it is needed and nowhere else", () => {
  test("hiring in the group without pay has no cost, and neither have the sums it is part of", () => {
    const { money, gap } = moneyOf(base(), hire("A"), hire("B"));
    expect(totals(money)).toEqual({ "Opnormering A": 472_000, "Opnormering B": null });
    expect(money.total.total).toBeNull();
    expect(money.spent.running).toBeNull();
    expect(money.accounts.map(({ account, total }) => [account, total])).toEqual([
      ["staff", null],
      ["measures", 0],
      ["benefits", 0],
    ]);
    expect(money.costPerGapHour).toBeNull();
    expect(gap).not.toBeNull();
  });

  test("the sums say which group and cell it is, and that today's pay hangs on it too", () => {
    expect(cells(moneyOf(base(), hire("B")).money)).toEqual([["B", "annual-pay", "B7", ["cost", "pay"]]]);
  });

  test("a scenario that hires in the other group alone has its cost; only today's pay is missing", () => {
    const { money, today } = moneyOf(base(), hire("A"));
    expect(money.total.total).toBe(472_000);
    expect(cells(money)).toEqual([["B", "annual-pay", "B7", ["pay"]]]);
    expect(money.staffPayToday).toBeNull();
    expect(today.total).toEqual({ once: 0, running: 0, total: 0 });
    expect(money.hourly.map(({ ordinary }) => ordinary === null)).toEqual([false, true]);
  });

  test("months before the posts are there cost nothing, known or not", () => {
    expect(moneyOf(base(), hire("B")).money.months.map(({ total }) => total)).toEqual([
      0,
      0,
      ...Array.from({ length: 10 }, () => null),
    ]);
  });

  test("an option that acts on a group without pay and costs nothing by itself costs 0", () => {
    const meetings = option(
      "freed-hours",
      { "weekly-hours": 5 },
      { staffGroup: "B", from: month("2026-01") },
    );
    expect(moneyOf(base(), meetings).money.total.total).toBe(0);
  });
});

describe("kroner that an option needs and nobody stated", () => {
  const guards = (amounts: Parameters<typeof option>[1]) =>
    option("guards", amounts, { name: "Vagter", from: month("2026-03"), at: at("Handlemuligheder", "B12") });

  test("guards without any kroner have no cost, and the row's cell is named", () => {
    const { money } = moneyOf(base(), guards({}));
    expect(totals(money)).toEqual({ Vagter: null });
    expect(
      cells(money)
        .filter(([name]) => name === "Vagter")
        .map(([, , cell]) => cell),
    ).toEqual(expect.arrayContaining(["B12"]));
  });

  test("one of their kroner is enough, and a stated 0 is 0", () => {
    expect(totals(moneyOf(base(), guards({ "kroner-once": 5000 })).money)).toEqual({ Vagter: 5000 });
    expect(totals(moneyOf(base(), guards({ "kroner-per-unit": 0 })).money)).toEqual({ Vagter: 0 });
  });

  test("kroner that were refused are missing, not left out", () => {
    const spoilt: OptionChoice = {
      ...guards({ "kroner-once": 5000 }),
      amounts: { "kroner-once": given(5000), "kroner-per-month": refused("K12") },
    };
    const { money } = moneyOf(base(), spoilt);
    expect(totals(money)).toEqual({ Vagter: null });
    expect(money.options[0]?.once).toBe(5000);
    expect(cells(money).map(([, , cell]) => cell)).toContain("K12");
  });

  test("temps without a price leave the other options' cost alone", () => {
    const temps = option(
      "temps",
      { people: 2, "weekly-hours": 20 },
      { name: "Vikarer", staffGroup: "A", from: month("2026-03") },
    );
    expect(totals(moneyOf(base(), temps, hire("A")).money)).toEqual({
      Vikarer: null,
      "Opnormering A": 472_000,
    });
  });

  test("an option that has not begun within the plan costs nothing, known or not", () => {
    const later = { ...guards({}), from: month("2027-05") };
    expect(moneyOf(base(), later).money.total.total).toBe(0);
  });
});

test("a price by the piece of work that is stated in hours: the pieces are missing, at the cell of the price", () => {
  const formula = { text: "100", expression: "100", variables: {}, gives: "hours", at: null } as const;
  const from = base({ tasks: [task("Samtaler", 0, "A", { driver: { kind: "formula", formula } })] });
  const others: OptionChoice = {
    ...option("other-providers", { share: 0.3, minutes: 5 }, { name: "Andre", target: "Samtaler" }),
    amounts: {
      share: given(0.3),
      minutes: given(5),
      "kroner-per-unit": {
        value: 300,
        origin: { kind: "cell", at: at("Handlemuligheder", "X9"), suppliedBy: null, status: null },
      },
    },
    from: month("2026-03"),
  };
  const { money } = moneyOf(from, others, hire("A"));
  expect(totals(money)).toEqual({ Andre: null, "Opnormering A": 472_000 });
  expect(cells(money)).toContainEqual(["Andre", "uncounted-pieces", "X9", ["cost"]]);
  expect(cells(money).map(([name]) => name)).not.toContain("Opnormering A");
});

test("recruitment that nobody stated is missing once, unless the option's own kroner stand for it", () => {
  const unrecruited = hoursGroup("A", 300, { pay: { ...paid, recruitmentCost: blank("E6") } });
  const from = base({ staffGroups: [unrecruited] });
  const { money } = moneyOf(from, hire("A"));
  expect(money.spent).toEqual({ once: null, running: 472_000, total: null });
  expect(cells(money)).toEqual([["A", "recruitment-cost", "E6", ["cost"]]]);
  const withOwn = { ...hire("A"), amounts: { posts: given(1), "kroner-once": given(20_000) } };
  expect(moneyOf(from, withOwn).money.spent).toEqual({ once: 20_000, running: 472_000, total: 492_000 });
});

test("benefits without a weekly amount are missing, and the cost of options that leave their cases alone is not", () => {
  const from = base({
    caseGroups: [caseGroup("M", 100)],
    benefits: [
      {
        caseGroup: "M",
        weeklyBenefit: blank("C3"),
        openingPeople: {
          weeks1to4: given(10),
          weeks5to26: given(10),
          weeks27to52: given(10),
          weeksFrom53: given(10),
        },
        entrantsPerMonth: given(5),
        weeksAtEntry: given(0),
        at: null,
      },
    ],
    refundRates: [
      {
        from: null,
        shares: {
          weeks1to4: given(0.8),
          weeks5to26: given(0.4),
          weeks27to52: given(0.3),
          weeksFrom53: given(0.2),
        },
        at: null,
      },
    ],
  });
  const { money } = moneyOf(from, hire("A"));
  expect(money.benefits?.municipal).toBeNull();
  expect(money.total.total).toBe(472_000);
  const faster = option(
    "faster-clarification",
    { share: 0.1 },
    { name: "Hurtigere", target: "M", from: month("2026-01") },
  );
  const shortened = moneyOf(from, faster, hire("A")).money;
  expect(shortened.total.total).toBeNull();
  expect(shortened.spent.total).toBe(472_000);
});
