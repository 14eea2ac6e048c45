import { describe, expect, test } from "vitest";
import { rowsAfter } from "../support/write-values.ts";

describe("a shared formula stays whole", () => {
  const shared = (address: string, content: string) =>
    `<c r="${address}"><f t="shared" ${content}</f><v>1</v></c>`;
  const rows = `<row r="1">${shared("B1", 'ref="B1:C2" si="0">A1*$A$1+SUM(A$1:A1)')}${shared("C1", 'si="0">')}</row><row r="2">${shared("B2", 'si="0">')}${shared("C2", 'si="0">')}</row>`;

  test("when the cell that holds its text is written", () => {
    expect(rowsAfter(rows, { B1: 7 })).toBe(
      rows
        .replace(/<c r="B1">.*?<\/c>/, '<c r="B1"><v>7</v></c>')
        .replace(
          '<c r="C1"><f t="shared" si="0">',
          '<c r="C1"><f t="shared" si="0" ref="B1:C2">B1*$A$1+SUM(B$1:B1)',
        ),
    );
  });

  test("when its first cells are written", () => {
    expect(rowsAfter(rows, { B1: 7, C1: 8 })).toContain(
      '<c r="B2"><f t="shared" si="0" ref="B2:C2">A2*$A$1+SUM(A$1:A2)</f><v>1</v></c>',
    );
  });

  test("when another of its cells is written", () => {
    expect(rowsAfter(rows, { B2: 7 })).toBe(rows.replace(/<c r="B2">.*?<\/c>/, '<c r="B2"><v>7</v></c>'));
  });

  test("when all its cells are written", () => {
    expect(rowsAfter(rows, { B1: 1, C1: 2, B2: 3, C2: 4 })).not.toContain("<f");
  });

  test("when the next cell has a self-closing formula, and others share under the same index later", () => {
    const twice = `<row r="1">${shared("A1", 'ref="A1:A2" si="0">D1&amp;"&lt;"')}</row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3">${shared("A3", 'ref="A3" si="0">E3')}</row>`;
    expect(rowsAfter(twice, { A1: 1 })).toBe(
      twice
        .replace(/<c r="A1">.*?<\/c>/, '<c r="A1"><v>1</v></c>')
        .replace('<f t="shared" si="0"/>', '<f t="shared" si="0" ref="A2">D2&amp;"&lt;"</f>'),
    );
  });
});
