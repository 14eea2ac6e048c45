/** A value that changes, and those who want to know. */
export interface Store<Value> {
  readonly get: () => Value;
  /** Changes the named fields. */
  readonly set: (changes: Partial<Value>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const createStore = <Value extends object>(initial: Value): Store<Value> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (changes) => {
      value = { ...value, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
