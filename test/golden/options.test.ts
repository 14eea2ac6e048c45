import { describe, expect, test } from "vitest";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  figure,
  gapOf,
  hoursGroup,
  jan,
  lineOf,
  monthsOf,
  servedOf,
  supplyOf,
  total,
} from "../support/golden.ts";
import { allowance, minutes, month, option, perMonth, plan, task } from "../support/plan.ts";

const cut = (share: number, target = "Teammøder", changes: Partial<OptionChoice> = {}) =>
  option("internal-meetings", { share }, { name: `Skær ${share} af ${target}`, target, ...changes });

/** Model definitions 2.21, Golden: 50 h of meetings, cuts of 30 % and 20 %. */
describe("an hour is freed once (2.21)", () => {
  // 500 h at work, of which meetings take a tenth.
  const team = hoursGroup("Team", 500, {
    allowances: [allowance("Teammøder", "share", 0.1), allowance("Kursus", "share", 0.04)],
  });
  const freed = (...options: readonly OptionChoice[]) => {
    const base = plan({ closings: evenMonths(12), staffGroups: [team] });
    const [with_, without] = [evaluate(base, ...options), evaluate(base)].map(
      (evaluation) => monthsOf(evaluation, supplyOf(evaluation, "Team").supply)[jan] ?? Number.NaN,
    );
    return (with_ ?? Number.NaN) - (without ?? Number.NaN);
  };

  test("cuts of 30 % and 20 % of 50 h of meetings free 50 × (1 − .7 × .8) = 22 h, not 25", () => {
    expectPrinted(freed(cut(0.3), cut(0.2)), "22.0");
    expectPrinted(freed(cut(0.3)), "15.0");
  });

  test("two cuts of 60 % free 42 h: a line never frees more than itself", () => {
    expectPrinted(freed(cut(0.6), cut(0.6)), "42.0");
    expectPrinted(freed(cut(1), cut(1)), "50.0");
  });

  test("a cut of one allowance leaves the others: 4 % of courses stay", () => {
    expectPrinted(freed(cut(0.5, "Kursus")), "10.0");
  });

  test("each scenario divides by its own mean: 450 + 22 h are posts of fewer meetings (2.10)", () => {
    const evaluation = evaluate(
      plan({ closings: evenMonths(12), staffGroups: [team], tasks: [task("Samtaler", 430, "Team")] }),
      cut(0.3),
      cut(0.2),
    );
    // 500/133.2 posts as before; 430 h of work are 430 / (133.2 × (1 − .1 × .56 − .04)) posts.
    expectPrinted(figure(gapOf(evaluation, "Team").period.available), "3.7538");
    expectPrinted(figure(gapOf(evaluation, "Team").period.required), "3.5710");
  });
});

test("cuts of 30 % and 20 % of a meeting among the tasks leave 28 of 50 h, and with half of its minutes 14", () => {
  const base = plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", 200)],
    tasks: [task("Sagskonference", 50, "Team", { priority: 2 })],
  });
  const hours = (...options: readonly OptionChoice[]) => {
    const evaluation = evaluate(base, ...options);
    return monthsOf(evaluation, lineOf(evaluation, "Sagskonference").arising)[jan] ?? Number.NaN;
  };
  const cuts = [cut(0.3, "Sagskonference"), cut(0.2, "Sagskonference")];
  const shorter = option("changed-minutes", { change: -0.5 }, { target: "Sagskonference" });
  expectPrinted(hours(...cuts), "28.0");
  expectPrinted(hours(shorter, ...cuts), "14.0");
  expectPrinted(hours(...cuts, shorter), "14.0");
});

test("stopping 120 meetings of five people and 45 minutes frees 450 h, of them 90 h of caseworkers (2.21)", () => {
  const groups = ["Sagsbehandler", "Konsulent", "Læge", "Leder", "Sekretær"];
  const base: Plan = plan({
    closings: evenMonths(12),
    staffGroups: groups.map((name) => hoursGroup(name, 200)),
    tasks: groups.map((name) =>
      task(`Indsatsmøde, ${name}`, 0, name, { driver: perMonth(10), minutes: minutes(45), priority: 2 }),
    ),
  });
  const stop = groups.map((name) => cut(1, `Indsatsmøde, ${name}`));
  const hours = (evaluation: ReturnType<typeof evaluate>, name: string) =>
    total(monthsOf(evaluation, lineOf(evaluation, `Indsatsmøde, ${name}`).arising));
  const freed = groups.map((name) => hours(evaluate(base), name) - hours(evaluate(base, ...stop), name));
  expectPrinted(total(freed), "450.0");
  expectPrinted(freed[0] ?? 0, "90.0");
});

/** Model.md section 7, definitions 2.10 and 2.15: work that waits comes back. */
describe("a temporary shutdown is deferral (section 7 of the brief)", () => {
  const base = (horizonMonths: number) =>
    plan({
      horizonMonths,
      closings: evenMonths(12),
      staffGroups: [hoursGroup("Team", 300)],
      tasks: [task("Opfølgning", 100, "Team", { priority: 2 }), task("Afgørelser", 150, "Team")],
    });
  const shut = (share: number, changes: Partial<OptionChoice> = {}) =>
    option(
      "shutdown",
      { share },
      {
        name: `Luk ${share}`,
        target: "Opfølgning",
        from: month("2026-03"),
        to: month("2026-04"),
        ...changes,
      },
    );
  const arising = (horizonMonths: number, ...options: readonly OptionChoice[]) => {
    const evaluation = evaluate(base(horizonMonths), ...options);
    return monthsOf(evaluation, lineOf(evaluation, "Opfølgning").arising);
  };

  test("200 h put off in March and April come back over the three months after", () => {
    expectPrintedRow(arising(12, shut(1)), [
      "100.0",
      "100.0",
      "0.0",
      "0.0",
      "166.7",
      "166.7",
      "166.7",
      "100.0",
    ]);
    expectPrinted(total(arising(12, shut(1))), "1200.0");
  });

  test("or in the months that the user names", () => {
    const named = { returnFrom: month("2026-10"), returnTo: month("2026-11") };
    expectPrintedRow(arising(12, shut(0.5, named)), ["50.0", "50.0", "100.0"], 2);
    expectPrintedRow(arising(12, shut(0.5, named)), ["100.0", "150.0", "150.0", "100.0"], 8);
  });

  test("two shutdowns of half the task shut three quarters of it: shares multiply on what remains", () => {
    const twice = [shut(0.5, { name: "A" }), shut(0.5, { name: "B" })];
    expectPrintedRow(arising(12, ...twice), ["25.0", "25.0"], 2);
    expectPrinted(total(arising(12, ...twice)), "1200.0");
  });

  test("a plan that ends in April wins nothing: settled, the gap is today's", () => {
    for (const horizonMonths of [4, 5, 12]) {
      const today = gapOf(evaluate(base(horizonMonths)), "Team").period;
      const { gap, settled } = gapOf(evaluate(base(horizonMonths), shut(1)), "Team").period;
      // (300 − 250) / 133.2 posts
      expectPrinted(figure(today.settled), "0.3754");
      expectPrinted(figure(settled), "0.3754");
      if (horizonMonths === 4) expectPrinted(figure(gap), "0.7508"); // 200 h more in 4 months
    }
  });

  test("nothing is done of it while it is shut, it waits in the backlog, and other work takes the hours", () => {
    const evaluation = evaluate(base(12), shut(1));
    const { served, closing } = servedOf(evaluation, "Opfølgning");
    expectPrintedRow(served, ["100.0", "100.0", "0.0", "0.0", "150.0", "150.0", "150.0", "150.0", "100.0"]);
    expectPrintedRow(closing, ["0", "0", "100.0", "200.0", "150.0", "100.0", "50.0", "0", "0"]);
  });

  test("a shutdown without end never comes back within the plan, and settling charges all of it", () => {
    const { gap, settled } = gapOf(evaluate(base(12), shut(1, { to: null })), "Team").period;
    // Ten months of 100 h: (12 × 50 + 1,000) / (12 × 133.2) and 50 / 133.2
    expectPrinted(figure(gap), "1.0010");
    expectPrinted(figure(settled), "0.3754");
  });
});

test("an option that is not ticked does nothing", () => {
  const base = plan({ closings: evenMonths(12), staffGroups: [hoursGroup("Team", 500)] });
  const unticked = option("hiring", { posts: 5 }, { staffGroup: "Team", enabled: false });
  const [with_, without] = [evaluate(base, unticked), evaluate(base)].map((evaluation) =>
    monthsOf(evaluation, supplyOf(evaluation, "Team").supply),
  );
  expect(with_).toEqual(without);
});
