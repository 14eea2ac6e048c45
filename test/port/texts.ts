import fc from "fast-check";
import { expect, test } from "vitest";
import { done, tablesOf, type WithPort, write } from "./port-under-test.ts";

/** What spreadsheets take for the beginning of a formula, a number, a day, a truth or an error. */
const beginning = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "'",
  "#",
  "\t=",
  " =",
  " -",
  " #",
  "\n+",
  "1",
  "TR",
  "(",
);

const rest = fc.oneof(
  fc.constantFrom(
    "",
    "1+1",
    "A1",
    "SUM(A1:A9)",
    "cmd|'/C calc'!A0",
    'HYPERLINK("http://example.invalid/","her")',
    "WEBSERVICE(A1)",
    "/2",
    "-2016",
    " marts 2016",
    "N/A",
    "UE",
    "5 %",
    "1.250,5",
    "'",
    "=",
  ),
  fc.string({ maxLength: 12 }),
);

/** Excel has no other control characters in a cell. */
const isWritable = (text: string): boolean =>
  Array.from(text).every((letter) => letter >= " " || letter === "\t" || letter === "\n");

/** A text that begins so that programs take it for something else. */
export const deceptiveText: fc.Arbitrary<string> = fc
  .tuple(beginning, rest)
  .map(([first, then]) => first + then)
  .filter(isWritable);

/** Nothing that is written as a text becomes anything else, whatever it begins with. */
export const textContract = (withPort: WithPort): void => {
  test("a text that begins with =, +, - or @ is a text in the cell", () =>
    withPort(async ({ port }) => {
      await fc.assert(
        fc.asyncProperty(fc.array(deceptiveText, { minLength: 1, maxLength: 3 }), async (texts) => {
          const writes = texts.map((text, row) => write("Sager", `B${row + 4}`, text));
          expect(await port.writeCells(writes, "edit")).toEqual(done);
          const [table] = (await tablesOf(port)).tables;
          expect(table?.rows.slice(0, texts.length).map(([cell]) => cell?.value)).toEqual(texts);
        }),
        { numRuns: 150 },
      );
    }));
};
