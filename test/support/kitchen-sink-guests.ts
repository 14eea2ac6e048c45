import { type RelationshipSource, relationshipElement, relationshipsOf } from "./relationships-xml.ts";

/** What others put into a workbook beside its cells: parts that the add-in neither reads nor writes. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const personId = "{7A2C3D10-0000-4000-8000-00000000000A}";
const threadId = "{7A2C3D10-0000-4000-8000-00000000000B}";

const anchor = (from: readonly [number, number], to: readonly [number, number], inside: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${from[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from[1]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${to[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to[1]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;

const chartFrame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingMl}/chart"><c:chart xmlns:c="${drawingMl}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const picture =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Billede 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

const drawing = `${head}<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main" xmlns:r="${officeRelations}">${anchor([8, 1], [14, 14], chartFrame)}${anchor([8, 16], [9, 18], picture)}</xdr:wsDr>`;

const points = (values: readonly (string | number)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join("")}`;

const chart = `${head}<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Sager!$A$5:$A$7</c:f><c:strCache>${points(["Vejledning", "Aktivering", "Rehabilitering"])}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sager!$B$5:$B$7</c:f><c:numCache><c:formatCode>General</c:formatCode>${points([10, 20, 30])}</c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const comments = `${head}<comments xmlns="${main}"><authors><author>tc=${threadId}</author><author>Ekspedition</author></authors><commentList><comment ref="C1" authorId="0"><text><r><t>Passer tallet?</t></r></text></comment><comment ref="B6" authorId="1"><text><r><rPr><b/></rPr><t>Fra fagsystemet</t></r></text></comment></commentList></comments>`;

const noteShape = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${1024 + id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 1, 10, 3, 15, 5, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${noteShape(1, 0, 2)}${noteShape(2, 5, 1)}</xml>`;

const thread = `${head}<ThreadedComments xmlns="${threads}"><threadedComment ref="C1" dT="2016-10-01T08:00:00.00" personId="${personId}" id="${threadId}"><text>Passer tallet?</text></threadedComment></ThreadedComments>`;

const persons = `${head}<personList xmlns="${threads}"><person displayName="Ekspedition" id="${personId}" userId="ekspedition" providerId="None"/></personList>`;

const cache = `${head}<pivotCacheDefinition xmlns="${main}" xmlns:r="${officeRelations}" r:id="rId1" refreshedBy="Ekspedition" refreshedDate="42644" createdVersion="6" refreshedVersion="6" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A4:B5" sheet="Sager"/></cacheSource><cacheFields count="2"><cacheField name="Gruppe" numFmtId="0"><sharedItems count="1"><s v="Vejledning"/></sharedItems></cacheField><cacheField name="Antal" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="10" maxValue="10"/></cacheField></cacheFields></pivotCacheDefinition>`;

const records = `${head}<pivotCacheRecords xmlns="${main}" count="1"><r><x v="0"/><n v="10"/></r></pivotCacheRecords>`;

const pivot = `${head}<pivotTableDefinition xmlns="${main}" name="PivotTabel1" cacheId="7" dataCaption="Værdier" applyNumberFormats="0" createdVersion="6" updatedVersion="6"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum af Antal" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const external = `${head}<externalLink xmlns="${main}" xmlns:r="${officeRelations}"><externalBook r:id="rId1"><sheetNames><sheetName val="Ark1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

/** Says of a cell that its array grows and shrinks by itself. */
const metadata = `${head}<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

export const guestParts: Readonly<Record<string, string | Uint8Array>> = {
  "docProps/core.xml": `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Normering</dc:title></cp:coreProperties>`,
  "docProps/custom.xml": `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Journalnummer"><vt:lpwstr>2016-42</vt:lpwstr></property></Properties>`,
  "customXml/item1.xml": '<sag xmlns="urn:eksempel"><nr>42</nr></sag>',
  "customXml/itemProps1.xml":
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{7A2C3D10-0000-4000-8000-00000000000C}"/>',
  "customXml/_rels/item1.xml.rels": relationshipsOf([["rId1", "customXmlProps", "itemProps1.xml"]]),
  "xl/calcChain.xml": `${head}<calcChain xmlns="${main}"><c r="D5" i="1"/><c r="D6"/><c r="D7"/><c r="F5"/><c r="F6"/><c r="F7"/><c r="B8"/><c r="D8"/><c r="A21" a="1"/><c r="B1" i="3"/></calcChain>`,
  "xl/metadata.xml": metadata,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relationshipsOf([
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
  ]),
  "xl/charts/chart1.xml": chart,
  "xl/media/image1.png": pixel,
  "xl/comments1.xml": comments,
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/threadedComments/threadedComment1.xml": thread,
  "xl/persons/person.xml": persons,
  "xl/printerSettings/printerSettings1.bin": new Uint8Array(600).map((_, index) => index * 13),
  "xl/externalLinks/externalLink1.xml": external,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsOf([
    ["rId1", "externalLinkPath", "file:///andet.xlsx"],
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml": cache,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationshipsOf([
    ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": records,
  "xl/pivotTables/pivotTable1.xml": pivot,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationshipsOf([
    ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
  ]),
};

const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const types: readonly (readonly [part: string, type: string])[] = [
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ["xl/metadata.xml", `${sheetMl}.sheetMetadata+xml`],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/comments1.xml", `${sheetMl}.comments+xml`],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/externalLinks/externalLink1.xml", `${sheetMl}.externalLink+xml`],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${sheetMl}.pivotCacheDefinition+xml`],
  ["xl/pivotCache/pivotCacheRecords1.xml", `${sheetMl}.pivotCacheRecords+xml`],
  ["xl/pivotTables/pivotTable1.xml", `${sheetMl}.pivotTable+xml`],
];

export const guestTypes = [
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  `<Default Extension="bin" ContentType="${sheetMl}.printerSettings"/>`,
  ...types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
].join("");

const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships/";

export const sheetRelationships: Readonly<Record<"first" | "pivot", readonly RelationshipSource[]>> = {
  first: [
    ["rIdLink", "hyperlink", "https://example.org/kilde"],
    ["rIdPrinter", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rIdDrawing", "drawing", "../drawings/drawing1.xml"],
    ["rIdVml", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rIdTable", "table", "../tables/table1.xml"],
    ["rIdNotes", "comments", "../comments1.xml"],
    ["rIdThread", `${microsoft}threadedComment`, "../threadedComments/threadedComment1.xml"],
  ],
  pivot: [["rIdPivot", "pivotTable", "../pivotTables/pivotTable1.xml"]],
};

export const workbookGuests = {
  package: [
    ["rId1", "officeDocument", "xl/workbook.xml"],
    [
      "rId2",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
    ["rId3", "custom-properties", "docProps/custom.xml"],
  ] satisfies readonly RelationshipSource[],
  workbook: (
    [
      ["rIdExternal", "externalLink", "externalLinks/externalLink1.xml"],
      ["rIdCache", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rIdMetadata", "sheetMetadata", "metadata.xml"],
      ["rIdPersons", `${microsoft}person`, "persons/person.xml"],
      ["rIdXml", "customXml", "../customXml/item1.xml"],
    ] satisfies readonly RelationshipSource[]
  )
    .map(relationshipElement)
    .join(""),
};
