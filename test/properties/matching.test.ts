import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose, type Month, match, sum, type Task, unserved, used } from "../support/matched-month.ts";
import { maximumServed } from "../support/max-flow.ts";

/** Months of 2 to 6 groups and up to 14 tasks in three classes, from ample supply to deep shortage. */
const anyMonth: fc.Arbitrary<Month> = fc.integer({ min: 2, max: 6 }).chain((groupCount) => {
  const groups = fc.uniqueArray(fc.nat(groupCount - 1), { minLength: 1, maxLength: groupCount });
  return fc
    .uniqueArray(groups, {
      minLength: 1,
      maxLength: 6,
      selector: (set) => [...set].sort((a, b) => a - b).join(),
    })
    .chain((sets) =>
      fc.record({
        supply: fc.array(fc.nat(300), { minLength: groupCount, maxLength: groupCount }),
        tasks: fc.array(
          fc.record({
            groups: fc.constantFrom(...sets),
            key: fc.integer({ min: 1, max: 3 }),
            hours: fc.nat(200),
          }),
          { minLength: 1, maxLength: 14 },
        ),
      }),
    );
});

const tolerance = 1e-7;

test("key by key the most hours possible are served (against maximum flow)", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const { served } = match(month);
      for (const key of [1, 2, 3]) {
        const upToKey = month.tasks.filter((task) => task.key <= key);
        const hours = sum(served.filter((_, task) => (month.tasks[task]?.key ?? 0) <= key));
        expect(hours).toBeCloseTo(maximumServed(upToKey, month.supply), 6);
      }
    }),
    { numRuns: 500 },
  );
});

test("no line can get more without taking from an earlier key or an equal line with no larger share", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const { served } = match(month);
      const share = (task: number) => (served[task] ?? 0) / (month.tasks[task]?.hours ?? 1);
      const short = month.tasks.findIndex(({ hours }, task) => hours - (served[task] ?? 0) > tolerance);
      fc.pre(short >= 0);
      const key = month.tasks[short]?.key ?? 0;
      const held = month.tasks.map((task, index) => {
        const keeps = task.key < key || (task.key === key && share(index) <= share(short) + tolerance);
        const more = index === short ? 1e-3 : 0;
        return { groups: task.groups, hours: keeps ? (served[index] ?? 0) + more : 0 };
      });
      const wanted = sum(held.map(({ hours }) => hours));
      expect(maximumServed(held, month.supply)).toBeLessThan(wanted - 1e-4);
    }),
    { numRuns: 500 },
  );
});

test("every served hour lies in a permitted pair, and no group uses more than its supply", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const { served } = match(month);
      const hours = used(month);
      for (const [group, supply] of month.supply.entries()) {
        expect(hours[group]).toBeLessThanOrEqual(supply);
      }
      expect(sum(hours)).toBeCloseTo(sum(served), 6);
      const lines = month.tasks.map(({ groups }, task) => ({ groups, hours: served[task] ?? 0 }));
      expect(maximumServed(lines, hours)).toBeCloseTo(sum(served), 6);
    }),
    { numRuns: 500 },
  );
});

test("the shortages add up to the closed form of 2.25, in 2,000 months", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const demanded = sum(month.tasks.map(({ hours }) => hours));
      expect(demanded - sum(match(month).served)).toBeCloseTo(unserved(month), 6);
    }),
    { numRuns: 2000 },
  );
});

test("more supply of any group: no line is served less", () => {
  fc.assert(
    fc.property(anyMonth, fc.nat(5), fc.integer({ min: 1, max: 200 }), (month, which, more) => {
      const group = which % month.supply.length;
      const supply = month.supply.map((hours, index) => (index === group ? hours + more : hours));
      const before = match(month).served;
      const after = match({ ...month, supply }).served;
      for (const [task, hours] of before.entries()) {
        expect(after[task]).toBeGreaterThanOrEqual(hours - tolerance);
      }
    }),
    { numRuns: 500 },
  );
});

test("more demand on one line: the hours unserved do not fall", () => {
  fc.assert(
    fc.property(anyMonth, fc.nat(13), fc.nat(200), (month, which, more) => {
      const line = which % month.tasks.length;
      const tasks = month.tasks.map((task, index) =>
        index === line ? { ...task, hours: task.hours + more } : task,
      );
      expect(unserved({ ...month, tasks })).toBeGreaterThanOrEqual(unserved(month) - tolerance);
    }),
  );
});

test("the order of rows and the numbering of groups change nothing", () => {
  fc.assert(
    fc.property(anyMonth, fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }), (month, ranks) => {
      const shuffled = (length: number, ofRanks: readonly number[]): number[] =>
        Array.from({ length }, (_, index) => index).sort((a, b) => (ofRanks[a] ?? 0) - (ofRanks[b] ?? 0));
      const rows = shuffled(month.tasks.length, ranks);
      const names = shuffled(month.supply.length, ranks.slice(14));
      const renamed: Month = {
        supply: names.map((group) => month.supply[group] ?? 0),
        tasks: rows.map((row) => {
          const { groups, key, hours } = month.tasks[row] as Task;
          return { groups: groups.map((group) => names.indexOf(group)), key, hours };
        }),
      };
      const { served } = match(month);
      expectClose(
        match(renamed).served,
        rows.map((row) => served[row] ?? 0),
        8,
      );
      const hours = used(month);
      expectClose(
        used(renamed),
        names.map((group) => hours[group] ?? 0),
        8,
      );
    }),
    { numRuns: 300 },
  );
});

test("the same month gives the same figures to the last digit, and scaled hours give scaled service", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      const { served } = match(month);
      expect([...match(month).served]).toEqual([...served]);
      const doubled: Month = {
        supply: month.supply.map((hours) => hours * 2),
        tasks: month.tasks.map((task) => ({ ...task, hours: task.hours * 2 })),
      };
      expectClose(
        match(doubled).served,
        [...served].map((hours) => hours * 2),
        8,
      );
    }),
  );
});
