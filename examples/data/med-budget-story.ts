import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "./example.ts";

export const medBudgetStories: Readonly<Record<Language, ExampleStory>> = {
  da: {
    title: "Budget 2027 i MED-udvalget – et eksempel",
    question:
      "Budgettet for 2027 giver sygedagpenge og jobafklaring 14 rådgiverstillinger mod 16 nu. Hvad betyder det for arbejdet, og hvad skal der til?",
    proposal:
      "Forslaget: den ene af de to stillinger slås op igen, så den er besat fra marts; to studentermedhjælpere det første halve år; et nyt it-system til notater; rådgivernes to telefoner på skift; hovednummeret åbent 9 til 12; kortere teammøder; og lederne følger op på belastningen hver uge. Ved siden af står mere arbejdstid alene, anden arbejdsgang alene, og alle tolv handlemuligheder på en gang.",
    answer: [
      "Gør I ingenting, er forskellen −2,0 årsværk i 2027: opgaverne kræver 22,0 årsværk, og der er 20,0. Med de 16 stillinger, der er nu, ville den være −0,1: det, der mangler, er de to stillinger. Efter de vejledende sagstal skal der 17,8 til 26,0 årsværk med egne sager til; der er 12,9.",
      "Forslaget gør forskellen til 0,8 årsværk og koster 789.000 kr. i 2027. Næsten alt det, der er til overs (0,7), er hos administrationen; hos rådgiverne går det lige op (0,0). Det er året som helhed: i juli mangler der 7,9 årsværk. Tilbage står 2 røde advarsler: sagerne ligger over de vejledende sagstal, også når der regnes lavest, og i juli er der ikke folk til hele hovednummerets åbningstid.",
      "Mere arbejdstid alene flytter næsten intet: forskellen er −1,8 årsværk for 229.000 kr., fordi overarbejdet gives tilbage om efteråret, og to timer om ugen mere mod betaling er ikke aftalt. Anden arbejdsgang alene koster 210.000 kr. og gør forskellen til 0,0, men rådgiverne mangler stadig 0,4 årsværk, for det, administrationen har til overs, kan ikke dække deres opgaver.",
    ],
    lookAt: [
      {
        sheet: "scenarios",
        what: "Forslaget og de tre andre løsninger: hvornår MED har dem, og hvad de må koste.",
      },
      {
        sheet: "options",
        what: "De tolv handlemuligheder, en række for hver, med pris og hvem der har skrevet dem.",
      },
      { sheet: "result", what: "Forskel, sagstal, pukkel og pris: en linje for hvert scenarie." },
      { sheet: "flags", what: "Hver advarsel med den lov, aftale eller viden, den bygger på." },
      {
        sheet: "control",
        what: "Hvordan forskellen bliver til, måned for måned, med almindelige formler, som I selv kan følge.",
      },
      {
        sheet: "report",
        what: "Det hele på en side eller to til dagsordenen, også hvordan hver pris bliver til.",
      },
      {
        sheet: "tasks",
        what: "Hvor timerne kommer fra. Opfølgning på sygedagpenge er den største opgave og omstridt.",
      },
    ],
    assumed:
      "Jobcentret er opdigtet. Hvad it-systemet sparer, hvor mange der holder op med at ringe, lønningerne og minutterne er antaget, og det står på hver række. To tal er omstridt: opfølgning på en sygedagpengesag (teamet skønner 50 minutter, forvaltningen 40) og tid til registrering (4 % mod 2 %); den anden part er forvaltningen. DS har ikke et vejledende sagstal for jobafklaring, så tallet for ressourceforløb er lånt.",
  },
  en: {
    title: "Budget 2027 before the MED committee – an example",
    question:
      "The budget for 2027 gives sickness benefit and job clarification 14 posts for social workers against 16 now. What does that mean for the work, and what would it take?",
    proposal:
      "The proposal: one of the two posts is advertised again and filled from March; two student assistants for the first half-year; a new IT system for notes; the social workers' two phones in turn; the main number open from 9 to 12; shorter team meetings; and the leaders follow the workload every week. Beside it stand longer hours alone, other ways of working alone, and all twelve options at once.",
    answer: [
      "If nothing is done the gap is −2.0 posts in 2027: the tasks need 22.0 posts, and there are 20.0. With the 16 posts of now it would be −0.1: what is missing is the two posts. By the guideline caseloads 17.8 to 26.0 posts with cases of their own are needed; there are 12.9.",
      "The proposal makes the gap 0.8 posts and costs 789,000 kr. in 2027. Nearly all that is left over (0.7) is in administration; the social workers just break even (0.0). That is the year as a whole: in July 7.9 posts are missing. Left are 2 red flags: the cases are above the guideline caseloads even at its lowest need, and in July nobody is there for some of the main number's hours.",
      "Longer hours alone move almost nothing: the gap is −1.8 posts for 229,000 kr., since the overtime is given back in the autumn, and two more paid hours a week are not agreed. Other ways of working alone cost 210,000 kr. and make the gap 0.0, but the social workers still lack 0.4 posts, since what administration has to spare cannot cover their tasks.",
    ],
    lookAt: [
      {
        sheet: "scenarios",
        what: "The proposal and the three other solutions: when MED has them, and what they may cost.",
      },
      { sheet: "options", what: "The twelve options, a row for each, with their price and who wrote them." },
      { sheet: "result", what: "Gap, caseloads, backlog and cost: a line for each scenario." },
      { sheet: "flags", what: "Each flag with the law, agreement or knowledge that it rests on." },
      {
        sheet: "control",
        what: "How the gap comes about, month by month, in ordinary formulas that you can follow yourselves.",
      },
      {
        sheet: "report",
        what: "All of it on a page or two for the agenda, also how each price comes about.",
      },
      {
        sheet: "tasks",
        what: "Where the hours come from. Follow-up on sickness benefit is the largest task, and disputed.",
      },
    ],
    assumed:
      "The job centre is invented. What the IT system saves, how many stop calling, the pay and the minutes are assumed, as each row says. Two figures are disputed: follow-up on a sickness-benefit case (50 minutes by the team, 40 by the administration) and time for registrations (4 % against 2 %); the other side is the administration. DS has no guideline caseload for job clarification, so the one for ressourceforløb is borrowed.",
  },
};
