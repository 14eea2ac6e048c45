import type { ClientInternals } from "./client.ts";

/** Event types of the protocol. */
export const eventTypes = { dataChanged: 10, protectionChanged: 24 } as const;
export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

/** Tells the client of what happened, after the answer to the request in which it happened. */
export class HostEvents {
  readonly #internals: ClientInternals;
  readonly #registered = new Map<EventType, number>();
  #queue: { readonly type: EventType; readonly message: Record<string, unknown> }[] = [];
  #told = 0;

  constructor(internals: ClientInternals) {
    this.#internals = internals;
  }

  register(type: EventType): void {
    this.#registered.set(type, this.listeners(type) + 1);
  }

  unregister(type: EventType): void {
    this.#registered.set(type, Math.max(0, this.listeners(type) - 1));
  }

  listeners(type: EventType): number {
    return this.#registered.get(type) ?? 0;
  }

  add(type: EventType, message: Record<string, unknown>): void {
    if (this.listeners(type) === 0) return;
    this.#queue.push({ type, message });
    setTimeout(() => this.#flush(), 0);
  }

  /** Events that the client was told of. */
  get told(): number {
    return this.#told;
  }

  get isWaiting(): boolean {
    return this.#queue.length > 0;
  }

  #flush(): void {
    const events = this.#queue;
    this.#queue = [];
    this.#told += events.length;
    for (const { type, message } of events)
      this.#internals._testTriggerRichApiMessageEvent({
        entries: [
          {
            messageCategory: 65_536,
            messageType: type,
            targetId: "Workbook",
            message: JSON.stringify(message),
          },
        ],
      });
  }
}
