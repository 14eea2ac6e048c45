import { type CellArea, parseArea } from "../cells/address.ts";
import { type Attributes, isOn } from "../xml/parse.ts";
import { decodeXstring } from "../xml/xstring.ts";
import type { Validation } from "./sheet.ts";

const types = ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"] as const;
const operators = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "lessThan",
  "lessThanOrEqual",
  "greaterThan",
  "greaterThanOrEqual",
] as const;
const errorStyles = ["stop", "warning", "information"] as const;

/** The value where it is one of those known, and otherwise the first of them, which is the default of the schema. */
const oneOf = <Known extends string>(known: readonly [Known, ...Known[]], value: string | undefined): Known =>
  known.find((candidate) => candidate === value) ?? known[0];

const readAreas = (sqref: string): CellArea[] =>
  sqref
    .trim()
    .split(/\s+/)
    .flatMap((text) => parseArea(text) ?? []);

interface ValidationTexts {
  readonly formula1: string;
  readonly formula2: string;
  readonly sqref: string;
}

const buildValidation = (attributes: Attributes, texts: ValidationTexts): Validation => ({
  areas: readAreas(attributes.sqref ?? texts.sqref),
  type: oneOf(types, attributes.type),
  operator: oneOf(operators, attributes.operator),
  formula1: texts.formula1.trim(),
  formula2: texts.formula2.trim(),
  allowsBlank: isOn(attributes.allowBlank),
  // The attribute says the opposite of its name.
  showsDropDown: !isOn(attributes.showDropDown),
  errorStyle: oneOf(errorStyles, attributes.errorStyle),
  showsError: isOn(attributes.showErrorMessage),
  errorTitle: decodeXstring(attributes.errorTitle ?? ""),
  error: decodeXstring(attributes.error ?? ""),
  showsPrompt: isOn(attributes.showInputMessage),
  promptTitle: decodeXstring(attributes.promptTitle ?? ""),
  prompt: decodeXstring(attributes.prompt ?? ""),
});

const isTextName = (name: string): name is keyof ValidationTexts =>
  name === "formula1" || name === "formula2" || name === "sqref";

/** Takes the elements of a sheet and keeps its validations. */
export interface ValidationReader {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly end: (name: string) => void;
  readonly take: () => readonly Validation[];
}

/**
 * Reads the rules of both forms: the plain one, and the extension that Excel writes where a rule refers to another
 * sheet, which has its cells in an element of its own. A rule without cells is left out.
 */
export const createValidationReader = (): ValidationReader => {
  const found: Validation[] = [];
  let current: Attributes | null = null;
  let texts: Record<keyof ValidationTexts, string> = { formula1: "", formula2: "", sqref: "" };
  let target: keyof ValidationTexts | null = null;
  return {
    open: (name, attributes) => {
      if (name === "dataValidation") {
        current = attributes;
        texts = { formula1: "", formula2: "", sqref: "" };
      } else if (current !== null && isTextName(name)) target = name;
    },
    text: (text) => {
      if (target !== null) texts[target] += text;
    },
    end: (name) => {
      if (name === target) target = null;
      if (name !== "dataValidation" || current === null) return;
      const validation = buildValidation(current, texts);
      if (validation.areas.length > 0) found.push(validation);
      current = null;
    },
    take: () => found,
  };
};
