import type { OptionKind } from "../../option-choice.ts";
import type { OptionExplanation } from "../option-explanation-text.ts";

const source = "Jeres egen handlemulighed; skriv under Oplyst af, hvem tallene er fra";

/** General options, for what is only numbers. */
export const ownExplanations = {
  "added-work": {
    what: "Der kommer arbejde til: timer om ugen, eller timer en gang for alle.",
    limits:
      "Arbejdet ligger hos en gruppe. Uden en plads i rækkefølgen kommer det først efter det lovbundne.",
    source,
  },
  "freed-hours": {
    what: "Der bliver timer fri hos en gruppe, som kan bruges på opgaverne.",
    limits:
      "Sig, hvad det er, der ikke gøres mere. En time frigøres kun en gang: tæl den ikke med her, hvis den også er fri ved færre møder eller telefonvagt på tur.",
    source,
  },
  "changed-minutes": {
    what: "En opgave kommer til at tage flere eller færre minutter for hvert stykke.",
    limits:
      "Skriv enten en ændring i procent eller minutter med fortegn. Flere ændringer af den samme opgave ganges sammen, de lægges ikke sammen.",
    source,
  },
  "changed-rate": {
    what: "Et af planens tal bliver et andet: hvor tit opgaven kommer, udeblivelse, nye sager, varighed, sygefravær og flere.",
    limits:
      "Skriv enten en ændring i procent eller et nyt tal; hvor tit opgaven kommer, ændres kun i procent. To nye tal for det samme på samme tid er en fejl. Om tallet kan ændres, er jeres eget skøn.",
    source,
  },
  "earlier-rules": {
    what: "Samtalerne holdes efter de regler, der gjaldt dagen før den måned, I skriver. Så kan I se, hvad en ny lov betyder: et scenarie med loven og et uden.",
    limits:
      "Den virker på opgaver, der kommer så tit reglerne siger. Det er et regnestykke og ikke noget, I kan vælge: en lov, der gælder, skal følges. Refusion, sagstal og arbejdstid ændres ikke.",
    source,
  },
  "extra-cost": {
    what: "Noget koster kroner og ændrer hverken timer eller opgaver.",
    limits: "Vælg kontoen. Konto 6 og konto 5 står på hver sin linje.",
    source,
  },
} as const satisfies Partial<Record<OptionKind, OptionExplanation>>;
