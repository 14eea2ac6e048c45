import type { SheetModel, WorkbookModel } from "../../../ooxml/sheets/sheet.ts";
import { unquoted } from "./references.ts";

/** What the formulas of a sheet can hang on; rather too much than too little. */
export interface SheetReads {
  /** The sheets that they name, directly or through tables and names. */
  readonly sheets: ReadonlySet<number>;
  /** They can read a sheet that no formula names: INDIRECT does, and a reference through several sheets. */
  readonly readsAny: boolean;
  /** They give another value each time, on which two engines would not agree. */
  readonly isRandom: boolean;
}

interface Found {
  readonly sheets: Set<number>;
  readonly followed: Set<string>;
  readsAny: boolean;
  isRandom: boolean;
}

/** Texts in quotes, and words with the sign that tells what they are. */
const words = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*[!(:]?/gu;
const findingFunctions = new Set(["INDIRECT("]);
const randomFunctions = new Set(["RAND(", "RANDBETWEEN(", "RANDARRAY("]);
const prefixOfNewFunctions = /^(?:_xlfn\.|_xlws\.)+/i;

const folded = (name: string): string => name.toLowerCase();

/** Meanings of a word by what it is called: names of every scope, since a sheet may have its own. */
const namedFormulas = ({ names }: WorkbookModel): ReadonlyMap<string, readonly string[]> => {
  const formulas = new Map<string, string[]>();
  for (const { name, formula } of names) {
    const known = formulas.get(folded(name));
    if (known === undefined) formulas.set(folded(name), [formula]);
    else known.push(formula);
  }
  return formulas;
};

const sheetsOfTables = ({ sheets }: WorkbookModel): ReadonlyMap<string, number> =>
  new Map(sheets.flatMap(({ tables }, index) => tables.map(({ name }) => [folded(name), index] as const)));

/** Rules for what may be typed read other sheets too, such as a list of what there is to choose. */
const ruleFormulas = ({ validations }: SheetModel): readonly string[] =>
  validations.flatMap(({ formula1, formula2 }) => [formula1, formula2]);

const nothingFound = (): Found => ({
  sheets: new Set(),
  followed: new Set(),
  readsAny: false,
  isRandom: false,
});

/** Which sheets the formulas of each sheet read, found by their words when first asked for. */
export class SheetLinks {
  readonly #workbook: WorkbookModel;
  readonly #sheetIndexes: ReadonlyMap<string, number>;
  readonly #tables: ReadonlyMap<string, number>;
  readonly #names: ReadonlyMap<string, readonly string[]>;
  readonly #found = new Map<number, Found>();
  readonly #rules = new Map<number, ReadonlySet<number>>();

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
    this.#sheetIndexes = new Map(workbook.sheets.map(({ name }, index) => [folded(name), index]));
    this.#tables = sheetsOfTables(workbook);
    this.#names = namedFormulas(workbook);
  }

  of(sheet: number): SheetReads {
    return this.#foundOf(sheet);
  }

  /** The sheets that the rules for what may be typed into a sheet read. */
  ofRules(sheet: number): ReadonlySet<number> {
    const known = this.#rules.get(sheet);
    if (known !== undefined) return known;
    const model = this.#workbook.sheets[sheet];
    const found = nothingFound();
    for (const formula of model === undefined ? [] : ruleFormulas(model)) this.#look(found, formula);
    this.#rules.set(sheet, found.sheets);
    return found.sheets;
  }

  /** A formula that was typed into the sheet. Whether it reads what no formula of the sheet read before. */
  add(sheet: number, formula: string): boolean {
    const found = this.#foundOf(sheet);
    const before = [found.sheets.size, found.readsAny, found.isRandom].join();
    this.#look(found, formula);
    return before !== [found.sheets.size, found.readsAny, found.isRandom].join();
  }

  #foundOf(sheet: number): Found {
    const known = this.#found.get(sheet);
    if (known !== undefined) return known;
    const found = nothingFound();
    this.#found.set(sheet, found);
    for (const formula of this.#workbook.sheets[sheet]?.cells.formulas.values() ?? [])
      this.#look(found, formula);
    return found;
  }

  #look(found: Found, formula: string): void {
    for (const word of formula.match(words) ?? []) {
      if (word.startsWith('"') || found.followed.has(word)) continue;
      found.followed.add(word);
      this.#follow(found, word);
    }
  }

  #follow(found: Found, word: string): void {
    if (word.endsWith("(")) this.#followFunction(found, word.replace(prefixOfNewFunctions, "").toUpperCase());
    else if (word.endsWith("!")) this.#followPrefix(found, unquoted(word));
    else if (word.endsWith(":")) this.#followStart(found, word.slice(0, -1));
    else this.#followName(found, word);
  }

  #followFunction(found: Found, name: string): void {
    found.readsAny ||= findingFunctions.has(name);
    found.isRandom ||= randomFunctions.has(name);
  }

  #followPrefix(found: Found, prefix: string): void {
    const sheet = this.#sheetIndexes.get(folded(prefix));
    if (sheet !== undefined) found.sheets.add(sheet);
    // Of several sheets, or of another workbook, which the engine leaves alone.
    else found.readsAny ||= prefix.includes(":") && !prefix.includes("[");
  }

  /** What stands before ":", a name or the first of several sheets. */
  #followStart(found: Found, word: string): void {
    found.readsAny ||= this.#sheetIndexes.has(folded(word));
    this.#followName(found, word);
  }

  #followName(found: Found, word: string): void {
    const table = this.#tables.get(folded(word));
    if (table !== undefined) found.sheets.add(table);
    for (const formula of this.#names.get(folded(word)) ?? []) this.#look(found, formula);
  }
}
