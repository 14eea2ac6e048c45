import { type CellArea, formatArea, parseArea } from "../cells/address.ts";
import { escapeText } from "../xml/escape.ts";
import { type Attributes, parseXml, type Span } from "../xml/parse.ts";
import type { Edit } from "./edits.ts";
import type { SheetIndex } from "./sheet-index.ts";
import { setAttribute, tagText } from "./tags.ts";

/** A formula of a rule, written as seen from the first of its cells. */
interface RuleFormula {
  readonly at: Span;
  readonly text: string;
}

/** What holds for some cells of a sheet: a validation, or formats and marks that depend on what they hold. */
export interface Rule {
  readonly kind: "validation" | "format";
  readonly areas: readonly CellArea[];
  readonly formulas: readonly RuleFormula[];
  /** Where its areas are written: in the tag of an attribute, or as a text between tags. */
  readonly place: { readonly at: Span; readonly isTag: boolean };
}

/** By the name of the element, in the main form and in that of the extension. */
const kinds: Readonly<Record<string, Rule["kind"]>> = {
  dataValidation: "validation",
  conditionalFormatting: "format",
  ignoredError: "format",
};

const formulaNames = new Set(["f", "formula", "formula1", "formula2"]);

const parseAreas = (sqref: string): CellArea[] =>
  sqref
    .trim()
    .split(/\s+/)
    .flatMap((text) => parseArea(text) ?? []);

interface OpenRule {
  readonly kind: Rule["kind"];
  readonly formulas: RuleFormula[];
  areas: CellArea[];
  place: Rule["place"] | null;
}

const openRule = (kind: Rule["kind"], { sqref }: Attributes, at: Span): OpenRule => ({
  kind,
  formulas: [],
  areas: parseAreas(sqref ?? ""),
  place: sqref === undefined ? null : { at, isTag: true },
});

/** Gathers the rules on a walk through a sheet without its rows. */
const readRules = (xml: string, part: string): Rule[] => {
  const rules: Rule[] = [];
  let rule: OpenRule | null = null;
  let inside: { readonly name: string; readonly start: number } | null = null;
  let text = "";
  const closeInside = (open: OpenRule, name: string, at: Span): void => {
    if (name !== "sqref") open.formulas.push({ at, text });
    else {
      open.areas = parseAreas(text);
      open.place = { at, isTag: false };
    }
  };
  parseXml(xml, part, {
    open: (name, attributes, tag) => {
      const kind = kinds[name];
      if (rule === null) rule = kind === undefined ? null : openRule(kind, attributes, tag);
      else if (name === "sqref" || formulaNames.has(name)) {
        inside = { name, start: tag.end };
        text = "";
      }
    },
    text: (piece) => {
      text += piece;
    },
    close: (name, tag) => {
      if (rule !== null && inside?.name === name && tag.start >= inside.start) {
        closeInside(rule, name, { start: inside.start, end: tag.start });
        inside = null;
      }
      if (rule?.place && kinds[name] === rule.kind) rules.push({ ...rule, place: rule.place });
      if (rule !== null && kinds[name] === rule.kind) rule = null;
    },
  });
  return rules;
};

/** The rules of a sheet. Its rows are left out of the walk, since they are most of its text. */
export const rulesOf = ({ xml, data }: SheetIndex, part: string): Rule[] => {
  const cut = data.startTag.end;
  const end = Math.max(cut, xml.lastIndexOf("<", data.at.end - 1));
  const skipped = data.at.end === cut ? 0 : end - cut;
  const frame = xml.slice(0, cut) + xml.slice(cut + skipped);
  const moved = ({ start, end: last }: Span): Span => {
    const by = start < cut ? 0 : skipped;
    return { start: start + by, end: last + by };
  };
  return readRules(frame, part).map((rule) => ({
    ...rule,
    formulas: rule.formulas.map((formula) => ({ ...formula, at: moved(formula.at) })),
    place: { ...rule.place, at: moved(rule.place.at) },
  }));
};

/** The edit that gives a rule other areas. */
export const setAreas = (xml: string, { place }: Rule, areas: readonly CellArea[]): Edit => {
  const sqref = areas.map(formatArea).join(" ");
  if (!place.isTag) return { at: place.at, text: escapeText(sqref) };
  return { at: place.at, text: setAttribute(tagText(xml, place.at), "sqref", sqref) };
};
