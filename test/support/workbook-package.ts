import { strToU8, type Zippable, zipSync } from "fflate";

/** A worksheet of a package written by hand. */
export interface SheetSource {
  readonly name: string;
  /** The XML of its rows. */
  readonly rows?: string;
  /** What stands before the rows: dimension, columns. */
  readonly before?: string;
  /** What stands after the rows: merged cells. */
  readonly after?: string;
  readonly tables?: readonly TableSource[];
}

export interface TableSource {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
  /** Further attributes, such as `totalsRowCount="1"`. */
  readonly attributes?: string;
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  /** Attributes of workbookPr, such as `date1904="1"`. */
  readonly properties?: string;
  /** What stands behind the sheets in the workbook part. */
  readonly afterSheets?: string;
  /** The `si` elements. */
  readonly sharedStrings?: string;
  /** The format codes of styles 1, 2 and so on; a number means a built-in format. Style 0 is General. */
  readonly formats?: readonly (string | number)[];
  /** Parts that are added or take the place of generated ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export const relationshipsXml = (
  entries: readonly (readonly [id: string, kind: string, target: string])[],
): string => {
  const items = entries.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelationships}">${items.join("")}</Relationships>`;
};

const sheetXml = ({ rows = "", before = "", after = "", tables = [] }: SheetSource): string => {
  const parts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join("");
  const tableParts = tables.length > 0 ? `<tableParts count="${tables.length}">${parts}</tableParts>` : "";
  return `${head}<worksheet xmlns="${main}" xmlns:r="${officeRelationships}">${before}<sheetData>${rows}</sheetData>${after}${tableParts}</worksheet>`;
};

const tableXml = ({ name, ref, columns, attributes = "" }: TableSource, id: number): string => {
  const items = columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${attribute(column)}"/>`,
  );
  return `${head}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${attributes}><tableColumns count="${columns.length}">${items.join("")}</tableColumns></table>`;
};

const workbookXml = ({ sheets, properties = "", afterSheets = "" }: WorkbookSource): string => {
  const items = sheets.map(
    ({ name }, index) => `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><workbookPr ${properties}/><sheets>${items.join("")}</sheets>${afterSheets}</workbook>`;
};

const stylesXml = (formats: readonly (string | number)[]): string => {
  const customs = formats.flatMap((code, index) =>
    typeof code === "string" ? [`<numFmt numFmtId="${200 + index}" formatCode="${attribute(code)}"/>`] : [],
  );
  const ids = formats.map((code, index) => (typeof code === "string" ? 200 + index : code));
  const cells = [0, ...ids].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  const numFmts =
    customs.length > 0 ? `<numFmts count="${customs.length}">${customs.join("")}</numFmts>` : "";
  return `${head}<styleSheet xmlns="${main}">${numFmts}<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join("")}</cellXfs></styleSheet>`;
};

const contentTypesXml = (parts: readonly string[]): string => {
  const types: readonly (readonly [RegExp, string])[] = [
    [/^xl\/workbook\.xml$/, `${spreadsheetType}.sheet.main+xml`],
    [/^xl\/worksheets\/sheet/, `${spreadsheetType}.worksheet+xml`],
    [/^xl\/tables\/table/, `${spreadsheetType}.table+xml`],
    [/^xl\/styles\.xml$/, `${spreadsheetType}.styles+xml`],
    [/^xl\/sharedStrings\.xml$/, `${spreadsheetType}.sharedStrings+xml`],
    [/^xl\/calcChain\.xml$/, `${spreadsheetType}.calcChain+xml`],
  ];
  const overrides = parts.flatMap((part) => {
    const type = types.find(([pattern]) => pattern.test(part))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${part}" ContentType="${type}"/>`];
  });
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join("")}</Types>`;
};

const sheetParts = (sheets: readonly SheetSource[]): Record<string, string> => {
  const parts: Record<string, string> = {};
  let tableId = 0;
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
    const tables = sheet.tables ?? [];
    const related = tables.map((table, at) => {
      tableId += 1;
      parts[`xl/tables/table${tableId}.xml`] = tableXml(table, tableId);
      return [`rId${at + 1}`, "table", `../tables/table${tableId}.xml`] as const;
    });
    if (related.length > 0)
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml(related);
  }
  return parts;
};

const workbookRelationships = ({ sheets, parts = {} }: WorkbookSource): string => {
  const chain = parts["xl/calcChain.xml"] ? [["rIdChain", "calcChain", "calcChain.xml"] as const] : [];
  return relationshipsXml([
    ...sheets.map(
      (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
    ),
    ["rIdStyles", "styles", "styles.xml"],
    ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ...chain,
  ]);
};

/** The parts of a package, by name, in the order in which they are stored. */
export const workbookParts = (source: WorkbookSource): Record<string, string | Uint8Array> => {
  const generated: Record<string, string | Uint8Array | null> = {
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(source),
    "xl/_rels/workbook.xml.rels": workbookRelationships(source),
    "xl/styles.xml": stylesXml(source.formats ?? []),
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${source.sharedStrings ?? ""}</sst>`,
    ...sheetParts(source.sheets),
    ...source.parts,
  };
  const kept = Object.entries(generated).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  return { "[Content_Types].xml": contentTypesXml(kept.map(([name]) => name)), ...Object.fromEntries(kept) };
};

/** Compresses parts in their order, dated alike. */
export const zipParts = (
  parts: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 6 = 6,
): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level, mtime: "2016-10-01T00:00:00" });
};

/** The bytes of a small workbook made by hand. */
export const buildWorkbook = (source: WorkbookSource): Uint8Array => zipParts(workbookParts(source));
