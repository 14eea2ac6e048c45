import fc from "fast-check";
import type { Allowance, CaseGroup, OptionChoice, Plan, StaffGroup } from "../../core/plan.ts";
import { allowance, caseGroup, given, goldenClosings, plan, settings, staffGroup } from "./plan.ts";
import { randomAges, randomCaseloads, randomMoves } from "./random-case-flow.ts";
import { randomDuty, randomRota, thatSuitDuties } from "./random-duties.ts";
import { randomOption, withoutContradictions } from "./random-options.ts";
import { between, randomBatch, randomTask, upTo } from "./random-work.ts";

/** A plan and the options of one scenario; names are of the form "G0", "M1", "T2", "E0". */
export interface RandomCase {
  readonly plan: Plan;
  readonly options: readonly OptionChoice[];
}

const names = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

const randomAllowances: fc.Arbitrary<readonly Allowance[]> = fc
  .tuple(upTo(0.3), upTo(4), upTo(40), upTo(300), fc.subarray([0, 1, 2, 3]))
  .map(([share, weekly, yearly, duties, chosen]) => {
    const all = [
      allowance("Møder", "share", share),
      allowance("Supervision", "hours-a-week-per-head", weekly, true),
      allowance("Kursus", "hours-a-year-per-head", yearly),
      allowance("TR", "named-duty-hours-a-year", duties),
    ];
    return all.filter((_, index) => chosen.includes(index));
  });

const randomGroup = (name: string, changing: boolean): fc.Arbitrary<StaffGroup> =>
  fc
    .record({
      posts: between(2, 12),
      vacant: upTo(2),
      extraHeads: upTo(3),
      absence: upTo(0.2),
      leave: upTo(40),
      carrying: fc.constantFrom(0, 0.8, 1),
      turnover: changing ? upTo(0.4) : fc.constant(0),
      vacancy: fc.constantFrom(0, 1, 1.5, 3),
      productivity: upTo(1),
      ramp: fc.constantFrom(1, 4, 6),
      mentor: upTo(4),
      owed: changing ? upTo(60) : fc.constant(0),
      allowances: randomAllowances,
    })
    .map((drawn) =>
      staffGroup(name, drawn.posts, {
        // Whether posts that were vacant before the start are ever filled without turnover is nobody's statement.
        establishedPosts: given(drawn.posts + (drawn.turnover > 0 ? drawn.vacant : 0)),
        heads: given(drawn.posts + drawn.extraHeads),
        absenceShare: given(drawn.absence),
        otherLeaveHours: given(drawn.leave),
        caseCarryingShare: given(drawn.carrying),
        newWorkerCaseFactor: given(drawn.productivity),
        turnoverPerYear: given(drawn.turnover),
        vacancyMonths: given(drawn.vacancy),
        initialProductivity: given(drawn.productivity),
        rampMonths: given(drawn.ramp),
        mentorHoursPerWeek: given(drawn.mentor),
        owedTimeOffHours: given(drawn.owed),
        allowances: drawn.allowances,
      }),
    );

const randomCases = (name: string): fc.Arbitrary<CaseGroup> =>
  fc
    .record({
      stock: upTo(600),
      inflow: upTo(60),
      duration: fc.constantFrom(0.5, 3, 12, 30),
      complex: upTo(0.5),
      very: upTo(0.5),
      low: between(20, 40),
      width: upTo(20),
      ages: fc.option(randomAges, { nil: [] }),
    })
    .map(({ stock, inflow, duration, complex, very, low, width, ages }) =>
      caseGroup(name, stock, {
        newCasesPerMonth: given(inflow),
        durationMonths: given(duration),
        complexShare: given(complex),
        veryComplexShare: given(very),
        openingAges: ages,
        guidelines: [
          {
            edition: "2016",
            targetGroup: name,
            low: given(low),
            high: given(low + width),
            source: "DS",
            from: null,
          },
        ],
      }),
    );

interface Limits {
  /** Turnover, owed time off and other supply that moves over the year. */
  readonly changing?: boolean;
  readonly groups?: number;
  readonly horizons?: readonly number[];
  readonly queues?: boolean;
  readonly reuse?: boolean;
}

/**
 * Two or three groups, up to three target groups, tasks with every driver, batches, two phone duties, and up to six
 * options of any kind.
 */
export const randomCase = ({
  changing = true,
  groups,
  horizons = [5, 12, 14],
  queues = true,
  reuse = queues,
}: Limits = {}): fc.Arbitrary<RandomCase> =>
  fc
    .tuple(groups ? fc.constant(groups) : fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([groupCount, caseCount]) => {
      const groupNames = names("G", groupCount);
      const caseNames = names("M", caseCount);
      const taskNames = names("T", 5);
      return fc.record({
        horizonMonths: fc.constantFrom(...horizons),
        staffGroups: fc.tuple(...groupNames.map((name) => randomGroup(name, changing))),
        caseGroups: fc.tuple(...caseNames.map(randomCases)),
        tasks: fc.tuple(
          ...taskNames.map((name, index) =>
            randomTask(name, groupNames, caseNames, taskNames.slice(0, index)),
          ),
        ),
        caseMoves: randomMoves(caseNames),
        caseloadBands: randomCaseloads(groupNames),
        batches: fc.array(randomBatch("E0", groupNames), { maxLength: 1 }),
        phoneDuties: fc.tuple(
          ...["P0", "P1"].map((name) => randomDuty(name, groupNames, taskNames, { queues, reuse })),
        ),
        options: fc.array(
          randomOption({
            groups: groupNames,
            tasks: taskNames,
            caseGroups: caseNames,
            phoneDuties: ["P0", "P1", randomRota],
          }),
          { maxLength: 6 },
        ),
      });
    })
    .map(({ options, ...parts }) => ({
      plan: plan({
        ...parts,
        closings: goldenClosings([2026, 2027]),
        settings: settings({ outputAbove49: given(0.7), overtimeOutput: given(0.9) }),
      }),
      options: thatSuitDuties(withoutContradictions(options), parts.phoneDuties),
    }));
