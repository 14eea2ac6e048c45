import type { Language } from "../core/text/language.ts";
import { oneTeam } from "./data/et-team.ts";
import type { ExampleWorkbook } from "./data/example.ts";
import { koebenhavn225Sager } from "./data/koebenhavn-225-sager.ts";
import { kontanthjaelp2016 } from "./data/kontanthjaelp-2016.ts";
import { laerkevejSamtaler } from "./data/laerkevej-samtaler.ts";
import { lavereSagstal } from "./data/lavere-sagstal.ts";
import { medBudget } from "./data/med-budget.ts";
import { prefilledTables } from "./data/prefilled.ts";
import { slagelseProevehandlinger } from "./data/slagelse-proevehandlinger.ts";
import { telefonOgReception } from "./data/telefon-og-reception.ts";
import { guideTexts } from "./generate/guide-text.ts";

const template = (language: Language): ExampleWorkbook => ({
  name: `template-${language}`,
  language,
  title: guideTexts[language].templateTitle,
  stories: null,
  tables: prefilledTables(language),
});

const plainTemplate = (language: Language): ExampleWorkbook => ({
  ...template(language),
  name: `template-plain-${language}`,
  plain: true,
});

/** All workbooks that are generated, each a file of its name beside this one. */
export const exampleWorkbooks: readonly ExampleWorkbook[] = [
  template("da"),
  template("en"),
  plainTemplate("da"),
  plainTemplate("en"),
  kontanthjaelp2016,
  medBudget,
  slagelseProevehandlinger,
  laerkevejSamtaler,
  koebenhavn225Sager,
  lavereSagstal,
  oneTeam,
  telefonOgReception,
];
