import type { ProxyMarked } from "comlink";
import type { Language } from "../../core/text/language.ts";
import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { Calculated, Calculation, Follow } from "./calculation.ts";
import { withoutFigures } from "./error-details.ts";
import { type SentTables, tableReceiver } from "./sent-tables.ts";

/** A calculation as it is asked from another thread: its tables are sent in few parts, and only those that are new. */
export interface CalculationService extends Omit<Calculation, "evaluate" | "contributions"> {
  evaluate(sent: SentTables, language: Language, marks: NumberMarks | null): Promise<Calculated>;
  /** Whoever follows is asked in its own thread. */
  contributions(scenario: string, follow: Follow & ProxyMarked): ReturnType<Calculation["contributions"]>;
}

/** Nothing that stands in the workbook leaves by an error. */
const guarded = async <Value>(compute: () => Promise<Value>): Promise<Value> => {
  try {
    return await compute();
  } catch (error) {
    throw withoutFigures(error);
  }
};

export const calculationService = (calculation: Calculation): CalculationService => {
  const receive = tableReceiver();
  return {
    evaluate: (sent, language, marks) =>
      guarded(async () => calculation.evaluate(receive(sent), language, marks)),
    present: (language, marks) => guarded(async () => calculation.present(language, marks)),
    explain: (request) => guarded(async () => calculation.explain(request)),
    explainParts: (figure) => guarded(async () => calculation.explainParts(figure)),
    standing: (scenario) => guarded(async () => calculation.standing(scenario)),
    contributions: (scenario, follow) => guarded(async () => calculation.contributions(scenario, follow)),
    breakEven: (scenario) => guarded(async () => calculation.breakEven(scenario)),
  };
};
