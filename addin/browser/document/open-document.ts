import { parseHtmlInBrowser } from "./clipboard/html-tree.ts";
import type { DocumentSource, OpenDocument } from "./document-form.ts";
import { WorkbookDocument } from "./workbook-document.ts";

export type { CellsChange, OpenDocument } from "./document-form.ts";

/** In milliseconds. The worker itself gives up a calculation that does not come to an end after the same time. */
const patienceWhenSaving = 30_000;

/** A document on a workbook that was just read. Its formulas are calculated from then on; the file's values show first. */
export const openDocument = ({
  parseHtml = parseHtmlInBrowser,
  currentYear = new Date().getFullYear(),
  isRecovered = false,
  patience = patienceWhenSaving,
  ...source
}: DocumentSource): OpenDocument =>
  new WorkbookDocument({ parseHtml, currentYear, isRecovered, patience, ...source });
