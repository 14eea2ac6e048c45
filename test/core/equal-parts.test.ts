import fc from "fast-check";
import { expect, test } from "vitest";
import { keepEqualParts } from "../../core/equal-parts.ts";

const team = (name: string, posts: number, row: number) => ({
  name,
  posts: { value: posts, at: { row, column: "Stillinger" } },
  hours: { value: 37, at: { row, column: "Timer" } },
});

test("what is the same stays the same object, up to the whole", () => {
  const before = { teams: [team("Nord", 8, 1), team("Syd", 5, 2)], limits: { weekly: 48 } };
  const same = structuredClone(before);
  expect(keepEqualParts(before, same)).toBe(before);
});

test("a changed number leaves all but what leads to it", () => {
  const before = { teams: [team("Nord", 8, 1), team("Syd", 5, 2)], limits: { weekly: 48 } };
  const next = { teams: [team("Nord", 8, 1), team("Syd", 6, 2)], limits: { weekly: 48 } };
  const kept = keepEqualParts(before, next);
  expect(kept).toEqual(next);
  expect(kept.limits).toBe(before.limits);
  expect(kept.teams[0]).toBe(before.teams[0]);
  expect(kept.teams[1]?.hours).toBe(before.teams[1]?.hours);
  expect(kept.teams[1]?.posts).not.toBe(before.teams[1]?.posts);
});

test.each<[string, readonly number[], readonly number[]]>([
  ["a row put in", [1, 2, 3], [1, 9, 2, 3]],
  ["a row taken out", [1, 2, 3], [1, 3]],
  ["rows put in at both ends", [1, 2], [8, 1, 2, 9]],
  ["rows in another order", [1, 2, 3, 4], [3, 1, 4, 2]],
  ["one out, another changed", [1, 2, 3, 4, 5], [1, 3, 9, 5]],
])("the other rows are kept: %s", (_, before, next) => {
  const rows = before.map((row) => team("Hold", 1, row));
  const kept = keepEqualParts(
    rows,
    next.map((row) => team("Hold", 1, row)),
  );
  for (const [index, row] of next.entries()) {
    const at = before.indexOf(row);
    if (at === -1) expect(rows).not.toContain(kept[index]);
    else expect(kept[index]).toBe(rows[at]);
  }
});

test("two rows that say the same are two rows", () => {
  const [first, second] = keepEqualParts([{ name: "Nord" }], [{ name: "Nord" }, { name: "Nord" }]);
  expect(first).toEqual(second);
  expect(first).not.toBe(second);
});

test.each<[string, unknown, unknown]>([
  ["a zero below nothing", { value: 0 }, { value: -0 }],
  ["an empty list and nothing", { rows: [] }, { rows: null }],
  ["keys in another order", { a: 1, b: 2 }, { b: 2, a: 1 }],
  ["a key that holds nothing and one that is not there", { a: 1 }, { a: 1, b: undefined }],
])("what only looks alike is not kept: %s", (_, before, next) => {
  expect(keepEqualParts(before, next)).not.toBe(before);
  expect(keepEqualParts(before, next)).toStrictEqual(next);
});

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, 0, -0, Number.NaN, 1.5, "", "a", true),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "__proto__"), tie("value"), { noNullPrototype: true }),
  ),
})).value;

test("whatever came before, the kept value is the next one", () => {
  fc.assert(
    fc.property(plain, plain, (before, next) => {
      const kept = keepEqualParts(before, next);
      expect(kept).toStrictEqual(next);
      expect(JSON.stringify(kept)).toBe(JSON.stringify(next));
    }),
    { numRuns: 500 },
  );
});
