import type { ClientInternals } from "./client.ts";

/** Event types of the protocol. */
const eventTypes = {
  dataChanged: 10,
  sheetAdded: 13,
  sheetDeleted: 15,
  calculated: 16,
  rowSorted: 19,
  protectionChanged: 24,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export type EventName = keyof typeof eventTypes;

/** Events of the whole workbook; those of one table go by its id. */
const wholeWorkbook = "Workbook";

interface HostEvent {
  readonly name: EventName;
  readonly target: string;
  readonly message: Record<string, unknown>;
}

/** Tells the client of what happened, after the answer to the request in which it happened. */
export class HostEvents {
  readonly #internals: ClientInternals;
  readonly #registered = new Map<string, number>();
  #queue: HostEvent[] = [];
  #told = 0;

  constructor(internals: ClientInternals) {
    this.#internals = internals;
  }

  /** Methods of the protocol by which an object's events are registered for and let go of. */
  methods(names: Readonly<Record<string, EventName>>, target = wholeWorkbook): Record<string, () => void> {
    return Object.fromEntries(
      Object.entries(names).flatMap(([protocolName, name]) => [
        [`_Register${protocolName}Event`, () => this.#count(name, target, 1)],
        [`_Unregister${protocolName}Event`, () => this.#count(name, target, -1)],
      ]),
    );
  }

  listeners(name: EventName, target = wholeWorkbook): number {
    return this.#registered.get(`${name} ${target}`) ?? 0;
  }

  add(name: EventName, message: Record<string, unknown>, target = wholeWorkbook): void {
    if (this.listeners(name, target) === 0) return;
    this.#queue.push({ name, target, message });
    setTimeout(() => this.#flush(), 0);
  }

  /** Events that the client was told of. */
  get told(): number {
    return this.#told;
  }

  get isWaiting(): boolean {
    return this.#queue.length > 0;
  }

  #count(name: EventName, target: string, more: number): void {
    this.#registered.set(`${name} ${target}`, Math.max(0, this.listeners(name, target) + more));
  }

  #flush(): void {
    const events = this.#queue;
    this.#queue = [];
    this.#told += events.length;
    for (const { name, target, message } of events)
      this.#internals._testTriggerRichApiMessageEvent({
        entries: [
          {
            messageCategory: 65_536,
            messageType: eventTypes[name],
            targetId: target,
            message: JSON.stringify(message),
          },
        ],
      });
  }
}
