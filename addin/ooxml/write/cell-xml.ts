import { escapeAttribute, escapeText } from "../xml/escape.ts";
import type { Attributes } from "../xml/parse.ts";
import { encodeXstring } from "../xml/xstring.ts";

/** What a cell is to hold: a date is its serial number by now, an empty text a blank cell. */
export type RawValue = number | string | boolean;

/** Type of the value, and indices of metadata that belong to it and not to the cell. */
const valueAttributes = new Set(["t", "cm", "vm"]);

/** Texts stand in the cell itself, so that the part of the shared strings stays as it is. */
const contentXml = (value: RawValue, prefix: string): string => {
  if (value === "") return "";
  if (typeof value === "number") return `<${prefix}v>${value}</${prefix}v>`;
  if (typeof value === "boolean") return `<${prefix}v>${value ? 1 : 0}</${prefix}v>`;
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return `<${prefix}is><${prefix}t${space}>${escapeText(encodeXstring(value))}</${prefix}t></${prefix}is>`;
};

const typeOf = (value: RawValue): string | null => {
  if (typeof value === "boolean") return "b";
  return typeof value === "string" && value !== "" ? "inlineStr" : null;
};

/** A cell with its address and style as `attributes` have them, and a new value. */
export const cellXml = (attributes: Attributes, value: RawValue, prefix: string): string => {
  const kept = Object.entries(attributes).filter(([name]) => !valueAttributes.has(name));
  const type = typeOf(value);
  const all = type === null ? kept : [...kept, ["t", type] as const];
  const tag = all.reduce(
    (text, [name, content]) => `${text} ${name}="${escapeAttribute(content)}"`,
    `<${prefix}c`,
  );
  const content = contentXml(value, prefix);
  return content === "" ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
};
