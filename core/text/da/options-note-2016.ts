import type { OptionKind } from "../../option-choice.ts";
import type { OptionExplanation } from "../option-explanation-text.ts";

const source =
  "Dansk Socialrådgiverforening: Handlemuligheder vedr. håndtering af konsekvenserne af den nye lovgivning, 25. oktober 2016";

/** The options of the note of 25 October 2016. */
export const noteExplanations = {
  hiring: {
    what: "I ansætter flere. De nye begynder, når stillingerne er besat, og når mere og mere, mens de bliver oplært.",
    limits:
      "Det tager tid at ansætte, og oplæringen tager timer fra kollegerne; tallene for det står på arket Medarbejdere. Mange nye på en gang er sårbart. Skriver I en sidste måned, går de nye igen efter den.",
    source,
  },
  temps: {
    what: "Vikarer eller studentermedhjælpere arbejder med i en periode.",
    limits:
      "De gør kun det, gruppen må gøre, og de får ikke sager af deres egne, så tallene efter det vejledende sagstal flytter sig ikke. Nye og midlertidige er mest udsatte i samtaler, hvor der kan komme trusler.",
    source,
  },
  "paid-extra-hours": {
    what: "Nogle af gruppen går op i tid i en periode mod særlig betaling. Det er den ene form for en midlertidig ændring af den lokale arbejdstidsaftale.",
    limits:
      "Den skal aftales med organisationen, og indtil da står den som ikke aftalt. Timerne tæller med i de 48 timer om ugen, som loven tillader i snit, sammen med overarbejde og plustid. Ret til timerne hører op, når perioden er slut.",
    source,
  },
  "stretched-norm-period": {
    what: "Nogle af gruppen arbejder mere i de travle måneder og tilsvarende mindre i andre. Det er den anden form for en midlertidig ændring af den lokale arbejdstidsaftale.",
    limits:
      "Det er et lån og giver ingen timer samlet: det, der lægges ind, skal tages ud igen inden for normperioden, og ellers er det en fejl. Den skal aftales med organisationen. De 48 timer regnes stadig over fire måneder.",
    source,
  },
  "planned-overtime": {
    what: "Nogle af gruppen arbejder mere end deres normale uge i en periode.",
    limits:
      "Loven sætter grænsen: højst 48 timer om ugen i snit over fire måneder, 11 timers hvile i døgnet og et ugentligt fridøgn. Overarbejde, der afspadseres, er et lån: timerne skal gives fri igen med tillæg, og så mangler de til den tid. For deltidsansatte kan tillægget begynde ved deres egen tid.",
    source,
  },
  "plus-time": {
    what: "De, der skriver under, får en længere fast arbejdsuge, op til 42 timer. Løn, pension og ferie følger med op, og møderne tager ikke mere tid end før.",
    limits:
      "Det er frivilligt og gælder hele mennesker: hver enkelt siger ja, tidligst efter tre måneders ansættelse, og kan sige den op igen med tre måneders varsel. Timerne deler de 48 timer om ugen med overarbejdet.",
    source,
  },
  "it-system": {
    what: "Et it-system gør, at en opgave tager færre minutter.",
    limits:
      "Gevinsten kommer ikke den dag, systemet tages i brug: der er en ventetid og en indfasning, og i begyndelsen kan det gå langsommere. Svigter systemet, koster det minutter. Licens og projekttimer hører med.",
    source,
  },
  "shorter-opening-hours": {
    what: "Telefonen eller skranken er åben færre timer om ugen, så færre timer går til at bemande den.",
    limits:
      "Halvt så lang tid kræver ikke halvt så mange: dem, der ringer, samler sig i de timer, der er åbent, og nogle ringer igen. Hvor længe de så venter, står under Telefon og reception, når opkald og svartid er skrevet.",
    source,
  },
  "rotating-phone-duty": {
    what: "Telefonen går på skift, så de andre kan arbejde uden afbrydelser. Flere vagter kan også slås sammen til en fælles vagt, hvor alle tager alle opkald.",
    limits:
      "Timerne ved telefonen er der stadig. Det, der vindes, er minutterne for hver afbrydelse, og kun for dem, der ikke har vagten. Hvor meget en afbrydelse koster, er jeres eget tal; uden det vindes der ingen.",
    source,
  },
  "internal-meetings": {
    what: "En del af den tid, der går til møder eller andre faste fradrag, bruges på opgaverne i stedet.",
    limits:
      "Det, tiden før gik til, bliver ikke gjort imens, og nogle møder er også et åndehul. Timerne kommer fra dem, der sad i mødet, og ikke fra andre. Fra en lovbunden opgave kan der ikke tages noget.",
    source,
  },
  shutdown: {
    what: "En opgave venter i en periode, helt eller delvis, så timerne kan bruges på noget andet.",
    limits:
      "Arbejdet forsvinder ikke: det ligger i en pukkel og skal gøres bagefter, og nogle opgaver vokser, mens de venter. En lovbunden opgave kan ikke lukkes ned.",
    source,
  },
  prioritisation: {
    what: "Ledelsen siger, i hvilken orden opgaverne tages, eller at en opgave gøres mindre eller slet ikke.",
    limits:
      "Rækkefølgen giver ingen flere timer; den siger, hvad der kommer til at vente. Det, der skæres væk, står som ikke gjort ved siden af tallet. Lovbundne opgaver kommer altid først og kan ikke gøres mindre.",
    source,
  },
  "management-attention": {
    what: "Lederen sætter timer af til at følge ressourcer og trivsel tæt.",
    limits:
      "Det lukker ikke noget hul i timerne. Lederens timer skal tages et sted, og her trækkes de fra gruppen. Det er en forudsætning for, at de andre handlemuligheder kan holdes ud.",
    source,
  },
} as const satisfies Partial<Record<OptionKind, OptionExplanation>>;
