import type { Check, CheckId, SeenCheck } from "./check.ts";
import type { SelfTestText, Told } from "./text/self-test-text.ts";

const toldSeen = <Id extends CheckId>({ checks }: SelfTestText, check: SeenCheck<Id>): Told =>
  checks[check.id].told(check.found, check.outcome === "ok");

/** What was found and what it means; of what could not be seen only why. */
export const tell = (text: SelfTestText, check: Check): Told =>
  check.outcome === "unknown" ? { found: text.unseen(check.why), meaning: "" } : toldSeen(text, check);
