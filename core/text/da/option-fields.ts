import type { OptionFieldText, OptionFieldTexts } from "../option-explanation-text.ts";

const field = (label: string, help: string, unit?: string): OptionFieldText =>
  unit === undefined ? { label, help } : { label, help, unit };

const people = (who: string) => field("Personer", who);
const task = field("Opgave", "Navnet på opgaven, som det står på arket Opgaver.");
const caseGroup = field("Sagsgruppe", "Navnet på sagsgruppen, som det står på arket Sager.");
const phone = field("Telefonvagt", "Navnet på telefonvagten, som det står på arket Telefon.");
const lag = field("Måneder, før det virker", "Måneder, fra det begynder, til det kan mærkes. Tom celle: 0.");
const perHour = field("Særlig betaling pr. time", "Kroner for hver time ud over den almindelige løn.", "kr.");
const agreedBy = field(
  "Aftalt med",
  "Hvem der har skrevet under, ved rolle, fx TR og fællestillidsrepræsentanten.",
);
const signedBy = field("Skrevet under af", "Hvor mange og ved hvem, fx fire medarbejdere, set af TR.");

/** Labels and help for the cells of an option, where the header of the column says too little of the kind. */
export const optionFieldTexts: OptionFieldTexts = {
  hiring: {
    posts: field("Årsværk, der ansættes", "Hele og dele af fuldtidsstillinger."),
    from: field("Ansættes fra", "Første måned, hvor stillingen er slået op eller besluttet."),
    lagMonths: field("Måneder, før de begynder", "Fra det besluttes, til de nye møder. Tom celle: 0."),
  },
  temps: {
    people: people("Hvor mange vikarer eller studerende."),
    weeklyHours: field("Timer om ugen", "Timer om ugen for hver af dem."),
    productivity: field("Udbytte", "Hvor meget de når i forhold til en fastansat. Tom celle: 100 %."),
    kronerPerUnit: field(
      "Kr. pr. time",
      "Løn eller bureaupris for hver planlagt time. Timer med sygdom betales med.",
      "kr.",
    ),
  },
  "paid-extra-hours": {
    people: people("Hvor mange der går op i tid."),
    weeklyHours: field("Ekstra timer om ugen", "Timer om ugen ud over den enkeltes egen uge."),
    kronerPerUnit: perHour,
    consentBy: agreedBy,
  },
  "stretched-norm-period": {
    people: people("Hvor mange der er med."),
    weeklyHours: field("Flyttede timer om ugen", "Timer om ugen, der lægges ind i de travle måneder."),
    from: field("Travle måneder fra", "Første måned, hvor der arbejdes mere."),
    to: field("Travle måneder til og med", "Sidste måned, hvor der arbejdes mere."),
    returnFrom: field("Tages ud fra", "Første måned, hvor timerne holdes fri igen."),
    returnTo: field("Tages ud til og med", "Sidste måned, hvor timerne holdes fri igen."),
    weeks: field("Uger med flere timer", "Tom celle: arbejdsugerne i de travle måneder."),
    kronerPerUnit: perHour,
    consentBy: agreedBy,
  },
  "planned-overtime": {
    people: people("Hvor mange der arbejder over."),
    weeklyHours: field("Ekstra timer om ugen", "Timer om ugen ud over den enkeltes egen uge."),
    returnFrom: field("Afspadseres fra", "Første måned, hvor der holdes fri. Tom celle: måneden efter."),
    returnTo: field(
      "Afspadseres til og med",
      "Sidste måned. Tom celle: efter fristen på arket Forudsætninger.",
    ),
  },
  "plus-time": {
    people: people("Hvor mange der har skrevet under. Kun hele mennesker."),
    weeklyHours: field("Ny ugentlig arbejdstid", "Den nye uge i alt, højst 42 timer i snit."),
    consentBy: signedBy,
  },
  "it-system": {
    target: task,
    share: field("Sparet del af minutterne", "Så mange procent færre minutter, når systemet er helt i brug."),
    lagMonths: lag,
    hours: field("Projekttimer", "Timer én gang for alle til at få det i gang. Tom gruppe: opgavens egen."),
    kronerOnce: field("Kr. én gang", "Køb og opsætning.", "kr."),
    kronerPerMonth: field("Kr. om måneden", "Licens og drift.", "kr."),
  },
  "shorter-opening-hours": {
    target: phone,
    weeklyHours: field("Ny åbningstid", "Timer om ugen, telefonen er åben bagefter.", "timer/uge"),
    positions: field("Pladser", "Hvor mange der sidder ved den på samme tid. Tom celle: som før."),
  },
  "rotating-phone-duty": {
    target: field(
      "Telefonvagt",
      "Navnet på telefonvagten eller på den fælles vagt, som det står på arket Telefon.",
    ),
    positions: field(
      "Pladser",
      "Hvor mange der sidder ved den på samme tid bagefter. Tom celle ved en fælles vagt: så få, som målet kan nås med.",
    ),
    people: people("Hvor mange der ikke længere bliver afbrudt, uden dem på vagt. Tom celle: 1."),
    occasionsAWeek: field("Afbrydelser om ugen", "For hver af dem, der nu slipper."),
    minutes: field("Minutter pr. afbrydelse", "Hvad en afbrydelse koster. Tom celle: 0."),
  },
  "internal-meetings": {
    share: field("Så meget skæres væk", "Den del af tiden til mødet, der falder bort."),
    target: field("Møde eller fradrag", "Navnet på fradraget eller opgaven."),
  },
  shutdown: {
    share: field("Så meget venter", "Den del af opgaven, der venter. Tom celle: 100 %."),
    target: task,
    returnFrom: field(
      "Tages igen fra",
      "Første måned, hvor det, der ventede, gøres. Tom celle: måneden efter.",
    ),
    returnTo: field("Tages igen til og med", "Sidste måned. Tom celle: over tre måneder."),
  },
  prioritisation: {
    target: task,
    priority: field("Ny plads", "2 kommer først efter det lovbundne, 9 kommer sidst."),
    share: field("Så meget falder bort", "Den del af opgaven, der slet ikke gøres. Tom celle: intet."),
  },
  "management-attention": {
    people: people("Hvor mange ledere. Tom celle: 1."),
    weeklyHours: field("Ledertimer om ugen", "Timer om ugen for hver leder.", "pr. leder"),
    staffGroup: field("Ledergruppe", "Den gruppe, timerne tages fra."),
  },
  "talk-blocks": {
    people: people("Hvor mange der får timerne."),
    weeklyHours: field("Timer fri om ugen", "Timer uden afbrydelser, som ellers gik tabt."),
  },
  "central-booking": {
    target: task,
    minutes: field("Minutter, der flyttes", "For hvert stykke, som den anden gruppe gør i stedet."),
    otherStaffGroup: field("Flyttes til", "Den gruppe, der indkalder og booker."),
    productivity: field("Den anden gruppes udbytte", "Under 100 %: den er langsommere. Tom celle: 100 %."),
  },
  "preparation-after-check-in": {
    target: field("Samtale", "Navnet på samtalen, som det står på arket Opgaver."),
    share: field("Del af samtalerne", "De samtaler, der forberedes først ved fremmøde. Tom celle: 100 %."),
  },
  "no-show-slots": {
    target: field("Samtale", "Navnet på samtalen, som det står på arket Opgaver."),
    share: field("Tabt tid, der bruges", "Den del af de tomme tider, der kan bruges til noget andet."),
  },
  "one-caseworker": {
    target: field("Opgave, der kommer af skift", "Fx overlevering af sager eller klager over skift."),
    share: field("Færre stykker", "Så mange procent færre, når borgeren ikke skifter."),
  },
  "stopped-meeting-series": {
    target: field("Møderække", "Navnet på opgaven med møderne."),
    share: field("Så mange stoppes", "Den del af møderne, der falder bort. Tom celle: 100 %."),
  },
  "talk-training": {
    target: field("Samtale", "Den samtale, der bliver kortere."),
    people: people("Hvor mange der trænes."),
    hours: field("Timer til træning, hver", "Timer pr. person i alt."),
    share: field("Sparet del af minutterne", "Så mange procent kortere samtaler bagefter."),
    lagMonths: lag,
  },
  outreach: {
    target: caseGroup,
    occasionsAWeek: field("Besøg om ugen", "I alt for gruppen."),
    minutes: field("Minutter pr. besøg", "Med rejsetid."),
    share: field("Kortere forløb", "Så mange procent kortere sager. Tom celle: ingen virkning."),
    lagMonths: lag,
  },
  "fewer-registrations": {
    target: field("Fradrag", "Navnet på fradraget til registrering."),
    share: field("Så meget falder bort", "Den del af tiden, der ikke bruges mere."),
  },
  "other-providers": {
    target: task,
    share: field("Del, der købes", "Så stor en del af stykkerne, som en anden aktør tager."),
    minutes: field("Minutter, der bliver hos jer", "For hvert stykke: henvisning, opfølgning og afgørelse."),
    kronerPerUnit: field("Kr. pr. forløb", "Prisen for hvert stykke, på konto 5.", "kr."),
  },
  "faster-clarification": {
    target: caseGroup,
    share: field("Flere afslutninger", "Så mange procent flere sager, der afsluttes om måneden."),
    lagMonths: lag,
  },
  "after-care": {
    target: caseGroup,
    share: field("Færre, der kommer igen", "Så mange procent færre nye sager."),
    minutes: field("Minutter pr. afsluttet sag", "Tiden til efterværn. Vælg også en gruppe."),
    lagMonths: lag,
  },
  "paused-talks": {
    target: field("Samtale", "Navnet på samtalen, som det står på arket Opgaver."),
    share: field("Så mange springes over", "Den del af samtalerne, der ikke holdes."),
  },
  guards: { kronerPerUnit: field("Kr. pr. uge", "Hvad vagterne koster om ugen.", "kr.") },
  interpreters: {
    target: field("Samtale", "Navnet på samtalen, som det står på arket Opgaver."),
    share: field(
      "Samtaler med tolk",
      "Den del af samtalerne, der får tolk, i stedet for den på arket Opgaver.",
    ),
    kronerPerUnit: field(
      "Kr. pr. samtale",
      "Prisen for hver samtale med tolk ud over dem i dag, på konto 5.",
      "kr.",
    ),
  },
  supervision: {
    people: people("Hvor mange der får supervision. Tom celle: hele gruppen."),
    hours: field("Timer om måneden, hver", "Timer om måneden pr. person."),
  },
  "conflict-courses": {
    people: people("Hvor mange der er på kursus. Tom celle: hele gruppen."),
    hours: field("Kursustimer, hver", "Timer pr. person i alt."),
  },
  investment: {
    target: caseGroup,
    share: field("Kortere forløb", "Så mange procent kortere sager, når sagstallet er nede."),
    caseloadBefore: field("Sagstal før", "Det sagstal, hvor virkningen er 0."),
    caseloadAfter: field("Sagstal efter", "Det sagstal, hvor hele virkningen er der."),
  },
  "added-work": {
    weeklyHours: field(
      "Timer om ugen",
      "Timer om ugen, for hver person, hvis I skriver personer.",
      "timer/uge",
    ),
    hours: field("Timer én gang for alle", "I den første måned, alene eller sammen med timer om ugen."),
    priority: field("Plads", "2 kommer først efter det lovbundne. Tom celle: 2."),
  },
  "freed-hours": {
    people: people("Hvor mange der får timerne. Tom celle: 1."),
    weeklyHours: field("Timer fri om ugen", "Timer om ugen for hver af dem."),
  },
  "changed-minutes": {
    target: task,
    minutes: field("Minutter til eller fra", "Skriv minus, når de bliver færre."),
    lagMonths: lag,
  },
  "earlier-rules": {
    target: field("Sagsgruppe", "Den sagsgruppe, der holdes efter de tidligere regler. Tom celle: alle."),
    from: field("Loven gælder fra", "Første måned med den nye lov. Reglerne bliver, som de var dagen før."),
  },
  "changed-rate": {
    target: field("Opgave eller sagsgruppe", "Det, tallet hører til. Tom celle: alle."),
    lagMonths: lag,
  },
};
