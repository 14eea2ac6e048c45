import {
  call,
  found,
  type HostObject,
  identity,
  itemOf,
  loaded,
  nothing,
  objectIn,
  setValue,
} from "./host-object.ts";
import {
  type Action,
  ApiError,
  type ArgumentInfo,
  apiErrors,
  type Batch,
  type BatchAnswer,
} from "./protocol.ts";

/** Objects that the client keeps beyond one request, by the name that it was told. */
export class KeptReferences {
  readonly #objects = new Map<string, HostObject>();
  #next = 1;

  keep(object: HostObject): string {
    const name = `reference${this.#next++}`;
    this.#objects.set(name, object);
    return name;
  }

  get(name: string): HostObject {
    const object = this.#objects.get(name);
    if (object === undefined) throw apiErrors.invalidReference();
    return object;
  }

  release(name: string): void {
    this.#objects.delete(name);
  }

  get count(): number {
    return this.#objects.size;
  }
}

/** The objects of one request, found once each. */
class RequestObjects {
  readonly #batch: Batch;
  readonly #root: HostObject;
  readonly #kept: KeptReferences;
  readonly #found = new Map<number, HostObject>();
  readonly #names = new Map<HostObject, string>();

  constructor(batch: Batch, root: HostObject, kept: KeptReferences) {
    this.#batch = batch;
    this.#root = root;
    this.#kept = kept;
  }

  get(id: number): HostObject {
    const object = this.#found.get(id) ?? this.#find(id);
    this.#found.set(id, object);
    return object;
  }

  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((value, index) => {
      const path = ReferencedObjectPathIds[index] ?? 0;
      return path === 0 ? value : this.get(path);
    });
  }

  keep(object: HostObject): void {
    if (object !== nothing && !this.#names.has(object)) this.#names.set(object, this.#kept.keep(object));
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  #find(id: number): HostObject {
    const path = this.#batch.ObjectPaths[id];
    if (path === undefined) throw new Error(`a path that was not sent: ${id}`);
    if (path.ObjectPathType === 1) return this.#root;
    if (path.ObjectPathType === 6) return this.#kept.get(path.Name);
    if (path.ObjectPathType === 7) return nothing;
    const parent = this.get(path.ParentObjectPathId ?? 0);
    if (parent === nothing) return nothing;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === 3) return found(parent, path.Name, args);
    if (path.ObjectPathType === 4) return objectIn(parent, path.Name);
    if (path.ObjectPathType === 5) return itemOf(parent, args[0]);
    throw new Error(`an unknown kind of path: ${path.ObjectPathType}`);
  }
}

const instantiated = (object: HostObject, objects: RequestObjects): unknown => {
  if (object === nothing) return null;
  const name = objects.nameOf(object);
  return { ...identity(object), ...(name !== undefined && { _ReferenceId: name }) };
};

const invoked = (object: HostObject, action: Action, objects: RequestObjects): unknown => {
  if (action.Name === "_KeepReference") {
    objects.keep(object);
    return null;
  }
  return call(object, action.Name, objects.arguments(action.ArgumentInfo)) ?? null;
};

const done = (action: Action, objects: RequestObjects): unknown => {
  if (action.ActionType === 5) return null;
  const object = objects.get(action.ObjectPathId);
  switch (action.ActionType) {
    case 1:
      return instantiated(object, objects);
    case 2:
      return loaded(object, action.QueryInfo?.Select ?? []);
    case 3:
      return invoked(object, action, objects);
    case 4:
      setValue(object, action.Name, objects.arguments(action.ArgumentInfo)[0]);
      return null;
    default:
      throw new Error(`an unknown kind of action: ${action.ActionType}`);
  }
};

/** An answer that holds nothing but an error. */
export const refusal = (
  error: ApiError,
  actionIndex = 0,
  results: BatchAnswer["Results"] = [],
): BatchAnswer => ({
  Results: results,
  Error: {
    Code: error.code,
    Message: error.message,
    ActionIndex: actionIndex,
    HttpStatusCode: 400,
    Location: "",
  },
});

/** Does what a request asks, action by action, until one of them fails; what was done before it stays done. */
export const answerBatch = (batch: Batch, root: HostObject, kept: KeptReferences): BatchAnswer => {
  const objects = new RequestObjects(batch, root, kept);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: done(action, objects) });
    } catch (error) {
      if (error instanceof ApiError) return refusal(error, index, results);
      throw error;
    }
  }
  return { Results: results };
};
