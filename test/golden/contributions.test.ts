import { describe, expect, test } from "vitest";
import { contributionsOf } from "../../core/evaluate/contributions/contributions.ts";
import { shapleyOf } from "../../core/evaluate/contributions/shapley.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import type { ContributionTable } from "../../core/result/contributions.ts";
import { contributed, partsByOption } from "../support/contributions.ts";
import {
  evenMonthHours,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
} from "../support/golden.ts";
import { given, minutes, month, option, perMonth, plan, scenario, task } from "../support/plan.ts";

const from = month("2026-01");

/** 900 h of staff; 1,200 talks of 30 min and 400 h of other work. */
const team = (changes: Partial<Plan> = {}): Plan =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", 900)],
    tasks: [
      task("Samtaler", 0, "Team", { driver: perMonth(1200), minutes: minutes(30) }),
      task("Andet", 400, "Team"),
    ],
    ...changes,
  });

const fewerMinutes = option("it-system", { share: 0.2 }, { name: "Kortere", target: "Samtaler", from });
const fewerTalks = option(
  "changed-rate",
  { change: -0.25 },
  { name: "Færre", quantity: "task-volume", target: "Samtaler", from },
);
/** 18 working days a month: 50/3 h a week are 60 h. */
const moreHours = option(
  "temps",
  { people: 1, "weekly-hours": 50 / 3 },
  { name: "Vikar", staffGroup: "Team", from },
);
const three = [fewerMinutes, fewerTalks, moreHours];

const hoursOf = ({ parts }: ContributionTable): readonly number[] =>
  parts.map(({ posts }) => (posts ?? Number.NaN) * evenMonthHours);

/** Model definitions 2.22, Golden. */
describe("what each option contributes (2.22)", () => {
  test("alone 120, 150, 60; together 300, of which 105, 135 and 60 are theirs", () => {
    const alone = three.map((choice) => hoursOf(contributed(team(), [choice]).balance)[0] ?? Number.NaN);
    expectPrintedRow(alone, ["120.00", "150.00", "60.00"]);
    const { balance, method } = contributed(team(), three);
    expectPrintedRow(hoursOf(balance), ["105.00", "135.00", "60.00"]);
    expectPrinted((balance.before ?? Number.NaN) * evenMonthHours, "-100.00");
    expectPrinted((balance.after ?? Number.NaN) * evenMonthHours, "200.00");
    expect(method).toEqual({ kind: "exact", sets: 8 });
  });

  test("of the shortage of 100 h they close 40, 40 and 20: an option looks small because others closed it already", () => {
    const { shortage } = contributed(team(), three);
    expectPrintedRow(hoursOf(shortage), ["40.00", "40.00", "20.00"]);
    expectPrinted((shortage.before ?? Number.NaN) * evenMonthHours, "-100.00");
    expect(shortage.after).toBe(0);
  });

  test("two sheets: cases 400 or 420, hours per case 50 or 55: +2.4169 posts are .8186 of cases and 1.5983 of hours", () => {
    const need = (cases: number, hours: number) => (cases * hours) / 1282.6235;
    const inputs = [
      [400, 420],
      [50, 55],
    ] as const;
    const taken = (set: number) => inputs.map((sheets, input) => sheets[(set >> input) & 1] ?? Number.NaN);
    const value = (set: number) => need(...(taken(set) as [number, number]));
    expectPrinted(value(3) - value(0), "2.4169");
    expectPrintedRow(shapleyOf(2, value), ["0.8186", "1.5983"]);
  });
});

/** v(T) = 1 where at least two of three agree: each decides in a third of the orders. */
test("a majority of three is each one's third", () => {
  const members = (set: number) => (set & 1) + ((set >> 1) & 1) + ((set >> 2) & 1);
  expectPrintedRow(
    shapleyOf(3, (set) => (members(set) >= 2 ? 1 : 0)),
    ["0.333333333333", "0.333333333333", "0.333333333333"],
  );
  expect(shapleyOf(0, () => 7)).toEqual([]);
  expect(shapleyOf(1, (set) => (set === 0 ? 3 : 10))).toEqual([7]);
});

test("time off that is owed when the period ends has won nothing: the balance is settled (2.15)", () => {
  // 10 people × 2 h in December, 18 days: 72 h worked and 108 h owed. (72 − 108)/12/133.2 = −.0225225 posts.
  const overtime = option(
    "planned-overtime",
    { people: 10, "weekly-hours": 2, "hours-per-occasion": 2 },
    {
      name: "Merarbejde",
      staffGroup: "Team",
      from: month("2026-12"),
      to: month("2026-12"),
      compensation: "time-off",
    },
  );
  const { balance } = contributed(team(), [overtime]);
  expectPrinted(balance.parts[0]?.posts ?? Number.NaN, "-0.0225225");
});

test("only options in use count", () => {
  const off: OptionChoice = { ...fewerTalks, enabled: false };
  const { balance, method } = contributed(team(), [fewerMinutes, off]);
  expect(balance.parts.map(({ option: name }) => name)).toEqual(["Kortere"]);
  expect(method).toEqual({ kind: "exact", sets: 2 });
  expect(contributed(team(), [off])).toMatchObject({
    method: { kind: "exact", sets: 1 },
    balance: { parts: [] },
  });
});

describe("what cannot be computed takes the parts that hang on it, and no other", () => {
  const twoTeams = team({
    staffGroups: [hoursGroup("Team", 900), hoursGroup("Kontor", 100, { initialProductivity: given(1) })],
    tasks: [
      task("Samtaler", 0, "Team", { driver: perMonth(1200), minutes: minutes(30) }),
      task("Post", 120, "Kontor"),
    ],
  });
  const inOffice = (amounts: Parameters<typeof option>[1], name: string) =>
    option("hiring", amounts, { name, staffGroup: "Kontor", from });

  test("an option without its number", () => {
    const options = [fewerMinutes, fewerTalks, inOffice({}, "Ukendt"), inOffice({ posts: 1 }, "Ny post")];
    const { balance, shortage } = contributed(twoTeams, options);
    const parts = partsByOption(balance);
    expectPrinted((parts.get("Kortere") ?? Number.NaN) * evenMonthHours, "105.00");
    expectPrinted((parts.get("Færre") ?? Number.NaN) * evenMonthHours, "135.00");
    expect([parts.get("Ukendt"), parts.get("Ny post")]).toEqual([null, null]);
    expect(balance.before).not.toBeNull();
    expect([balance.after, shortage.after]).toEqual([null, null]);
  });

  test("a number of the plan: what acts elsewhere is told, and what costs only money adds 0", () => {
    const unknown: Plan = {
      ...twoTeams,
      tasks: twoTeams.tasks.map((one) =>
        one.name === "Post" ? { ...one, driver: { kind: "per-month", rate: given(null) } } : one,
      ),
    };
    const guards = option("guards", { "kroner-per-unit": 9000 }, { name: "Vagt", from });
    const { balance } = contributed(unknown, [fewerMinutes, guards, inOffice({ posts: 1 }, "Ny post")]);
    const parts = partsByOption(balance);
    expectPrinted((parts.get("Kortere") ?? Number.NaN) * evenMonthHours, "120.00");
    expect(parts.get("Vagt")).toBe(0);
    expect(parts.get("Ny post")).toBeNull();
    expect([balance.before, balance.after]).toEqual([null, null]);
  });

  test("however many options act on what cannot be computed", () => {
    const unknown: Plan = {
      ...twoTeams,
      staffGroups: twoTeams.staffGroups.map((one) =>
        one.name === "Kontor" ? { ...one, absenceShare: given(null) } : one,
      ),
    };
    const posts = [1, 2, 3, 4, 5, 6].map((count) => inOffice({ posts: count }, `Hold ${count}`));
    const parts = partsByOption(contributed(unknown, [...posts, fewerMinutes, fewerTalks]).balance);
    expectPrinted((parts.get("Kortere") ?? Number.NaN) * evenMonthHours, "105.00");
    expectPrinted((parts.get("Færre") ?? Number.NaN) * evenMonthHours, "135.00");
    expect(posts.map(({ name }) => parts.get(name))).toEqual(posts.map(() => null));
  });

  test("two values in the place of one contradict each other, and the others stand", () => {
    const interpreters = (name: string, share: number) =>
      option("interpreters", { share }, { name, target: "Samtaler", from });
    const options = [interpreters("Én", 0.1), interpreters("To", 0.2), inOffice({ posts: 1 }, "Ny post")];
    const parts = partsByOption(contributed(twoTeams, options).balance);
    expect([parts.get("Én"), parts.get("To")]).toEqual([null, null]);
    expectPrinted(parts.get("Ny post") ?? Number.NaN, "1.000000000");
  });
});

test("it is computed set by set, and says how far it is", () => {
  const run = contributionsOf(team(), scenario("Prøve", ...three));
  const told = Array.from({ length: 8 }, () => run.next().value);
  expect(told).toEqual(Array.from({ length: 8 }, (_, set) => ({ done: set + 1, all: 8 })));
  expect(run.next().done).toBe(true);
});
