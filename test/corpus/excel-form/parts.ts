import { compoundFile } from "../../support/compound-file.ts";
import { relationshipsOf } from "../../support/relationships-xml.ts";
import { ownLists, ownNumbers, ownTable } from "./sheet-xml.ts";

/** The parts that Excel and its add-ins put into a workbook beside the sheets; nobody here reads or writes them. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office";
const x14 = `${microsoft}/spreadsheetml/2009/9/main`;
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const threads = `${microsoft}/spreadsheetml/2018/threadedcomments`;
const personId = "{3C5B1D10-0000-4000-8000-0000000000A1}";
const threadId = "{3C5B1D10-0000-4000-8000-0000000000A2}";
const replyId = "{3C5B1D10-0000-4000-8000-0000000000A3}";

const cell = (column: number, row: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;

const anchored = (row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from>${cell(12, row)}</xdr:from><xdr:to>${cell(16, row + 6)}</xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const frame = (id: number, name: string, data: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>${data}</a:graphic></xdr:graphicFrame>`;

const chartFrame = (id: number): string =>
  frame(
    id,
    `Diagram ${id}`,
    `<a:graphicData uri="${drawingMl}/chart"><c:chart xmlns:c="${drawingMl}/chart" r:id="rId1"/></a:graphicData>`,
  );

const picture =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Billede 2" descr="Kommunens logo"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

const textBox =
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="Tekstfelt 3"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr vertOverflow="clip" wrap="square"/><a:lstStyle/><a:p><a:r><a:rPr lang="da-DK" sz="1100"/><a:t>Husk bilag 2</a:t></a:r></a:p></xdr:txBody></xdr:sp>';

const slicerFrame = `<mc:AlternateContent xmlns:mc="${compatibility}" xmlns:sle15="${microsoft}/drawing/2012/slicer"><mc:Choice Requires="sle15">${frame(5, "Hold", `<a:graphicData uri="${microsoft}/drawing/2010/slicer"><sle:slicer xmlns:sle="${microsoft}/drawing/2010/slicer" name="Hold"/></a:graphicData>`)}</mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1828800" cy="2524125"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>Udsnit</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Fallback></mc:AlternateContent>`;

const drawingRoot = `<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main" xmlns:r="${relations}">`;

const drawing = `${head}${drawingRoot}${anchored(1, chartFrame(2))}${anchored(9, picture)}${anchored(17, textBox)}${anchored(25, slicerFrame)}</xdr:wsDr>`;

const sheetDrawing = `${head}${drawingRoot}<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6070000"/>${chartFrame(2)}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

const chart = `${head}<c:chartSpace xmlns:c="${drawingMl}/chart" xmlns:a="${drawingMl}/main" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Egne tal'!$C$5:$C$7</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>20</c:v></c:pt><c:pt idx="2"><c:v>30</c:v></c:pt></c:numCache></c:numRef></c:val><c:smooth val="0"/></c:ser><c:marker val="1"/><c:axId val="11"/><c:axId val="12"/></c:lineChart><c:catAx><c:axId val="11"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="12"/></c:catAx><c:valAx><c:axId val="12"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="11"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const chartSheet = `${head}<chartsheet xmlns="${main}" xmlns:r="${relations}"><sheetPr codeName="Diagram92"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`;

const said = "[Trådet kommentar] Passer tallet?&#10;Svar: ja, det er fra journalen.";

const comments = `${head}<comments xmlns="${main}" xmlns:mc="${compatibility}" mc:Ignorable="xr" xmlns:xr="${microsoft}/spreadsheetml/2014/revision"><authors><author>tc=${threadId}</author><author>Ekspedition</author></authors><commentList><comment ref="C5" authorId="0" shapeId="0" xr:uid="${threadId}"><text><t xml:space="preserve">${said}</t></text></comment><comment ref="B6" authorId="1" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">Ekspedition: </t></r><r><t>talt i oktober</t></r></text></comment></commentList></comments>`;

const thread = `${head}<ThreadedComments xmlns="${threads}" xmlns:x="${main}"><threadedComment ref="C5" dT="2026-10-01T08:00:00.00" personId="${personId}" id="${threadId}"><text>Passer tallet?</text></threadedComment><threadedComment ref="C5" dT="2026-10-01T09:00:00.00" personId="${personId}" id="${replyId}" parentId="${threadId}" done="1"><text>ja, det er fra journalen.</text></threadedComment></ThreadedComments>`;

const persons = `${head}<personList xmlns="${threads}" xmlns:x="${main}"><person displayName="Ekspedition" id="${personId}" userId="ekspedition" providerId="None"/></personList>`;

const noteShape = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${1024 + id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>4, 15, 4, 10, 6, 15, 8, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${noteShape(1, 4, 2)}${noteShape(2, 5, 1)}</xml>`;

const slicerCache = (table: number): string =>
  `${head}<slicerCacheDefinition xmlns="${x14}" xmlns:mc="${compatibility}" mc:Ignorable="x" xmlns:x="${main}" name="Udsnit_Hold" sourceName="Hold"><extLst><x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:tableSlicerCache tableId="${table}" column="1"/></x:ext></extLst></slicerCacheDefinition>`;

const slicer = `${head}<slicers xmlns="${x14}"><slicer name="Hold" cache="Udsnit_Hold" caption="Hold" rowHeight="241300"/></slicers>`;

/** Says of a cell that its array grows and shrinks by itself. */
const metadata = `${head}<metadata xmlns="${main}" xmlns:xda="${microsoft}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const taskPanes = `${head}<wetp:taskpanes xmlns:wetp="${microsoft}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${relations}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const webExtension = `${head}<we:webextension xmlns:we="${microsoft}/webextensions/webextension/2010/11" id="{3C5B1D10-0000-4000-8000-0000000000C1}"><we:reference id="3c5b1d10-0000-4000-8000-0000000000c2" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${relations}"/></we:webextension>`;

const ribbon =
  '<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"><ribbon><tabs><tab id="egen" label="Egen"/></tabs></ribbon></customUI>';

const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** The parts by name; the table gets that id, which no other may have. */
export const excelParts = (table: number): Readonly<Record<string, string | Uint8Array>> => ({
  "xl/worksheets/sheet90.xml": ownNumbers,
  "xl/worksheets/_rels/sheet90.xml.rels": relationshipsOf([
    ["rIdLink", "hyperlink", "https://example.org/kilde?a=1&amp;b=2"],
    ["rIdDrawing", "drawing", "../drawings/drawing90.xml"],
    ["rIdVml", "vmlDrawing", "../drawings/vmlDrawing90.vml"],
    ["rIdTable", "table", "/xl/tables/table90.xml"],
    ["rIdNotes", "comments", "../comments90.xml"],
    [
      "rIdThread",
      `${microsoft.replace("/office", "/office/2017/10/relationships")}/threadedComment`,
      "../threadedComments/threadedComment90.xml",
    ],
    ["rIdSlicer", `${microsoft}/2007/relationships/slicer`, "../slicers/slicer90.xml"],
  ]),
  "xl/worksheets/sheet91.xml": ownLists,
  "xl/chartsheets/sheet92.xml": chartSheet,
  "xl/chartsheets/_rels/sheet92.xml.rels": relationshipsOf([
    ["rId1", "drawing", "../drawings/drawing92.xml"],
  ]),
  "xl/drawings/drawing92.xml": sheetDrawing,
  "xl/drawings/_rels/drawing92.xml.rels": relationshipsOf([["rId1", "chart", "../charts/chart92.xml"]]),
  "xl/charts/chart92.xml": chart,
  "xl/tables/table90.xml": ownTable(table),
  "xl/drawings/drawing90.xml": drawing,
  "xl/drawings/_rels/drawing90.xml.rels": relationshipsOf([
    ["rId1", "chart", "../charts/chart90.xml"],
    ["rId2", "image", "../media/image90.png"],
  ]),
  "xl/charts/chart90.xml": chart,
  "xl/media/image90.png": pixel,
  "xl/comments90.xml": comments,
  "xl/drawings/vmlDrawing90.vml": vml,
  "xl/threadedComments/threadedComment90.xml": thread,
  "xl/persons/person.xml": persons,
  "xl/slicerCaches/slicerCache90.xml": slicerCache(table),
  "xl/slicers/slicer90.xml": slicer,
  "xl/metadata.xml": metadata,
  "xl/vbaProject.bin": compoundFile(["PROJECT", "VBA"]),
  "customUI/customUI14.xml": ribbon,
  "xl/webextensions/taskpanes.xml": taskPanes,
  "xl/webextensions/_rels/taskpanes.xml.rels": relationshipsOf([
    ["rId1", `${microsoft}/2011/relationships/webextension`, "webextension1.xml"],
  ]),
  "xl/webextensions/webextension1.xml": webExtension,
  "customXml/item1.xml": '<sag xmlns="urn:eksempel"><nr>42</nr></sag>',
});
