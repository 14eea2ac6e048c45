import type { CaseIssueData } from "../../workbook/case-issue.ts";
import type { IssueMessages } from "../issue-text.ts";

export const caseIssues: Pick<IssueMessages, keyof CaseIssueData> = {
  "age-bands-overlap": ({ first }) =>
    `Aldersgruppen og den i celle ${first.cell} gælder de samme aldre, så sagerne kan være talt to gange. Lad den ene begynde, hvor den anden slutter.`,
  "age-bands-hole": ({ from, to }, say) =>
    `Der er ingen aldersgruppe fra ${say.number(from)} til ${say.number(to)} måneder. Der regnes med, at ingen sager har den alder ved start. Er det ikke sådan, så tilføj en række.`,
  "age-bands-sum": ({ caseGroup, sum, open, openAt }, say) =>
    `Aldersgrupperne for "${caseGroup}" giver ${say.number(sum)} sager, men der er ${say.number(open)} åbne sager ved start${openAt === null ? "" : ` (celle ${openAt.cell})`}. Ret det, der ikke passer. Indtil da kan det, der hænger på sagernes alder, ikke regnes ud.`,
  "move-to-itself": ({ caseGroup }) =>
    `Sager kan ikke gå fra "${caseGroup}" til "${caseGroup}". Vælg en anden sagsgruppe, eller ryd rækken. Rækken er ikke regnet med.`,
  "moves-above-all": ({ caseGroup, sum, cells }, say) =>
    `Af de afsluttede sager i "${caseGroup}" går ${say.percent(sum)} videre (celle ${say.names(cells)}). Det kan højst være 100 %. Sæt procenterne ned.`,
  "no-moves-to-group": ({ caseGroup }) =>
    `Opgaven kommer, når sager går over til "${caseGroup}", men ingen række siger, at det sker. Skriv, hvor sagerne kommer fra, i tabellen med sager, der går videre. Indtil da kommer opgaven ikke.`,
  "caseload-band-order": ({ fewest, most }, say) =>
    `Det færreste antal sager er ${say.number(fewest)} og det fleste ${say.number(most)}. Byt om på dem, eller ret det ene.`,
  "caseload-bands-overlap": ({ first }) =>
    `Antallet af sager overlapper rækken i celle ${first.cell}. Er nogle ansatte talt med i begge rækker, så ret den ene.`,
  "caseload-outside-bands": ({ found, used, first }, say) =>
    `Her står ${say.number(found)} sager, men efter fordelingen (celle ${first.cell}) er det ${say.number(used)}. Det er fordelingen, der regnes med. Ret det ene tal.`,
  "band-workers-above-heads": ({ staffGroup, workers, heads }, say) =>
    `Fordelingen har ${say.number(workers)} ansatte, men "${staffGroup}" har ${say.number(heads)}. Er nogle talt to gange?`,
};
