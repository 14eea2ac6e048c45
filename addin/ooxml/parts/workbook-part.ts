import { type Attributes, isOn, parseXml, relationshipId } from "../xml/parse.ts";
import { decodeXstring } from "../xml/xstring.ts";

export interface SheetEntry {
  /** Name as the tab shows it. */
  readonly name: string;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904 and not from 1900. */
  readonly date1904: boolean;
}

const readSheet = (attributes: Attributes): SheetEntry | null => {
  const id = relationshipId(attributes);
  return attributes.name === undefined || id === null
    ? null
    : { name: decodeXstring(attributes.name), relationshipId: id };
};

export const readWorkbookPart = (xml: string, part: string): WorkbookPart => {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  parseXml(xml, part, {
    open: (name, attributes, _tag, depth) => {
      const sheet = name === "sheet" && depth === 3 ? readSheet(attributes) : null;
      if (sheet !== null) sheets.push(sheet);
      if (name === "workbookPr" && depth === 2) date1904 = isOn(attributes.date1904);
    },
  });
  return { sheets, date1904 };
};
