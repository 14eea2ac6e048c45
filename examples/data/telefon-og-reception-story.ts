import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "./example.ts";

export const telefonOgReceptionStories: Readonly<Record<Language, ExampleStory>> = {
  da: {
    title: "Telefon, reception og ny lov – et eksempel",
    question:
      "Et jobcenter fra november 2025 til december 2026. Hovednummeret er talt op time for time, receptionen er åben til kl. 17 om torsdagen, og fire team har hver sin telefon. Hvad betyder kortere telefontid og en fælles telefonvagt, når loven samtidig bliver ændret 1. februar og 1. juli 2026?",
    proposal:
      "Fem scenarier ved siden af i dag: kortere telefontid, en fælles telefonvagt, begge dele, og loven som før med og uden den fælles vagt. Planen slutter i december 2026, fordi ingen kender reglerne fra 1. januar 2027 endnu.",
    answer: [
      "Forskellen i dag er −0,6 årsværk i snit over de 14 måneder og −1,1 årsværk i det første år. Lukker hovednummeret kl. 12, bliver snittet 0,2; tager de fire team hinandens telefon på skift, bliver den 2,1; begge dele giver 2,8 årsværk.",
      "Uden loven fra 2025 ville forskellen være −1,6 årsværk: de færre samtaler fylder omkring et årsværk. Ingen af løsningerne har en udgift, der er skrevet.",
    ],
    lookAt: [
      { sheet: "phone", what: "Opkald time for time, og hvor mange der skal tages inden et minut." },
      {
        sheet: "result",
        what: "Tabellen Telefon og reception: hvad den, der ringer, møder i hvert tidsrum.",
      },
      { sheet: "rules", what: "Forlænger I planen, skal reglen fra 2027 skrives her, når den er kendt." },
    ],
    assumed:
      "Jobcentret er opdigtet. Hvor mange der ringer igen, skriver i stedet eller opgiver, når telefonen lukker tidligere, er antaget: tæl selv før og efter. Skriv jeres egne tal over dem, og gem under et andet navn.",
  },
  en: {
    title: "Phones, reception and a new law – an example",
    question:
      "A job centre from November 2025 to December 2026. Calls to the main number are counted hour by hour, the reception is open until 5 pm on Thursdays, and four teams have a phone each. What do shorter phone hours and a shared rota mean while the law changes on 1 February and 1 July 2026?",
    proposal:
      "Five scenarios beside today: shorter phone hours, a shared rota, both, and the law as before with and without the rota. The plan ends in December 2026, since nobody knows the rules from 1 January 2027 yet.",
    answer: [
      "Today the gap is −0.6 posts on average over the 14 months, and −1.1 posts in the first year. If the main number closes at noon the average becomes 0.2; if the four teams take each other's phone in turn it becomes 2.1; both together give 2.8 posts.",
      "Without the law of 2025 the gap would be −1.6 posts: the fewer talks come to about one post. None of the solutions has an expense that is written.",
    ],
    lookAt: [
      { sheet: "phone", what: "Calls hour by hour, and how many have to be answered within a minute." },
      {
        sheet: "result",
        what: "The table Phone and reception: what a caller meets in each part of the day.",
      },
      {
        sheet: "rules",
        what: "If you extend the plan, the rule from 2027 is written here once it is known.",
      },
    ],
    assumed:
      "The job centre is invented. How many call again, write instead or give up when the phone closes earlier is assumed: count before and after. Write your own figures over them, and save under another name.",
  },
};
