import type { QuantityId } from "../explain/quantities.ts";

/** What each quantity that a result is built of is called. */
export type QuantityText = Readonly<Record<QuantityId, string>>;
