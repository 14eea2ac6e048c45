type PlainRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const sameLists = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => same(value, other[index]));

/** Keys count in their order: what is made of a record may follow it. */
const sameRecords = (one: PlainRecord, other: PlainRecord): boolean => {
  const keys = Object.keys(one);
  const others = Object.keys(other);
  if (keys.length !== others.length) return false;
  return keys.every((key, index) => key === others[index] && same(one[key], other[key]));
};

/** Whether two values of plain data are the same to the bit. */
const same = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) return Array.isArray(other) && sameLists(one, other);
  return isRecord(one) && isRecord(other) && sameRecords(one, other);
};

/** How many values from the start, or from the end, are the same in both lists. */
const sameAtEdge = (
  before: readonly unknown[],
  next: readonly unknown[],
  most: number,
  from: "start" | "end",
): number => {
  const index = (list: readonly unknown[], step: number) =>
    from === "start" ? step : list.length - 1 - step;
  let count = 0;
  while (count < most && same(before[index(before, count)], next[index(next, count)])) count += 1;
  return count;
};

/** Each value of `before` stands for one value of `next` at most, so that two rows never become one. */
const keptAmong = (before: readonly unknown[], next: readonly unknown[]): readonly unknown[] => {
  const left = new Set(before);
  const equals = next.map((value) => {
    for (const old of left) {
      if (!same(old, value)) continue;
      left.delete(old);
      return { old };
    }
    return null;
  });
  const byPosition = before.length === next.length;
  return next.map((value, index) => {
    const equal = equals[index];
    if (equal) return equal.old;
    const old = before[index];
    return byPosition && left.has(old) ? kept(old, value) : value;
  });
};

const keptList = (before: readonly unknown[], next: readonly unknown[]): readonly unknown[] => {
  const shorter = Math.min(before.length, next.length);
  const ahead = sameAtEdge(before, next, shorter, "start");
  const behind = sameAtEdge(before, next, shorter - ahead, "end");
  return [
    ...before.slice(0, ahead),
    ...keptAmong(before.slice(ahead, before.length - behind), next.slice(ahead, next.length - behind)),
    ...before.slice(before.length - behind),
  ];
};

const keptRecord = (before: PlainRecord, next: PlainRecord): PlainRecord =>
  Object.fromEntries(
    Object.entries(next).map(([key, value]) => [
      key,
      Object.hasOwn(before, key) ? kept(before[key], value) : value,
    ]),
  );

const kept = (before: unknown, next: unknown): unknown => {
  if (same(before, next)) return before;
  if (Array.isArray(before) && Array.isArray(next)) return keptList(before, next);
  return isRecord(before) && isRecord(next) ? keptRecord(before, next) : next;
};

/**
 * The next value, with the objects and lists of the one before wherever they are the same to the bit. What remembers
 * by identity then finds again all that did not change. Lists are compared by position, and around rows that were put
 * in or taken out. Both are plain data without cycles.
 */
export const keepEqualParts = <Value>(before: unknown, next: Value): Value => kept(before, next) as Value;
