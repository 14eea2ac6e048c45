import type { FormulaProblem } from "../../formula/problem.ts";
import type { Say } from "../issue-text.ts";

/** What is wrong with a formula, and how to mend it. */
const reasonOf = (problem: FormulaProblem, say: Say): string => {
  const found = `"${problem.found}"`;
  switch (problem.code) {
    case "too-long":
      return `Den er på ${say.number(problem.length)} tegn; den må højst være på ${say.number(problem.maximum)}. Del opgaven i to.`;
    case "too-deep":
      return `Den har parenteser i mere end ${say.number(problem.maximum)} lag. Skriv den kortere.`;
    case "unreadable":
      return `Den kan ikke læses ved ${found}. Se efter en parentes eller et tal, der mangler.`;
    case "not-allowed":
      return `${found} kan ikke bruges. Brug kun tal, navne på sager og + - * / ( ).`;
    case "ambiguous-number":
      return `${found} kan være ${say.number(problem.readings[0])} eller ${say.number(problem.readings[1])}. Skriv tallet uden punktum.`;
    case "unknown-name":
      return `${found} er ikke et navn, der kan bruges her. Der findes ${say.names(problem.available)}.`;
    case "ambiguous-name":
      return `${found} kan være to forskellige ting. Giv den ene sagsgruppe et andet navn.`;
    case "missing-operator":
      return `Der mangler et regnetegn ved ${found}. Skriv + - * eller /.`;
    case "implicit-multiplication-after-division":
      return `${found} kan læses på to måder. Sæt et gangetegn og parenteser.`;
    case "division-by-zero":
      return `${found} deler med 0. Ret tallet.`;
    case "division-by-cases":
      return `${found} deler med et antal sager, som kan blive 0. Del kun med tal.`;
    case "unit-mismatch":
      return `${found} lægger ting sammen, der ikke passer sammen, fx sager og minutter.`;
    case "result-unit":
      return "Den giver hverken et antal eller en tid. Gang sager med tal eller med minutter.";
    case "negative":
      return `${found} er under 0. Opgaver kan ikke være færre end ingen.`;
  }
};

export const formulaRefused = (formula: string, problem: FormulaProblem, say: Say): string =>
  `Formlen ${say.found(formula)} kan ikke bruges. ${reasonOf(problem, say)}`;
