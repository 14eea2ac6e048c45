import type { NewOptionView } from "../../../core/present/view/workbook-view.ts";

type Groups = NewOptionView["groups"];

/** Letters alike whatever their case and their accents; the Danish ones stay letters of their own. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<!a)[\u0300-\u036f]/g, "")
    .normalize("NFC");

/** Whether all words stand in the texts. */
const holds = (words: readonly string[], ...texts: readonly string[]): boolean => {
  const told = plain(texts.join(" "));
  return words.every((word) => told.includes(word));
};

/** The options in which all words stand, those with the words in their name first; groups without any are left out. */
export const foundOptions = (groups: Groups, searched: string): Groups => {
  const words = plain(searched).split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, options }) => {
      const named = options.filter(({ name }) => holds(words, name));
      const told = options.filter(({ name, explanation: { what, limits, source } }) =>
        holds(words, name, what, limits, source),
      );
      return { title, options: [...named, ...told.filter((option) => !named.includes(option))] };
    })
    .filter(({ options }) => options.length > 0);
};
