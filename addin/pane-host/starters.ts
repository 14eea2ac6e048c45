import type { Language } from "../../core/text/language.ts";
import type { StarterWorkbook } from "../pane/pane-props.ts";

/** Workbooks that come with the product, as files beside it. */
const files = {
  example: new URL("../../examples/kontanthjaelp-2016.xlsx", import.meta.url),
  "med-budget": new URL("../../examples/med-budget.xlsx", import.meta.url),
  slagelse: new URL("../../examples/slagelse-proevehandlinger.xlsx", import.meta.url),
  laerkevej: new URL("../../examples/laerkevej-samtaler.xlsx", import.meta.url),
  koebenhavn: new URL("../../examples/koebenhavn-225-sager.xlsx", import.meta.url),
  "lower-caseload": new URL("../../examples/lavere-sagstal.xlsx", import.meta.url),
  phones: new URL("../../examples/telefon-og-reception.xlsx", import.meta.url),
  "one-team": new URL("../../examples/et-team.xlsx", import.meta.url),
  "template-da": new URL("../../examples/template-da.xlsx", import.meta.url),
  "template-en": new URL("../../examples/template-en.xlsx", import.meta.url),
} as const;

const names = {
  example: "kontanthjaelp-2016.xlsx",
  "med-budget": "med-budget.xlsx",
  slagelse: "slagelse-proevehandlinger.xlsx",
  laerkevej: "laerkevej-samtaler.xlsx",
  koebenhavn: "koebenhavn-225-sager.xlsx",
  "lower-caseload": "lavere-sagstal.xlsx",
  phones: "telefon-og-reception.xlsx",
  "one-team": "et-team.xlsx",
  "template-da": "normering.xlsx",
  "template-en": "normering.xlsx",
} as const satisfies Record<keyof typeof files, string>;

const fetched = async (file: URL): Promise<Uint8Array> => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`The workbook was answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
};

/** Gets one of them; rejects where the site is out of reach. */
export const starterWorkbook = async (
  workbook: StarterWorkbook,
  language: Language,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const key = workbook === "template" ? (`template-${language}` as const) : workbook;
  return { name: names[key], bytes: await fetched(files[key]) };
};

const plainTemplates = {
  da: new URL("../../examples/template-plain-da.xlsx", import.meta.url),
  en: new URL("../../examples/template-plain-en.xlsx", import.meta.url),
} as const satisfies Record<Language, URL>;

/** The empty template without charts, notes and protection: Excel on the web inserts no sheets of a file that has them. */
export const plainTemplate = (language: Language): Promise<Uint8Array> => fetched(plainTemplates[language]);
