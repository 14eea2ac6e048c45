import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "./example.ts";

export const kontanthjaelp2016Stories: Readonly<Record<Language, ExampleStory>> = {
  da: {
    title: "Kontanthjælp 2016 – et eksempel",
    question:
      "I foråret 2016 kommer kontanthjælpsloftet, 225-timersreglen og den udvidede integrationsydelse. Alle sager skal gennemgås inden 1. oktober, og derefter bliver opgaverne ved med at komme. Har teamet timer nok, og hvad hjælper?",
    proposal:
      "Fem løsninger ved siden af i dag: vikarer og studentermedhjælpere; overarbejde og færre møder; fire nye stillinger, mens andet arbejde venter; plustid og it; prioritering og kortere telefontid. Plustiden er ikke aftalt endnu.",
    answer: [
      "Forskellen i dag er −1,4 årsværk i det første år og −2,4 årsværk i snit over de tre år, for de nye opgaver bliver. De vejledende sagstal fra 2016 giver 14,8 til 19,1 årsværk med egne sager; der er 12,2.",
      "Vikarerne hjælper, mens de er der: 0,9 årsværk til overs i det første år og −2,8 årsværk i det tredje. Overarbejdet er et lån, som gives tilbage: forskellen er −2,2 årsværk i snit. De fire stillinger er det eneste, der lukker hullet i hele perioden: 0,7 årsværk til overs i snit for 4,8 mio. kr. over tre år.",
    ],
    lookAt: [
      { sheet: "result", what: "Linjen I dag og de fem løsninger: forskel, pukkel og pris." },
      {
        sheet: "flags",
        what: "Overarbejdet går ud over grænsen for midlertidigt merarbejde, og plustiden mangler et ja.",
      },
      { sheet: "tasks", what: "De nye opgaver står nederst; minutterne er antaget og står på hver række." },
    ],
    assumed:
      "Teamet er opdigtet, også de tal, der står som oplyst. Opgaverne står i Dansk Socialrådgiverforenings notat af 25. oktober 2016; antal og minutter er antaget, hvor ingen kilde har dem, og det står på hver række. Skriv jeres egne tal over dem, og gem under et andet navn.",
  },
  en: {
    title: "Cash benefits 2016 – an example",
    question:
      "In the spring of 2016 the benefit cap (kontanthjælpsloft), the 225-hour rule and the wider integration benefit arrive. All cases have to be reviewed before 1 October, and after that the work keeps coming. Has the team hours enough, and what helps?",
    proposal:
      "Five solutions beside today: temps and student assistants; overtime and fewer meetings; four new posts while other work waits; plus time (plustid) and IT; priorities and shorter phone hours. The plus time is not agreed yet.",
    answer: [
      "Today the gap is −1.4 posts in the first year and −2.4 posts on average over the three years, for the new tasks stay. The guideline caseloads of 2016 give 14.8 to 19.1 posts with cases of their own; there are 12.2.",
      "The temps help while they are there: 0.9 posts left over in the first year and −2.8 posts in the third. Overtime is a loan that is given back: the gap is −2.2 posts on average. The four posts alone close the gap throughout: 0.7 posts left over on average for 4.8 million kr. over three years.",
    ],
    lookAt: [
      { sheet: "result", what: "The line Today and the five solutions: gap, backlog and cost." },
      {
        sheet: "flags",
        what: "The overtime runs beyond the limit for temporary extra work, and the plus time lacks a yes.",
      },
      { sheet: "tasks", what: "The new tasks stand last; their minutes are assumed, as each row says." },
    ],
    assumed:
      "The team is invented, and so are the numbers that stand as given. The tasks stand in a note by the Danish Association of Social Workers of 25 October 2016; numbers and minutes are assumed where no source has them, and each row says so. Write your own figures over them, and save under another name.",
  },
};
