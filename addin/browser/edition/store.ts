/** A value that is replaced as a whole, with listeners: what React's useSyncExternalStore asks for. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly update: (change: Partial<Value>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const createStore = <Value extends object>(first: Value): Store<Value> => {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    update: (change) => {
      value = { ...value, ...change };
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
