import type { ContractText } from "../contract-text.ts";

const priority = {
  header: "Rang",
  help: "Lovbundne opgaver løses først. Derefter 2, 3 og så videre, som I selv vælger.",
  choices: {
    "1": "lovbundet",
    "2": "2",
    "3": "3",
    "4": "4",
    "5": "5",
    "6": "6",
    "7": "7",
    "8": "8",
    "9": "9",
  },
};
const homeGroup = {
  header: "Hjemmegruppe",
  help: "Den gruppe, opgaven hører til, og i hvis stillinger en mangel regnes. Tom celle: den eneste gruppe; er der flere, skal I vælge.",
};
const alsoPermitted = {
  header: "Må også løses af",
  help: "Andre grupper, der må gøre det; semikolon imellem. Tom celle: kun hjemmegruppen.",
};

type TaskTable = "tasks" | "batches" | "openingBacklogs" | "taskDetails" | "meetingParticipants";

export const taskTablesText: Pick<ContractText["inputTables"], TaskTable> = {
  tasks: {
    title: "Driftsopgaver",
    purpose:
      "Opgaver, der kommer igen og igen. En opgave, der kun er lovbundet for en del af sagerne, skrives som to rækker.",
    columns: {
      name: { header: "Opgave", help: "Opgavens navn, fx Jobsamtale." },
      caseGroup: {
        header: "Sagsgruppe",
        help: "De sager, opgaven hører til. Tom celle: den eneste sagsgruppe. Bruges ikke, når opgaven tælles om måneden i alt eller følger en anden opgave.",
      },
      driver: {
        header: "Hvor tit",
        help: "Hvad der sætter opgaven i gang. Skriv antallet i næste kolonne, eller procenten i kolonnen derefter, når der står andel.",
        choices: {
          "per-open-case-a-year": "pr. åben sag om året",
          "per-new-case": "pr. ny sag",
          "per-month": "om måneden i alt",
          "share-of-cases-a-year": "andel af åbne sager om året",
          "age-window": "om måneden pr. sag i en vis alder",
          "at-age": "pr. sag ved en vis alder",
          "per-moved-case": "pr. sag fra en anden gruppe",
          "talk-cadence": "så tit reglerne siger",
          "share-of-task": "andel af en anden opgave",
          formula: "egen formel",
        },
      },
      rate: {
        header: "Antal",
        unit: "",
        help: "Hvor mange gange, fx 4 pr. åben sag om året. Fire samtaler på seks måneder skrives =4/6 om måneden. Tæl de samtaler, der bliver holdt.",
      },
      share: {
        header: "Andel",
        help: "Procenten, når Hvor tit er en andel, fx 10 % af afgørelserne.",
      },
      talkMinutes: { header: "Samtale", help: "Minutter, samtalen varer. Tom celle: 0." },
      beforeMinutes: {
        header: "Før",
        help: "Minutter til at forberede. Samtalen er sjældent den største del.",
      },
      afterMinutes: {
        header: "Efter",
        help: "Minutter til at skrive og følge op; for opgaver uden samtale alle minutterne.",
      },
      priority,
      homeGroup,
      alsoPermitted,
      deadlineDays: {
        header: "Frist",
        help: "Dage, fra opgaven opstår, til den skal være løst. Tom celle: ingen frist.",
      },
    },
  },
  batches: {
    title: "Engangsopgaver",
    purpose: "Sager, der kommer på en gang med en frist, fx når en lov bliver ændret.",
    columns: {
      name: { header: "Engangsopgave", help: "Opgavens navn." },
      cases: { header: "Sager i alt", unit: "", help: "Hvor mange sager." },
      minutesPerCase: { header: "Pr. sag", help: "Minutter for hver sag." },
      start: { header: "Begynder", help: "Den dag, arbejdet kan begynde." },
      deadline: { header: "Skal være færdig", help: "Den dag, det sidste skal være gjort." },
      priority,
      homeGroup,
      alsoPermitted,
    },
  },
  openingBacklogs: {
    title: "Pukkel ved start",
    purpose: "Arbejde, der allerede venter den første dag.",
    columns: {
      task: { header: "Opgave, der venter", help: "En opgave fra tabellen Driftsopgaver." },
      hours: { header: "Venter", unit: "timer", help: "Timer, der venter." },
      ageMonths: {
        header: "Ventet",
        unit: "måneder",
        help: "Hvor længe det ældste har ventet. Tom celle: regnes ud fra den første måneds arbejde.",
      },
    },
  },
  taskDetails: {
    title: "Mere om opgaverne",
    purpose: "Udfyld kun det, I har brug for. Uden en række her regnes med det, som en tom celle betyder.",
    columns: {
      task: { header: "Opgave", help: "En opgave fra tabellen Driftsopgaver." },
      noShowShare: { header: "Udeblivelse", help: "Den del af de aftalte samtaler, hvor ingen kommer." },
      rebooked: {
        header: "Aftales igen",
        help: "Ja: en udeblivelse giver en ny tid, til samtalen er holdt. Nej: samtalen falder bort.",
      },
      preparedAfterCheckIn: {
        header: "Forberedes efter fremmøde",
        help: "Ja: der forberedes først, når borgeren er kommet, så en udeblivelse koster ingen forberedelse.",
      },
      lostShare: {
        header: "Spildt ved udeblivelse",
        help: "Den del af den tomme tid, der ikke kan bruges til andet.",
      },
      interpreterShare: { header: "Med tolk", help: "Den del af samtalerne, der holdes med tolk." },
      interpreterFactor: {
        header: "Samtalen med tolk tager",
        unit: "gange så lang tid",
        help: "1,8: en samtale med tolk tager 1,8 gange så lang tid.",
      },
      phoneShare: { header: "Pr. telefon", help: "Den del af samtalerne, der holdes pr. telefon." },
      phoneMinutes: {
        header: "Telefonsamtale",
        help: "Minutter pr. telefonsamtale. Skal udfyldes, når en del holdes pr. telefon.",
      },
      videoShare: { header: "Pr. video", help: "Den del af samtalerne, der holdes pr. video." },
      videoMinutes: {
        header: "Videosamtale",
        help: "Minutter pr. videosamtale. Skal udfyldes, når en del holdes pr. video.",
      },
      ageFromMonths: {
        header: "Sagens alder fra",
        unit: "måneder",
        help: "Bruges, når opgaven gælder sager i en vis alder. Når den kommer ved en bestemt alder: den alder, fx 30 for 2½ år.",
      },
      ageToMonths: {
        header: "Sagens alder til",
        unit: "måneder",
        help: "Bruges, når opgaven gælder sager i en vis alder. Tom celle: ingen øvre grænse.",
      },
      coverage: {
        header: "Dækning",
        help: "Den del af sagerne i den alder, der skal have den. Fra 2026 mindst 75 % i flere målgrupper.",
      },
      followsTask: {
        header: "Følger opgaven",
        help: "Når opgaven er en andel af en anden: den anden opgave, fx Afgørelser for Klager.",
      },
      lagMonths: {
        header: "Kommer efter",
        unit: "måneder",
        help: "Måneder efter den anden opgave: 0, eller mindst 1.",
      },
      formula: {
        header: "Egen formel",
        help: "Et regnestykke for måneden. Sager * 0,3 giver et antal, som får opgavens minutter; sager * 0,3 * 25 minutter giver timer. Bruges, når Hvor tit er egen formel.",
      },
      monthProfile: {
        header: "Sæsonprofil",
        help: "En profil fra arket Forudsætninger. Tom celle: lige meget hver måned.",
      },
      firstMonth: {
        header: "Første måned",
        help: "Opgaven kommer først fra denne måned. Tom celle: fra start.",
      },
      lastMonth: {
        header: "Sidste måned",
        help: "Opgaven kommer til og med denne måned. Tom celle: bliver ved.",
      },
      growthPerMonth: {
        header: "Vokser, mens den venter",
        unit: "% om måneden",
        help: "Hvor meget udskudt arbejde vokser om måneden, fx flere henvendelser.",
      },
      complexityWeighted: {
        header: "Vægtes efter kompleksitet",
        help: "Ja: komplekse sager tager mere tid, efter vægtene på arket Forudsætninger.",
      },
      sanctionTalk: {
        header: "Samtale om sanktion",
        help: "Ja: samtalen kan handle om sanktioner, hvor nyansatte og vikarer er særligt udsatte.",
      },
      ageFromWeeks: {
        header: "Sagens alder fra i uger",
        unit: "uger",
        help: "I stedet for måneder, fx 26. Når opgaven kommer ved en bestemt alder: den alder.",
      },
      ageToWeeks: {
        header: "Sagens alder til i uger",
        unit: "uger",
        help: "I stedet for måneder, fx 52.",
      },
      cadencePart: {
        header: "Del af reglens samtaler",
        help: "Når opgaven kommer så tit reglerne siger: de samtaler, loven kræver, dem derudover eller alle. Dækningen tælles kun her.",
        choices: { covered: "dem loven kræver", rest: "resten", all: "alle" },
      },
    },
  },
  meetingParticipants: {
    title: "Flere i mødet",
    purpose:
      "Når andre er med i et møde eller en samtale ud over den, der har opgaven, bruger de også tiden. Stopper mødet, får alle deres timer igen.",
    columns: {
      task: { header: "Opgave", help: "Mødet eller samtalen, en opgave fra tabellen Driftsopgaver." },
      staffGroup: { header: "Gruppe", help: "Den gruppe, de andre deltagere hører til." },
      people: {
        header: "Personer",
        unit: "",
        help: "Hvor mange fra gruppen der er med hver gang, ud over den, der har opgaven. De bruger de samme minutter.",
      },
    },
  },
};
