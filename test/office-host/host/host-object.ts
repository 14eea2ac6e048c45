/** The host was asked for something that it does not know: widen it, rather than let a test pass by chance. */
export class HostGap extends Error {
  constructor(what: string) {
    super(`The host does not know ${what}.`);
    this.name = "HostGap";
  }
}

/** An object of the workbook as the protocol sees it. Names are those of the protocol, such as "RowCount". */
export interface HostObject {
  readonly kind: string;
  /** Values that can be loaded. */
  readonly values?: Readonly<Record<string, () => unknown>>;
  /** Values that can be set. */
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects that belong to it. */
  readonly objects?: Readonly<Record<string, () => HostObject>>;
  /** Methods that give an object; arguments that are objects come as such. */
  readonly finders?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject>>;
  /** Methods that give a value or nothing. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly item?: (key: unknown) => HostObject;
  readonly items?: () => readonly HostObject[];
}

/** What a method with "OrNullObject" gives where there is nothing. */
export const nothing: HostObject = { kind: "null" };

const lookUp = <Value>(
  { kind }: HostObject,
  members: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value => {
  const member = members?.[name];
  if (member === undefined) throw new HostGap(`${kind}.${name}`);
  return member;
};

export const loadedValue = (object: HostObject, name: string): unknown =>
  lookUp(object, object.values, name)();

export const setValue = (object: HostObject, name: string, value: unknown): void =>
  lookUp(object, object.setters, name)(value);

export const objectIn = (object: HostObject, name: string): HostObject =>
  lookUp(object, object.objects, name)();

export const found = (object: HostObject, name: string, args: readonly unknown[]): HostObject =>
  lookUp(object, object.finders, name)(...args);

export const call = (object: HostObject, name: string, args: readonly unknown[]): unknown =>
  lookUp(object, object.methods, name)(...args);

export const itemOf = (object: HostObject, key: unknown): HostObject => {
  if (object.item === undefined) throw new HostGap(`items of ${object.kind}`);
  return object.item(key);
};

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const select = (object: HostObject, path: readonly string[], into: Record<string, unknown>): void => {
  const [first = "", ...rest] = path;
  const name = capitalised(first);
  if (rest.length === 0) {
    into[name] = loadedValue(object, name);
    return;
  }
  const inner = (into[name] ?? {}) as Record<string, unknown>;
  into[name] = inner;
  select(objectIn(object, name), rest, inner);
};

const selected = (object: HostObject, names: readonly string[]): Record<string, unknown> => {
  const answer: Record<string, unknown> = {};
  for (const name of names) {
    if (name.includes("$")) throw new HostGap(`loading everything of ${object.kind}`);
    select(object, name.split("/"), answer);
  }
  return answer;
};

/** What `load` answers; of a collection the values of each of its items. */
export const loaded = (object: HostObject, names: readonly string[]): unknown => {
  if (object === nothing) return null;
  if (object.items === undefined) return selected(object, names);
  return { _Items: object.items().map((item) => ({ ...identity(item), ...selected(item, names) })) };
};

/** By what the client library finds an object again that it got from a collection. */
export const identity = ({ values }: HostObject): Record<string, unknown> => {
  const id = values?.Id?.();
  return id === undefined ? {} : { Id: id };
};
