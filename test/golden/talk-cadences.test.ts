import { describe, expect, test } from "vitest";
import { explain } from "../../core/explain/explanation.ts";
import type { Origin } from "../../core/origin.ts";
import type { TalkCadence } from "../../core/plan/rules.ts";
import type { CadencePart, Driver, OptionChoice } from "../../core/plan.ts";
import { monthIndex } from "../../core/time-frame.ts";
import { evaluate, evenMonths, expectPrinted, hoursGroup, lineOf, monthsOf } from "../support/golden.ts";
import { caseGroup, given, month, option, plan, task } from "../support/plan.ts";

const group = "Dagpenge";

const driver = (
  targetGroup: string,
  part: CadencePart = "covered",
  own: readonly TalkCadence[] = [],
): Driver => ({
  kind: "talk-cadence",
  caseGroup: group,
  targetGroup,
  own,
  part,
});

interface Asked {
  readonly start?: string;
  readonly months?: number;
  readonly part?: CadencePart;
  readonly own?: readonly TalkCadence[];
  readonly options?: readonly OptionChoice[];
}

/** 2,000 open cases, 100 new a month, 20 months each, in the months of 2026 and 2027 unless stated. */
const cadence = (
  targetGroup: string,
  { start = "2026-01", months = 24, part = "covered", own = [], options = [] }: Asked = {},
) => {
  const stated = plan({
    start: month(start),
    horizonMonths: months,
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", 100_000)],
    caseGroups: [caseGroup(group, 2000)],
    tasks: [task("Samtaler", 0, "Team", { driver: driver(targetGroup, part, own) })],
  });
  const evaluation = evaluate(stated, ...options);
  const line = lineOf(evaluation, "Samtaler");
  const pieces = monthsOf(evaluation, line.arising);
  const at = (text: string) => monthIndex(evaluation.frame, month(text));
  return {
    pieces,
    in: (text: string): number => pieces[at(text)] ?? 0,
    origins: (text: string): readonly Origin[] => {
      const { figures } = explain(line.arising, at(text));
      return Object.values(figures).flatMap(({ derivation, value }) =>
        derivation.kind === "input" && value !== 0 ? [derivation.origin] : [],
      );
    },
  };
};

/** Talks a month by the rule of one month before and one month after a law date. */
const aroundDate: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  // 6/6 × 2,000 × (1 − e^−0.3) = 518.36; from 2020 9/6 of it.
  ["unemployment-benefit", "2020-01", ["518.36", "777.55"], ["talk-data-2018", "simpler-contact-2024"]],
  // Of the nine six are left, of them the municipality's three from 3 to 6 months: 3/3 × 2,000 × (e^−0.15 − e^−0.3).
  ["unemployment-benefit", "2024-01", ["777.55", "239.78"], ["simpler-contact-2024", "simpler-contact-2024"]],
  // 2/3 × 0.75 × 239.78
  ["unemployment-benefit", "2026-07", ["239.78", "119.89"], ["simpler-contact-2024", "reform-act-2025"]],
  // 4/12 × 2,000, and from 2020 4/6 × 2,000 × (1 − e^−0.3) = 345.58.
  ["activity-ready", "2020-01", ["666.67", "345.58"], ["talk-data-2018", "employment-act-2019"]],
  // 0.75 × 345.58
  ["job-ready", "2026-07", ["345.58", "259.18"], ["employment-act-2019", "reform-act-2025"]],
  ["flexjob-unemployed", "2026-07", ["345.58", "259.18"], ["employment-act-2019", "reform-act-2025"]],
  // 1/6 × 518.36
  ["sickness-benefit", "2026-07", ["345.58", "86.39"], ["sickness-benefit-2025", "reform-act-2025"]],
  ["sickness-benefit", "2025-01", ["345.58", "345.58"], ["sickness-benefit-act", "sickness-benefit-2025"]],
  // Closed for new from 1 February 2026: those who are there have the same talks by another law.
  ["resource-course", "2026-02", ["345.58", "345.58"], ["employment-act-2019", "reform-act-2025"]],
  ["rehabilitation", "2026-02", ["345.58", "345.58"], ["employment-act-2019", "reform-act-2025"]],
  ["activity-ready", "2027-01", ["345.58", "NaN"], ["employment-act-2019", "main-act-2027"]],
];

const monthBefore = (text: string): string => {
  const [year = 0, number = 0] = text.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
};

const sourcesIn = (origins: readonly Origin[]): readonly string[] => [
  ...new Set(origins.flatMap((origin) => (origin.kind === "figure" ? [origin.source] : []))),
];

describe("the talk cadence of the law in each month (2.5, 2.7 step 1)", () => {
  test.each(aroundDate)("%s before and from %s", (targetGroup, from, printed, sources) => {
    const before = monthBefore(from);
    const talks = cadence(targetGroup, { start: monthBefore(monthBefore(before)) });
    for (const [index, at] of [before, from].entries()) {
      const [expected, source] = [printed[index] ?? "", sources[index] ?? ""];
      if (expected === "NaN") expect(talks.in(at)).toBeNaN();
      else expectPrinted(talks.in(at), expected);
      expect(sourcesIn(talks.origins(at))).toEqual([source]);
    }
  });

  test("a figure tells from when its rule holds", () => {
    const [origin] = cadence("job-ready")
      .origins("2026-08")
      .filter(({ kind }) => kind === "figure");
    expect(origin).toMatchObject({ source: "reform-act-2025", from: { year: 2026, month: 7, day: 1 } });
  });

  test("a month of which nobody knows the rule leaves no month before it without a value", () => {
    const { pieces } = cadence("job-ready", { start: "2026-10", months: 6 });
    expect(pieces.map(Number.isNaN)).toEqual([false, false, false, true, true, true]);
  });

  test("a plan that ends before the unknown rule can be computed, also the year that is filled up", () => {
    const { pieces } = cadence("job-ready", { start: "2026-06", months: 7 });
    expect(pieces.every(Number.isFinite)).toBe(true);
  });

  test("a group of which no rule was read has no talks, and not none", () => {
    const { pieces } = cadence("job-ready", { start: "2019-11", months: 4 });
    expect(pieces.map(Number.isNaN)).toEqual([true, true, false, false]);
  });
});

describe("coverage counts once (2.5, section 3)", () => {
  test("what the law demands and the rest are all talks, 259.18 + 86.39 = 345.58", () => {
    expectPrinted(cadence("job-ready", { part: "covered" }).in("2026-07"), "259.18");
    expectPrinted(cadence("job-ready", { part: "rest" }).in("2026-07"), "86.39");
    expectPrinted(cadence("job-ready", { part: "all" }).in("2026-07"), "345.58");
  });

  test("before the coverage of 75 % there is no rest", () => {
    expect(cadence("job-ready", { part: "rest" }).in("2026-06")).toBe(0);
  });
});

const own = (from: string | null, talks: number | null, changes: Partial<TalkCadence> = {}): TalkCadence => ({
  targetGroup: "job-ready",
  from: from === null ? null : month(from),
  source: "Byrådets beslutning § 4",
  at: null,
  talks: given(talks),
  fromMonths: given(0),
  toMonths: given(6),
  coverage: given(1),
  ...changes,
});

describe("rows of one's own", () => {
  test("go before the law from their month on, also where the law is not known", () => {
    const talks = cadence("job-ready", { own: [own("2026-10", 2)] });
    expectPrinted(talks.in("2026-06"), "345.58");
    expectPrinted(talks.in("2026-09"), "259.18");
    expectPrinted(talks.in("2026-10"), "172.79"); // 2/6 × 518.36
    expectPrinted(talks.in("2027-06"), "172.79");
  });

  test("a change of the law after the first of them changes nothing", () => {
    const talks = cadence("job-ready", { own: [own("2026-03", 2)] });
    expectPrinted(talks.in("2026-08"), "172.79");
  });

  test("in any order, the later one holds from its month on", () => {
    const rows = [own("2026-03", 2), own("2026-05", 1, { coverage: given(0.5) })];
    for (const order of [rows, rows.toReversed()]) {
      const talks = cadence("job-ready", { own: order });
      expectPrinted(talks.in("2026-02"), "345.58");
      expectPrinted(talks.in("2026-04"), "172.79");
      expectPrinted(talks.in("2026-05"), "43.20"); // 1/6 × 0.5 × 518.36
    }
  });

  test("without a month they hold from ever, and without an upper age the talks are a year's", () => {
    const talks = cadence("job-ready", { own: [own(null, 3, { toMonths: null, fromMonths: given(6) })] });
    expectPrinted(talks.in("2026-01"), "370.41"); // 3/12 × 2,000 × e^−0.3
  });

  test("one whose talks cannot be read leaves its own months without a value", () => {
    const { pieces } = cadence("job-ready", { months: 4, own: [own("2026-03", null)] });
    expect(pieces.map(Number.isNaN)).toEqual([false, false, true, true]);
  });
});

describe("the rules as before", () => {
  const asBefore = (from: string, changes: Partial<OptionChoice> = {}) =>
    option("earlier-rules", {}, { name: "Uden loven", from: month(from), ...changes });

  test("without the law of 1 July 2026 the talks stay at 345.58, and the month says which option holds them", () => {
    const talks = cadence("job-ready", { options: [asBefore("2026-07")] });
    expectPrinted(talks.in("2026-06"), "345.58");
    expectPrinted(talks.in("2026-07"), "345.58");
    expect(talks.origins("2026-07")).toContainEqual(
      expect.objectContaining({ source: "employment-act-2019", heldBy: "Uden loven" }),
    );
    expect(talks.origins("2026-06")).not.toContainEqual(expect.objectContaining({ heldBy: "Uden loven" }));
  });

  test("what is not known from 2027 on can be computed as it was in December", () => {
    const talks = cadence("job-ready", { options: [asBefore("2027-01")] });
    expectPrinted(talks.in("2026-12"), "259.18");
    expectPrinted(talks.in("2027-01"), "259.18");
    expectPrinted(talks.in("2027-12"), "259.18");
  });

  test("after its last month the law holds again", () => {
    const talks = cadence("job-ready", { options: [asBefore("2026-07", { to: month("2026-08") })] });
    expectPrinted(talks.in("2026-08"), "345.58");
    expectPrinted(talks.in("2026-09"), "259.18");
  });

  test("of another case group it changes nothing", () => {
    const talks = cadence("job-ready", { options: [asBefore("2026-07", { target: "Andre" })] });
    expectPrinted(talks.in("2026-07"), "259.18");
  });

  test("from before the plan it holds the rules of then", () => {
    const talks = cadence("unemployment-benefit", { options: [asBefore("2024-01")] });
    expectPrinted(talks.in("2026-01"), "777.55");
  });

  test("two of them in one month contradict each other", () => {
    const talks = cadence("job-ready", { options: [asBefore("2026-07"), asBefore("2024-01")] });
    expect(talks.in("2026-06")).not.toBeNaN();
    expect(talks.in("2026-07")).toBeNaN();
  });
});
