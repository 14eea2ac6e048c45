import type { ContractText } from "../contract-text.ts";

const peopleOnStep = "Borgere, der får ydelsen ved start og er så langt henne. Skriv 0, når der ingen er.";

type MoneyTable = "pay" | "benefits" | "funding";

export const moneyTablesText: Pick<ContractText["inputTables"], MoneyTable> = {
  pay: {
    title: "Løn",
    purpose:
      "Hvad et årsværk koster. Uden en række her kan de udgifter, der er løn, ikke regnes ud; årsværkene regnes som før.",
    columns: {
      staffGroup: { header: "Gruppe", help: "En gruppe fra tabellen Medarbejdergrupper." },
      annualPay: {
        header: "Årsløn",
        help: "Løn for et årsværk om året uden pension. Et gennemsnit for gruppen, aldrig en enkelt ansats løn.",
      },
      pensionShare: { header: "Pension", help: "Arbejdsgiverens pensionsbidrag som del af lønnen." },
      overtimePensionShare: {
        header: "Pension af overarbejde",
        help: "Pensionsbidrag af løn for overarbejde. Slå jeres aftale op.",
      },
      recruitmentCost: {
        header: "Udgift til at ansætte",
        unit: "kr. pr. stilling",
        help: "Annonce, samtaler og udstyr for hver stilling, der besættes. Tom celle: ikke kendt. Skriv 0, når den ikke skal regnes med.",
      },
    },
  },
  benefits: {
    title: "Ydelser",
    purpose:
      "Kun til regnestykker om kortere forløb: hvad ydelserne koster kommunen, før budgetgaranti og udligning.",
    columns: {
      caseGroup: { header: "Sagsgruppe", help: "En gruppe fra tabellen Sagsgrupper." },
      weeklyBenefit: {
        header: "Ydelse",
        unit: "kr. om ugen",
        help: "Ydelsen om ugen til en borger i gennemsnit, før statens refusion.",
      },
      peopleWeeks1to4: { header: "Borgere i uge 1 til 4", unit: "", help: peopleOnStep },
      peopleWeeks5to26: { header: "Borgere i uge 5 til 26", unit: "", help: peopleOnStep },
      peopleWeeks27to52: { header: "Borgere i uge 27 til 52", unit: "", help: peopleOnStep },
      peopleWeeksFrom53: { header: "Borgere fra uge 53", unit: "", help: peopleOnStep },
      entrantsPerMonth: {
        header: "Nye på ydelsen",
        unit: "om måneden",
        help: "Borgere, der begynder at få ydelsen. Tom celle: sagsgruppens nye sager.",
      },
      weeksAtEntry: {
        header: "Uger bag sig",
        unit: "",
        help: "Uger på en ydelse, som de nye har bag sig i gennemsnit. Ugerne følger borgeren, også fra en anden ydelse.",
      },
    },
  },
  funding: {
    title: "Midlertidige penge",
    purpose:
      "Puljer og penge fra staten med en slutdato. Så kan I se, hvad der mangler den dag, de holder op.",
    columns: {
      name: { header: "Bevilling", help: "Hvad pengene hedder, fx en pulje eller pengene til en ny lov." },
      from: { header: "Fra", help: "Første måned med pengene. Tom celle: fra begyndelsen." },
      to: { header: "Til og med", help: "Sidste måned med pengene. Tom celle: de bliver ved." },
      kronerPerMonth: {
        header: "Kr. om måneden",
        unit: "",
        help: "Beløbet om måneden. Tom celle: ikke kendt.",
      },
      posts: {
        header: "Stillinger, de betaler",
        unit: "årsværk",
        help: "Så mange af de besatte stillinger, som holder op, når pengene gør.",
      },
      staffGroup: {
        header: "Gruppe",
        help: "Den gruppe, stillingerne hører til. Tom celle: den eneste gruppe; er der flere, skal I vælge.",
      },
    },
  },
};
