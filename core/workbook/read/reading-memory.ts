import { type Issue, type IssueCollector, issueCollector } from "../issue.ts";

interface Remembered {
  readonly hangsOn: readonly unknown[];
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

const sameThings = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((thing, index) => Object.is(thing, other[index]));

/**
 * What was made of the parts of a workbook when it was read before. A part that is the same object as then, and hangs on
 * the same other things, is not read again; the problems found in it are told again.
 */
export class ReadingMemory {
  readonly #steps = new Map<string, WeakMap<object, Remembered>>();
  readonly #lists = new Map<string, readonly unknown[]>();

  /** What `make` gives for the part at this step; it must hang on nothing but the part and `hangsOn`. */
  remember<Value>(
    part: object,
    step: string,
    hangsOn: readonly unknown[],
    issues: IssueCollector,
    make: (issues: IssueCollector) => Value,
  ): Value {
    const found = this.#find(part, step, hangsOn) ?? this.#keep(part, step, hangsOn, make);
    for (const { code, at, data, severity } of found.issues) issues.add(code, at, data, severity);
    return found.value as Value;
  }

  /** The list of the same name as it was before, where it has the same items. */
  sameList<Item>(name: string, items: readonly Item[]): readonly Item[] {
    const before = this.#lists.get(name);
    if (before !== undefined && sameThings(before, items)) return before as readonly Item[];
    this.#lists.set(name, items);
    return items;
  }

  #find(part: object, step: string, hangsOn: readonly unknown[]): Remembered | undefined {
    const known = this.#steps.get(step)?.get(part);
    return known !== undefined && sameThings(known.hangsOn, hangsOn) ? known : undefined;
  }

  #keep(
    part: object,
    step: string,
    hangsOn: readonly unknown[],
    make: (issues: IssueCollector) => unknown,
  ): Remembered {
    const collector = issueCollector();
    const remembered = { hangsOn, value: make(collector), issues: collector.issues };
    const parts = this.#steps.get(step) ?? new WeakMap<object, Remembered>();
    this.#steps.set(step, parts.set(part, remembered));
    return remembered;
  }
}
