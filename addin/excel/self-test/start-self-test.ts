import type { Language } from "../../../core/text/language.ts";
import { startCalculationThread } from "../../calculation/start-calculation.ts";
import { connectionOf, pageLibrary } from "../connection.ts";
import type { OfficeStart } from "../office-start.ts";
import { readPageFacts } from "./read-page.ts";
import { SelfTest } from "./self-test.ts";
import { threadCheck } from "./thread-check.ts";
import { pageClock } from "./time-limit.ts";

/** What changes while the self-test is on the screen. */
interface Surroundings {
  readonly start: OfficeStart | null;
  readonly language: Language;
}

/** The self-test of this page. @param onOwnSheet hears which sheets are the self-test's. */
export const startSelfTest = (surroundings: () => Surroundings, onOwnSheet: (id: string) => void): SelfTest =>
  new SelfTest({
    facts: () => readPageFacts(surroundings().start, surroundings().language),
    asking: () =>
      surroundings().start === "ready" ? { connection: connectionOf(pageLibrary()), clock: pageClock } : null,
    thread: () => threadCheck(startCalculationThread, pageClock),
    onOwnSheet,
  });
