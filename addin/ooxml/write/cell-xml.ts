import type { CellScalar } from "../sheets/sheet.ts";
import { escapeAttribute, escapeText } from "../xml/escape.ts";
import type { Attributes } from "../xml/parse.ts";
import { encodeXstring } from "../xml/xstring.ts";
import type { NewContent } from "./cell-change.ts";

/** Type of the value, and indices of metadata that belong to it and not to the cell. */
const valueAttributes = new Set(["t", "cm", "vm"]);

/**
 * Errors that any program reads in a file. Later ones, and those of single programs, are written as #VALUE!, as the format
 * itself does with them.
 */
const fileErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** The type of a value and the elements that hold it. */
export interface WrittenValue {
  readonly type: string | null;
  readonly xml: string;
}

/** The cached value of a formula; a text stands as it is. */
export const resultXml = (value: CellScalar, prefix: string): WrittenValue => {
  const written = (type: string | null, text: string): WrittenValue => ({
    type,
    xml: `<${prefix}v>${text}</${prefix}v>`,
  });
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "number") return written(null, String(value));
  if (typeof value === "boolean") return written("b", value ? "1" : "0");
  if (typeof value === "string") return written("str", escapeText(encodeXstring(value)));
  return written("e", escapeText(fileErrors.has(value.error) ? value.error : "#VALUE!"));
};

/** Texts stand in the cell itself, so that the part of the shared strings stays as it is. */
const valueXml = (value: CellScalar, prefix: string): WrittenValue => {
  if (value === "") return { type: null, xml: "" };
  if (typeof value !== "string") return resultXml(value, prefix);
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  const text = escapeText(encodeXstring(value));
  return { type: "inlineStr", xml: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
};

const writtenContent = (
  content: Exclude<NewContent, { readonly kind: "moved" }>,
  prefix: string,
): WrittenValue => {
  if (content.kind === "kept") return { type: null, xml: "" };
  if (content.kind === "value") return valueXml(content.value, prefix);
  const { type, xml } = resultXml(content.value, prefix);
  if (content.kind === "fresh") return { type, xml };
  return { type, xml: `<${prefix}f>${escapeText(content.formula)}</${prefix}f>${xml}` };
};

/** A cell with its address and format as `attributes` have them, and new content. */
export const cellXml = (attributes: Attributes, content: NewContent, prefix: string): string => {
  if (content.kind === "moved") return content.xml;
  const { type, xml } = writtenContent(content, prefix);
  const kept = Object.entries(attributes).filter(([name]) => !valueAttributes.has(name));
  const all = type === null ? kept : [...kept, ["t", type] as const];
  const tag = all.reduce(
    (text, [name, value]) => `${text} ${name}="${escapeAttribute(value)}"`,
    `<${prefix}c`,
  );
  return xml === "" ? `${tag}/>` : `${tag}>${xml}</${prefix}c>`;
};

/** The attributes with another format; as they are where it is theirs already. */
export const withFormat = (attributes: Attributes, format: number | null): Attributes =>
  format === null || Number(attributes.s ?? 0) === format ? attributes : { ...attributes, s: String(format) };
