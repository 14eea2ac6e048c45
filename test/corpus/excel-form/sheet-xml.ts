/** A worksheet in the very form in which Excel of today saves one, with what people and programs put on it. */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const microsoft = "http://schemas.microsoft.com/office";
const x14 = `${microsoft}/spreadsheetml/2009/9/main`;
const xm = `${microsoft}/excel/2006/main`;

const root = `<worksheet xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 xr3" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xmlns:xr2="${microsoft}/spreadsheetml/2015/revision2" xmlns:xr3="${microsoft}/spreadsheetml/2016/revision3" xr:uid="{3C5B1D10-0000-4000-8000-000000000001}">`;

const before =
  '<sheetPr codeName="Ark90"><tabColor theme="5" tint="0.39997558519241921"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="B2:K34"/><sheetViews><sheetView showGridLines="0" zoomScale="90" zoomScaleNormal="90" workbookViewId="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="D8" sqref="D8"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="2.7109375" customWidth="1"/><col min="2" max="2" width="24.42578125" bestFit="1" customWidth="1"/><col min="5" max="5" width="9.140625" hidden="1" customWidth="1"/></cols>';

const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;

const row = (number: number, cells: string, attributes = ""): string =>
  `<row r="${number}" spans="2:11"${attributes} x14ac:dyDescent="0.25">${cells}</row>`;

/** A row of the table: a team, its letters, the share, and a column that Excel fills in by itself. */
const bodyRow = (number: number, team: string, letters: number, shared: string): string =>
  row(
    number,
    `${text(`B${number}`, team)}<c r="C${number}"><v>${letters}</v></c><c r="D${number}"><f>Breve[[#This Row],[Antal breve]]/SUM(Breve[Antal breve])</f><v>${letters / 60}</v></c><c r="F${number}"><f t="shared" ${shared}</f><v>${letters * 7}</v></c>`,
    number === 7 ? ' outlineLevel="1" collapsed="1"' : "",
  );

const rows = [
  row(2, '<c r="B2" t="s" ph="1"><v>0</v></c><c r="C2"/><c r="D2"/>', ' ht="18.75" thickBot="1"'),
  row(4, `${text("B4", "Hold")}${text("C4", "Antal breve")}${text("D4", "Andel")}${text("F4", "Minutter")}`),
  bodyRow(5, "Nord", 10, 'ref="F5:F7" si="0">C5*7'),
  bodyRow(6, "Syd", 20, 'si="0">'),
  bodyRow(7, "Vest", 30, 'si="0">'),
  row(8, `${text("B8", "I alt")}<c r="C8"><f>SUBTOTAL(109,Breve[Antal breve])</f><v>60</v></c><c r="D8"/>`),
  row(12, '<c r="B12" t="b"><v>1</v></c><c r="C12" t="e"><v>#N/A</v></c><c r="D12"><v>1E-3</v></c>'),
  row(14, `${text("B14", "Egen funktion")}<c r="C14"><f>Dobbelt(C5)</f><v>20</v></c>`),
  row(
    15,
    `${text("B15", "Spild")}<c r="C15" cm="1"><f t="array" ref="C15:C17">_xlfn._xlws.SORT(C5:C7,,-1)</f><v>30</v></c>`,
  ),
  row(16, '<c r="C16"><v>20</v></c>'),
  row(17, '<c r="C17"><v>10</v></c>'),
  row(
    18,
    `${text("B18", "Hvis")}<c r="C18"><f t="dataTable" ref="C18:C19" dt2D="0" dtr="0" r1="C5"/><v>1</v></c>`,
  ),
  row(19, '<c r="C19"><v>2</v></c>'),
  row(20, `${text("B20", "Skjult række")}<c r="C20"><v>4</v></c>`, ' hidden="1"'),
  row(34, text("B34", "Herunder står noget af vores eget")),
].join("");

const ruleId = "{3C5B1D10-0000-4000-8000-0000000000B1}";

const formats = `<conditionalFormatting sqref="C5:C7"><cfRule type="top10" dxfId="0" priority="3" rank="1"/></conditionalFormatting><conditionalFormatting sqref="D5:D7"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>${ruleId}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="F5:F7"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>`;

const validations =
  '<dataValidations count="2"><dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Antal" error="Mindst 0" promptTitle="Breve" prompt="Breve i alt om måneden" sqref="C5:C7" xr:uid="{3C5B1D10-0000-4000-8000-000000000002}"><formula1>0</formula1></dataValidation><dataValidation type="custom" allowBlank="1" showErrorMessage="1" sqref="H5:H9 J5:J9"><formula1>LEN(H5)&lt;9</formula1></dataValidation></dataValidations>';

const extensions = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${ruleId}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D5:D7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations xmlns:xm="${xm}" count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" xr:uid="{3C5B1D10-0000-4000-8000-000000000003}"><x14:formula1><xm:f>'Egne lister'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B5:B7</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup type="column" displayEmptyCellsAs="gap" xr2:uid="{3C5B1D10-0000-4000-8000-000000000004}"><x14:colorSeries theme="4"/><x14:colorNegative theme="5"/><x14:colorAxis rgb="FF000000"/><x14:colorMarkers theme="4"/><x14:colorFirst theme="4"/><x14:colorLast theme="4"/><x14:colorHigh theme="4"/><x14:colorLow theme="4"/><x14:sparklines><x14:sparkline><xm:f>'Egne tal'!C5:C7</xm:f><xm:sqref>K5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x14="${x14}"><x14:slicerList><x14:slicer r:id="rIdSlicer"/></x14:slicerList></ext></extLst>`;

const after = `<mergeCells count="1"><mergeCell ref="B2:D2"/></mergeCells><phoneticPr fontId="0"/>${formats}${validations}<hyperlinks><hyperlink ref="B12" r:id="rIdLink" tooltip="Til kilden" xr:uid="{3C5B1D10-0000-4000-8000-000000000005}"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter differentOddEven="1"><oddFooter>&amp;L&amp;F&amp;RSide &amp;P</oddFooter><evenFooter>&amp;C&amp;D</evenFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="C5:C7" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rIdDrawing"/><legacyDrawing r:id="rIdVml"/><tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>${extensions}`;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** "Egne tal": a table with a totals row, arrays, rules, a slicer, sparklines, links and notes. */
export const ownNumbers = `${head}${root}${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** "Egne lister": what a rule of "Egne tal" takes its choices from. It is very hidden. */
export const ownLists = `${head}<worksheet xmlns="${main}"><sheetPr codeName="Ark91"/><dimension ref="A1:A3"/><sheetData>${[
  "Nord",
  "Syd",
  "Vest",
]
  .map((team, index) => `<row r="${index + 1}">${text(`A${index + 1}`, team)}</row>`)
  .join(
    "",
  )}</sheetData><sheetProtection algorithmName="SHA-512" hashValue="q1bCGcTZ8Mnl4SdVUYVFiBQyH7Ykq4XWIUVrvXmWqF+7nyP3dtWr7rk2NxpXT6yWYtkUB4wIEzvuR6xnJk2sVA==" saltValue="3qm0VbxiEKzD6kVQmCPq4A==" spinCount="100000" sheet="1" objects="1" scenarios="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** The table of "Egne tal", with the ids that Excel gives everything. */
export const ownTable = (id: number): string =>
  `${head}<table xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr xr3" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" xmlns:xr3="${microsoft}/spreadsheetml/2016/revision3" id="${id}" xr:uid="{3C5B1D10-0000-4000-8000-000000000006}" name="Breve" displayName="Breve" ref="B4:D8" totalsRowCount="1"><autoFilter ref="B4:D7" xr:uid="{3C5B1D10-0000-4000-8000-000000000007}"/><tableColumns count="3"><tableColumn id="1" xr3:uid="{3C5B1D10-0000-4000-8000-000000000008}" name="Hold" totalsRowLabel="I alt"/><tableColumn id="2" xr3:uid="{3C5B1D10-0000-4000-8000-000000000009}" name="Antal breve" totalsRowFunction="sum"/><tableColumn id="3" xr3:uid="{3C5B1D10-0000-4000-8000-00000000000A}" name="Andel"><calculatedColumnFormula>Breve[[#This Row],[Antal breve]]/SUM(Breve[Antal breve])</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
