import type { ContributionText } from "../contribution-text.ts";

const posts = (told: string | null): string => (told === null ? "kan ikke beregnes" : `${told} årsværk`);

export const contributionText: ContributionText = {
  title: (scenario) => `Hvad hver mulighed bidrager med i "${scenario}"`,
  totals: {
    balance: {
      title: "Balancen over hele perioden",
      explanation:
        "Årsværk i gennemsnit over hele perioden. Under nul mangler der folk, over nul er der timer til overs. Timer, der er lånt og skal gives tilbage, er trukket fra. Når to muligheder virker på det samme, deler de det, de giver tilsammen, så delene altid går op med helheden.",
    },
    shortage: {
      title: "Manglen, når timerne er fordelt",
      explanation:
        "Årsværk, der mangler i gennemsnit over hele perioden, efter at timerne er fordelt på dem, der må løse opgaverne. Den kan ikke blive bedre end nul. Når manglen er væk, lukker flere muligheder ikke mere, og de deler det, de lukkede tilsammen.",
    },
  },
  neverMixed:
    "De to tabeller svarer på hvert sit spørgsmål. En mulighed kan se lille ud i tabellen over manglen, fordi andre allerede har lukket hullet. Læg derfor aldrig tal fra den ene sammen med tal fra den anden.",
  before: "Uden mulighederne",
  after: "Med alle mulighederne",
  difference: "Mulighederne tilsammen",
  heads: { option: "Mulighed", posts: "Bidrag (årsværk)", error: "Usikkerhed (±)" },
  exact: (sets) => `Regnet ud på alle ${sets} sammensætninger af mulighederne.`,
  sampled: (orders, seed) =>
    `Der er flere muligheder, end alle sammensætninger kan regnes ud for. Delene er anslået på ${orders} tilfældige rækkefølger (startværdi ${seed}). Usikkerheden er standardfejlen, og delene går stadig op med helheden.`,
  missing:
    "Noget kan ikke beregnes, fordi et tal mangler eller er afvist. Listen over problemer siger, hvilke celler det hænger på.",
  nothingMissing:
    "Over hele perioden mangler der ingen, hverken uden eller med mulighederne, så her er ikke noget at dele. Enkelte måneder kan stadig mangle folk.",
  noOptions: (scenario) => `"${scenario}" har ingen muligheder, der er slået til.`,
  bar: {
    part: (option, told, error) =>
      error === null ? `${option}: ${posts(told)}` : `${option}: ${posts(told)}, usikkerhed ${error}`,
    total: (label, told) => `${label}: ${posts(told)}`,
  },
};
