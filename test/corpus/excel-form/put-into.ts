import { strFromU8, unzipSync } from "fflate";
import { type RelationshipSource, relationshipElement } from "../../support/relationships-xml.ts";
import { zipParts } from "../../support/workbook-package.ts";
import { excelParts } from "./parts.ts";

const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingMl = "application/vnd.openxmlformats-officedocument.drawing";
const microsoft = "http://schemas.microsoft.com/office";

const types: readonly (readonly [part: string, type: string])[] = [
  ["xl/worksheets/sheet90.xml", `${sheetMl}.worksheet+xml`],
  ["xl/worksheets/sheet91.xml", `${sheetMl}.worksheet+xml`],
  ["xl/chartsheets/sheet92.xml", `${sheetMl}.chartsheet+xml`],
  ["xl/tables/table90.xml", `${sheetMl}.table+xml`],
  ["xl/drawings/drawing90.xml", `${drawingMl}+xml`],
  ["xl/drawings/drawing92.xml", `${drawingMl}+xml`],
  ["xl/charts/chart90.xml", `${drawingMl}ml.chart+xml`],
  ["xl/charts/chart92.xml", `${drawingMl}ml.chart+xml`],
  ["xl/comments90.xml", `${sheetMl}.comments+xml`],
  ["xl/threadedComments/threadedComment90.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/slicerCaches/slicerCache90.xml", "application/vnd.ms-excel.slicerCache+xml"],
  ["xl/slicers/slicer90.xml", "application/vnd.ms-excel.slicer+xml"],
  ["xl/metadata.xml", `${sheetMl}.sheetMetadata+xml`],
  ["xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml"],
  ["xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml"],
];

/** Office types that end in more than the last word of a part's kind. */
const workbookRelationships: readonly RelationshipSource[] = [
  ["rIdOwn90", "worksheet", "worksheets/sheet90.xml"],
  ["rIdOwn91", "worksheet", "/xl/worksheets/sheet91.xml"],
  ["rIdOwn92", "chartsheet", "chartsheets/sheet92.xml"],
  ["rIdOwnPersons", `${microsoft}/2017/10/relationships/person`, "persons/person.xml"],
  ["rIdOwnSlicer", `${microsoft}/2007/relationships/slicerCache`, "slicerCaches/slicerCache90.xml"],
  ["rIdOwnMetadata", "sheetMetadata", "metadata.xml"],
  ["rIdOwnMacros", `${microsoft}/2006/relationships/vbaProject`, "vbaProject.bin"],
  ["rIdOwnXml", "customXml", "../customXml/item1.xml"],
];

const packageRelationships: readonly RelationshipSource[] = [
  ["rIdOwnRibbon", `${microsoft}/2007/relationships/ui/extensibility`, "customUI/customUI14.xml"],
  ["rIdOwnPane", `${microsoft}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
];

const sheets =
  '<sheet name="Egne tal" sheetId="90" r:id="rIdOwn90"/><sheet name="Egne lister" sheetId="91" state="veryHidden" r:id="rIdOwn91"/><sheet name="Eget diagram" sheetId="92" r:id="rIdOwn92"/>';

/** A function of one's own, a name that a slicer needs, and a hidden one. */
const names =
  '<definedName name="Dobbelt">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName><definedName name="Holdliste" hidden="1">\'Egne lister\'!$A$1:$A$3</definedName><definedName name="Udsnit_Hold">#N/A</definedName>';

const extension = `<ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="${microsoft}/spreadsheetml/2009/9/main"><x14:slicerCache r:id="rIdOwnSlicer"/></x15:slicerCaches></ext>`;

const inserted = (xml: string, before: string, addition: string): string => {
  if (!xml.includes(before)) throw new Error(`no ${before}`);
  return xml.replace(before, () => addition + before);
};

const workbookXml = (xml: string): string => {
  const withSheets = inserted(xml, "</sheets>", sheets);
  const withNames = withSheets.includes("</definedNames>")
    ? inserted(withSheets, "</definedNames>", names)
    : withSheets.replace("</sheets>", () => `</sheets><definedNames>${names}</definedNames>`);
  return withNames.includes("</extLst>")
    ? inserted(withNames, "</extLst>", extension)
    : inserted(withNames, "</workbook>", `<extLst>${extension}</extLst>`);
};

const contentTypes = (xml: string): string => {
  const defaults = [
    ["vml", `${drawingMl.replace(".drawing", ".vmlDrawing")}`],
    ["png", "image/png"],
    ["bin", "application/vnd.ms-office.vbaProject"],
  ].filter(([extensionName]) => !xml.includes(`Extension="${extensionName}"`));
  const additions = [
    ...defaults.map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`),
    ...types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
  ];
  return inserted(xml, "</Types>", additions.join("")).replace(
    `${sheetMl}.sheet.main+xml`,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
};

/**
 * The workbook (.xlsm from then on) with what Excel of today and its users put into one: sheets of their own with threads of
 * comments, a slicer, rules, sparklines and arrays, a very hidden sheet with a password, a chart sheet, a function of one's
 * own, macros, a ribbon, a task pane and a picture.
 */
export const withExcelParts = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const elements = (sources: readonly RelationshipSource[]): string =>
    sources.map(relationshipElement).join("");
  const relationships = (part: string, sources: readonly RelationshipSource[]): string =>
    inserted(text(part), "</Relationships>", elements(sources));
  return zipParts({
    ...parts,
    "[Content_Types].xml": contentTypes(text("[Content_Types].xml")),
    "_rels/.rels": relationships("_rels/.rels", packageRelationships),
    "xl/workbook.xml": workbookXml(text("xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relationships("xl/_rels/workbook.xml.rels", workbookRelationships),
    ...excelParts(900),
  });
};
