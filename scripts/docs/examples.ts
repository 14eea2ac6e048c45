import { contractTexts } from "../../core/text/contract-texts.ts";
import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "../../examples/data/example.ts";
import { guideTexts } from "../../examples/generate/guide-text.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";

interface PageText {
  readonly title: string;
  readonly opening: string;
  readonly twin: string;
  readonly file: string;
}

const pageTexts: Readonly<Record<Language, PageText>> = {
  da: {
    title: "Eksempler",
    opening:
      "Hvert eksempel er et regneark, som åbner med sine resultater: et spørgsmål, svaret med tal, og hvor de står. Det, ingen kilde har et tal for, er skrevet som antaget. Siden er lavet ud fra eksemplerne selv, og hvert tal i et svar er prøvet mod resultatet. Regnearkene er på dansk.",
    twin: "Engelsk: [Examples](../en/examples.md).",
    file: "Regneark",
  },
  en: {
    title: "Examples",
    opening:
      "Each example is a workbook that opens with its results: a question, the answer in figures, and where they stand. What no source has a figure for is written as assumed. The page is made from the examples themselves, and every figure of an answer is tested against the result. The workbooks are in Danish.",
    twin: "Danish: [Eksempler](../da/eksempler.md).",
    file: "Workbook",
  },
};

const lookAtLine =
  (language: Language) =>
  ({ sheet, what }: ExampleStory["lookAt"][number]): string =>
    `- **${contractTexts[language].sheets[sheet].name}**: ${what}`;

const sectionOf = (language: Language, name: string, story: ExampleStory): string => {
  const { question, proposal, answer, lookAt, assumed } = guideTexts[language].storyTitles;
  return [
    `## ${story.title}`,
    `${pageTexts[language].file}: [${name}.xlsx](../../examples/${name}.xlsx)`,
    `**${question}.** ${story.question}`,
    `**${proposal}.** ${story.proposal}`,
    `**${answer}.** ${story.answer.join("\n\n")}`,
    `**${lookAt}.**`,
    story.lookAt.map(lookAtLine(language)).join("\n"),
    `**${assumed}.** ${story.assumed}`,
  ].join("\n\n");
};

/** The worked examples with their short texts, a section for each. */
export const describeExamples = (language: Language): string => {
  const { title, opening, twin } = pageTexts[language];
  const sections = exampleWorkbooks.flatMap(({ name, stories }) =>
    stories === null ? [] : [sectionOf(language, name, stories[language])],
  );
  return `${[`# ${title}`, opening, twin, ...sections].join("\n\n")}\n`;
};
