import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FlagCode, flagCodes, flagLevels } from "../../../core/flags/flag.ts";
import type { ScenarioFlags } from "../../../core/flags/scenario-flags.ts";
import type { OptionChoice, Plan } from "../../../core/plan.ts";
import { flagsOf, levelsOf, overtime } from "../../support/flags.ts";
import {
  allowance,
  caseGroup,
  given,
  month,
  option,
  plan,
  settings,
  staffGroup,
  task,
} from "../../support/plan.ts";

/** What a workplace has to do and who does it. */
interface Load {
  readonly posts: number;
  readonly cases: number;
  readonly talkMinutes: number;
  readonly extraPeople: number;
  readonly extraHours: number;
}

const load = fc.record<Load>({
  posts: fc.integer({ min: 2, max: 14 }),
  cases: fc.integer({ min: 100, max: 900 }),
  talkMinutes: fc.integer({ min: 20, max: 120 }),
  extraPeople: fc.integer({ min: 1, max: 14 }),
  extraHours: fc.integer({ min: 1, max: 25 }),
});
const limit = fc.option(fc.integer({ min: 0, max: 40 }));
const limits = fc.record({ weeks: limit, longWeeks: limit, overdue: limit, statutory: fc.boolean() });
type Limits = typeof limits extends fc.Arbitrary<infer Value> ? Value : never;

const guideline = {
  edition: "2020",
  targetGroup: "Sager",
  low: given(25),
  high: given(45),
  source: "DS",
  from: null,
};

const planOf = (
  { posts, cases, talkMinutes }: Load,
  { weeks, longWeeks, overdue, statutory }: Limits,
): Plan =>
  plan({
    staffGroups: [
      staffGroup("Team A", posts, {
        heads: given(14),
        caseCarryingShare: given(1),
        allowances: [allowance("Åndehul", "share", 0.05, true)],
      }),
    ],
    caseGroups: [caseGroup("Sager", cases, { guidelines: [guideline] })],
    tasks: [
      task("Samtaler", 0, "Team A", {
        driver: { kind: "per-open-case-a-year", caseGroup: "Sager", rate: given(6) },
        minutes: { ...task("", 0, "").minutes, talk: given(talkMinutes) },
        deadlineDays: given(14),
        priority: statutory ? 1 : 2,
        sanctionTalk: true,
      }),
      task("Andet", 100, "Team A", { priority: 2, deadlineDays: given(60) }),
    ],
    settings: settings({
      temporaryWeeksLimit: given(weeks),
      longWeekWeeksLimit: given(longWeeks),
      overdueHoursLimit: given(overdue),
      breathingSpaceMinimum: given(1.6),
    }),
  });

const optionsOf = ({ extraPeople, extraHours }: Load): readonly OptionChoice[] => [
  overtime([extraPeople, extraHours], ["2026-03", "2026-09"], { name: "Aften" }),
  overtime([6, 5], ["2026-08", "2026-11"], { name: "Lørdag", compensation: "time-off" }),
  option(
    "internal-meetings",
    { share: 0.1 },
    { target: "Åndehul", from: month("2026-05"), to: month("2026-06") },
  ),
];

const judged = (now: Load, rules: Limits): ScenarioFlags => flagsOf(planOf(now, rules), ...optionsOf(now));

/** The level of a flag, higher for the more severe; −1 for none. */
const severity = ({ flags }: ScenarioFlags, code: FlagCode, subject: string): number => {
  const flag = flags.find((candidate) => candidate.code === code && candidate.subject === subject);
  return flag ? flagLevels.indexOf(flag.level) : -1;
};

/** Flags that tell a share, whose other side moves too (model definitions 2.24 and C17). */
const shares: readonly FlagCode[] = ["time-off-owed", "new-staff-sanction-talks"];
/** Overtime is a load on those who work it and a relief to those who wait. */
const waiting: readonly FlagCode[] = ["late-work", "backlog-never"];

describe("raising the load never lowers the level of a flag", () => {
  test.each<readonly [string, (now: Load, more: number) => Load, readonly FlagCode[]]>([
    [
      "more overtime hours",
      (now, more) => ({ ...now, extraHours: now.extraHours + more }),
      [...shares, ...waiting],
    ],
    [
      "more people on overtime",
      (now, more) => ({ ...now, extraPeople: now.extraPeople + more }),
      [...shares, ...waiting],
    ],
    ["more cases", (now, more) => ({ ...now, cases: now.cases + 20 * more }), shares],
    ["longer talks", (now, more) => ({ ...now, talkMinutes: now.talkMinutes + 5 * more }), shares],
    ["fewer posts", (now, more) => ({ ...now, posts: Math.max(0, now.posts - more / 2) }), shares],
  ])("%s", (_, raised, exempt) => {
    fc.assert(
      fc.property(load, limits, fc.integer({ min: 1, max: 12 }), (now, rules, more) => {
        const before = judged(now, rules);
        const after = judged(raised(now, more), rules);
        for (const { code, subject } of before.flags.filter((flag) => !exempt.includes(flag.code)))
          expect(severity(after, code, subject), `${code} ${subject}`).toBeGreaterThanOrEqual(
            severity(before, code, subject),
          );
      }),
      { numRuns: 60 },
    );
  });
});

describe("flags", () => {
  test("the order of options changes nothing but the order in which they are named", () => {
    fc.assert(
      fc.property(load, limits, (now, rules) => {
        const forward = flagsOf(planOf(now, rules), ...optionsOf(now));
        const backward = flagsOf(planOf(now, rules), ...[...optionsOf(now)].reverse());
        expect(levelsOf(backward)).toEqual(levelsOf(forward));
      }),
      { numRuns: 30 },
    );
  });

  test("each is told once for its subject, with months, finite numbers and the steps behind it", () => {
    fc.assert(
      fc.property(load, limits, (now, rules) => {
        const { flags, behind, notJudged } = judged(now, rules);
        expect(new Set(flags.map(({ code, subject }) => `${code} ${subject}`)).size).toBe(flags.length);
        expect(behind).toHaveLength(flags.length);
        expect(notJudged).toEqual([]);
        for (const { code, months, worstValue } of flags) {
          expect(flagCodes).toContain(code);
          expect(months.length).toBeGreaterThan(0);
          expect([...months].sort()).toEqual(months);
          expect(worstValue === null || Number.isFinite(worstValue)).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(flags))).toEqual(flags);
      }),
      { numRuns: 30 },
    );
  });
});
