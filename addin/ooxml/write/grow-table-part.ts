import { formatArea, parseArea } from "../cells/address.ts";
import { type Attributes, parseXml, type Span } from "../xml/parse.ts";
import { applyEdits, type Edit } from "./edits.ts";
import type { Growth } from "./growth.ts";
import { removeAttribute, setAttribute, tagText } from "./tags.ts";

/** The filter covers the body with its headers; its criteria stay. */
const filterRef = ({ ref }: Attributes, { newLastBody }: Growth): string | null => {
  const area = parseArea(ref ?? "");
  return area === null ? null : formatArea({ ...area, bottom: newLastBody });
};

/** The part of a table with its new area and that of its filter. */
export const grownTablePart = (xml: string, growth: Growth): string => {
  const edits: Edit[] = [];
  const set = (at: Span, ref: string): void => {
    edits.push({ at, text: setAttribute(tagText(xml, at), "ref", ref) });
  };
  parseXml(xml, growth.table.part, {
    open: (name, attributes, tag, depth) => {
      if (name === "table" && depth === 1) {
        // A table without rows shows one to type into, which has become one of its rows.
        const text = removeAttribute(removeAttribute(tagText(xml, tag), "insertRow"), "insertRowShift");
        edits.push({ at: tag, text: setAttribute(text, "ref", formatArea(growth.to)) });
      }
      const ref = name === "autoFilter" && depth === 2 ? filterRef(attributes, growth) : null;
      if (ref !== null) set(tag, ref);
    },
  });
  return applyEdits(xml, edits);
};
