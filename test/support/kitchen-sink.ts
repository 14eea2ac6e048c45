import { guestParts, guestTypes, sheetRelationships, workbookGuests } from "./kitchen-sink-guests.ts";
import { relationshipsOf } from "./relationships-xml.ts";
import { workbookParts, zipParts } from "./workbook-package.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const barId = "{7A2C3D10-0000-4000-8000-000000000001}";

const text = (address: string, content: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** A row of the table "Sagstabel": a group, its cases, the day from which they count, and twice the cases. */
const bodyRow = (row: number, group: string, cases: number, day: number, shared: string): string =>
  `<row r="${row}" spans="1:7" ht="18" customHeight="1">${text(`A${row}`, group, 4)}<c r="B${row}" s="2"><v>${cases}</v></c><c r="C${row}" s="1"><v>${day}</v></c><c r="D${row}" s="2"><f>Sagstabel[[#This Row],[Antal]]*2</f><v>${cases * 2}</v></c><c r="F${row}"><f t="shared" ${shared}</f><v>${cases * 10}</v></c></row>`;

const rows = [
  '<row r="1" spans="1:7"><c r="A1" t="s"><v>0</v></c>',
  text("B1", "Kilden"),
  '<c r="C1"><v>7</v></c><c r="D1" s="1"><v>42644</v></c><c r="E1" s="3"><v>0.5</v></c></row>',
  `<row r="2">${text("A2", "Flettet")}<c r="B2"/><c r="C2"/></row>`,
  `<row r="4" spans="1:7">${text("A4", "Gruppe")}${text("B4", "Antal")}${text("C4", "Fra")}${text("D4", "Dobbelt")}</row>`,
  bodyRow(5, "Vejledning", 10, 42644, 'ref="F5:F7" si="0">B5*10'),
  bodyRow(6, "Aktivering", 20, 42675, 'si="0">'),
  bodyRow(7, "Rehabilitering", 30, 42705, 'si="0">'),
  `<row r="8" spans="1:7">${text("A8", "I alt", 4)}<c r="B8" s="2"><f>SUBTOTAL(109,Sagstabel[Antal])</f><v>60</v></c><c r="C8" s="1"/><c r="D8" s="2"><f>SUBTOTAL(109,Sagstabel[Dobbelt])</f><v>120</v></c></row>`,
  `<row r="20">${text("A20", "Herunder")}</row>`,
  '<row r="21"><c r="A21" cm="1"><f t="array" ref="A21:A22">B5:B6*2</f><v>20</v></c></row><row r="22"><c r="A22"><v>40</v></c></row>',
].join("");

const before =
  '<sheetPr><tabColor rgb="FF1B5E73"/></sheetPr><dimension ref="A1:G22"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24" customWidth="1"/></cols>';

const formats = `<conditionalFormatting sqref="B5:B7"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF1B5E73"/></colorScale></cfRule></conditionalFormatting><conditionalFormatting sqref="D5:D7"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;

const validations =
  '<dataValidations count="2"><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" error="Mindst 0" sqref="B5:B7"><formula1>0</formula1></dataValidation><dataValidation type="list" sqref="E1"><formula1>"0,5,1"</formula1></dataValidation></dataValidations>';

const extensions = `<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${barId}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D5:D7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext xmlns:x14="${x14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${xm}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lister!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A5:A7</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext xmlns:x14="${x14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Sager!B5:B7</xm:f><xm:sqref>G7</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const after = `<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>${formats}${validations}<hyperlinks><hyperlink ref="B1" r:id="rIdLink" tooltip="Til kilden"/><hyperlink ref="C1" location="Lister!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rIdPrinter"/><headerFooter><oddFooter>&amp;RSide &amp;P</oddFooter></headerFooter><drawing r:id="rIdDrawing"/><legacyDrawing r:id="rIdVml"/><tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>${extensions}`;

const table = `<table xmlns="${main}" id="1" name="Sagstabel" displayName="Sagstabel" ref="A4:D8" totalsRowCount="1"><autoFilter ref="A4:D7"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter><tableColumns count="4"><tableColumn id="1" name="Gruppe" totalsRowLabel="I alt"/><tableColumn id="2" name="Antal" totalsRowFunction="sum"/><tableColumn id="3" name="Fra"/><tableColumn id="4" name="Dobbelt" totalsRowFunction="sum"><calculatedColumnFormula>Sagstabel[[#This Row],[Antal]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const names =
  '<externalReferences><externalReference r:id="rIdExternal"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Sager!$A$1:$G$22</definedName><definedName name="Satser">Lister!$A$1:$A$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rIdCache"/></pivotCaches>';

const sheets = [
  { name: "Sager", before, rows, after },
  {
    name: "Lister",
    rows: ["Vejledning", "Aktivering", "Rehabilitering"]
      .map((item, index) => `<row r="${index + 1}">${text(`A${index + 1}`, item)}</row>`)
      .join(""),
  },
  {
    name: "Laast",
    rows: '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>Sager!B8+[1]Ark1!A1</f><v>65</v></c></row>',
    after: '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>',
  },
  {
    name: "Pivot",
    rows: `<row r="3">${text("A3", "Gruppe")}${text("B3", "Sum af Antal")}</row><row r="4">${text("A4", "Vejledning")}<c r="B4"><v>10</v></c></row><row r="5">${text("A5", "Hovedtotal")}<c r="B5"><v>10</v></c></row>`,
  },
];

/** Parts of the sheet with the table that grows, and of that table. */
export const sinkSheet = "xl/worksheets/sheet1.xml";
export const sinkTable = "xl/tables/table1.xml";

/** The element names of the main namespace with a prefix, as other programs write them. */
const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)([a-zA-Z]\w*)(?=[\s/>])/g, "<$1x:$2").replace(`xmlns="${main}"`, `xmlns:x="${main}"`);

/** The parts of a workbook with one of everything that people and programs put into workbooks. */
const sinkParts = (date1904: boolean): Record<string, string | Uint8Array> => {
  const parts = workbookParts({
    sheets,
    properties: date1904 ? 'date1904="1"' : "",
    afterSheets: names,
    formats: [14, 3, 10, 49],
    sharedStrings:
      '<si><r><t xml:space="preserve">Sager i </t></r><r><rPr><b/><color rgb="FF1B5E73"/></rPr><t>jobcentret</t></r></si>',
    parts: { ...guestParts, [sinkTable]: table },
  });
  const workbook = String(parts["xl/workbook.xml"]).replace(
    '<sheet name="Lister"',
    '<sheet name="Lister" state="hidden"',
  );
  const relationships = String(parts["xl/_rels/workbook.xml.rels"]);
  return {
    ...parts,
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace("</Types>", `${guestTypes}</Types>`),
    "_rels/.rels": relationshipsOf(workbookGuests.package),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships.replace(
      "</Relationships>",
      `${workbookGuests.workbook}</Relationships>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsOf(sheetRelationships.first),
    "xl/worksheets/_rels/sheet4.xml.rels": relationshipsOf(sheetRelationships.pivot),
  };
};

/** That workbook; in the older date system, or with prefixes in the sheet and the table, where asked. */
export const kitchenSink = (variant: "plain" | "date1904" | "prefixed" = "plain"): Uint8Array => {
  const parts = sinkParts(variant === "date1904");
  if (variant !== "prefixed") return zipParts(parts);
  const changed = [sinkSheet, sinkTable, "xl/workbook.xml"].map(
    (part) => [part, prefixed(String(parts[part]))] as const,
  );
  return zipParts({ ...parts, ...Object.fromEntries(changed) });
};
