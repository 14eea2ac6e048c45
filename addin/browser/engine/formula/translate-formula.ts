import { type CellArea, type CellPlace, lastColumn, lastRow } from "../../../ooxml/cells/address.ts";
import { shiftFormula } from "../../../ooxml/cells/shift-formula.ts";
import { depthOf, isTooDeep } from "./depth.ts";
import { absolute, areaOf, isSingle, quoted, unquoted } from "./references.ts";
import type { FormulaScope, ScopedTable } from "./scope.ts";
import { resolveBrackets } from "./structured-reference.ts";
import { formulaTokens, type Token } from "./tokens.ts";
import type { SheetArea, TranslatedFormula } from "./translated.ts";

/** Where a formula stands. */
export interface FormulaPlace extends CellPlace {
  readonly sheet: number;
}

/** What is gathered on the way through a formula and the names in it. */
interface Findings {
  readonly areas: SheetArea[];
  readonly tables: Set<string>;
  isVolatile: boolean;
  isForeign: boolean;
  /** Characters of the names that were written out. */
  written: number;
  /** SUMIF and AVERAGEIF read as many cells of their last range as the first has. */
  stretchesRanges: boolean;
}

const volatileFunctions = new Set(
  `TODAY NOW RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT CELL INFO`.split(/\s+/),
);
const stretchingFunctions = new Set(["SUMIF", "AVERAGEIF"]);

/** Names inside names beyond this are taken for a circle. */
const deepestName = 16;

/**
 * Characters of names written out in one formula, twelve times what Excel lets one have. Names that each name the one before
 * it twenty times would be longer than any memory; such a formula is left to the file.
 */
const longestNames = 100_000;

/** A reference, a function with all its arguments or a plain value needs no parentheses where it stands for a name. */
const isWhole = (tokens: readonly Token[]): boolean => {
  const core = tokens.filter(({ kind }) => kind !== "prefix");
  if (core.length === 1) return true;
  if (core[0]?.kind !== "function") return false;
  let depth = 0;
  return core.every(({ text }, index) => {
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    return index === 0 || depth > 0 || index === core.length - 1;
  });
};

/**
 * Functions that take single values. In a formula that is no array formula, a range stands there for its one cell in the
 * formula's own row or column; the engine would calculate with all of it, and fill as many cells.
 */
const scalarFunctions = new Set(
  `ABS INT ROUND ROUNDUP ROUNDDOWN TRUNC MOD SQRT EXP LN LOG LOG10 POWER SIGN CEILING FLOOR LEFT
  RIGHT MID LEN TRIM UPPER LOWER PROPER VALUE TEXT FIND SEARCH SUBSTITUTE REPLACE REPT EXACT
  CONCATENATE IFERROR DATE YEAR MONTH DAY WEEKDAY HOUR MINUTE SECOND TIME DATEVALUE`.split(/\s+/),
);

/** Functions that hand on or compare single values, besides those that take them. */
const passingFunctions = new Set(["IF", "OR", "AND", "NOT", "CHOOSE", "EDATE", "EOMONTH", "N", "T"]);

/** Arguments of other functions that are single values, from 0. */
const scalarArguments: ReadonlyMap<string, number> = new Map([
  ["MATCH", 0],
  ["COUNTIF", 1],
  ["SUMIF", 1],
]);

/** A range may begin or end with what INDEX finds, which is then no single value. */
const rangeOfCalculatedEnds = /\)\s*:|:\s*@?INDEX\(/i;

const isBinding = (token: Token | undefined): boolean =>
  token?.kind === "other" && (token.text === ":" || token.text === "@" || token.text === "#");

/** One pass through a formula; `prefix` waits for the word that it belongs to. */
class Translation {
  readonly #scope: FormulaScope;
  readonly #place: FormulaPlace;
  readonly #findings: Findings;
  readonly #depth: number;
  /** The functions, and "" for plain parentheses, that are open here. */
  readonly #open: string[];
  /** Arguments of each of them that are done. */
  readonly #done: number[];
  #prefix: Token | null = null;
  /** Name of the function whose parenthesis follows. */
  #called = "";
  /** The range may not be narrowed to one cell: it is an end of a larger one, or was narrowed already. */
  #isBound = false;
  #hasCalculatedEnds = false;

  constructor(
    scope: FormulaScope,
    place: FormulaPlace,
    findings: Findings,
    depth: number,
    open: readonly string[] = [],
    done: readonly number[] = [],
  ) {
    this.#open = [...open];
    this.#done = [...done];
    this.#scope = scope;
    this.#place = place;
    this.#findings = findings;
    this.#depth = depth;
  }

  run(formula: string): string {
    this.#hasCalculatedEnds = rangeOfCalculatedEnds.test(formula);
    const tokens = formulaTokens(formula);
    return tokens.map((token, index) => this.#token(token, tokens[index - 1], tokens[index + 1])).join("");
  }

  #token(token: Token, before: Token | undefined, after: Token | undefined): string {
    this.#isBound = isBinding(before) || isBinding(after);
    switch (token.kind) {
      case "prefix":
        return this.#keepPrefix(token);
      case "reference":
        return this.#reference(token.text);
      case "function":
        return this.#function(token.text);
      case "name":
        return after?.kind === "brackets" ? "" : this.#name(token.text);
      case "brackets":
        return this.#structured(token.text, before);
      case "text":
      case "error":
      case "number":
        return this.#takePrefix() + token.text;
      case "other":
        return this.#takePrefix() + this.#sign(token.text);
    }
  }

  #keepPrefix(token: Token): "" {
    this.#prefix = token;
    if (/[[:]/.test(unquoted(token.text))) {
      this.#findings.isForeign = true;
      // Which cells of several sheets are meant is not followed.
      if (!token.text.includes("[")) this.#findings.isVolatile = true;
    }
    return "";
  }

  /** Sheet that the waiting prefix names; the formula's own where none waits, undefined where there is no such sheet. */
  #prefixSheet(): number | undefined {
    return this.#prefix === null ? this.#place.sheet : this.#scope.sheetIndex(unquoted(this.#prefix.text));
  }

  /** The waiting prefix as the engine takes it: with the sheet's name in just that case. */
  #takePrefix(): string {
    if (this.#prefix === null) return "";
    const name = this.#scope.sheets[this.#prefixSheet() ?? -1];
    const text = name === undefined ? this.#prefix.text : quoted(name);
    this.#prefix = null;
    return text;
  }

  #reference(text: string): string {
    const sheet = this.#prefixSheet();
    const area = areaOf(text);
    if (area === null) return this.#name(text);
    if (sheet !== undefined) this.#findings.areas.push({ sheet, area });
    return this.#narrowing(area) + this.#takePrefix() + text;
  }

  /** "@" where a range stands for its one cell in the row or column of the formula. */
  #narrowing(area: CellArea): "@" | "" {
    if (isSingle(area) || this.#isBound) return "";
    return this.#open.every((name) => name === "" || scalarFunctions.has(name)) ? "@" : "";
  }

  #function(text: string): string {
    const name = text.replace(/^(?:_xlfn\.|_xlws\.)+/i, "");
    this.#called = name.toUpperCase();
    if (this.#called === "SINGLE") return "@";
    if (this.#called === "INDEX" && this.#isSingleHere()) return `${this.#takePrefix()}@${name}`;
    if (volatileFunctions.has(name.toUpperCase())) this.#findings.isVolatile = true;
    if (stretchingFunctions.has(name.toUpperCase())) this.#findings.stretchesRanges = true;
    return this.#takePrefix() + name;
  }

  /**
   * What INDEX finds is one cell in a formula that is no array formula, where a single value is asked for. The engine
   * would take it for cells that may spread, and look through all such formulas with each cell that it calculates.
   */
  #isSingleHere(): boolean {
    if (this.#isBound || this.#hasCalculatedEnds) return false;
    return this.#open.every(
      (name, depth) =>
        name === "" ||
        scalarFunctions.has(name) ||
        passingFunctions.has(name) ||
        scalarArguments.get(name) === this.#done[depth],
    );
  }

  #name(text: string): string {
    const table = this.#prefix === null ? this.#scope.table(text) : undefined;
    if (table !== undefined) return this.#cells(table, "[]");
    const sheet = this.#prefixSheet();
    const found = sheet === undefined ? undefined : this.#scope.definedName(text, sheet);
    if (found === undefined || this.#depth === deepestName) {
      return this.#takePrefix() + text.replace(/^_xlpm\./i, "");
    }
    this.#findings.written += found.formula.length;
    if (this.#findings.written > longestNames) {
      this.#findings.isForeign = true;
      return this.#takePrefix() + text;
    }
    this.#prefix = null;
    // Relative references in a name are those of the first cell.
    const formula = shiftFormula(found.formula, this.#place.row - 1, this.#place.column - 1);
    const { findings, open, done } = { findings: this.#findings, open: this.#open, done: this.#done };
    const inner = new Translation(this.#scope, this.#place, findings, this.#depth + 1, open, done).run(
      formula,
    );
    return isWhole(formulaTokens(inner)) ? inner : `(${inner})`;
  }

  #structured(brackets: string, before: Token | undefined): string {
    const isNamed = before?.kind === "name";
    const table = isNamed
      ? this.#scope.table(before.text)
      : this.#scope.tableAt(this.#place.sheet, this.#place);
    if (this.#prefix !== null) this.#findings.isForeign = true;
    this.#prefix = null;
    return table === undefined ? "#REF!" : this.#cells(table, brackets);
  }

  #cells(table: ScopedTable, brackets: string): string {
    this.#findings.tables.add(table.part);
    const cells = resolveBrackets(table, brackets, this.#place);
    if ("error" in cells) return cells.error;
    this.#findings.areas.push({ sheet: table.sheet, area: cells });
    return this.#narrowing(cells) + quoted(this.#scope.sheets[table.sheet] ?? "") + absolute(cells);
  }

  #sign(text: string): string {
    // A range between two calculated ends, and the cells that another formula fills, are known only when calculated.
    if (text === ":" || text === "#") this.#findings.isVolatile = true;
    if (text === "(") {
      this.#open.push(this.#called);
      this.#done.push(0);
    }
    if (text === ")") {
      this.#open.pop();
      this.#done.pop();
    }
    if (text === ",") this.#done.push((this.#done.pop() ?? 0) + 1);
    this.#called = "";
    return text;
  }
}

const stretched = (areas: readonly SheetArea[]): readonly SheetArea[] => {
  const rows = Math.max(...areas.map(({ area }) => area.bottom - area.top));
  const columns = Math.max(...areas.map(({ area }) => area.right - area.left));
  return areas.map(({ sheet, area }) => ({
    sheet,
    area: {
      ...area,
      bottom: Math.min(area.top + rows, lastRow),
      right: Math.min(area.left + columns, lastColumn),
    },
  }));
};

/**
 * A formula of the workbook in the words of the engine, which knows neither tables nor most names: structured references become
 * addresses, names what they stand for, and sheets are called just as their tabs are.
 */
export const translateFormula = (
  formula: string,
  place: FormulaPlace,
  scope: FormulaScope,
): TranslatedFormula => {
  const findings: Findings = {
    areas: [],
    tables: new Set(),
    isVolatile: false,
    isForeign: false,
    written: 0,
    stretchesRanges: false,
  };
  const text = new Translation(scope, place, findings, 0).run(formula);
  const { areas, tables, isVolatile } = findings;
  const depth = depthOf(text);
  const isForeign = findings.isForeign || isTooDeep(text, depth);
  const read = findings.stretchesRanges ? stretched(areas) : areas;
  return { text, areas: read, depth, tables, isVolatile, isForeign };
};
