import type { NewOptionView } from "../../../core/present/view/workbook-view.ts";

type Groups = NewOptionView["groups"];

/** Letters alike whatever their case and their accents; the Danish ones stay letters of their own. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<!a)[\u0300-\u036f]/g, "")
    .normalize("NFC");

/** The options in which all words stand, wherever in their texts; groups without any are left out. */
export const foundOptions = (groups: Groups, searched: string): Groups => {
  const words = plain(searched).split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, options }) => ({
      title,
      options: options.filter(({ name, explanation }) => {
        const { what, limits, source } = explanation;
        const told = plain([name, what, limits, source].join(" "));
        return words.every((word) => told.includes(word));
      }),
    }))
    .filter(({ options }) => options.length > 0);
};
