import type { Language } from "../core/text/language.ts";
import { oneTeam } from "./data/et-team.ts";
import type { ExampleWorkbook } from "./data/example.ts";
import { kontanthjaelp2016 } from "./data/kontanthjaelp-2016.ts";
import { prefilledTables } from "./data/prefilled.ts";
import { telefonOgReception } from "./data/telefon-og-reception.ts";
import { guideTexts } from "./generate/guide-text.ts";

const template = (language: Language): ExampleWorkbook => ({
  name: `template-${language}`,
  language,
  title: guideTexts[language].templateTitle,
  story: [],
  tables: prefilledTables(language),
});

/** All workbooks that are generated, each a file of its name beside this one. */
export const exampleWorkbooks: readonly ExampleWorkbook[] = [
  template("da"),
  template("en"),
  kontanthjaelp2016,
  oneTeam,
  telefonOgReception,
];
