import { createStore, del, entries, set } from "idb-keyval";

/** A copy of work that was not saved, kept on this device only. */
export interface KeptCopy {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const lockName = (id: string): string => `normering-${id}`;

const openStore = () => createStore("normering", "kept-copies");

/** Ids of pages that are open now: each holds a lock as long as it lives. */
const livingIds = async (): Promise<ReadonlySet<string>> => {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name === undefined ? [] : [name])));
};

/**
 * The copy that this page keeps, and those that pages left behind that ended without saving. A browser that keeps nothing, or
 * has no room for it, stands in the way of no work: nothing here rejects.
 */
export interface Recovery {
  /** Whether it is kept now. */
  keep(name: string, bytes: Uint8Array): Promise<boolean>;
  /** The work is saved, or was thrown away. */
  forget(): Promise<void>;
  leftBehind(): Promise<readonly KeptCopy[]>;
  remove(id: string): Promise<void>;
}

/** The answer, or another one where the browser gives none. */
const orElse = async <Answer>(act: () => Promise<Answer>, other: Answer): Promise<Answer> => {
  try {
    return await act();
  } catch {
    return other;
  }
};

export const startRecovery = (id: string = crypto.randomUUID()): Recovery => {
  const store = openStore();
  // Never fulfilled: the lock goes with the page.
  void navigator.locks.request(lockName(id), () => new Promise<never>(() => {}));
  const remove = (copy: string): Promise<void> => orElse(() => del(copy, store), undefined);
  const leftBehind = async (): Promise<readonly KeptCopy[]> => {
    const living = await livingIds();
    const copies = (await entries<string, KeptCopy>(store)).map(([, copy]) => copy);
    return copies
      .filter((copy) => !living.has(lockName(copy.id)))
      .sort((one, other) => other.keptAt - one.keptAt);
  };
  return {
    keep: (name, bytes) =>
      orElse(async () => {
        await set(id, { id, name, bytes, keptAt: Date.now() } satisfies KeptCopy, store);
        return true;
      }, false),
    forget: () => remove(id),
    leftBehind: () => orElse(leftBehind, []),
    remove,
  };
};
