import type { FormulaProblem } from "../../formula/problem.ts";
import type { Say } from "../issue-text.ts";

/** What is wrong with a formula, and how to mend it. */
const reasonOf = (problem: FormulaProblem, say: Say): string => {
  const found = `"${problem.found}"`;
  switch (problem.code) {
    case "too-long":
      return `It has ${say.number(problem.length)} characters; it may have ${say.number(problem.maximum)} at most. Split the task in two.`;
    case "too-deep":
      return `Its parentheses are more than ${say.number(problem.maximum)} deep. Write it shorter.`;
    case "unreadable":
      return `It cannot be read at ${found}. Look for a parenthesis or a number that is missing.`;
    case "not-allowed":
      return `${found} cannot be used. Use only numbers, names of cases and + - * / ( ).`;
    case "ambiguous-number":
      return `${found} can be ${say.number(problem.readings[0])} or ${say.number(problem.readings[1])}. Write the number without a mark for thousands.`;
    case "unknown-name":
      return `${found} is no name that can be used here. There is ${say.names(problem.available)}.`;
    case "ambiguous-name":
      return `${found} can be two different things. Give one of the case groups another name.`;
    case "missing-operator":
      return `An operator is missing at ${found}. Write + - * or /.`;
    case "implicit-multiplication-after-division":
      return `${found} can be read in two ways. Write the multiplication sign and parentheses.`;
    case "division-by-zero":
      return `${found} divides by 0. Mend the number.`;
    case "division-by-cases":
      return `${found} divides by a number of cases, which can become 0. Divide by numbers only.`;
    case "unit-mismatch":
      return `${found} adds what does not belong together, such as cases and minutes.`;
    case "result-unit":
      return "It gives neither a number nor a time. Multiply cases by numbers or by minutes.";
    case "negative":
      return `${found} is below 0. There cannot be fewer tasks than none.`;
  }
};

export const formulaRefused = (formula: string, problem: FormulaProblem, say: Say): string =>
  `The formula ${say.found(formula)} cannot be used. ${reasonOf(problem, say)}`;
