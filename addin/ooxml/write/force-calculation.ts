import { isOn, parseXml, prefixOf, type Span } from "../xml/parse.ts";
import { applyEdits, insertAt } from "./edits.ts";
import { setAttribute, tagName, tagText } from "./tags.ts";

/** What stands before the calculation settings in a workbook part (CT_Workbook). */
const elementsBefore = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

interface Places {
  /** The tag of the calculation settings. */
  readonly settings: Span | null;
  readonly isForced: boolean;
  /** Where settings would go. */
  readonly place: number;
  readonly prefix: string;
}

const findPlaces = (xml: string, part: string): Places => {
  let settings: Span | null = null;
  let isForced = false;
  let place = 0;
  let prefix = "";
  parseXml(xml, part, {
    open: (name, attributes, tag, depth) => {
      if (depth === 1) prefix = prefixOf(tagName(tagText(xml, tag)));
      if (name !== "calcPr" || depth !== 2) return;
      settings = tag;
      isForced = isOn(attributes.fullCalcOnLoad);
    },
    close: (name, tag) => {
      if (elementsBefore.has(name)) place = tag.end;
    },
  });
  return { settings, isForced, place, prefix };
};

/**
 * The workbook part with the order to calculate all formulas when the file is opened, since the cached values of
 * those that depend on a written cell are old.
 */
export const forceCalculation = (xml: string, part: string): string => {
  const { settings, isForced, place, prefix } = findPlaces(xml, part);
  if (isForced) return xml;
  if (settings === null) return applyEdits(xml, [insertAt(place, `<${prefix}calcPr fullCalcOnLoad="1"/>`)]);
  const tag = tagText(xml, settings);
  return applyEdits(xml, [{ at: settings, text: setAttribute(tag, "fullCalcOnLoad", "1") }]);
};
