import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OptionChoice, OptionKind, RecurringTask } from "../../../core/plan.ts";
import { flagOf, plainGroup } from "../../support/flags.ts";
import "../../support/property-seed.ts";
import { given, minutes, month, option, perMonth, plan, staffGroup, task } from "../../support/plan.ts";

const talks = (changes: Partial<RecurringTask> = {}): RecurringTask =>
  task("Samtaler", 0, "Team A", { driver: perMonth(100), minutes: minutes(30), priority: 1, ...changes });
const team = (...tasks: readonly RecurringTask[]) =>
  plan({
    start: month("2026-01"),
    horizonMonths: 6,
    staffGroups: [staffGroup("Team A", 5, plainGroup)],
    tasks,
  });

const on = (
  kind: OptionKind,
  amounts: Readonly<Record<string, number>>,
  changes: Partial<OptionChoice> = {},
): OptionChoice =>
  option(kind, amounts, { target: "Samtaler", from: month("2026-03"), to: month("2026-04"), ...changes });
const volume = (change: number, changes: Partial<OptionChoice> = {}) =>
  on("changed-rate", { change }, { quantity: "task-volume", name: "Sjældnere", ...changes });

describe("a statutory task that options let come less often (3: refused, or flagged red with the rule)", () => {
  test("a fifth fewer talks in March and April is red by law, with the option and the months", () => {
    expect(flagOf("statutory-floor", team(talks()), volume(-0.2))).toMatchObject({
      level: "red",
      basis: "law",
      source: "statutory-task",
      subject: "Samtaler",
      months: ["2026-03", "2026-04"],
      unit: "share",
      options: ["Sjældnere"],
    });
    expect(flagOf("statutory-floor", team(talks()), volume(-0.2))?.worstValue).toBeCloseTo(0.2, 12);
  });

  // What remains is .8 · .75 = .6 where both run.
  test("options multiply on what remains, and the worst month is told", () => {
    const handed = on("one-caseworker", { share: 0.25 }, { name: "Én", from: month("2026-04"), to: null });
    const flag = flagOf("statutory-floor", team(talks()), handed, volume(-0.2));
    expect(flag?.worstValue).toBeCloseTo(0.4, 12);
    expect(flag?.months).toEqual(["2026-03", "2026-04", "2026-05", "2026-06"]);
    expect(flag?.options).toEqual(["Én", "Sjældnere"]);
  });

  test.each<[string, RecurringTask, readonly OptionChoice[]]>([
    ["work that can wait", talks({ priority: 2 }), [volume(-0.2)]],
    ["more of it", talks(), [volume(0.2)]],
    ["less of it where another brings more", talks(), [volume(-0.2), volume(0.5, { name: "Oftere" })]],
    ["what others do", talks(), [on("other-providers", { share: 0.5, minutes: 5 })]],
    ["an option that is off", talks(), [volume(-0.2, { enabled: false })]],
    ["an option past the plan", talks(), [volume(-0.2, { from: month("2027-03"), to: null })]],
  ])("%s is not told", (_, of, options) => {
    expect(flagOf("statutory-floor", team(of), ...options)).toBeNull();
  });

  test("fewer complaints, which follow decisions, leave out nothing that the law requires", () => {
    const complaints = talks({
      driver: { kind: "share-of-task", task: "Afgørelser", rate: given(0.1), lagMonths: given(1) },
    });
    const decisions = task("Afgørelser", 40, "Team A");
    expect(flagOf("statutory-floor", team(decisions, complaints), volume(-0.5))).toBeNull();
  });
});

test("a greater cut is told where a smaller one is, and with no smaller share left out", () => {
  const cut = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(cut, cut, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((percent) =>
        flagOf("statutory-floor", team(talks()), volume(-percent / 100)),
      );
      expect(less?.level).toBe("red");
      expect(more?.level).toBe("red");
      expect(more?.worstValue).toBeGreaterThanOrEqual(less?.worstValue ?? Number.POSITIVE_INFINITY);
      expect(less?.worstValue).toBeCloseTo(Math.min(one, other) / 100, 12);
    }),
    { numRuns: 40 },
  );
});
