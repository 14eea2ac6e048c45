import type { PhoneIssueData } from "../../workbook/phone-issue.ts";
import type { IssueMessages } from "../issue-text.ts";

export const phoneIssues: Pick<IssueMessages, keyof PhoneIssueData> = {
  "not-a-time": ({ found }, say) =>
    `Der står ${say.found(found)}, men her skal stå et klokkeslæt. Skriv det med kolon, fx 9:30.`,
  "date-for-time": ({ date }, say) =>
    `Der står en dato (${say.day(date)}), men her skal stå et klokkeslæt. Excel har nok gjort et klokkeslæt med punktum til en dato: skriv det med kolon, fx 9:30.`,
  "hours-for-time": ({ found, time }, say) =>
    `Der står ${say.number(found)}, og det er læst som kl. ${say.time(time)}. Skriv ${say.time(time)}, så viser cellen det også.`,
  "time-as-text": ({ found, time }, say) =>
    `"${found}" er skrevet som tekst og er læst som kl. ${say.time(time)}. Regnearkets egne formler kan ikke læse tekst: skriv ${say.time(time)} igen, så det bliver et klokkeslæt.`,
  "duty-without-staffing": ({ name }) =>
    `Det kan ikke regnes ud, hvor mange der skal sidde ved "${name}": skriv enten, hvor mange pladser der er, eller et mål for, hvor mange opkald der skal tages inden for hvor mange sekunder.`,
  "duty-without-hours": ({ name }, say) =>
    `Det står ingen steder, hvor længe "${name}" er åben: skriv timerne om ugen, eller skriv klokkeslættene i tabellen "${say.table("phoneIntervals")}".`,
  "time-order": ({ from, until }, say) =>
    `Slutter kl. ${say.time(until)}, men begynder kl. ${say.time(from)}. Det sidste klokkeslæt skal være det seneste.`,
  "interval-overlap": ({ duty, first }) =>
    `"${duty}" er åben i samme tidsrum i celle ${first.cell}, og dagene giver tilsammen mere end 5 om ugen. Ret klokkeslættene eller dagene, så opkaldene ikke tælles to gange.`,
  "interval-too-short": ({ duty, minutes, handlingMinutes }, say) =>
    `Tidsrummet er ${say.number(minutes)} minutter, og et opkald til "${duty}" tager ${say.number(handlingMinutes)}. Ventetiden i så korte tidsrum er usikker: slå rækken sammen med den næste.`,
  "profile-differs": ({ duty, stated, profile, ...place }, say) =>
    `Der står ${say.number(stated)}, men rækkerne for "${duty}" i tabellen "${say.table("phoneIntervals")}" giver ${say.number(Math.round(profile * 100) / 100)} om ugen. Der er regnet med rækkerne. Ret dem, eller ryd "${say.column(place)}".`,
  "too-few-positions": ({ duty, positions, load, time }, say) => {
    const busy = say.number(Math.round(load * 100) / 100);
    return time === null
      ? `Opkaldene til "${duty}" optager ${busy} personer hele tiden, men der er ${say.number(positions)} ved telefonen. Køen vokser, så længe der er åbent, og ventetiden kan ikke regnes ud. Sæt flere på, eller ret opkaldene.`
      : `Fra kl. ${say.time(time.from)} til ${say.time(time.until)} optager opkaldene til "${duty}" ${busy} personer hele tiden, men der er ${say.number(positions)} ved telefonen. Køen vokser, så længe der er åbent, og ventetiden kan ikke regnes ud. Sæt flere på, eller ret opkaldene.`;
  },
  "opening-in-two-ways": ({ columns }, say) =>
    `Åbningstiden er skrevet på to måder: ${say.fields("shorter-opening-hours", columns)}. Skriv enten timerne om ugen eller klokkeslættene, og ryd resten.`,
  "opening-unchanged": ({ duty, column, found, today }, say) =>
    column === "opensAt"
      ? `"${duty}" åbner i forvejen kl. ${say.time(today)}, så det ændrer ikke noget at åbne kl. ${say.time(found)}. Skriv et senere klokkeslæt, eller ryd cellen.`
      : `"${duty}" lukker i forvejen kl. ${say.time(today)}, så det ændrer ikke noget at lukke kl. ${say.time(found)}. Skriv et tidligere klokkeslæt, eller ryd cellen.`,
  "opening-without-profile": ({ duty }, say) =>
    `"${duty}" har ingen klokkeslæt, så det vides ikke, hvilke timer der lukkes. Skriv åbningstiden i tabellen "${say.table("phoneIntervals")}", eller skriv her de nye timer om ugen.`,
  "never-open": ({ duty }) =>
    `Sådan er "${duty}" aldrig åben, og ingen svarer på opkaldene. Ret åbningstiden, så der er noget tilbage.`,
  "opening-beyond-profile": ({ duty, found, open }, say) =>
    `Der står ${say.number(found)} timer om ugen, men "${duty}" har kun åbent i ${say.number(open)}, og det vides ikke, hvornår resten skulle ligge. Skriv et lavere tal, eller skriv klokkeslættene i tabellen "${say.table("phoneIntervals")}".`,
  "shortened-too-far": ({ duty, minutes, handlingMinutes }, say) =>
    `Hvert tidsrum bliver lige meget kortere, og det korteste for "${duty}" bliver ${say.number(minutes)} minutter, mens et opkald tager ${say.number(handlingMinutes)}. Ventetiden i så korte tidsrum er usikker. Skriv i stedet, hvornår der åbnes og lukkes.`,
  "rota-named-as-duty": ({ rota }) =>
    `Den fælles vagtplan hedder "${rota}", og det gør en af telefonerne også. En handlemulighed, der nævner navnet, gælder kun den ene telefon, og så deles der ikke. Giv vagtplanen et navn for sig.`,
};
