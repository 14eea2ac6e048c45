import type { SelfTest, SelfTestState } from "../../self-test/self-test.ts";
import type { SelfTestText } from "../../self-test/text/self-test-text.ts";

/** What each part of the page is given. */
export interface SelfTestPart {
  readonly text: SelfTestText;
  readonly state: SelfTestState;
  readonly selfTest: SelfTest;
}
