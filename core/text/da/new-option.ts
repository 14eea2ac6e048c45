import type { NewOptionText } from "../new-option-text.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1) ?? ""}`;

export const newOptionText: NewOptionText = {
  groups: {
    "note-2016": "Fra notatet fra 2016",
    "other-documents": "Flere forslag fra notatet og de andre dokumenter",
    "own-numbers": "Jeres egne tal",
  },
  noTable: (title, name) =>
    `Regnearket har ikke tabellen ${title} (${name}). Hent den fra den tomme skabelon, så kan der skrives i den.`,
  lacksColumns: (sheet, headers) =>
    headers.length === 1
      ? `Tabellen på arket ${sheet} mangler kolonnen ${listed(headers)}, som den skal bruge.`
      : `Tabellen på arket ${sheet} mangler kolonnerne ${listed(headers)}, som den skal bruge.`,
};
