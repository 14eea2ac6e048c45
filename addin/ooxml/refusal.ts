/** Why a file is not taken as a workbook. */
export type RefusalCode =
  /** No bytes at all. */
  | "empty"
  /** The file, or the area of its tables, is larger than a workbook may be here. */
  | "too-large"
  /** Neither a zip archive nor a known office file, or an archive without a workbook in it. */
  | "not-a-workbook"
  /** A zip archive that ends before its directory. */
  | "truncated"
  /** An archive or a part that contradicts itself. */
  | "damaged"
  /** Unpacks to far more than a workbook does, or parts that share their bytes. */
  | "zip-bomb"
  | "password-protected"
  /** The binary format of Excel 97-2003. */
  | "xls"
  /** The binary format inside a zip archive. */
  | "xlsb"
  /** An OpenDocument spreadsheet. */
  | "ods"
  /** A text document, presentation, database or drawing. */
  | "other-office-file"
  /** XML with a document type declaration, which may name entities outside the file. */
  | "forbidden-xml";

export interface PackageRefusal {
  readonly refused: RefusalCode;
  /** The part where it was found, such as "xl/workbook.xml". */
  readonly part?: string;
}

/** Carries a refusal out of the depth of reading; `openPackage` turns it into a value. */
export class Refused extends Error {
  readonly refusal: PackageRefusal;

  constructor(refused: RefusalCode, part?: string) {
    super(part === undefined ? refused : `${refused}: ${part}`);
    this.refusal = part === undefined ? { refused } : { refused, part };
  }
}

/** Tells a refusal, of opening or of writing, from what was asked for. */
export const isRefusal = <Result extends object>(
  result: Result,
): result is Extract<Result, { readonly refused: string }> => "refused" in result;
