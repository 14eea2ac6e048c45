import type { Language } from "../../core/text/language.ts";
import type { ExampleStory } from "./example.ts";

export const slagelseStories: Readonly<Record<Language, ExampleStory>> = {
  da: {
    title: "Slagelses prøvehandlinger 2019 – et eksempel",
    question:
      "Slagelse Kommune vil prøve tre ting på sygedagpenge og jobafklaring: stoppe indsatsmøderne, lade den samme sagsbehandler følge borgeren, og lade 10-15 medarbejdere træne den jobrettede samtale. Hvor meget tid frigør det, og hvor meget koster det at komme i gang?",
    proposal:
      "De tre prøvehandlinger hver for sig og samlet, fra april 2019. Til et indsatsmøde sidder en leder, en fagkonsulent, en mødeleder fra rehabiliteringsteamet og en lægekonsulent ud over sagsbehandleren. Planlægningen er forankret i Sektor-MED fra januar til marts.",
    answer: [
      "I dag er forskellen −0,6 årsværk. Uden indsatsmøder bliver den 0,4: stoppet frigør 0,9 årsværk i 2019, deraf 0,4 hos sagsbehandlerne selv, også når 10 minutter mere i samtalen er trukket fra.",
      "Følger den samme sagsbehandler halvdelen af borgerne, frigør det 0,2 årsværk: færre overdragelser og færre klager. Træningen koster i år 0,3 årsværk og 90.000 kr., og kilden lover bedre samtaler og ikke kortere. Alle tre tilsammen frigør 0,8 årsværk.",
    ],
    lookAt: [
      {
        sheet: "tasks",
        what: "Indsatsmødet, og i tabellen Flere i mødet de fire andre, der bruger den samme tid.",
      },
      {
        sheet: "options",
        what: "De tre prøvehandlinger. 10-15 medarbejdere står som 12 med 10 og 15 ved siden af.",
      },
      { sheet: "result", what: "Kolonnen Ændring mod ikke at gøre noget: hvad hver prøvehandling frigør." },
      {
        sheet: "flags",
        what: "Sagerne ligger over de vejledende sagstal i alle scenarier. Det ændrer prøvehandlingerne ikke.",
      },
    ],
    assumed:
      "Prøvehandlingerne, mødets deltagere, de 10-15 medarbejdere og perioden står i Slagelse Kommunes Temaanalyse Beskæftigelse. Den har ingen tal for stillinger, sager, møder om måneden, minutter, klager eller udgifter: de er alle antaget, og det står på hver række. Kilden lader dem gå i gang løbende fra januar til marts; her er der regnet fra april. Kilden venter også, at sagerne bliver afklaret hurtigere; det er ikke regnet med.",
  },
  en: {
    title: "Slagelse's trials of 2019 – an example",
    question:
      "The municipality of Slagelse wants to try three things in sickness benefit and job clarification: to stop the case conferences (indsatsmøder), to let one caseworker follow the citizen, and to let 10-15 employees train the job-oriented talk. How much time does that free, and what does it cost to begin?",
    proposal:
      "The three trials one by one and together, from April 2019. In a case conference sit a leader, a consultant, a chair from the rehabilitation team and a medical consultant beside the caseworker. The planning lies with Sektor-MED from January to March.",
    answer: [
      "Today the gap is −0.6 posts. Without case conferences it becomes 0.4: stopping them frees 0.9 posts in 2019, 0.4 of them the caseworkers' own, also when 10 more minutes in the talk are taken off.",
      "If one caseworker follows half of the citizens, 0.2 posts are freed: fewer hand-overs and fewer complaints. The training costs 0.3 posts and 90,000 kr. this year, and the source promises better talks, not shorter ones. All three together free 0.8 posts.",
    ],
    lookAt: [
      {
        sheet: "tasks",
        what: "The case conference, and in More people in the meeting the four others who spend the same time.",
      },
      { sheet: "options", what: "The three trials. 10-15 employees stand as 12 with 10 and 15 beside it." },
      { sheet: "result", what: "The column Change from doing nothing: what each trial frees." },
      {
        sheet: "flags",
        what: "The cases are above the guideline caseloads in every scenario. The trials do not change that.",
      },
    ],
    assumed:
      "The trials, who sits in the meeting, the 10-15 employees and the period stand in the municipality's Temaanalyse Beskæftigelse. It has no figures for posts, cases, meetings a month, minutes, complaints or expenses: all of those are assumed, as each row says. The source has them begin from January to March; here they count from April. It also expects faster clarification; that is not counted.",
  },
};
