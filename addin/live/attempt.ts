import { errorDetails } from "../calculation/error-details.ts";
import type { HeldState } from "./held-state.ts";
import type { Failure } from "./live-state.ts";

/** Null where it threw; the state tells so, and the loop lives on. */
export const attempt = async <Value>(
  held: HeldState,
  during: Failure["during"],
  action: () => Promise<Value>,
): Promise<Value | null> => {
  try {
    return await action();
  } catch (error) {
    held.set({ failure: { during, details: errorDetails(error) } });
    return null;
  }
};
