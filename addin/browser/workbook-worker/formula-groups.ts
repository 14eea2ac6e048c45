import type { SheetLinks } from "../engine/formula/sheet-links.ts";

/**
 * Sheets that are calculated together, by an engine of their own: everything that their formulas read is among them.
 * Only the sheets that it `owns` are asked of it; the others are there for them.
 */
export interface FormulaGroup {
  readonly sheets: ReadonlySet<number>;
  readonly owns: ReadonlySet<number>;
}

/** The formulas of a workbook as far as a division needs them. */
export interface DividedWorkbook {
  readonly links: Pick<SheetLinks, "of">;
  /** How many formulas each sheet has. */
  readonly formulas: readonly number[];
  /** Sheets with a formula in a table: the answer hangs on them. */
  readonly inTables: ReadonlySet<number>;
}

/** Each engine of the rear repeats the formulas in front that it reads: beyond so many the whole rear has one engine. */
const mostRepeated = 500;

const all = ({ formulas }: DividedWorkbook): ReadonlySet<number> => new Set(formulas.keys());

const withFormulas = ({ formulas }: DividedWorkbook, sheets: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...sheets].filter((sheet) => (formulas[sheet] ?? 0) > 0));

/** The sheets with all that their formulas read, directly or through others. */
const closure = (workbook: DividedWorkbook, sheets: Iterable<number>): ReadonlySet<number> => {
  const found = new Set(sheets);
  // What is added on the way is come to as well.
  for (const sheet of found) {
    if ((workbook.formulas[sheet] ?? 0) === 0) continue;
    const { sheets: read, readsAny } = workbook.links.of(sheet);
    if (readsAny) return all(workbook);
    for (const other of read) found.add(other);
  }
  return found;
};

/**
 * What is calculated always: formulas in tables with all that they hang on. A workbook with none there is not divided, since
 * nothing says then what is needed.
 */
export const frontGroup = (workbook: DividedWorkbook): FormulaGroup => {
  const isDivided = workbook.inTables.size > 0;
  const read = isDivided ? closure(workbook, workbook.inTables) : all(workbook);
  const isRandom = [...withFormulas(workbook, read)].some((sheet) => workbook.links.of(sheet).isRandom);
  const sheets = isRandom ? all(workbook) : read;
  return { sheets, owns: withFormulas(workbook, sheets) };
};

const joined = (groups: readonly FormulaGroup[]): FormulaGroup => ({
  sheets: new Set(groups.flatMap(({ sheets }) => [...sheets])),
  owns: new Set(groups.flatMap(({ owns }) => [...owns])),
});

/** Sheets that read one another, or a third one together, have one engine. */
const withoutOverlap = (groups: readonly FormulaGroup[], added: FormulaGroup): readonly FormulaGroup[] => {
  const overlaps = ({ owns }: FormulaGroup): boolean => [...owns].some((sheet) => added.owns.has(sheet));
  return [...groups.filter((group) => !overlaps(group)), joined([...groups.filter(overlaps), added])];
};

const repeated = ({ formulas }: DividedWorkbook, rear: readonly FormulaGroup[]): number =>
  rear
    .flatMap(({ sheets, owns }) => [...sheets].filter((sheet) => !owns.has(sheet)))
    .reduce((sum, sheet) => sum + (formulas[sheet] ?? 0), 0);

/** What only looks at the rest, by what hangs together: nobody needs it until it is looked at or saved. */
export const rearGroups = (workbook: DividedWorkbook, front: FormulaGroup): readonly FormulaGroup[] => {
  const isRear = (sheet: number): boolean => !front.owns.has(sheet);
  const groups = [...withFormulas(workbook, all(workbook))]
    .filter(isRear)
    .map((sheet): FormulaGroup => {
      const sheets = closure(workbook, [sheet]);
      return { sheets, owns: new Set([...withFormulas(workbook, sheets)].filter(isRear)) };
    })
    .reduce(withoutOverlap, []);
  return repeated(workbook, groups) > mostRepeated ? [joined(groups)] : groups;
};
