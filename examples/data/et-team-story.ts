import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "./example.ts";

export const oneTeamStories: Readonly<Record<Language, ExampleStory>> = {
  da: {
    title: "Et team – det enkle eksempel",
    question:
      "Et sygedagpengeteam har 7 stillinger og 330 sager. Hvor mange årsværk kræver opgaverne, og hvor mange er der?",
    proposal: "Kun i dag, regnet ud af ti tal. Der er ingen løsninger i eksemplet; dem skriver I selv.",
    answer: [
      "Opgaverne kræver 7,5 årsværk, og der er 7,0: forskellen er −0,5 årsværk. Efter de vejledende sagstal skal der 7,3 til 13,2 årsværk til; en sagsbehandler har 47 sager.",
    ],
    lookAt: [
      { sheet: "result", what: "Årsværk, der er, og årsværk, opgaverne kræver, i alt og måned for måned." },
      { sheet: "tasks", what: "To opgaver er nok til et svar. Del dem op, når I ved mere." },
    ],
    assumed:
      "Teamet og de ti tal er opdigtet. Skriv jeres egne tal i stedet, og gem under et andet navn. Resten af felterne kan stå tomme, til I får brug for dem.",
  },
  en: {
    title: "One team – the plain example",
    question:
      "A sickness-benefit team has 7 posts and 330 cases. How many full-time posts does the work need, and how many are there?",
    proposal:
      "Only today, worked out from ten numbers. There are no solutions in it; you write those yourselves.",
    answer: [
      "The tasks need 7.5 posts, and there are 7.0: the gap is −0.5 posts. By the guideline caseloads 7.3 to 13.2 posts are needed; a caseworker has 47 cases.",
    ],
    lookAt: [
      { sheet: "result", what: "Posts that there are, and posts that the tasks need, in all and by month." },
      { sheet: "tasks", what: "Two tasks are enough for an answer. Divide them when you know more." },
    ],
    assumed:
      "The team and the ten numbers are invented. Write your own instead, and save under another name. The other cells can stay empty until you need them.",
  },
};
