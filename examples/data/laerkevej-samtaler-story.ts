import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "./example.ts";

export const laerkevejStories: Readonly<Record<Language, ExampleStory>> = {
  da: {
    title: "Lærkevej 2017: seks samtaler på en formiddag – et eksempel",
    question:
      "På Jobcenter Lærkevej har en sagsbehandler 180-220 borgere. Seks er indkaldt til en formiddag, 25 minutter hver, og der må først bruges tid på forberedelse, når borgeren er tjekket ind. Hvad kan nås på den tid, og hvad kan ikke?",
    proposal:
      "I dag, som sagsbehandlerne beskrev det i 2017, ved siden af tre andre måder: 45 minutter til hver; at hver tiende sag om året gøres klar til rehabiliteringsteamet; og så mange sagsbehandlere, at ingen har mere end 55 sager.",
    answer: [
      "Opgaverne, som de er, går næsten op: forskellen er −0,2 årsværk, når ti sagsbehandlere har 200 sager hver. Men en sag får 6,6 timer om året, og efter de vejledende sagstal fra 2016 skal der 43,2 til 50,0 årsværk til. Talt i minutter kan ethvert sagstal se muligt ud.",
      "20 minutter mere til hver samtale koster 2,0 årsværk, og at gøre hver tiende sag klar koster 1,1. Med højst 55 sager får en sag 24,0 timer om året; det koster 13,3 mio. kr. om året.",
    ],
    lookAt: [
      {
        sheet: "tasks",
        what: "Samtalen: 25 minutter, 10 til forberedelse og 15 bagefter. En fjerdedel udebliver.",
      },
      {
        sheet: "cases",
        what: "180, 200 og 220 sager til hver står ved siden af hinanden i de skjulte kolonner.",
      },
      { sheet: "result", what: "De to metoder ved siden af hinanden, og timer pr. sag om året." },
      { sheet: "flags", what: "Sagstallet ligger over det vejledende, også når der regnes lavest." },
    ],
    assumed:
      "180-220 borgere, seks på en formiddag, 25 minutter og forberedelse efter fremmøde står i en artikel af sagsbehandlere fra Lærkevej (Information 18.9.2017, gengivet af Anette Skals 2019). Fire samtaler om året er reglerne fra 2018. Antallet af sagsbehandlere, nye sager, udeblivelse, lønnen og alle andre minutter er antaget.",
  },
  en: {
    title: "Lærkevej 2017: six talks in a morning – an example",
    question:
      "At the job centre Lærkevej a caseworker has 180-220 citizens. Six are called in for a morning, 25 minutes each, and no time may be spent on preparation before the citizen has checked in. What can be done in that time, and what cannot?",
    proposal:
      "Today, as the caseworkers described it in 2017, beside three other ways: 45 minutes for each; making every tenth case a year ready for the rehabilitation team; and so many caseworkers that nobody has more than 55 cases.",
    answer: [
      "The tasks as they are almost fit: the gap is −0.2 posts when ten caseworkers have 200 cases each. But a case gets 6.6 hours a year, and by the guideline caseloads of 2016 it takes 43.2 to 50.0 posts. Counted in minutes any caseload can look possible.",
      "20 more minutes for each talk cost 2.0 posts, and making every tenth case ready costs 1.1. With at most 55 cases a case gets 24.0 hours a year; that costs 13.3 million kr. a year.",
    ],
    lookAt: [
      { sheet: "tasks", what: "The talk: 25 minutes, 10 to prepare and 15 after it. A quarter stay away." },
      { sheet: "cases", what: "180, 200 and 220 cases for each stand side by side in the hidden columns." },
      { sheet: "result", what: "The two methods side by side, and hours per case a year." },
      { sheet: "flags", what: "The caseload is above the guideline even at its lowest need." },
    ],
    assumed:
      "180-220 citizens, six in a morning, 25 minutes and preparation after check-in stand in an article by caseworkers of Lærkevej (Information, 18 September 2017, as told by Anette Skals in 2019). Four talks a year are the rules of 2018. The number of caseworkers, new cases, no-shows, pay and all other minutes are assumed.",
  },
};
