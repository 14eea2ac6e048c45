import type { Attributes } from "../xml/parse.ts";
import { decodeXstring } from "../xml/xstring.ts";

const spaceAtEnds = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/**
 * Collects the text of a shared or inline string from its runs, phonetic readings left out. Space at the ends of a
 * run counts only where `xml:space` keeps it, as in Excel.
 */
export interface TextRuns {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The whole text, decoded; the collector begins anew. */
  readonly take: () => string;
}

export const createTextRuns = (): TextRuns => {
  let whole = "";
  let run = "";
  let keepsSpace = false;
  let inText = false;
  let phonetic = false;
  return {
    open: (name, attributes) => {
      if (name === "rPh") phonetic = true;
      if (name !== "t") return;
      inText = !phonetic;
      keepsSpace = attributes["xml:space"] === "preserve";
      run = "";
    },
    text: (text) => {
      if (inText) run += text;
    },
    close: (name) => {
      if (name === "rPh") phonetic = false;
      if (name !== "t" || !inText) return;
      whole += keepsSpace ? run : run.replace(spaceAtEnds, "");
      inText = false;
    },
    take: () => {
      const taken = decodeXstring(whole);
      whole = "";
      return taken;
    },
  };
};
