/** An edition may itself say in brackets when it was read; inside brackets a comma says the same. */
export const withoutBrackets = (edition: string): string =>
  edition.replace(/\s*\(/g, ", ").replace(/\)/g, "");
