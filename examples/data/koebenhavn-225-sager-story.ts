import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "./example.ts";

export const koebenhavnStories: Readonly<Record<Language, ExampleStory>> = {
  da: {
    title: "København 2017: 225 sager og 75 procent til alt andet – et eksempel",
    question:
      "I de 18 forslag fra august 2017 står, at en sagsbehandler har op til 225 personsager og bruger op imod 75 procent af tiden på alt andet end borgerne. Hænger de to tal sammen, og hvad ville forslagene betyde?",
    proposal:
      "I dag ved siden af fire forslag: halvt så mange registreringer, samtaletræning med video, fire uddannede socialrådgivere mere til de komplekse sager, og højst 55 sager til hver.",
    answer: [
      "De hænger sammen: med fire samtaler om året fylder samtalerne 25 % af arbejdstiden, og resten går til alt andet. 225 sager er 4,1 gange det højeste vejledende sagstal på 55; en sag får 5,0 timer om året, og forskellen er −3,8 årsværk.",
      "Halvt så mange registreringer giver 1,2 årsværk og koster intet, der er skrevet. Fire uddannede mere giver 3,5 årsværk for 2,0 mio. kr. om året. Træningen koster 0,2 årsværk og 80.000 kr. Efter de vejledende sagstal skal der 48,4 til 56,3 årsværk til, hvor der nu er ti.",
    ],
    lookAt: [
      { sheet: "result", what: "Kolonnen Arbejdstid til samtaler med borgere, og timer pr. sag om året." },
      {
        sheet: "tasks",
        what: "Fristen på 14 dage er et krav fra forslagene og ikke lov; den står som omstridt.",
      },
      {
        sheet: "flags",
        what: "Svarene bliver forsinket, og de komplekse forløb venter på dem, der må have dem.",
      },
      { sheet: "staff", what: "Registreringer står som et fast fradrag for sig, så de kan skæres ned." },
    ],
    assumed:
      "225 sager, op imod 75 procent, 14 dage og kravet om en uddannet koordinerende sagsbehandler står i de 18 forslag (Arbejderen 10.8.2017). De er fremsat af borgere og er deres påstande. Antallet af sagsbehandlere, samtaler, minutter, registreringernes del af tiden, lønninger og udgifter er antaget.",
  },
  en: {
    title: "Copenhagen 2017: 225 cases and 75 percent for everything else – an example",
    question:
      "The 18 proposals of August 2017 say that a caseworker has up to 225 cases and spends up to 75 percent of the time on everything but the citizens. Do the two figures fit together, and what would the proposals mean?",
    proposal:
      "Today beside four proposals: half the registrations, talk training with video, four more trained social workers for the complex cases, and at most 55 cases for each.",
    answer: [
      "They fit: with four talks a year the talks take 25 % of the time at work, and the rest goes to everything else. 225 cases are 4.1 times the highest guideline caseload of 55; a case gets 5.0 hours a year, and the gap is −3.8 posts.",
      "Half the registrations give 1.2 posts and cost nothing that is written. Four more trained workers give 3.5 posts for 2.0 million kr. a year. The training costs 0.2 posts and 80,000 kr. By the guideline caseloads it takes 48.4 to 56.3 posts, where there are ten now.",
    ],
    lookAt: [
      {
        sheet: "result",
        what: "The column Time at work for talks with citizens, and hours per case a year.",
      },
      {
        sheet: "tasks",
        what: "The deadline of 14 days is a demand of the proposals and not law; it stands as disputed.",
      },
      { sheet: "flags", what: "Replies are late, and the complex cases wait for those who may have them." },
      { sheet: "staff", what: "Registrations stand as an allowance of their own, so that they can be cut." },
    ],
    assumed:
      "225 cases, up to 75 percent, 14 days and the demand for a trained coordinating caseworker stand in the 18 proposals (Arbejderen, 10 August 2017). They were made by citizens and are their claims. The number of caseworkers, talks, minutes, the registrations' share of the time, pay and expenses are assumed.",
  },
};
