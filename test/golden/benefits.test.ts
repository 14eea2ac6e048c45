import { describe, expect, test } from "vitest";
import { explain } from "../../core/explain/explanation.ts";
import type { Step } from "../../core/explain/step.ts";
import { type BenefitMoney, benefitMoney } from "../../core/money/benefits.ts";
import { personWeeksByMonth, weeksOfEntrant } from "../../core/money/person-weeks.ts";
import type { BenefitGroup, RefundRates } from "../../core/plan/money.ts";
import type { CaseGroup, OptionChoice, Plan } from "../../core/plan.ts";
import { daysPerMonth, daysPerWeek } from "../../core/units.ts";
import { evaluate, expectPrinted, expectPrintedRow, monthsOf, total } from "../support/golden.ts";
import { caseGroup, given, month, option, plan } from "../support/plan.ts";
import { recompute } from "../support/second-evaluator.ts";

const fromWeeks = [0, 4, 26, 52];
const municipal = [0.2, 0.6, 0.7, 0.8];
const municipalWeeks = (weeks: readonly number[]): number =>
  total(weeks.map((personWeeks, step) => personWeeks * (municipal[step] ?? 0)));

/** Model definitions 2.20, Golden. */
describe("the weeks of one entrant by the state's steps (2.20)", () => {
  const long = weeksOfEntrant(60, fromWeeks);
  const shorter = weeksOfEntrant(54, fromWeeks);

  test("a mean of 60 weeks: 40.8643 of them are the municipality's", () => {
    expectPrintedRow(long, ["3.8696", "17.2298", "13.6796", "25.2210"]);
    expectPrinted(municipalWeeks(long), "40.8643");
  });

  test("54 weeks instead save 4.6085 municipal weeks and 13,825.58 kr. at 3,000: the last, dearest weeks go", () => {
    expectPrintedRow(shorter, ["3.8554", "16.7797", "12.7498", "20.6150"]);
    expectPrinted(municipalWeeks(shorter), "36.2558");
    expectPrinted(municipalWeeks(long) - municipalWeeks(shorter), "4.6085");
    expectPrinted(3000 * (municipalWeeks(long) - municipalWeeks(shorter)), "13825.58");
  });

  test("the mean share times six weeks gives 4.0864, and 80 % of them 4.8: both wrong", () => {
    expectPrinted((6 * municipalWeeks(long)) / 60, "4.0864");
    expectPrinted(6 * 0.8, "4.8");
  });

  test("an entrant with 30 weeks on the clock: 46.1582, 13 % more", () => {
    const late = municipalWeeks(weeksOfEntrant(60, fromWeeks, 30));
    expectPrinted(late, "46.1582");
    expectPrinted(100 * (late / municipalWeeks(long) - 1), "13");
  });

  test("a year without a break: 32.2 municipal weeks of 52", () => {
    // 4 × .2 + 22 × .6 + 26 × .7; in 1,200,000 weeks hardly anybody leaves within one.
    const [first = 0, second = 0, third = 0] = weeksOfEntrant(1_200_000, fromWeeks);
    expectPrinted(municipalWeeks([first, second, third]), "32.2");
  });

  test("the municipality pays 80 % of those who never leave and 20 % of those who leave at once", () => {
    const share = (durationWeeks: number) => {
      const weeks = weeksOfEntrant(durationWeeks, fromWeeks);
      return municipalWeeks(weeks) / total(weeks);
    };
    expectPrinted(share(10_000_000), "0.8000");
    expectPrinted(share(0.01), "0.2000");
  });
});

/** Months of four weeks, so that weeks and months end together. */
const fourWeeks = { calendarDays: () => 28, weeksAtEntry: 0 };
const months = (weeks: number): number => (weeks * daysPerWeek) / daysPerMonth;
/** 400 people, 400/60 of them new each week, on the steps as they are when nothing changes. */
const steadyPeople = weeksOfEntrant(60, fromWeeks).map((weeks) => (weeks * 400) / 60);
const steadySteps = fromWeeks.map((fromWeek, step) => ({ fromWeek, people: steadyPeople[step] ?? 0 }));
const meanPeople = (durationWeeks: number, entrantsAWeek = 400 / 60) =>
  personWeeksByMonth(
    {
      ...fourWeeks,
      steps: steadySteps,
      openingDuration: months(60),
      duration: () => months(durationWeeks),
      entrants: () => 4 * entrantsAWeek,
    },
    26,
  ).map((weeks) => [...weeks].map((personWeeks) => personWeeks / 4));

describe("weeks by month are those of a stock that people leave at the rate 1/D (2.20)", () => {
  test("a stock in balance stays as it is on every step", () => {
    for (const [step, people] of meanPeople(60).entries()) {
      expect(Math.max(...people) - Math.min(...people)).toBeLessThan(1e-9);
      expect(Math.abs((people[0] ?? 0) / (steadyPeople[step] ?? 0) - 1)).toBeLessThan(0.001);
    }
  });

  test("60 weeks become 54: a stock of 400 is 384.71 after 26 weeks, not 360", () => {
    const byStep = meanPeople(54);
    const people = (at: number) => total(byStep.map((values) => values[at] ?? 0));
    // Mean of 360 + 40 × e^(−t/54) over the weeks 24 to 28, 52 to 56 and 100 to 104
    expectPrinted(people(6), "384.72");
    expectPrinted(people(13), "374.72");
    expectPrinted(people(25), "366.05");
    // Day by day: the mean of the days before and after the end of week 26
    const daily = personWeeksByMonth(
      {
        steps: steadySteps,
        weeksAtEntry: 0,
        calendarDays: () => 1,
        openingDuration: months(60),
        duration: () => months(54),
        entrants: () => 400 / 60 / 7,
      },
      183,
    );
    const weeksOnDays = total(daily.flatMap((weeks) => [weeks[181] ?? 0, weeks[182] ?? 0]));
    expectPrinted((weeksOnDays * 7) / 2, "384.71");
  });

  test("nobody new: the steps empty from below, and the people of the last step only leave", () => {
    const [first = [], second = [], third = [], last = []] = meanPeople(60, 0);
    expectPrinted(first[2] ?? 0, "0.000");
    expectPrinted(second[7] ?? 0, "0.000");
    expectPrinted(third[14] ?? 0, "0.000");
    const all = total([first[14], second[14], third[14], last[14]].map((people) => people ?? 0));
    // Mean over weeks 56 to 60 of 400 × e^(−t/60)
    expectPrinted(all, (100 * 60 * (Math.exp(-56 / 60) - Math.exp(-1))).toFixed(3));
  });
});

const sygedagpenge = (changes: Partial<CaseGroup> = {}): CaseGroup =>
  caseGroup("Sygedagpenge", 400, { newCasesPerMonth: given(20), durationMonths: given(20), ...changes });

const benefitGroup = (changes: Partial<BenefitGroup> = {}): BenefitGroup => ({
  caseGroup: "Sygedagpenge",
  weeklyBenefit: given(4000),
  openingPeople: {
    weeks1to4: given(20),
    weeks5to26: given(90),
    weeks27to52: given(80),
    weeksFrom53: given(210),
  },
  entrantsPerMonth: given(null),
  weeksAtEntry: given(0),
  at: null,
  ...changes,
});

const money = (
  changes: { benefit?: Partial<BenefitGroup>; cases?: Partial<CaseGroup>; plan?: Partial<Plan> } = {},
  ...options: readonly OptionChoice[]
) => {
  const base = plan({
    caseGroups: [sygedagpenge(changes.cases)],
    benefits: [benefitGroup(changes.benefit)],
    ...changes.plan,
  });
  const evaluation = evaluate(base, ...options);
  const [benefits] = benefitMoney(evaluation.ledger, evaluation.frame, base, evaluation.demand.stocks);
  if (!benefits) throw new Error("no benefits");
  return { benefits, row: (step: Step) => monthsOf(evaluation, step) };
};

const weeksIn = ({ benefits, row }: ReturnType<typeof money>, at: number): number =>
  total(Object.values(benefits.personWeeks).map((step) => row(step)[at] ?? 0));

/** 20 new people evenly over the days, of whom each stays so many days: λD + (N − λD) × e^(−t/D), and its mean. */
const peopleAfter = (start: number, days: number, meanDays: number) => {
  const balance = (20 / days) * meanDays;
  const end = balance + (start - balance) * Math.exp(-days / meanDays);
  return { end, mean: balance + (start - end) * (meanDays / days) };
};

describe("benefits in kroner by month", () => {
  test("a month has days/7 weeks of the people there: 400 people in balance, 31 and 28 days", () => {
    const steady = money();
    // 20 new in 31 days and a mean of 20 × 30.4375 days: 400 people become 399.64, and in 28 days more
    const january = peopleAfter(400, 31, 608.75);
    expectPrinted(january.end, "399.64");
    expectPrinted(weeksIn(steady, 0), ((january.mean * 31) / 7).toFixed(2));
    const february = peopleAfter(january.end, 28, 608.75);
    expectPrinted(weeksIn(steady, 1), (february.mean * 4).toFixed(2));
  });

  test("gross is all weeks × the benefit, and the state pays 80, 40, 30 and 20 % of it by step", () => {
    const { benefits, row } = money();
    const weeks = Object.values(benefits.personWeeks).map((step) => row(step)[0] ?? 0);
    expectPrinted(row(benefits.gross)[0] ?? 0, (4000 * total(weeks)).toFixed(2));
    const municipalKroner = 4000 * municipalWeeks(weeks);
    expectPrinted(row(benefits.municipal)[0] ?? 0, municipalKroner.toFixed(2));
    expectPrinted(row(benefits.refund)[0] ?? 0, (4000 * total(weeks) - municipalKroner).toFixed(2));
  });

  test("other rates from a month on, whatever the order of the rows", () => {
    const rates = (from: string | null, share: number): RefundRates => ({
      from: from === null ? null : month(from),
      shares: {
        weeks1to4: given(share),
        weeks5to26: given(share),
        weeks27to52: given(share),
        weeksFrom53: given(share),
      },
      at: null,
    });
    const rows = [rates("2026-07", 0.5), rates("2026-03", 0.1)];
    for (const refundRates of [rows, rows.toReversed()]) {
      const { benefits, row } = money({ plan: { refundRates } });
      const share = row(benefits.refund).map((refund, at) => refund / (row(benefits.gross)[at] ?? 0));
      expectPrintedRow(share.slice(2), [
        ...Array<string>(4).fill("0.1000"),
        ...Array<string>(6).fill("0.5000"),
      ]);
      // Before the first row the law's: mostly people from week 53, of whom it pays 20 %.
      expect(share[0]).toBeGreaterThan(0.2);
      expect(share[0]).toBeLessThan(0.4);
    }
  });

  test("without the weekly benefit there are weeks and no kroner", () => {
    const { benefits, row } = money({ benefit: { weeklyBenefit: given(null) } });
    for (const step of Object.values(benefits.personWeeks))
      expect(row(step).every((weeks) => weeks > 0)).toBe(true);
    for (const step of [benefits.gross, benefits.refund, benefits.municipal])
      expect(row(step).every(Number.isNaN)).toBe(true);
  });

  test("people of one step that nobody has counted are missing there, and later where they come to", () => {
    const openingPeople = { ...benefitGroup().openingPeople, weeks27to52: given(null) };
    const { benefits, row } = money({ benefit: { openingPeople } });
    const missing = (step: keyof BenefitMoney["personWeeks"]) =>
      row(benefits.personWeeks[step]).map((weeks) => Number.isNaN(weeks));
    expect(missing("weeks1to4")).not.toContain(true);
    expect(missing("weeks5to26")).not.toContain(true);
    expect(missing("weeks27to52")[0]).toBe(true);
    expect(missing("weeks27to52").at(-1)).toBe(false);
    expect(missing("weeksFrom53").at(-1)).toBe(true);
  });

  test("entrants with 30 weeks behind them never stand on the first two steps", () => {
    const nobody = { ...benefitGroup().openingPeople, weeks1to4: given(0), weeks5to26: given(0) };
    const { benefits, row } = money({ benefit: { weeksAtEntry: given(30), openingPeople: nobody } });
    expect(total(row(benefits.personWeeks.weeks1to4))).toBe(0);
    expect(total(row(benefits.personWeeks.weeks5to26))).toBe(0);
  });

  test("shorter cases save gradually: 10 % off the duration is not 10 % off the weeks of the first year", () => {
    const faster = option(
      "changed-rate",
      { change: -0.1 },
      { quantity: "case-duration", target: "Sygedagpenge" },
    );
    const [today, shorter] = [money(), money({}, faster)];
    const saved = peopleAfter(400, 31, 608.75).mean - peopleAfter(400, 31, 0.9 * 608.75).mean;
    expectPrinted(weeksIn(today, 0) - weeksIn(shorter, 0), ((saved * 31) / 7).toFixed(3));
    expect(weeksIn(shorter, 11) / weeksIn(today, 11)).toBeGreaterThan(0.94);
  });

  test("after-care makes stated entrants fewer too, and they are scaled and not replaced by the new cases", () => {
    const care = option("after-care", { share: 0.25 }, { target: "Sygedagpenge" });
    const stated = money({ benefit: { entrantsPerMonth: given(40) } });
    const fewer = money({ benefit: { entrantsPerMonth: given(40) } }, care);
    const thirty = money({ benefit: { entrantsPerMonth: given(30) } });
    expectPrinted(weeksIn(fewer, 5), weeksIn(thirty, 5).toFixed(6));
    expect(weeksIn(stated, 5)).toBeGreaterThan(weeksIn(fewer, 5));
  });

  test("every krone is explained down to its inputs, and can be computed again from them", () => {
    const faster = option("faster-clarification", { share: 0.2 }, { from: month("2026-03"), target: null });
    const { benefits } = money({ benefit: { weeksAtEntry: given(3.5) } }, faster);
    for (const step of [...Object.values(benefits.personWeeks), benefits.municipal]) {
      const explanation = explain(step, 7);
      const again = recompute(explanation);
      for (const [id, { value }] of Object.entries(explanation.figures))
        expect(Math.abs((again.get(id) ?? Number.NaN) - (value ?? Number.NaN))).toBeLessThan(
          1e-12 * Math.max(1, Math.abs(value ?? 0)),
        );
    }
  });
});
