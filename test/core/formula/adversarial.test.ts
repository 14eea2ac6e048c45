import fc from "fast-check";
import { all, create } from "mathjs/number";
import { describe, expect, test } from "vitest";
import { parseExpression } from "../../../core/explain/expression.ts";
import type { FormulaName } from "../../../core/formula/names.ts";
import { type FormulaProblem, formulaProblemCodes, isFormulaProblem } from "../../../core/formula/problem.ts";
import { readUserFormula } from "../../../core/formula/read-user-formula.ts";
import type { UserFormula } from "../../../core/plan.ts";

const names: readonly FormulaName[] = [
  { name: "sager", caseGroup: "A", quantity: "open-cases" },
  { name: "nye_sager", caseGroup: "A", quantity: "new-cases" },
];
const read = (text: string) => readUserFormula(text, { names, at: null });

const evaluate = ({ expression, variables }: UserFormula, values: Readonly<Record<string, number>>): number =>
  parseExpression(expression, Object.keys(variables)).bind(values)(0);

describe("no way out of arithmetic:", () => {
  test.each([
    "__proto__",
    "sager.__proto__",
    "constructor",
    "sager.constructor('return 1')()",
    "cos.constructor(1)",
    "toString",
    "hasOwnProperty * 2",
    "[__proto__] * 2",
    "[constructor] * 2",
    "import({pi: 3}, {override: true})",
    "createUnit(1)",
    'evaluate("1+1")',
    'parse("1")',
    'simplify("1")',
    "f(x) = x ^ 2",
    "sager = 2",
    "sager := 2",
    "sager; 2",
    "sager, 2",
    "sager == 2",
    "sager > 2 ? 1 : 2",
    "sager and 1",
    "sager to 1",
    "sager in 1",
    "sager mod 2",
    "sager % 2",
    "5 %",
    "sager!",
    "5!",
    "sager'",
    "sager ^ 2",
    "sager ** 2",
    "sager .* 2",
    "1:10",
    "[1, 2]",
    "[1; 2]",
    "sager[1]",
    "{a: 1}",
    '"sager"',
    "`sager`",
    "# comment",
    "sager # comment",
    "sager // 2",
    "sager /* 2 */",
    "0x10 * sager",
    "1e5 * sager",
    "1e999",
    "Infinity",
    "NaN",
    "null",
    "undefined",
    "true",
    "i * sager",
    "pi * sager",
    "e * sager",
    "operand0 * 2",
    "sager & 1",
    "sager | 1",
    "~sager",
    "sager << 2",
    "=SUM(A1:A2)",
    "=sager",
    "A1 * 2",
    "$A$1",
    "Opgaver!A1",
    "sager * 2\u202E3",
    "sager\u200B* 2",
    "sаger * 2",
    "ｓager * 2",
    "sager * ２",
    "sager × 2",
    "sager − 2",
    "5 ÷ 2",
    "sager * 2²",
    "sager * ½",
    "sager * \u{1D7D0}",
    "\u{1D4C8} * 2",
    "sager * \u0000 2",
    "sager * \uD800",
    "😀",
    "<script>alert(1)</script>",
    "%s%n",
    "sager * 9".padEnd(10_000, "9"),
    "(".repeat(10_000),
    `${"(".repeat(50)}sager${")".repeat(50)}`,
    "-".repeat(10_000),
    "((((((((((".repeat(1000),
    "1%(".repeat(60),
    `${"sager + ".repeat(1250)}1`,
  ])("%j", (text) => {
    const reading = read(text);
    expect(isFormulaProblem(reading)).toBe(true);
    expect(JSON.stringify(reading).length).toBeLessThan(1000);
  });

  test("limits are told with their figures", () => {
    expect(read("1".repeat(201))).toMatchObject({ code: "too-long", length: 201, maximum: 200 });
    expect(read(`${"(".repeat(21)}1${")".repeat(21)}`)).toMatchObject({ code: "too-deep", maximum: 20 });
    expect(isFormulaProblem(read(`${"(".repeat(20)}1${")".repeat(20)}`))).toBe(false);
    expect(isFormulaProblem(read(`${"-".repeat(198)}1`))).toBe(false);
    expect(isFormulaProblem(read("9".repeat(200)))).toBe(false);
  });

  test("a name may be a word of the language below", () => {
    const words = ["to", "in", "mod", "true", "null", "sum", "max", "exp", "constructor", "__proto__", "v1"];
    for (const word of words) {
      const own: FormulaName = { name: word, caseGroup: "A", quantity: "open-cases" };
      const formula = readUserFormula(`3 * ${word} - 1`, { names: [own], at: null });
      if (isFormulaProblem(formula)) throw new Error(`${word}: ${formula.code}`);
      const [identifier = ""] = Object.keys(formula.variables);
      expect(evaluate(formula, { [identifier]: 5 })).toBe(14);
    }
  });

  test("Object's own prototype is left alone", () => {
    read("__proto__ * 2");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const piece = fc.constantFrom(
  ..."sager|nye_sager|nye sager|sagr|[sager]|0,3|1.5|2|0|1.250|minutter|timer|stk.|t|+|-|*|/|(|)|^| |,|.|;|[|]".split(
    "|",
  ),
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("")),
  fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

const anyCases = fc.double({ min: 0, max: 1e6, noNaN: true });

const isWellFormed = (problem: FormulaProblem, text: string): boolean =>
  formulaProblemCodes.includes(problem.code) &&
  problem.found === text.normalize("NFC").slice(problem.start, problem.end);

describe("whatever is written", () => {
  test("becomes a problem with its place, or a formula with a value that is no less than nothing", () => {
    fc.assert(
      fc.property(anyText, anyCases, anyCases, (text, sager, nye_sager) => {
        const reading = read(text);
        if (isFormulaProblem(reading)) return isWellFormed(reading, text);
        const value = evaluate(reading, { sager, nye_sager });
        return Number.isFinite(value) && value >= 0;
      }),
      { numRuns: 5000 },
    );
  });
});

/** A formula as a user writes it, and the same for mathjs. */
interface Pair {
  readonly own: string;
  readonly theirs: string;
}

const both = (text: string): Pair => ({ own: text, theirs: text });
const number: fc.Arbitrary<Pair> = fc
  .integer({ min: 1, max: 9999 })
  .map((hundredths) => hundredths / 100)
  .map((value) => ({ own: String(value).replace(".", ","), theirs: String(value) }));
const name = fc.constantFrom(both("sager"), { own: "NYE sager", theirs: "nye_sager" });

const joined = (operators: string, left: fc.Arbitrary<Pair>, right: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> =>
  fc.tuple(left, fc.constantFrom(...operators.split("")), right).map(([first, operator, second]) => ({
    own: `${first.own} ${operator}${second.own}`,
    theirs: `${first.theirs} ${operator} ${second.theirs}`,
  }));

const enclosed = (inner: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> =>
  inner.map(({ own, theirs }) => ({ own: `(${own})`, theirs: `(${theirs})` }));

/** Numbers, then amounts: what is linear in the cases, and so has a dimension. */
const { amount } = fc.letrec<{ plain: Pair; amount: Pair }>((tie) => ({
  plain: fc.oneof(
    { maxDepth: 3 },
    number,
    enclosed(joined("+-*/", tie("plain"), tie("plain"))),
    joined("*/", tie("plain"), number),
    tie("plain").map(({ own, theirs }) => ({ own: `-(${own})`, theirs: `-(${theirs})` })),
  ),
  amount: fc.oneof(
    { maxDepth: 4 },
    name,
    joined("*/", tie("amount"), tie("plain")),
    joined("*", number, enclosed(tie("amount"))),
    enclosed(joined("+-", tie("amount"), tie("amount"))),
    fc.tuple(number, name).map(([factor, of]) => ({
      own: `(${factor.own} ${of.own})`,
      theirs: `(${factor.theirs} * ${of.theirs})`,
    })),
  ),
}));
const timed: fc.Arbitrary<Pair> = fc.tuple(enclosed(amount), number).map(([count, minutes]) => ({
  own: `${count.own} * ${minutes.own} minutter + 1,5 timer`,
  theirs: `${count.theirs} * (${minutes.theirs} / 60) + 1.5`,
}));

describe("on random formulas", () => {
  const math = create(all ?? {});

  test("agrees with mathjs's own evaluation to 1e-12", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(amount, timed), anyCases, anyCases, ({ own, theirs }, sager, nye_sager) => {
        fc.pre(own.length <= 200);
        const formula = read(own);
        if (isFormulaProblem(formula)) {
          expect(formula.code).toBe("division-by-zero");
          return;
        }
        accepted++;
        const expected = Math.max(0, Number(math.evaluate(theirs, { sager, nye_sager })));
        const found = evaluate(formula, { sager, nye_sager });
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(1500);
  });
});
