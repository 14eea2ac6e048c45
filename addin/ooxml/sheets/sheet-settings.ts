import { type CellArea, parseArea } from "../cells/address.ts";
import type { SheetElement } from "../cells/scan-sheet.ts";
import { type Attributes, isOn, relationshipId } from "../xml/parse.ts";
import { decodeXstring } from "../xml/xstring.ts";
import type { Validation } from "./sheet.ts";
import { createValidationReader } from "./validations.ts";

/** A hyperlink whose place outside the sheet is still a relationship. */
export interface HyperlinkSource {
  readonly area: CellArea;
  readonly location: string | null;
  readonly relationshipId: string | null;
  readonly tooltip: string;
}

/** What a sheet says besides its rows and cells. */
export interface SheetSettings {
  readonly columns: readonly Attributes[];
  /** Attributes of the default sizes (sheetFormatPr). */
  readonly defaults: Attributes;
  readonly merged: readonly CellArea[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridLines: boolean;
  readonly isProtected: boolean;
  readonly validations: readonly Validation[];
  readonly hyperlinks: readonly HyperlinkSource[];
}

/** Takes the elements of a sheet in their order. */
export interface SettingsReader {
  readonly open: (element: SheetElement) => void;
  readonly text: (text: string) => void;
  readonly end: (name: string) => void;
  readonly take: () => SheetSettings;
}

const readHyperlink = (attributes: Attributes): HyperlinkSource[] => {
  const area = parseArea(attributes.ref ?? "");
  if (area === null) return [];
  const { location, tooltip = "" } = attributes;
  return [
    {
      area,
      location: location === undefined ? null : decodeXstring(location),
      relationshipId: relationshipId(attributes),
      tooltip: decodeXstring(tooltip),
    },
  ];
};

const readMerged = ({ ref = "" }: Attributes): CellArea[] => {
  const area = parseArea(ref);
  return area === null ? [] : [area];
};

const isFrozen = ({ state }: Attributes): boolean => state === "frozen" || state === "frozenSplit";

const count = (text: string | undefined): number => Math.max(0, Math.trunc(Number(text ?? 0)) || 0);

/** Only the first view of the sheet itself counts; saved views of other users repeat its elements. */
export const createSettingsReader = (): SettingsReader => {
  const columns: Attributes[] = [];
  const merged: CellArea[] = [];
  const hyperlinks: HyperlinkSource[] = [];
  const validations = createValidationReader();
  let view: Attributes | null = null;
  let inView = false;
  let pane: Attributes = {};
  let defaults: Attributes = {};
  let isProtected = false;

  const openView = (attributes: Attributes): void => {
    inView = view === null;
    view ??= attributes;
  };

  const openElement = (name: string, attributes: Attributes): void => {
    if (name === "sheetView") openView(attributes);
    else if (name === "pane" && inView && isFrozen(attributes)) pane = attributes;
    else if (name === "sheetFormatPr") defaults = attributes;
    else if (name === "col") columns.push(attributes);
    else if (name === "sheetProtection") isProtected = isOn(attributes.sheet);
    else if (name === "mergeCell") merged.push(...readMerged(attributes));
    else if (name === "hyperlink") hyperlinks.push(...readHyperlink(attributes));
  };

  return {
    open: ({ name, attributes }) => {
      openElement(name, attributes);
      validations.open(name, attributes);
    },
    text: validations.text,
    end: (name) => {
      if (name === "sheetView") inView = false;
      validations.end(name);
    },
    take: () => ({
      columns,
      defaults,
      merged,
      frozenRows: count(pane.ySplit),
      frozenColumns: count(pane.xSplit),
      showsGridLines: view?.showGridLines === undefined || isOn(view.showGridLines),
      isProtected,
      validations: validations.take(),
      hyperlinks,
    }),
  };
};
