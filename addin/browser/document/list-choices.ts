import { type CellPlace, placeOfKey } from "../../ooxml/cells/address.ts";
import type { CellScalar, DefinedName, Validation } from "../../ooxml/sheets/sheet.ts";
import { resolveReference } from "./resolve-reference.ts";
import type { BookState, SheetState } from "./sheet-state.ts";

export interface Choice {
  readonly value: CellScalar;
  /** As the user reads it and may type it. */
  readonly shown: string;
  /** Written into the rule itself, not taken from a cell. */
  readonly isLiteral: boolean;
}

interface ListContext {
  readonly book: BookState;
  readonly names: readonly DefinedName[];
  readonly shown: (sheet: SheetState, place: CellPlace) => string;
}

const quoted = /^"((?:[^"]|"")*)"$/s;

const literalChoices = (text: string): readonly Choice[] =>
  text
    .replaceAll('""', '"')
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map((item) => ({ value: item, shown: item, isLiteral: true }));

/**
 * What a list lets one choose, blank cells left out. Null where its formula cannot be followed: then any entry is taken.
 */
export const listChoices = (
  { formula1 }: Validation,
  context: ListContext,
  home: SheetState,
): readonly Choice[] | null => {
  const [, text] = quoted.exec(formula1.trim()) ?? [];
  if (text !== undefined) return literalChoices(text);
  const referred = resolveReference(formula1, { ...context, home });
  if (referred === null) return null;
  const { sheet, area } = referred;
  return sheet.contents
    .filledKeys(area)
    .map(placeOfKey)
    .map((place) => ({ value: sheet.value(place), shown: context.shown(sheet, place), isLiteral: false }))
    .filter(({ value }) => value !== null && value !== "");
};
