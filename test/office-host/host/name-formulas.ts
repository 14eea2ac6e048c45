import type { HostName } from "./workbook-parts.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The sheet as a formula names it, with or without quotes. */
const sheetIn = (name: string): string =>
  `(?:'${escaped(name.replaceAll("'", "''"))}'|(?<![\\p{L}\\p{N}'])${escaped(name)})!`;

const withFormula = (name: HostName, formula: string): HostName => {
  name.formula = formula;
  return name;
};

/** Names that pointed to a sheet point nowhere once it is gone; those of the sheet itself are gone with it. */
export const namesWithoutSheet = (names: readonly HostName[], sheet: string): readonly HostName[] => {
  const cells = new RegExp(`${sheetIn(sheet)}\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`, "giu");
  return names
    .filter((name) => name.sheet?.name !== sheet)
    .map((name) => withFormula(name, name.formula.replace(cells, "#REF!")));
};

/** Names follow a sheet that is renamed. */
export const namesOfRenamed = (names: readonly HostName[], from: string, to: string): readonly HostName[] => {
  const sheet = new RegExp(sheetIn(from), "giu");
  return names.map((name) =>
    withFormula(
      name,
      name.formula.replace(sheet, () => `'${to.replaceAll("'", "''")}'!`),
    ),
  );
};
