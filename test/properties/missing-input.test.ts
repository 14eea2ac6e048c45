import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { close, evaluateCase, type Figures, figuresOf } from "../support/figures.ts";
import { given } from "../support/plan.ts";
import { inputsIn, type Path, withInputs, withoutFeedback } from "../support/plan-changes.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

/** Inputs that may be left empty, because the plan says what then holds. */
const maybeEmpty = new Set(["establishedPosts", "heads", "ageMonths"]);

const mustBeFilled = (path: Path): boolean => !maybeEmpty.has(String(path.at(-1)));

const change = (drawn: RandomCase, at: Path, to: (value: number) => number | null): RandomCase =>
  withInputs(drawn, (value, path) => {
    const [side, ...rest] = path;
    const same = [side === "plan" ? [] : [side], rest].flat().join("\n") === at.join("\n");
    return same && value !== null ? to(value) : value;
  });

/** Paths from the plan, and from "options" for the options. */
const paths = ({ plan, options }: RandomCase): readonly Path[] => [
  ...inputsIn(plan).map(([path]) => path),
  ...inputsIn(options).map(([path]) => ["options", ...path]),
];

const notComputable = (figures: Figures): readonly string[] =>
  [...figures].flatMap(([name, values]) => (values.some(Number.isNaN) ? [name] : []));

/** Months in which a figure differs between two evaluations and is yet a number in a third. */
const toldInSpite = (full: Figures, other: Figures, missing: Figures): readonly string[] =>
  [...full].flatMap(([name, values]) =>
    values.flatMap((value, month) => {
      const [changed, told] = [other.get(name)?.[month], missing.get(name)?.[month] ?? Number.NaN];
      const hangsOnIt = changed === undefined || !close(value, changed, 1e-6);
      return hangsOnIt && !Number.isNaN(told) ? [`${name} ${month}: ${value}, ${changed}; told ${told}`] : [];
    }),
  );

describe("15: an input that is missing", () => {
  test("makes every figure that it moves not computable, and changes none to another number", () => {
    fc.assert(
      fc.property(randomCase(), fc.nat(), (drawn, nth) => {
        const candidates = paths(drawn).filter(mustBeFilled);
        const path = candidates[nth % candidates.length] ?? [];
        const full = figuresOf(evaluateCase(drawn));
        fc.pre(notComputable(full).length === 0);
        const missing = figuresOf(evaluateCase(change(drawn, path, () => null)));
        const moved = figuresOf(evaluateCase(change(drawn, path, (value) => value * 1.25 + 0.01)));
        expect({ path, told: toldInSpite(full, moved, missing) }).toEqual({ path, told: [] });
        expect({ path, told: toldInSpite(full, missing, missing) }).toEqual({ path, told: [] });
      }),
      { numRuns: 150 },
    );
  });

  /** Tasks from which the task can take hours: those of groups that any chain of permissions joins with its own. */
  const joined = ({ plan, options }: RandomCase, task: number): ReadonlySet<string> => {
    const groupNames = plan.staffGroups.map(({ name }) => name);
    // Work that an option brings with it may be that of any group.
    const brought = options.map(({ name }) => ({ name, permittedGroups: groupNames }));
    // Time between calls joins those who answer them with those who may do the work that it is used for.
    const reused = plan.phoneDuties.flatMap(({ permittedGroups, reuse }) =>
      plan.tasks
        .filter(({ name }) => reuse.share.value !== 0 && reuse.tasks.includes(name))
        .map((named) => ({
          name: named.name,
          permittedGroups: [...permittedGroups, ...named.permittedGroups],
        })),
    );
    // Calls that come another way wait in line with the rest, unlike those that are answered.
    const written = plan.phoneDuties.map(({ name, permittedGroups }) => ({
      name: `${name}\nother-channel`,
      permittedGroups,
    }));
    const work = [...plan.tasks, ...plan.batches, ...plan.phoneDuties, ...written, ...reused];
    const duties = plan.staffGroups.map(({ name }) => ({
      name: `${name}\nnamed-duties`,
      permittedGroups: [name],
    }));
    const groups = new Set(plan.tasks[task]?.permittedGroups);
    for (let grown = -1; grown !== groups.size; ) {
      grown = groups.size;
      for (const { permittedGroups } of work) {
        if (permittedGroups.some((group) => groups.has(group)))
          for (const group of permittedGroups) groups.add(group);
      }
    }
    const lines = [...work, ...duties, ...brought].filter(({ permittedGroups }) =>
      permittedGroups.some((g) => groups.has(g)),
    );
    return new Set([...groups, ...lines.map(({ name }) => name)]);
  };

  test("minutes of one task leave supply, other groups' needs, the guideline and all unconnected work alone", () => {
    fc.assert(
      fc.property(randomCase(), fc.nat(4), (drawn, task) => {
        // Work that follows the task, or grows while it waits for it, hangs on it as well.
        const own = withoutFeedback(drawn);
        const full = figuresOf(evaluateCase(own));
        fc.pre(notComputable(full).length === 0);
        const missing = figuresOf(evaluateCase(change(own, ["tasks", task, "minutes", "talk"], () => null)));
        const home = own.plan.tasks[task]?.homeGroup ?? "";
        const connected = joined(own, task);
        // Minutes that an option hands over are as many as the task holds.
        const taskName = own.plan.tasks[task]?.name;
        const takers = own.options.flatMap(({ target, otherStaffGroup }) =>
          target === taskName ? (otherStaffGroup ?? []) : [],
        );
        const hangs = (name: string): boolean => {
          const subject = name.replace(/(, period)?: .*$/, "");
          const figure = name.replace(/^.*: /, "");
          if (
            /^(available|net|meanNet|filled|supply|owed|inRamp|open|mean|closed|cases|need\w+)$/.test(figure)
          )
            return false;
          if (/^(caseCarryingPosts|casesPerPost|hoursGiven|hoursAtGuideline\w+)$/.test(figure)) return false;
          if (subject === "workplace") return true;
          if (/^(required|gap|keepUp|demand|settled)$/.test(figure))
            return [home, ...takers].includes(subject);
          return connected.has(subject);
        };
        expect(notComputable(missing).filter((name) => !hangs(name))).toEqual([]);
        const changed = [...full].filter(
          ([name, values]) =>
            !hangs(name) && !values.every((value, month) => missing.get(name)?.[month] === value),
        );
        expect(changed.map(([name]) => name)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("a group that cannot be computed leaves other groups with their own work alone, the workplace not", () => {
    fc.assert(
      fc.property(randomCase({ reuse: false }), (drawn) => {
        const alone = {
          ...drawn,
          plan: {
            ...drawn.plan,
            tasks: drawn.plan.tasks.map((row) => ({
              ...row,
              permittedGroups: [row.homeGroup],
              driver: { kind: "per-month" as const, rate: given(50) },
            })),
            batches: [],
          },
        };
        const missing = figuresOf(
          evaluateCase(change(alone, ["staffGroups", 0, "absenceShare"], () => null)),
        );
        const unknown = notComputable(missing);
        expect(unknown).toContain("G0: gap");
        expect(unknown).toContain("workplace: gap");
        expect(unknown.filter((name) => /^G[12]/.test(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
