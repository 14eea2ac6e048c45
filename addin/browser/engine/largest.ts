/** Neighbours among numbered things, from one number to before another. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A whole number for each of so many things, at first 0, and the largest of neighbours. */
export class Largest {
  readonly #size: number;
  /** The things from `#size` on; before them at each place the larger of the two at twice its number. */
  readonly #tree: Int32Array;

  constructor(size: number) {
    this.#size = size;
    this.#tree = new Int32Array(2 * size);
  }

  set(number: number, value: number): void {
    const tree = this.#tree;
    let at = number + this.#size;
    tree[at] = value;
    for (at >>= 1; at > 0; at >>= 1) {
      const larger = Math.max(tree[2 * at] ?? 0, tree[2 * at + 1] ?? 0);
      if (tree[at] === larger) return;
      tree[at] = larger;
    }
  }

  /** 0 where there are none. */
  ofAll(areas: readonly (readonly Run[])[]): number {
    let largest = 0;
    for (const runs of areas) {
      for (const run of runs) largest = Math.max(largest, this.#of(run));
    }
    return largest;
  }

  #of({ from, to }: Run): number {
    const tree = this.#tree;
    let largest = 0;
    for (let low = from + this.#size, high = to + this.#size; low < high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) largest = Math.max(largest, tree[low++] ?? 0);
      if (high % 2 === 1) largest = Math.max(largest, tree[--high] ?? 0);
    }
    return largest;
  }
}
