import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "./example.ts";

export const lavereSagstalStories: Readonly<Record<Language, ExampleStory>> = {
  da: {
    title: "Lavere sagstal som investering – et eksempel",
    question:
      "Ti sagsbehandlere har 1.000 aktivitetsparate borgere, 100 til hver. Kan det betale sig at ansætte ti mere, så sagstallet bliver omkring 50?",
    proposal:
      "De samme ti stillinger med tre forskellige skøn over, hvor meget kortere forløbene bliver: slet ikke, 3 procent og 10 procent. Ingen undersøgelse giver et tal, der kan bruges overalt, så skønnet er jeres eget.",
    answer: [
      "De ti stillinger koster 19,6 mio. kr. over fire år. Bliver forløbene ikke kortere, er det hele prisen. Bliver de 3 % kortere, sparer kommunen 6,1 mio. kr. i ydelser; bliver de 10 % kortere, sparer den 21,1 mio. kr., og der er 1,5 mio. kr. til overs.",
      "Med en rente på 3,5 % går det lige op, når forløbene bliver 9,5 % kortere. Stillingerne giver i alle tre tilfælde omkring 9 årsværk mere til opfølgning; det er dem, virkningen skal komme af.",
    ],
    lookAt: [
      {
        sheet: "options",
        what: "Rækkerne Lavere sagstal: det eneste, der er forskelligt, er virkningen i procent.",
      },
      {
        sheet: "result",
        what: "Pris og ydelser i hver sin kolonne. De er ikke én sum, før I selv lægger dem sammen.",
      },
      {
        sheet: "cases",
        what: "Ydelsen om ugen, og hvor længe borgerne har fået den: det afgør kommunens andel.",
      },
    ],
    assumed:
      "Jobcentret er opdigtet. At sagstallet skal ned ved tilførsel af ressourcer, og at det i dag kan være langt over 100, står i DS' En forstærket beskæftigelsesindsats; at man skal spørge, om effekterne kan betale driften, står i Anette Skals' oplæg fra 2019. Virkningen, ydelsen, renten, lønnen og minutterne er antaget. Ydelserne er regnet før budgetgaranti og udligning.",
  },
  en: {
    title: "A lower caseload as an investment – an example",
    question:
      "Ten caseworkers have 1,000 citizens on cash benefits, 100 each. Does it pay to hire ten more, so that the caseload becomes about 50?",
    proposal:
      "The same ten posts with three different estimates of how much shorter the cases become: not at all, 3 percent and 10 percent. No study gives a figure that holds everywhere, so the estimate is your own.",
    answer: [
      "The ten posts cost 19.6 million kr. over four years. If the cases become no shorter, that is the whole price. If they become 3 % shorter the municipality saves 6.1 million kr. in benefits; if they become 10 % shorter it saves 21.1 million kr., and 1.5 million kr. are left over.",
      "At a discount rate of 3.5 % it breaks even when the cases become 9.5 % shorter. In all three cases the posts give about 9 more posts for following up; those are what the effect has to come from.",
    ],
    lookAt: [
      { sheet: "options", what: "The rows Lavere sagstal: the effect in percent is all that differs." },
      {
        sheet: "result",
        what: "Cost and benefits in columns of their own. They are no sum before you add them yourselves.",
      },
      {
        sheet: "cases",
        what: "The weekly benefit, and how long people have had it: that decides the municipality's share.",
      },
    ],
    assumed:
      "The job centre is invented. That the caseload has to fall by added resources, and that it can be far above 100 today, stands in DS's En forstærket beskæftigelsesindsats; that one has to ask whether the effects pay for the operation, in Anette Skals's talk of 2019. The effect, the benefit, the rate, the pay and the minutes are assumed. Benefits are before budgetgaranti and udligning.",
  },
};
