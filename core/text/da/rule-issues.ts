import type { RuleIssueData } from "../../workbook/rule-issue.ts";
import type { IssueMessages } from "../issue-text.ts";
import { sourceIn } from "../source-in.ts";

export const ruleIssues: Pick<IssueMessages, keyof RuleIssueData> = {
  "rule-from-next-month": ({ date, from }, say) =>
    `Der står ${say.date(date)}. Det, der gælder den 1., gælder hele måneden, så rækken er regnet med fra ${say.month(from)}. Skriv ${say.month(date)}, hvis den måned skal regnes efter rækken.`,
  "rule-without-cases": ({ found, available }, say) => {
    const column = say.column({ table: "caseGroups", column: "ruleGroup" });
    const sheet = say.sheet("caseGroups");
    return available.length === 0
      ? `Rækken har ingen virkning: ingen af sagsgrupperne på arket ${sheet} har en "${column}". Skriv "${found}" der ved den gruppe, rækken skal gælde.`
      : `Rækken har ingen virkning: ingen sagsgruppe på arket ${sheet} har målgruppen "${found}" i "${column}". Der står ${say.names(available)}. Ret navnet, eller skriv målgruppen ved en sagsgruppe.`;
  },
  "rule-unknown": ({ targetGroup, from, law }, say) => {
    const why =
      law === null
        ? `Beregningen kender ingen regel om samtaler for "${targetGroup}" i ${say.month(from)}.`
        : `Fra ${say.month(from)} ventes en ny lov (${sourceIn(law, "da").title}), og ingen ved, hvor mange samtaler "${targetGroup}" skal have.`;
    return `${why} De måneder kan ikke beregnes. Skriv en række på arket ${say.sheet("talkCadences")} med målgruppe, måned, samtaler og kilde: den kendte regel eller den, I vil regne med.`;
  },
};
