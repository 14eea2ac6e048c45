import { expect, test } from "vitest";
import { blankOut, importedNames } from "./source-code.ts";

const identifiers = (text: string) => blankOut(text).match(/\b[A-Z]\w+/g) ?? [];

test.each([
  ["a call", "const now = Date.now();", ["Date"]],
  ["a line comment", "a(); // Date\nMap;", ["Map"]],
  ["a block comment over lines", "/* Date\n Date */ Map;", ["Map"]],
  ["a string with an escaped quote", 'a("Date \\" Date"); Map;', ["Map"]],
  ["a comment begun inside a string", 'a("/*"); Date; b("*/");', ["Date"]],
  ["the text of a template", "`Date ${x} Date`; Map;", ["Map"]],
  ["the hole of a template", "`text ${Date.now()} text`;", ["Date"]],
  ["a template in the hole of a template", "`A ${ `B ${Date} C` } D`; Map;", ["Date", "Map"]],
  ["an object in the hole of a template", "`A ${f({ a: Map })} B`; Date;", ["Map", "Date"]],
  ["a regular expression with a quote", 'const p = /Date"[/Date]/g; Map;', ["Map"]],
  ["a template over lines", "`Date\n{ // ${a}\n}`; Map;", ["Map"]],
  ["a regular expression after return", "return /Date/.test(x) ? Map : 1;", ["Map"]],
  ["a brace after a hole", "{ `${a}`; } Date; `Map`", ["Date"]],
  ["a division", "const x = a / Date / b;", ["Date"]],
  ["a division after a bracket", "const x = (a) / Date / 2; // Map", ["Date"]],
])("code and text are told apart in %s", (_, text, expected) => {
  expect(identifiers(text)).toEqual(expected);
});

test("blanking keeps every place", () => {
  const text = 'import { a } from "./a.ts"; /* Ø\n */ const b = `x${a}y`;';
  expect(blankOut(text)).toHaveLength(text.length);
  expect(blankOut(text).indexOf("const b")).toBe(text.indexOf("const b"));
});

test("imports are found in all their forms, and not in comments", () => {
  const text = `
    import "./effect.ts";
    import { a } from "./a.ts";
    import type { B } from 'mathjs/number';
    export * from "./c.ts";
    // import { d } from "./d.ts";
    const e = await import("./e.ts");
  `;
  expect(importedNames({ text, code: blankOut(text) })).toEqual([
    "./effect.ts",
    "./a.ts",
    "mathjs/number",
    "./c.ts",
    "./e.ts",
  ]);
});
