import type { ContractText } from "../contract-text.ts";

const yesOrNo = "Ja eller nej. Tom celle: ikke besvaret.";

export const settingsTablesText: ContractText["settingsTables"] = {
  settings: {
    title: "Forudsætninger",
    purpose: "De første to rækker skal udfyldes. Resten kan stå, som de er, til I får brug for dem.",
    label: "Forudsætning",
    value: "Værdi",
    settings: {
      workplace: { header: "Arbejdsplads", help: "Jobcentrets eller teamets navn." },
      startMonth: {
        header: "Første måned",
        help: "Den måned, beregningen begynder. De tal, I skriver om i dag, gælder den 1. i måneden.",
      },
      horizonMonths: {
        header: "Antal måneder",
        unit: "",
        help: "Hvor mange måneder der regnes frem, 1 til 60.",
      },
      question: {
        header: "Spørgsmålet",
        help: "Det, I vil have svar på, med jeres egne ord. Det står øverst i rapporten, og der regnes ikke på det.",
      },
      guidelineEdition: {
        header: "Udgave af vejledende sagstal",
        help: "Den udgave på arket Sagstal, I sammenligner med, fx 2016. Den holder så hele vejen. Tom celle: den udgave, der gælder i måneden.",
      },
      fullTimeWeek: { header: "Fuld tid", help: "Timer om ugen for et årsværk." },
      methodTolerancePosts: {
        header: "Forskel mellem metoderne, der skal nævnes",
        help: "Når opgavemetoden og de vejledende sagstal er mere end så mange årsværk fra hinanden, siges det.",
      },
      complexWeight: {
        header: "Vægt på komplekse sager",
        unit: "",
        help: "Hvor meget mere tid en kompleks sag tager end en enkel. 1 er lige så meget.",
      },
      veryComplexWeight: {
        header: "Vægt på meget komplekse sager",
        unit: "",
        help: "Hvor meget mere tid en meget kompleks sag tager end en enkel. 1 er lige så meget.",
      },
      minutesAreMixAverage: {
        header: "Minutterne er et gennemsnit af jeres sager",
        help: "Ja: minutterne på arket Opgaver er et gennemsnit af de sager, I har nu. Nej: de gælder en enkel sag, og komplekse sager lægges til.",
      },
      timeOffFactor: {
        header: "Afspadsering for de første timer",
        unit: "timer pr. time",
        help: "Timer fri for hver times overarbejde i de første timer efter normal arbejdstid. Slå jeres aftale op.",
      },
      hoursAtFirstFactor: {
        header: "Antal timer med den første sats",
        unit: "timer om dagen",
        help: "Hvor mange timers overarbejde på en dag der har den første sats. Timerne efter dem har den næste.",
      },
      timeOffFactorAbove: {
        header: "Afspadsering for timerne derefter",
        unit: "timer pr. time",
        help: "Timer fri for hver times overarbejde ud over de første. Slå jeres aftale op.",
      },
      timeOffDeadlineMonths: {
        header: "Frist for afspadsering",
        help: "Måneder, inden afspadseringen skal være holdt; ellers udbetales den.",
      },
      timeOffShareLimit: {
        header: "Afspadsering, der kan nås på en måned",
        help: "Den del af gruppens timer, som afspadsering højst kan tage på en måned. Skal der holdes mere, vises en advarsel.",
      },
      overtimeOutput: {
        header: "Udbytte af en times overarbejde",
        unit: "af en time",
        help: "1: en time overarbejde giver lige så meget som en almindelig time.",
      },
      outputAbove49: {
        header: "Udbytte af timer over 49 om ugen",
        unit: "af en time",
        help: "1: timerne ud over 49 om ugen giver lige så meget som de andre.",
      },
      temporaryWeeksLimit: {
        header: "Grænse for midlertidigt merarbejde",
        help: "Antal uger, I finder, at midlertidigt merarbejde højst må vare. Tom celle: advarslen vises, så længe det varer.",
      },
      longWeekWeeksLimit: {
        header: "Grænse for uger på 55 timer eller mere",
        unit: "uger",
        help: "Antal uger, efter hvilke advarslen bliver rød. Tom celle: den bliver ikke rød.",
      },
      breathingSpaceMinimum: {
        header: "Mindste tid til åndehuller",
        unit: "timer om ugen",
        help: "Timer om ugen, hver ansat mindst skal have til åndehuller. Tom celle: ingen grænse.",
      },
      overdueHoursLimit: {
        header: "Grænse for forsinket arbejde",
        help: "Timer af forsinket arbejde, som gør advarslen rød. Tom celle: ingen grænse. Lovbundne opgaver er altid røde.",
      },
      backlogTargetHours: {
        header: "Pukkel, I kan leve med",
        help: "Timer, der må vente, når I er tilbage ved det normale.",
      },
      overtimePremium: {
        header: "Tillæg for overarbejde, de første timer",
        unit: "% af lønnen",
        help: "Tillæg til lønnen for en times overarbejde, der udbetales. Slå jeres aftale op.",
      },
      overtimePremiumAbove: {
        header: "Tillæg for overarbejde, timerne derefter",
        unit: "% af lønnen",
        help: "Tillæg for timerne ud over de første på en dag. Slå jeres aftale op.",
      },
      discountRate: {
        header: "Kalkulationsrente",
        unit: "% om året",
        help: "Rente, som penge i senere år regnes om med. Tom celle: de regnes ikke om.",
      },
      modelVersion: {
        header: "Modellens nummer",
        unit: "",
        help: "Skrives af Normering og siger, hvilken udgave projektmappen er lavet til. Lad det stå.",
      },
    },
  },
  checklist: {
    title: "Tjekliste",
    purpose:
      "Det, måneder ikke kan vise, og som nogen skal stå inde for. Svar ja eller nej, skriv datoen, og hvem der har svaret.",
    answerHelp: yesOrNo,
    label: "Spørgsmål",
    value: "Svar",
    settings: {
      alarm: { header: "Er der alarm i samtalerummene?", help: yesOrNo },
      "escape-route": {
        header: "Er der en flugtvej fra samtalerummene?",
        help: yesOrNo,
      },
      "conflict-course": {
        header: "Har alle, der holder samtalerne, været på kursus i konflikthåndtering?",
        help: yesOrNo,
      },
      "risk-assessment": {
        header: "Er risikoen vurderet inden samtalerne?",
        help: yesOrNo,
      },
      "daily-rest": {
        header: "Har alle 11 timers hvile i døgnet, også med overarbejdet?",
        help: `${yesOrNo} Det kan ikke ses af måneder, og beregningen siger aldrig, at reglen er holdt.`,
      },
      "weekly-day-off": {
        header: "Har alle et fridøgn om ugen?",
        help: `${yesOrNo} Det kan ikke ses af måneder.`,
      },
      "med-informed": {
        header: "Har MED-udvalget fået tallene i god tid?",
        help: `${yesOrNo} Datoen for drøftelsen skrives på arket Scenarier.`,
      },
      "consent-collected": {
        header: "Har de ansatte, der skal sige ja, gjort det?",
        help: `${yesOrNo} Gælder plustid og ændret arbejdstidsaftale; hver aftale skrives på arket Handlemuligheder.`,
      },
    },
  },
};
