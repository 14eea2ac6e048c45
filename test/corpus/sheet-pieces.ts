/** A worksheet's text in pieces, found by plain patterns and not by the code that is under test. */
export interface SheetPieces {
  /** All around the rows. */
  readonly frame: string;
  /** Start tags of the rows by number, without the note of their columns. */
  readonly rows: ReadonlyMap<number, string>;
  /** Whole elements of the cells by address. */
  readonly cells: ReadonlyMap<string, string>;
}

const dataPattern = /<(?:\w+:)?sheetData(?:\s[^>]*)?(?:\/>|>.*<\/(?:\w+:)?sheetData>)/s;
const rowPattern = /<(?:\w+:)?row\s[^>]*?\br="(\d+)"[^>]*>/g;
const cellPattern = /<(\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/(?:\w+:)?c>)/gs;

export const sheetPieces = (xml: string): SheetPieces => {
  const data = dataPattern.exec(xml)?.[0] ?? "";
  const at = xml.indexOf(data);
  return {
    frame: `${xml.slice(0, at)}…${xml.slice(at + data.length)}`,
    rows: new Map(
      [...data.matchAll(rowPattern)].map(([tag, row]) => [
        Number(row),
        tag.replace(/\sspans="[^"]*"/, "").replace(/\s*\/?>$/, ">"),
      ]),
    ),
    cells: new Map([...data.matchAll(cellPattern)].map(([cell, , address = ""]) => [address, cell])),
  };
};

/**
 * A formula cell without the value that it has at the moment; null for a cell without a formula of its own. Of a formula that cells share
 * only that they do: it stands in another of them when the first one is edited.
 */
export const formulaOf = (cell: string): string | null => {
  if (!/<(?:\w+:)?f[\s>/]/.test(cell)) return null;
  return cell
    .replace(/<((?:\w+:)?f)\s[^>]*t="shared"[^>]*?(?:\/>|>.*?<\/\1>)/s, "<$1 shared/>")
    .replace(/<((?:\w+:)?v)(?:\s[^>]*)?(?:>[^<]*<\/\1>|\/>)/, "")
    .replace(/^(<[^>]*?)\st="\w+"/, "$1");
};
