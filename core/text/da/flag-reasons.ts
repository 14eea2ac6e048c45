import type { FlagReasonText } from "../flag-reason-text.ts";
import type { FlagFacts } from "../flag-text.ts";

const hours48 = ({ basis, details }: FlagFacts): string => {
  if (basis !== "law")
    return "Loven sætter grænsen ved 48 timer om ugen i snit over fire måneder. Her er der over 45 timer. Det bryder ingen regel; det siges i god tid, fordi der ikke er langt op.";
  const rule =
    "Arbejdstidsloven siger, at en ansat højst må arbejde 48 timer om ugen i snit over fire måneder, overarbejde regnet med. Hver periode på fire måneder tæller, ikke kun kalenderens. Sikrer jeres overenskomst det samme, er det den, der gælder.";
  return details?.unavoidable === true
    ? `${rule} Med så mange timer og så få til at dele dem kommer nogen over, hvordan I end fordeler dem.`
    : `${rule} Om nogen kommer over, afhænger af, om det er de samme personer, der er med i det hele.`;
};

const lateWork = ({ basis, details, source }: FlagFacts): string => {
  if (basis === "law" || details?.statutory === true)
    return "Opgaven er lovbunden: bag fristen står en lov, og borgeren har krav på, at den holdes. Loven skal slås op for hver opgave; fristen er den, I har skrevet.";
  return source === "user-limit"
    ? "I har selv sat en grænse for, hvor mange timer der må ligge over fristen, og den er overskredet."
    : "I har selv skrevet en frist for opgaven. Arbejdet, der er nået frem til fristen, er større end det, der er timer til.";
};

const timeOff = ({ basis }: FlagFacts): string =>
  basis === "agreement"
    ? "Afspadsering er fri, som medarbejderne har til gode. Aftalen siger, at den skal holdes inden en frist og ellers udbetales. Her er der ikke timer nok til at holde den i tide."
    : "Overarbejde, der afspadseres, er lånt: timerne skal gives fri igen, og så mangler de. Der falder mere på de måneder end den del af gruppens timer, I har skrevet, at der kan undværes.";

const breathingSpace = ({ basis }: FlagFacts): string =>
  basis === "user-limit"
    ? "Åndehuller er tid uden opgaver mellem krævende samtaler. I har selv sat et mindstemål for dem, og der er mindre tilbage."
    : "Åndehuller er tid uden opgaver mellem krævende samtaler. DS' notat anbefaler kun at fjerne dem som en løsning for kortere tid. Handlemuligheden tager af dem.";

export const flagReasonText: FlagReasonText = {
  "working-time-48h": hours48,
  "plus-time-42h": () =>
    "Plustid er frivillig og aftales skriftligt med den enkelte. Aftalen siger, at ugen højst må blive 42 timer i gennemsnit. Her er der skrevet en længere uge.",
  "week-55h": () =>
    "WHO og ILO har samlet undersøgelser fra mange lande: 55 timer eller mere om ugen gennem lang tid hænger sammen med 35 % større risiko for slagtilfælde og 17 % større risiko for at dø af hjertesygdom end 35 til 40 timer. Det er viden om mange mennesker over år. Det siger ikke, hvordan det går den enkelte.",
  "caseload-guideline": ({ level }) => {
    const guideline =
      "Sagstallet er vejledende: det er fagforeningens bud på, hvor mange sager en fuldtidsansat socialrådgiver kan have. Det er ingen lov.";
    return level === "red"
      ? `${guideline} Her er der færre årsværk med egne sager, end det svarer til, også når alle sager regnes som de mindst krævende.`
      : `${guideline} Her er der årsværk nok, hvis sagerne er af de mindre krævende, men ikke hvis alle er tidskrævende.`;
  },
  "late-work": lateWork,
  "backlog-never": () =>
    "Der kommer flere timer til opgaven på et år, end der er folk til at gøre. Så vokser puklen, og ventetiden bliver længere og længere. Det følger af regnestykket alene og siger noget om ventetid, ikke om stress.",
  "unstable-queue": () =>
    "Kommer der lige så mange opkald, som dem på vagten kan nå at besvare, bliver køen ved med at vokse, til der lukkes. Det følger af regnestykket: opkald i timen gange sekunder pr. opkald. De samme opkald på færre åbne timer gør det værre. Det siger noget om ventetid, ikke om stress.",
  "unstaffed-duty": () =>
    "Vagten går forud for alt andet, og alligevel har dem, der må sidde på den, ikke timerne. De timer er der ingen, der svarer. Det følger af regnestykket: vagtens timer i måneden mod timerne hos dem, der må tage den.",
  "time-off-owed": timeOff,
  "breathing-space": breathingSpace,
  "temporary-extra-work": ({ threshold }) =>
    threshold === null
      ? "DS' notat anbefaler kun merarbejde som en løsning for kortere tid. Det siger ikke, hvor mange uger det er, og I har ikke sat en grænse, så det siges, så længe det varer."
      : "DS' notat anbefaler kun merarbejde som en løsning for kortere tid. Det siger ikke, hvor mange uger det er. Grænsen er jeres egen.",
  "two-temporary-measures": () =>
    "Hvert af tiltagene er kun for en tid. Når to eller flere rammer de samme medarbejdere på samme tid, lægger de sig oven på hinanden. At det siges allerede ved to, har Normering selv valgt; ingen regel siger det.",
  "new-staff-sanction-talks": () =>
    "DS' notat skriver, at nyansatte og vikarer er særligt sårbare, når samtaler kan ende i krænkelser eller trusler. Derfor spørger tjeklisten på arket Forudsætninger om alarm, flugtvej, kursus i konflikter og risikovurdering.",
  "daily-rest-11h": () =>
    "Arbejdsmiljøloven siger, at der skal være 11 timers sammenhængende hvile i hvert døgn. Det kan ikke regnes ud af måneder, så nogen, der kender vagterne, må svare på tjeklisten.",
  "weekly-day-off": () =>
    "Arbejdsmiljøloven siger, at der skal være et fridøgn inden for hver syv døgn, lige før eller efter en daglig hvileperiode. Det kan ikke regnes ud af måneder, så nogen, der kender vagterne, må svare på tjeklisten.",
  "med-date": ({ level }) => {
    const rule =
      "Efter MED-rammeaftalen skal der være en retningslinje for, hvordan budgettets konsekvenser for arbejds- og personaleforhold drøftes, og efter aftalen om trivsel og sundhed har udvalget krav på at få konsekvenserne beskrevet.";
    return level === "red"
      ? `${rule} Her er en handlemulighed i gang, før det er sket.`
      : `${rule} Drøftelsen skal ligge før beslutningen.`;
  },
  "consent-missing": () =>
    "Plustid er frivillig for den enkelte, og en ændring af den lokale arbejdstidsaftale skal aftales med dem, der har indgået den. Uden aftalen er timerne kun regnet, ikke lovet.",
  "statutory-floor": () =>
    "I har skrevet, at opgaven er lovbunden, så alt i den er noget, loven kræver. Det må der ikke skæres i, og ansvaret er kommunens. Loven skal slås op for hver opgave. Er der mere i opgaven, end loven kræver, kan den deles i to.",
  "freed-hours": () =>
    "En time kan kun frigøres én gang, og ingen kan få flere timer fri, end de er på arbejde. Der er regnet med de timer, der er, og resten er ikke talt med. Ingen regel siger noget om det: det følger af regnestykket, og at det siges, har Normering selv valgt.",
  "people-beyond-heads": ({ details }) =>
    details?.headsStated === true
      ? "Der er regnet med det antal, der står, også selv om gruppen ikke har så mange. Plustid skriver hver ansat kun under på én gang, så flere aftaler om plustid lægges sammen."
      : "Der er regnet med det antal, der står, også selv om gruppen ikke kan have så mange. Det er ikke skrevet, hvor mange personer gruppen er, så der er sammenlignet med én til hvert årsværk. Er der flere, fordi nogle er på deltid, så skriv hvor mange.",
  "over-budget": () =>
    "Hvor meget handlemulighederne må koste, har I selv skrevet i scenariet. Udgiften er løn, pension og de kroner, der står ved handlemulighederne; hvad ydelser bliver dyrere eller billigere, er ikke regnet med.",
};
