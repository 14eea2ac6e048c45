import { investmentBreakEven, missingForBreakEven } from "../../evaluate/break-even.ts";
import type { Language } from "../../text/language.ts";
import { resultTexts } from "../../text/result-texts.ts";
import { missingWords } from "../money/missing-words.ts";
import type { WorkbookResult } from "../workbook-result.ts";

/** The effect at which the investment of a scenario breaks even, in a sentence; null where there is no such scenario. */
export const breakEvenSentence = (
  answer: WorkbookResult,
  scenario: string,
  language: Language,
): string | null => {
  if (answer.kind !== "result") return null;
  const chosen = answer.plan.scenarios.find(({ id }) => id === scenario);
  if (chosen === undefined) return null;
  const text = resultTexts[language];
  const found = investmentBreakEven(answer.plan, chosen);
  const words = text.money.breakEven;
  switch (found.kind) {
    case "effect":
      return words.effect(text.quantity(found.share, "share"));
    case "not-computable":
      return words[found.kind](
        missingForBreakEven(answer.plan, chosen).map((cause) => missingWords(cause, language)),
      );
    case "always-pays":
    case "never-pays":
      return words[found.kind];
  }
};
