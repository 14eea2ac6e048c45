import { parseXml } from "../xml/parse.ts";
import { createTextRuns } from "./text-runs.ts";

/** The texts that cells refer to by index; none without such a part. */
export const readSharedStrings = (xml: string | null, part: string): readonly string[] => {
  const strings: string[] = [];
  if (xml === null) return strings;
  const runs = createTextRuns();
  parseXml(xml, part, {
    open: runs.open,
    text: runs.text,
    close: (name) => {
      runs.close(name);
      if (name === "si") strings.push(runs.take());
    },
  });
  return strings;
};
