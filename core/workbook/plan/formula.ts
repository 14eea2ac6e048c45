import type { FormulaName, FormulaVariable } from "../../formula/names.ts";
import { isFormulaProblem } from "../../formula/problem.ts";
import { readUserFormula } from "../../formula/read-user-formula.ts";
import type { Driver } from "../../plan.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import { languages } from "../../text/language.ts";
import { placeOf, type TableRow, textOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";

type FormulaDriver = Extract<Driver, { readonly kind: "formula" }>;

const quantities = [
  "open-cases",
  "new-cases",
  "closed-cases",
] as const satisfies readonly FormulaVariable["quantity"][];

/** Names for the task's own case group: "sager", "nye sager". */
const ownNames = (caseGroup: string): readonly FormulaName[] =>
  languages.flatMap((language) =>
    quantities.flatMap((quantity) =>
      contractTexts[language].formulaNames[quantity].own.map((name) => ({ name, caseGroup, quantity })),
    ),
  );

/** Names for every case group: "Aktivitetsparate", "nye Aktivitetsparate". */
const groupNames = (caseGroups: readonly string[]): readonly FormulaName[] =>
  caseGroups.flatMap((caseGroup) =>
    languages.flatMap((language) =>
      quantities.map((quantity) => ({
        name: contractTexts[language].formulaNames[quantity].of(caseGroup),
        caseGroup,
        quantity,
      })),
    ),
  );

/** Reads the user's own arithmetic of a task; null where it cannot be used. */
export const formulaDriver = (
  details: TableRow<"taskDetails">,
  stated: string | null,
  { names: { caseGroups }, issues }: PlanContext,
): FormulaDriver | null => {
  const text = textOf(details, "formula");
  if (text === null) return null;
  const caseGroup = stated ?? (caseGroups.length === 1 ? (caseGroups[0] ?? null) : null);
  const names = [...(caseGroup === null ? [] : ownNames(caseGroup)), ...groupNames(caseGroups)];
  const at = placeOf(details, "formula");
  const formula = readUserFormula(text, { names, at });
  if (!isFormulaProblem(formula)) return { kind: "formula", formula };
  issues.add("formula-refused", at, { formula: text, problem: formula });
  return null;
};
