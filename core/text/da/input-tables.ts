import type { MonthId } from "../../workbook/contract/calendar.ts";
import type { AnyColumnText, ContractText } from "../contract-text.ts";
import { caseTablesText } from "./case-tables.ts";
import { moneyTablesText } from "./money-tables.ts";
import { phoneTablesText } from "./phone-tables.ts";
import { ruleTablesText } from "./rule-tables.ts";
import { taskTablesText } from "./task-tables.ts";

const monthHeaders: Readonly<Record<MonthId, string>> = {
  january: "Jan.",
  february: "Feb.",
  march: "Marts",
  april: "April",
  may: "Maj",
  june: "Juni",
  july: "Juli",
  august: "Aug.",
  september: "Sept.",
  october: "Okt.",
  november: "Nov.",
  december: "Dec.",
};

const monthColumns = (help: string): Readonly<Record<MonthId, AnyColumnText>> => {
  const column = (header: string): AnyColumnText => ({ header, unit: "", help });
  return {
    january: column(monthHeaders.january),
    february: column(monthHeaders.february),
    march: column(monthHeaders.march),
    april: column(monthHeaders.april),
    may: column(monthHeaders.may),
    june: column(monthHeaders.june),
    july: column(monthHeaders.july),
    august: column(monthHeaders.august),
    september: column(monthHeaders.september),
    october: column(monthHeaders.october),
    november: column(monthHeaders.november),
    december: column(monthHeaders.december),
  };
};

/** The first month of an adoption curve, and those after it. */
const adoptionMonth = (month: number): AnyColumnText => ({
  header: `Måned ${month}`,
  unit: "",
  help:
    month === 1
      ? "Del af den fulde virkning i måneden. Tom celle: 0 %."
      : "Del af den fulde virkning i måneden. Tom celle: som måneden før.",
});
const adoptionMonths = {
  month1: adoptionMonth(1),
  month2: adoptionMonth(2),
  month3: adoptionMonth(3),
  month4: adoptionMonth(4),
  month5: adoptionMonth(5),
  month6: adoptionMonth(6),
  month7: adoptionMonth(7),
  month8: adoptionMonth(8),
  month9: adoptionMonth(9),
  month10: adoptionMonth(10),
  month11: adoptionMonth(11),
  month12: adoptionMonth(12),
};

const unitHelp =
  "Team eller afdeling, hvis I vil se flere hver for sig. Tom celle: hele arbejdspladsen er et.";

export const inputTablesText: ContractText["inputTables"] = {
  ...taskTablesText,
  ...caseTablesText,
  ...phoneTablesText,
  ...moneyTablesText,
  ...ruleTablesText,
  holidayProfiles: {
    title: "Ferieprofiler",
    purpose:
      "Hvordan årets ferie falder på månederne. De tolv procenter skal give 100 i alt. Den første profil bruges, hvor ingen er valgt.",
    columns: {
      name: { header: "Ferieprofil", help: "Profilens navn." },
      ...monthColumns("Den del af årets ferie, der holdes i måneden."),
    },
  },
  closings: {
    title: "Lukkedage",
    purpose:
      "Hverdage, hvor I holder lukket ud over helligdagene, fx 24. december og 5. juni fra kl. 12. Helligdagene kender beregningen selv.",
    columns: {
      date: { header: "Dato", help: "Den dag, der holdes lukket." },
      share: { header: "Lukket", help: "100 % er hele dagen, 50 % er lukket fra kl. 12." },
      occasion: { header: "Anledning", help: "Hvorfor der er lukket." },
    },
  },
  demandProfiles: {
    title: "Sæsonprofiler",
    purpose:
      "Hvordan en opgave falder på månederne, når den ikke er jævn. 1 er en gennemsnitlig måned; de tolv tal skal have gennemsnittet 1.",
    columns: {
      name: { header: "Sæsonprofil", help: "Profilens navn." },
      ...monthColumns("1 er en gennemsnitlig måned, 1,2 er 20 % mere."),
    },
  },
  adoptionCurves: {
    title: "Indfasninger",
    purpose:
      "Hvor hurtigt en ændring slår igennem, måned for måned efter at den er begyndt. Minus betyder, at det går langsommere end før; den sidste måned gælder derefter.",
    columns: {
      name: { header: "Indfasning", help: "Et navn, som handlemuligheder kan henvise til." },
      ...adoptionMonths,
    },
  },
  staffGroups: {
    title: "Medarbejdergrupper",
    purpose:
      "En række for hver gruppe, der har de samme vilkår og må gøre det samme. Et lille team klarer sig med en.",
    columns: {
      name: { header: "Gruppe", help: "Gruppens navn, fx Socialrådgivere. Skriv ikke navne på personer." },
      filledPosts: {
        header: "Besatte stillinger",
        help: "Årsværk, der er besat den første måned. 30 timer om ugen er 30/37 årsværk. Ledige stillinger og folk på orlov uden vikar tæller ikke med.",
      },
      absenceShare: {
        header: "Sygefravær",
        help: "Sygefravær som del af de planlagte timer. Lang sygdom og barsel hører ikke til her: de trækkes fra de besatte stillinger. Kan i stedet skrives som dage i tabellen Mere om medarbejderne.",
      },
      caseCarryingShare: {
        header: "Med egne sager",
        help: "Den del af stillingerne, der har egne sager og må afgøre dem, når tid som TR og telefonvagt er trukket fra. Tom celle: 100 %, når der kun er en gruppe; ellers skal den udfyldes.",
      },
      weeklyHours: {
        header: "Fuld tid",
        help: "Timer om ugen for en fuldtidsstilling i gruppen. Tom celle: fuld tid på arket Forudsætninger.",
      },
      unit: { header: "Team", help: unitHelp },
    },
  },
  allowances: {
    title: "Faste fradrag",
    purpose:
      "Tid, der ikke går til opgaverne: møder, frokost, supervision, kurser, registrering, åndehuller, TR. Skriv enten timer eller procent på hver række.",
    columns: {
      name: { header: "Fradrag", help: "Hvad tiden går til, fx Teammøde." },
      hours: {
        header: "Timer",
        unit: "",
        help: "Antal timer. Sig i næste kolonne, hvad de tælles pr. Brug procentkolonnen, hvis I kun kender andelen.",
      },
      hoursPer: {
        header: "Timerne er",
        help: "Om timerne er pr. ansat om ugen, pr. ansat om året, eller i alt om året for en navngiven funktion som TR.",
        choices: {
          "week-per-head": "om ugen pr. ansat",
          "year-per-head": "om året pr. ansat",
          "year-in-all": "om året i alt",
        },
      },
      share: {
        header: "Andel af tiden",
        help: "Fradraget som del af timerne på arbejde. Skriv 6,5 % og ikke 6,5.",
      },
      staffGroups: {
        header: "Grupper",
        help: "De grupper, fradraget gælder; semikolon imellem. Tom celle: alle grupper.",
      },
      breathingSpace: {
        header: "Åndehul",
        help: "Ja, hvis tiden er et åndehul mellem krævende samtaler. Fjernes det, vises en advarsel.",
      },
    },
  },
  staffDetails: {
    title: "Mere om medarbejderne",
    purpose: "Udfyld kun det, I har brug for. Uden en række her regnes med det, som en tom celle betyder.",
    columns: {
      staffGroup: { header: "Gruppe", help: "En gruppe fra tabellen Medarbejdergrupper." },
      heads: {
        header: "Ansatte",
        help: "Antal mennesker i gruppen. Tom celle: så mange som de besatte stillinger.",
      },
      establishedPosts: {
        header: "Normerede stillinger",
        help: "Årsværk i budgettet. Tom celle: så mange som de besatte.",
      },
      absenceDays: {
        header: "Sygedage",
        unit: "dage om året",
        help: "Sygedage om året pr. årsværk, i arbejdsdage. Bruges, når sygefraværet ikke er skrevet i procent.",
      },
      holidayHours: {
        header: "Ferie",
        unit: "timer om året",
        help: "Ferietimer om året for et årsværk uden 6. ferieuge. Fem uger er 185 timer.",
      },
      sixthWeekShare: {
        header: "6. ferieuge holdt",
        help: "Den del af 6. ferieuge (37 timer), der holdes og ikke udbetales.",
      },
      holidayProfile: {
        header: "Ferieprofil",
        help: "Hvordan ferien falder på året. Tom celle: den første profil på arket Forudsætninger.",
      },
      otherLeaveHours: {
        header: "Anden betalt frihed",
        unit: "timer om året",
        help: "Omsorgsdage, seniordage og barns sygedage pr. årsværk om året.",
      },
      turnoverPerYear: {
        header: "Personaleomsætning",
        unit: "% om året",
        help: "Den del af stillingerne, der skifter person i løbet af et år.",
      },
      vacancyMonths: {
        header: "Ledig inden ny",
        unit: "måneder",
        help: "Måneder, en stilling står ledig, når nogen rejser.",
      },
      initialProductivity: {
        header: "Udbytte den første dag",
        help: "Hvor meget en nyansat når den første dag i forhold til en erfaren. Har kun virkning, når der er måneder til oplæring.",
      },
      rampMonths: {
        header: "Oplæring",
        unit: "måneder",
        help: "Måneder, til en nyansat når lige så meget som en erfaren.",
      },
      mentorHoursPerWeek: {
        header: "Tid til at lære op",
        unit: "timer om ugen",
        help: "Timer om ugen, erfarne bruger på hver nyansat.",
      },
      mentorMonths: { header: "Måneder med oplærer", unit: "", help: "Hvor længe de timer bruges." },
      newWorkerCaseFactor: {
        header: "Sagstal for nyansatte",
        help: "En nyansats sagstal de første seks måneder, som del af det vejledende.",
      },
      owedTimeOffHours: {
        header: "Skyldig afspadsering",
        unit: "timer",
        help: "Timer, hele gruppen har til gode ved start: afspadsering, flex og ferie, der ikke er holdt.",
      },
      priorOvertimeThreeMonthsBefore: {
        header: "Overarbejde 3 måneder før start",
        unit: "timer pr. person",
        help: "Timer pr. person, der arbejdede over. Bruges til 48-timers-reglen, som ser på fire måneder.",
      },
      priorOvertimeTwoMonthsBefore: {
        header: "Overarbejde 2 måneder før start",
        unit: "timer pr. person",
        help: "Timer pr. person, der arbejdede over.",
      },
      priorOvertimeOneMonthBefore: {
        header: "Overarbejde 1 måned før start",
        unit: "timer pr. person",
        help: "Timer pr. person, der arbejdede over.",
      },
      postsOnLeave: {
        header: "På orlov uden vikar",
        unit: "årsværk",
        help: "Årsværk af de normerede stillinger, hvor den ansatte er på orlov eller langvarigt syg, og der ikke er en vikar. De tæller ikke med i de besatte.",
      },
      postsOnLoan: {
        header: "Lånt ud",
        unit: "årsværk",
        help: "Årsværk af de normerede stillinger, der arbejder et andet sted. De tæller ikke med i de besatte.",
      },
      largestCaseload: {
        header: "Flest sager hos en ansat",
        unit: "sager",
        help: "Sager hos den ansatte, der har flest. Kun tallet, aldrig navnet. Tom celle: kun gennemsnittet er kendt.",
      },
      smallestCaseload: {
        header: "Færrest sager hos en ansat",
        unit: "sager",
        help: "Sager hos den fuldtidsansatte med egne sager, der har færrest. Kun tallet, aldrig navnet.",
      },
      leads: {
        header: "Er ledere",
        help: "Ja: gruppen er ledere for de andre, og antallet af ansatte pr. leder vises.",
      },
    },
  },
  caseGroups: {
    title: "Sagsgrupper",
    purpose:
      "En række for hver målgruppe. En sag er en borger; kollegers sager tæller med, også når de er fraværende.",
    columns: {
      name: { header: "Sagsgruppe", help: "Målgruppens navn, fx Aktivitetsparate over 30." },
      openCases: { header: "Åbne sager", unit: "", help: "Sager ved start, den 1. i den første måned." },
      newCasesPerMonth: {
        header: "Nye sager",
        unit: "om måneden",
        help: "Sager, der kommer til udefra om måneden. Sager fra en anden sagsgruppe skrives i tabellen Sager, der går videre, og ikke her.",
      },
      durationMonths: {
        header: "Varighed",
        help: "Måneder, en sag i gennemsnit er åben. Tom celle: åbne sager divideret med alle nye, så sagsstammen holder sig.",
      },
      guidelineGroup: {
        header: "Målgruppe i vejledende sagstal",
        help: "Målgruppen på arket Sagstal. Tom celle: sagerne sammenlignes ikke med et sagstal.",
      },
      timeConsumingCases: {
        header: "Tidkrævende sager",
        unit: "",
        help: "Sager med koordinerende funktion, forberedelse af rehabiliteringsplan eller virksomhedskontakt. Tom celle: de meget komplekse sager.",
      },
      complexShare: { header: "Komplekse", help: "Den del af sagerne, der er komplekse." },
      veryComplexShare: { header: "Meget komplekse", help: "Den del af sagerne, der er meget komplekse." },
      outflowPerMonth: {
        header: "Afsluttede sager",
        unit: "om måneden",
        help: "Kan skrives i stedet for varigheden. Skriv ikke begge dele.",
      },
      unit: { header: "Team", help: unitHelp },
      ruleGroup: {
        header: "Målgruppe i reglerne",
        help: "Målgruppen, hvis samtaler reglerne bestemmer: en fra listen eller en fra arket Regler. Bruges af opgaver, der kommer så tit reglerne siger.",
      },
    },
  },
  options: {
    title: "Handlemuligheder",
    purpose:
      "En række for hver handlemulighed. Den kan være med i flere scenarier. Hvilke tal der skal til, afhænger af arten; resten lades tomme.",
    columns: {
      scenarios: { header: "Scenarier", help: "De scenarier, den er med i; semikolon imellem." },
      kind: {
        header: "Handlemulighed",
        help: "Vælg på listen. Arket Oversigt fortæller, hvad hver art gør, og hvilke felter den skal have. Grå felter bruges ikke ved den, I har valgt.",
        choices: {
          hiring: "opnormering",
          temps: "vikarer og studentermedhjælpere",
          "paid-extra-hours": "ændret arbejdstidsaftale: ekstra timer mod betaling",
          "stretched-norm-period": "ændret arbejdstidsaftale: længere normperiode",
          "planned-overtime": "planlagt overarbejde",
          "plus-time": "plustid",
          "it-system": "it-system",
          "shorter-opening-hours": "kortere åbnings- og telefontid",
          "rotating-phone-duty": "telefonvagt på tur",
          "internal-meetings": "færre eller kortere interne møder",
          shutdown: "midlertidig nedlukning",
          prioritisation: "prioritering",
          "management-attention": "ledelsesmæssig opmærksomhed",
          "talk-blocks": "faste samtaleblokke",
          "central-booking": "central booking",
          "preparation-after-check-in": "forberedelse efter fremmøde",
          "no-show-slots": "faste tider til dem, der udebliver",
          "one-caseworker": "en sagsbehandler gennem hele sagen",
          "stopped-meeting-series": "stop for en mødeserie",
          "talk-training": "træning i samtaler",
          outreach: "udgående medarbejdere",
          "fewer-registrations": "færre registreringer",
          "other-providers": "anden aktør",
          "faster-clarification": "hurtigere afklaring",
          "after-care": "efterværn",
          "paused-talks": "stop for samtaler under afklaring",
          guards: "ekstra vagter",
          interpreters: "tolk",
          supervision: "supervision",
          "conflict-courses": "kurser i konflikthåndtering",
          investment: "investering i lavere sagstal",
          "added-work": "ekstra arbejde",
          "freed-hours": "frigjorte timer",
          "changed-minutes": "ændrede minutter",
          "changed-rate": "ændret tal",
          "earlier-rules": "reglerne som før",
          "extra-cost": "ekstra udgift",
        },
      },
      enabled: { header: "Med", help: "Nej tager den ud uden at slette den." },
      staffGroup: { header: "Gruppe", help: "Den medarbejdergruppe, det gælder." },
      target: {
        header: "Gælder",
        help: "Møder: navnet på det fradrag eller den opgave, der skæres i. Nedlukning: navnet på opgaven.",
      },
      from: { header: "Fra", help: "Første måned." },
      to: { header: "Til og med", help: "Sidste måned. Tom celle: bliver ved." },
      posts: { header: "Stillinger", unit: "årsværk", help: "Årsværk, der ansættes." },
      people: { header: "Personer", unit: "", help: "Hvor mange mennesker." },
      weeklyHours: {
        header: "Timer om ugen",
        unit: "pr. person",
        help: "Vikarer: timer om ugen pr. person. Overarbejde: timer ud over den normale uge.",
      },
      hoursPerOccasion: {
        header: "Timer pr. gang",
        unit: "",
        help: "Overarbejde: timer på en dag, når der arbejdes over. Tom celle: højst så mange som den første sats gælder.",
      },
      share: {
        header: "Andel",
        help: "Møder: den del, der skæres væk. Nedlukning: den del af opgaven, der venter; tom celle er 100 %.",
      },
      productivity: {
        header: "Udbytte",
        help: "Vikarer: hvor meget de når i forhold til en fastansat. Tom celle: 100 %.",
      },
      lagMonths: {
        header: "Måneder, før det virker",
        unit: "",
        help: "Opnormering: måneder, fra det besluttes, til de nye begynder. Tom celle: 0.",
      },
      returnFrom: {
        header: "Gives tilbage fra",
        help: "Første måned, hvor overarbejdet afspadseres, eller den lukkede opgave tages igen. Tom celle: måneden efter.",
      },
      returnTo: {
        header: "Gives tilbage til og med",
        help: "Sidste måned. Tom celle: afspadsering følger fristen på arket Forudsætninger; en lukket opgave tages igen over tre måneder.",
      },
      compensation: {
        header: "Overarbejdet",
        help: "Om overarbejdet udbetales eller afspadseres.",
        choices: { paid: "udbetales", "time-off": "afspadseres" },
      },
      otherStaffGroup: {
        header: "Flyttes til",
        help: "Den gruppe, der tager arbejdet over, fx en bookingfunktion.",
      },
      positions: {
        header: "Pladser",
        unit: "",
        help: "Telefon: hvor mange der sidder ved den på samme tid bagefter.",
      },
      hours: {
        header: "Timer i alt",
        unit: "",
        help: "Kursus og træning: timer pr. person. Supervision: timer om måneden pr. person. It og ekstra arbejde: timer én gang for alle.",
      },
      minutes: {
        header: "Minutter",
        unit: "",
        help: "Minutter for hvert stykke. Ændrede minutter: skriv minus, når de bliver færre.",
      },
      occasionsAWeek: {
        header: "Gange om ugen",
        unit: "",
        help: "Afbrydelser pr. person eller besøg om ugen.",
      },
      change: { header: "Ændring", help: "I procent af det, der var: −20 % gør det en femtedel mindre." },
      value: {
        header: "Nyt tal",
        unit: "",
        help: "Det tal, der gælder i stedet. Skriv enten en ændring eller et nyt tal.",
      },
      quantity: {
        header: "Hvad ændres",
        help: "Det tal, der ændres.",
        choices: {
          "task-volume": "hvor tit opgaven kommer",
          "no-show-share": "udeblivelse",
          "interpreter-share": "andel med tolk",
          "new-cases": "nye sager",
          "case-duration": "sagernes varighed",
          "turnover-per-year": "personaleomsætning",
          "vacancy-months": "ledig inden ny",
          "absence-share": "sygefravær",
        },
      },
      adoption: {
        header: "Indfasning",
        help: "En indfasning fra arket Forudsætninger. Tom celle: hele virkningen med det samme.",
      },
      priority: {
        header: "Rækkefølge",
        unit: "2-9",
        help: "Opgavens nye plads: 2 kommer først efter det lovbundne.",
      },
      weeks: {
        header: "Uger",
        unit: "",
        help: "Uger, der arbejdes mere i. Tom celle: periodens arbejdsuger.",
      },
      normPeriodMonths: {
        header: "Normperiode",
        unit: "måneder",
        help: "Den periode, timerne skal gå lige op i. Tom celle: den på arket Regler.",
      },
      caseloadBefore: {
        header: "Sagstal før",
        unit: "sager pr. årsværk",
        help: "Det sagstal, investeringen regnes fra.",
      },
      caseloadAfter: {
        header: "Sagstal efter",
        unit: "sager pr. årsværk",
        help: "Det sagstal, hvor hele virkningen er der.",
      },
      opensAt: {
        header: "Åbner kl.",
        help: "Kortere åbningstid: hvornår telefonen så åbner. Tom celle: som før.",
      },
      closesAt: {
        header: "Lukker kl.",
        help: "Kortere åbningstid: hvornår telefonen så lukker. Tom celle: som før.",
      },
      kronerOnce: {
        header: "Kr. én gang",
        unit: "",
        help: "Udgift én gang for alle i den første måned. 0, når den ikke koster noget.",
      },
      kronerPerMonth: {
        header: "Kr. om måneden",
        unit: "",
        help: "Udgift hver måned, så længe den er i gang.",
      },
      kronerPerUnit: {
        header: "Kr. pr. enhed",
        unit: "",
        help: "Vikarer og aftalte timer: pr. time. Anden aktør og tolk: pr. stykke. Vagter: pr. uge.",
      },
      account: {
        header: "Konto",
        help: "Hvor udgiften står.",
        choices: {
          staff: "konto 6 (personale og administration)",
          measures: "konto 5 (indsatser)",
          benefits: "konto 5 (ydelser)",
        },
      },
      consent: {
        header: "Er den aftalt?",
        help: "Plustid og ændret arbejdstidsaftale skal aftales. Tom celle: ikke aftalt.",
        choices: { agreed: "aftalt", "not-agreed": "ikke aftalt" },
      },
      consentBy: {
        header: "Aftalt med",
        help: "Hvem der har sagt ja, ved rolle: TR, den enkelte. Ingen navne på borgere.",
      },
      consentDate: { header: "Aftalt den", help: "Datoen for aftalen." },
      name: { header: "Kaldes", help: "Jeres eget navn for den. Tom celle: artens navn." },
    },
  },
  scenarios: {
    title: "Scenarier",
    purpose: "Et navn for hver løsning, I vil sammenligne. I dag er altid med og skal ikke skrives her.",
    columns: {
      name: { header: "Scenarie", help: "Et kort navn, fx To ekstra stillinger." },
      description: { header: "Beskrivelse", help: "Hvad løsningen går ud på." },
      medDate: { header: "Drøftet i MED", help: "Den dato, konsekvenserne drøftes i MED-udvalget." },
      decisionDate: { header: "Besluttes", help: "Den dato, der træffes beslutning." },
      neededFrom: {
        header: "Skal virke fra",
        help: "Den måned, løsningen skal virke fra. Tom celle: den første måned, hvor der mangler årsværk i dag.",
      },
      budget: {
        header: "Må koste",
        unit: "kr.",
        help: "Det beløb, løsningen højst må koste i perioden. Tom celle: intet loft.",
      },
    },
  },
  guidelines: {
    title: "Vejledende sagstal",
    purpose:
      "Sager pr. fuldtidsansat socialrådgiver med egne sager, en række for hver målgruppe i hver udgave.",
    columns: {
      edition: { header: "Udgave", help: "Året og listen, fx 2016." },
      targetGroup: { header: "Målgruppe", help: "Målgruppens navn i udgaven." },
      low: { header: "Fra", unit: "sager", help: "Det lave tal: mange tidkrævende sager." },
      high: { header: "Til", unit: "sager", help: "Det høje tal." },
      source: { header: "Kilde", help: "Hvor tallene står." },
      from: {
        header: "Gælder fra",
        help: "Udgavens første måned. Den afgør, hvilken udgave der gælder, når I ikke har valgt en.",
      },
    },
  },
  sources: {
    title: "Kilder",
    purpose: "Udgivelser, aftaler og love, som tallene hviler på. Der regnes ikke på tabellen.",
    columns: {
      title: { header: "Titel", help: "Udgivelsens navn." },
      publisher: { header: "Udgiver", help: "Hvem der har udgivet den." },
      year: { header: "År", help: "Udgivelsesår." },
      section: { header: "Sted", help: "Paragraf, side eller afsnit." },
      note: { header: "Bemærkning", help: "Det, læseren skal vide, inden den bruges." },
    },
  },
};
