const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const replaceBy = (character: string): string => entities[character] ?? character;

export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, replaceBy);

export const escapeAttribute = (value: string): string => value.replace(/[&<>"\t\n\r]/g, replaceBy);
