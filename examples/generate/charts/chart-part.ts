import { sheetChartNames } from "../../../core/workbook/contract/charts.ts";

/**
 * What the library cannot say of a chart: that an axis is one of dates, on which months that come again take no room,
 * and what a chart is called.
 */

const categories = /<c:cat><c:strRef>(<c:f>[^<]*<\/c:f>)<c:strCache>.*?<\/c:strCache><\/c:strRef><\/c:cat>/gs;
const emptyCache = /<c:(num|str)Cache><c:ptCount val="\d+"\/><\/c:\1Cache>/g;
const categoryAxis = /<c:catAx>(.*?)<\/c:catAx>/s;
const formatOfMonths = 'formatCode="mmm yy"';

const dateAxis = (axis: string): string =>
  `<c:dateAx>${axis
    .replace('<c:auto val="1"/>', '<c:auto val="0"/>')
    .replace(/<c:lblAlgn [^>]*\/>/, "")}<c:baseTimeUnit val="months"/></c:dateAx>`;

/** The part of a chart, its months on an axis of dates; values that are not known yet are left out. */
export const finishedChart = (xml: string): string => {
  const plain = xml.replace(emptyCache, "");
  if (!xml.includes(formatOfMonths)) return plain;
  return plain
    .replace(categories, "<c:cat><c:numRef>$1</c:numRef></c:cat>")
    .replace(categoryAxis, (_, axis: string) => dateAxis(axis));
};

/** The drawing with its charts named; a screen reader tells the titles. */
export const namedDrawing = (xml: string, titles: readonly string[]): string => {
  let index = 0;
  return xml.replace(/<xdr:cNvPr id="(\d+)" name="Chart \d+"\/>/g, (_, id: string) => {
    const name = sheetChartNames[index] ?? "";
    const title = titles[index] ?? "";
    index += 1;
    return `<xdr:cNvPr id="${id}" name="${name}" descr="${title}"/>`;
  });
};
