import type { OptionKind } from "../../option-choice.ts";
import type { OptionExplanation } from "../option-explanation-text.ts";

const note =
  "Dansk Socialrådgiverforening: Handlemuligheder vedr. håndtering af konsekvenserne af den nye lovgivning, 25. oktober 2016";
const strengthened = "Dansk Socialrådgiverforening: En forstærket beskæftigelsesindsats – hvad skal der til?";
const seminar = "Anette Skals: oplæg på DS' faggruppeseminar i Vejle, 4. april 2019";
const slagelse = "Slagelse Kommune: Temaanalyse Beskæftigelse";
const grassroots =
  "Jobcentrets Ofre og Næstehjælperne: 18 forslag til en ny forvaltningskultur, bragt i Arbejderen den 10. august 2017";

/** The options of the other source documents, and what the note of 2016 asks for besides its twelve. */
export const otherExplanations = {
  "talk-blocks": {
    what: "Samtalerne lægges i faste blokke på dagen, så resten af tiden er uden afbrydelser. De timer, det giver pr. person, er jeres eget tal.",
    limits:
      "Borgerne skal kunne komme på de tider. Timen vindes kun en gang: er den allerede vundet ved telefonvagt på tur, er den ikke her også.",
    source: seminar,
  },
  "central-booking": {
    what: "En anden gruppe indkalder og booker, så det ikke er sagsbehandlerne, der gør det.",
    limits:
      "Minutterne forsvinder ikke; de flytter til en anden gruppe, som skal have timer til dem. Er den anden gruppe langsommere, tager det flere minutter dér.",
    source: seminar,
  },
  "preparation-after-check-in": {
    what: "Samtalen forberedes først, når borgeren er mødt, så forberedelsen ikke er spildt, når nogen bliver væk.",
    limits:
      "Der vindes kun på dem, der udebliver. Forberedelsen skal så nås, mens borgeren venter, og det passer ikke til de samtaler, der kræver mest.",
    source: seminar,
  },
  "no-show-slots": {
    what: "De borgere, der ofte udebliver, får et fast tidspunkt på ugen med flere booket til samme tid, så den tid, der ellers gik tabt, bruges.",
    limits:
      "Hvor meget af den tabte tid der kan bruges, er jeres eget tal. Der udebliver ikke færre, og den, der kommer, kan komme til at vente på sin tur.",
    source: seminar,
  },
  "one-caseworker": {
    what: "Borgeren har den samme sagsbehandler hele vejen, så der er færre overleveringer og færre klager over skift.",
    limits:
      "Det virker på de opgaver, der kommer af skiftene, og på ingen andre. Den enkelte får flere slags sager, og det kan kræve oplæring. Stopper sagsbehandleren, kommer overleveringen alligevel.",
    source: slagelse,
  },
  "stopped-meeting-series": {
    what: "En række møder om sagerne holder op, helt eller delvis.",
    limits:
      "Alle, der sad i møderne, får timer fri, men kun deres egne: en leders time bliver ikke til en sagsbehandlers. Det, mødet afgjorde, skal afgøres et andet sted. Møder, som loven kræver, kan ikke stoppes.",
    source: slagelse,
  },
  "talk-training": {
    what: "Nogle trænes i samtaler. Timerne bruges nu, og samtalerne bliver kortere senere.",
    limits:
      "Udgiften og timerne kommer først, virkningen bagefter, og hvor stor den er, er jeres eget tal. Det er foreslået som noget frivilligt for et hold på 10 til 15.",
    source: slagelse,
  },
  outreach: {
    what: "Sagsbehandlere tager ud på arbejdspladserne for at hjælpe borgere med at blive i arbejde, så forløbene bliver kortere.",
    limits:
      "Besøgene tager timer fra første dag, med rejsetid. Hvor meget kortere forløbene bliver, er jeres eget tal og viser sig senere; uden det koster det kun timer.",
    source: strengthened,
  },
  "fewer-registrations": {
    what: "Der registreres og rapporteres mindre, og tiden bruges på opgaverne.",
    limits:
      "Timen frigøres kun en gang, også når andre skærer i det samme fradrag. Det, loven eller refusionen kræver dokumenteret, kan ikke skæres væk.",
    source: grassroots,
  },
  "other-providers": {
    what: "En del af arbejdet købes hos en anden aktør.",
    limits:
      "Sagen forsvinder ikke: henvisning, opfølgning og afgørelser bliver hos jer. Skriv, hvor mange minutter der er tilbage for hvert stykke. Prisen står på konto 5, på en linje for sig.",
    source: grassroots,
  },
  "faster-clarification": {
    what: "Sager bliver afklaret hurtigere, så der er færre åbne ad gangen.",
    limits:
      "Færre åbne sager kommer lidt efter lidt og ikke på en gang. Venter sagen på sundhedsvæsenet eller andre, hjælper det ikke, at I er hurtige. Ude af ydelsen er ikke det samme som i arbejde.",
    source: slagelse,
  },
  "after-care": {
    what: "Borgere følges en tid, efter at de er kommet videre, så færre kommer igen.",
    limits: "Minutterne bruges nu; at færre kommer igen, er jeres eget tal og viser sig senere.",
    source: slagelse,
  },
  "paused-talks": {
    what: "Samtaler springes over, mens borgeren venter på en afklaring, som samtalen ikke kan ændre.",
    limits:
      "Loven siger, hvor mange samtaler der mindst skal holdes. En samtale, som loven kræver, kan ikke springes over. Se efter, at der er hjemmel til hver af dem.",
    source: slagelse,
  },
  guards: {
    what: "Der er ekstra vagter en tid, hvor der er risiko for trusler og vold.",
    limits:
      "Det giver ingen timer og tager ingen; det koster kroner og gør arbejdet tryggere. Det kommer ikke i stedet for alarm, flugtvej og kurser.",
    source: note,
  },
  interpreters: {
    what: "Flere samtaler holdes med tolk.",
    limits:
      "En samtale med tolk tager længere tid; hvor meget længere, står på arket Opgaver. Tolken koster for hver samtale ud over dem, der har tolk i dag, og står på konto 5.",
    source: note,
  },
  supervision: {
    what: "De, der har de svære samtaler, får supervision.",
    limits:
      "Timerne går fra opgaverne. At supervision holder folk raske, kan ikke regnes ud her og tæller ikke med. Koster supervisoren noget, så skriv det.",
    source: note,
  },
  "conflict-courses": {
    what: "Kurser i at håndtere konflikter bliver gentaget.",
    limits:
      "Timerne går fra opgaverne i den periode, kurset holdes. Det tæller som en af de foranstaltninger, der spørges om på tjeklisten, når den er besvaret.",
    source: note,
  },
  investment: {
    what: "Sagstallet sættes ned, og forløbene bliver kortere, så der betales ydelse i færre uger.",
    limits:
      "Hvor meget kortere, er jeres eget tal, og undersøgelserne er uenige. Pengene kommer gradvis og sidst fra de dyreste uger. De er før budgetgaranti og udligning, så de er ikke en gevinst på budgettet. Selve de ekstra ansatte skal stå som en opnormering ved siden af.",
    source: seminar,
  },
} as const satisfies Partial<Record<OptionKind, OptionExplanation>>;
