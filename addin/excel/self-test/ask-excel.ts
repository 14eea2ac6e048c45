import type { Connection } from "../connection.ts";
import { codeOf } from "../trouble.ts";
import { type CheckId, type UnseenCheck, unseen } from "./check.ts";
import { type SelfTestClock, within } from "./time-limit.ts";

/** How the self-test speaks with Excel. */
export interface Asking {
  readonly connection: Connection;
  readonly clock: SelfTestClock;
}

/** What an error of Excel's is called; its message may hold what stands in the workbook. */
export const nameOf = (error: unknown): string => {
  const code = codeOf(error);
  if (code !== "") return code;
  return error instanceof Error ? error.name : "";
};

/** A check that Excel has to answer. That it refuses, or keeps silent, is what is told then. */
export const askFor = async <Id extends CheckId, Found>(
  id: Id,
  { clock }: Asking,
  ask: () => Promise<Found>,
): Promise<Found | UnseenCheck<Id>> => {
  try {
    const answer = await within(ask(), clock);
    return answer === "no-answer" ? unseen(id, "no-answer") : answer;
  } catch (error) {
    return unseen(id, "refused", nameOf(error));
  }
};
