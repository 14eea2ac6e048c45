import type { Language } from "../../core/text/language.ts";
import type { StarterWorkbook } from "../pane/pane-props.ts";

/** Workbooks that come with the product, as files beside it. */
const files = {
  example: new URL("../../examples/kontanthjaelp-2016.xlsx", import.meta.url),
  phones: new URL("../../examples/telefon-og-reception.xlsx", import.meta.url),
  "one-team": new URL("../../examples/et-team.xlsx", import.meta.url),
  "template-da": new URL("../../examples/template-da.xlsx", import.meta.url),
  "template-en": new URL("../../examples/template-en.xlsx", import.meta.url),
} as const;

const names = {
  example: "kontanthjaelp-2016.xlsx",
  phones: "telefon-og-reception.xlsx",
  "one-team": "et-team.xlsx",
  "template-da": "normering.xlsx",
  "template-en": "normering.xlsx",
} as const satisfies Record<keyof typeof files, string>;

/** Gets one of them; rejects where the site is out of reach. */
export const starterWorkbook = async (
  workbook: StarterWorkbook,
  language: Language,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const key = workbook === "template" ? (`template-${language}` as const) : workbook;
  const response = await fetch(files[key]);
  if (!response.ok) throw new Error(`The workbook was answered with ${response.status}.`);
  return { name: names[key], bytes: new Uint8Array(await response.arrayBuffer()) };
};
