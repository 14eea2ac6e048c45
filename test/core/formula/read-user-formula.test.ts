import { describe, expect, test } from "vitest";
import type { FormulaName } from "../../../core/formula/names.ts";
import { type FormulaProblemCode, isFormulaProblem } from "../../../core/formula/problem.ts";
import { readUserFormula } from "../../../core/formula/read-user-formula.ts";
import type { CellReference } from "../../../core/origin.ts";

const names: readonly FormulaName[] = [
  { name: "sager", caseGroup: "Dagpenge", quantity: "open-cases" },
  { name: "åbne sager", caseGroup: "Dagpenge", quantity: "open-cases" },
  { name: "nye_sager", caseGroup: "Dagpenge", quantity: "new-cases" },
  { name: "closed cases", caseGroup: "Dagpenge", quantity: "closed-cases" },
  { name: "Job- og uddannelse (klar)", caseGroup: "Klar", quantity: "open-cases" },
  { name: "end", caseGroup: "Klar", quantity: "new-cases" },
  { name: "fælles", caseGroup: "Dagpenge", quantity: "open-cases" },
  { name: "Fælles", caseGroup: "Klar", quantity: "open-cases" },
];

const read = (text: string) => readUserFormula(text, { names, at: null });

/** "pieces: sager * 0.3" of a formula, "unknown-name: sagr" of a problem. */
const outcome = (text: string): string => {
  const reading = read(text);
  return isFormulaProblem(reading)
    ? `${reading.code}: ${reading.found}`
    : `${reading.gives}: ${reading.expression}`;
};

describe("a formula is read", () => {
  test.each([
    // numbers
    ["sager * 0,3", "pieces: sager * 0.3"],
    ["sager * 0.3", "pieces: sager * 0.3"],
    ["sager*0,125", "pieces: sager * 0.125"],
    ["sager * 1250", "pieces: sager * 1250"],
    ["sager * 1250,125", "pieces: sager * 1250.125"],
    ["12", "pieces: 12"],
    // names
    ["0,25 * nye_sager", "pieces: 0.25 * nye_sager"],
    ["0,25 * nye sager", "pieces: 0.25 * nye_sager"],
    ["0,25 * NYE  Sager", "pieces: 0.25 * nye_sager"],
    ["ÅBNE SAGER / 4", "pieces: åbne_sager / 4"],
    ["a\u030Abne_sager / 4", "pieces: åbne_sager / 4"],
    ["closed\u00a0cases * 2", "pieces: closed_cases * 2"],
    ["[closed cases] * 2", "pieces: closed_cases * 2"],
    ["[job- og uddannelse (klar)] / 12", "pieces: _4 / 12"],
    ["end * 2", "pieces: _5 * 2"],
    // units
    ["sager * 0,3 * 25 minutter", "hours: sager * 0.3 * (25 / 60)"],
    ["sager * 25min", "hours: sager * (25 / 60)"],
    ["sager * 25 min.", "hours: sager * (25 / 60)"],
    ["0,5 * sager * 1,5 timer + 2 Timer", "hours: 0.5 * sager * 1.5 + 2"],
    ["10 stk. + sager * 2 stk", "pieces: 10 + sager * 2"],
    ["sager * 2 pieces * 1 hour", "hours: sager * 2 * 1"],
    ["sager * 30 minutes + 0,5 t", "hours: sager * (30 / 60) + 0.5"],
    ["sager * 0,3 + 5", "pieces: sager * 0.3 + 5"],
    ["sager + nye sager + 3 stk", "pieces: sager + nye_sager + 3"],
    ["10 timer / 2", "hours: 10 / 2"],
    ["10 timer / (25 minutter)", "pieces: 10 / ((25 / 60))"],
    ["7 timer / (2 stk)", null],
    // multiplication left out
    ["2 sager", "pieces: 2 * sager"],
    ["0,3 (sager + nye sager)", "pieces: 0.3 * (sager + nye_sager)"],
    ["1 + 2 sager", "pieces: 1 + 2 * sager"],
    ["1/2 * sager", "pieces: 1 / 2 * sager"],
    // signs
    ["sager - 100", "pieces: max(0, sager - 100)"],
    ["sager * -(0,2 - 1)", "pieces: max(0, sager * - (0.2 - 1))"],
    ["sager / -2", "pieces: max(0, sager / - 2)"],
    [" ( ( sager ) ) ", "pieces: ((sager))"],
    ["sager\n* 2", "pieces: sager * 2"],
  ])("%s", (text, expected) => {
    if (expected === null) expect(outcome(text)).toContain("result-unit");
    else expect(outcome(text)).toBe(expected);
  });

  test("with the quantities that its names stand for, and its cell", () => {
    const at: CellReference = { sheet: "Opgaver", table: "T", row: 2, column: "Egen formel", cell: "C7" };
    expect(readUserFormula("sager + Nye sager + sager", { names, at })).toEqual({
      text: "sager + Nye sager + sager",
      expression: "sager + nye_sager + sager",
      variables: {
        sager: { caseGroup: "Dagpenge", quantity: "open-cases" },
        nye_sager: { caseGroup: "Dagpenge", quantity: "new-cases" },
      },
      gives: "pieces",
      at,
    });
  });
});

describe("a formula is refused", () => {
  test.each<[string, FormulaProblemCode, string]>([
    ["sager * 1.250", "ambiguous-number", "1.250"],
    ["sager * 1,250", "ambiguous-number", "1,250"],
    ["sager * 1.234,5", "unreadable", "1.234,5"],
    ["sager * ,5", "not-allowed", ","],
    ["sagr * 2", "unknown-name", "sagr"],
    ["sager x 2", "unknown-name", "x"],
    ["[sagr] * 2", "unknown-name", "[sagr]"],
    ["sager * minutter", "unknown-name", "minutter"],
    ["sager * 25 minutter pr. sag", "unknown-name", "pr"],
    ["FÆLLES * 2", "ambiguous-name", "FÆLLES"],
    ["sager nye_sager", "missing-operator", "sager nye_sager"],
    ["sager 2", "missing-operator", "sager 2"],
    ["2 3", "missing-operator", "2 3"],
    ["(2) sager", "missing-operator", ") sager"],
    ["25 minutter sager", "missing-operator", "25 minutter sager"],
    ["sager (2)", "missing-operator", "sager ("],
    ["1/2 sager", "implicit-multiplication-after-division", "2 sager"],
    ["1/-2 sager", "implicit-multiplication-after-division", "2 sager"],
    ["1/2 (sager)", "implicit-multiplication-after-division", "2 ("],
    ["sager / 2 timer", "implicit-multiplication-after-division", "2 timer"],
    ["sager / 0", "division-by-zero", "sager / 0"],
    ["2 * (sager / (0,5 - 0,5))", "division-by-zero", "sager / (0,5 - 0,5)"],
    ["nye sager / sager", "division-by-cases", "nye sager / sager"],
    ["1 / (1 + 0 * sager)", "division-by-cases", "1 / (1 + 0 * sager)"],
    ["sager + 5 minutter", "unit-mismatch", "sager + 5 minutter"],
    ["2 * (5 timer - 3)", "unit-mismatch", "5 timer - 3"],
    ["3 stk + 5 timer", "unit-mismatch", "3 stk + 5 timer"],
    ["sager * nye sager", "result-unit", "sager * nye sager"],
    ["(sager + 5) * (nye sager - 2)", "result-unit", "(sager + 5) * (nye sager - 2)"],
    ["sager * 5 min * 2 timer", "result-unit", "sager * 5 min * 2 timer"],
    ["sager / (5 min)", "result-unit", "sager / (5 min)"],
    ["-5", "negative", "-5"],
    ["2 timer - 180 minutter", "negative", "2 timer - 180 minutter"],
    ["", "unreadable", ""],
    ["   ", "unreadable", "   "],
    ["(sager", "unreadable", "sager"],
    ["sager)", "unreadable", ")"],
    ["sager *", "unreadable", "*"],
    ["* sager", "unreadable", "*"],
    ["sager * / 2", "unreadable", "/"],
    ["()", "unreadable", ")"],
    ["+sager", "not-allowed", "+sager"],
  ])("%s: %s", (text, code, found) => {
    expect(outcome(text)).toBe(`${code}: ${found}`);
  });

  test("with the names that there are, and with both readings of a number", () => {
    expect(read("2 * sagr")).toMatchObject({ start: 4, end: 8, available: names.map(({ name }) => name) });
    expect(read("sager * 1.250")).toMatchObject({ readings: [1250, 1.25] });
  });
});
