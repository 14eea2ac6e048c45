/** A sheet as it was when it was last seen. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
}

const sheetProperties = "items/id,items/name,items/visibility,items/protection/protected";

/** Asks for what the book takes in after the next sync. */
export const askForSheets = ({ workbook }: Excel.RequestContext): Excel.WorksheetCollection => {
  const { worksheets } = workbook;
  worksheets.load(sheetProperties);
  return worksheets;
};

/** The sheets of the workbook as plain data. Events name them by id, users by name. */
export class SheetBook {
  #sheets: readonly KnownSheet[] = [];

  get names(): readonly string[] {
    return this.#sheets.map(({ name }) => name);
  }

  named(name: string): KnownSheet | null {
    return this.#sheets.find((sheet) => sheet.name === name) ?? null;
  }

  withId(id: string): KnownSheet | null {
    return this.#sheets.find((sheet) => sheet.id === id) ?? null;
  }

  indexOf(id: string): number {
    return this.#sheets.findIndex((sheet) => sheet.id === id);
  }

  takeIn({ items }: Excel.WorksheetCollection): void {
    this.#sheets = items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      isVisible: visibility === "Visible",
      isProtected: protection.protected,
    }));
  }

  setProtected(id: string, isProtected: boolean): void {
    this.#sheets = this.#sheets.map((sheet) => (sheet.id === id ? { ...sheet, isProtected } : sheet));
  }
}
