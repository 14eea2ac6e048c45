import type { Source, SourceId } from "../../sources.ts";

/** What is said of the sources in English. Publications, laws and agreements keep their own titles. */
export const sourceWords: Readonly<Record<SourceId, Partial<Source>>> = {
  "ds-2016-note": { section: "note of 25 October 2016" },
  "ds-guideline-2016": {
    section: "caseloads in employment services, quoted in En forstærket beskæftigelsesindsats",
  },
  "ds-guideline-2020": { year: "2020 or later", section: "overview as read in November 2026" },
  "working-time-act": {
    year: "2004 with later changes",
    section: "section 4; rolling four months as in the EU Court's judgment C-254/18",
    note: "Read in legal guides, not in the text of the law itself.",
  },
  "who-ilo-long-hours": {
    publisher: "WHO and ILO",
    section: "≥ 55 hours a week against 35-40",
    note: "Knowledge about long strain, not about single weeks.",
  },
  "ds-working-time": {
    year: "an older page",
    section: "overtime: +50 % for the first three hours, then +100 %",
    note: "Look up the agreement in force.",
  },
  "holiday-act": { section: "5 weeks = 185 hours, 6th holiday week = 37 hours" },
  "wisn-2023": { note: "The formulas were read in other sources than the manual itself." },
  "store-bededag-act": { section: "from 1 January 2024" },
  "public-holidays": {
    title: "Public holidays of Denmark (helligdage)",
    publisher: "commonly known calendar",
    section: "holidays of the church on weekdays, fixed or by Easter",
  },
  "local-closings": {
    year: "as read in November 2026",
    section: "24 December all day; 1 May and 5 June from noon",
    note: "A union's guide on other municipal employees. What holds with you is local.",
  },
  "ds-time-off": {
    year: "an older page",
    section: "time off in lieu: within three months, else payment",
    note: "Look up the agreement in force.",
  },
  "plus-time-agreement": {
    year: "as read in November 2026",
    section: "42 hours a week at most, voluntary and in writing; PAV 19.2.4.3",
    note: "Read in guides. Look up the agreement in force.",
  },
  "part-time-overtime": {
    title: "Part-timers' overtime: judgments C-660/20 and C-184/22 of the EU Court",
    publisher: "EU Court of Justice; read cautiously by Normering",
    year: "2023 and 2024",
    section: "premium from the first hour beyond one's own week, where you have stated no other rule",
    note: "The judgments do not by themselves fix the Danish threshold. Look up the agreement in force.",
  },
  "queue-stability": {
    title: "Queueing theory: where more comes in than can be done, the backlog grows",
    publisher: "common knowledge",
    section: "hours that come in during a year, against hours that can be done",
    note: "Says something about waiting, not about stress.",
  },
  "erlang-stability": {
    section: "calls an hour × seconds a call / 3600, against the people at the phones",
    note: "The rule is common knowledge and was read in later accounts. It tells of waiting, not of stress.",
  },
  "task-deadline": {
    title: "The task's own deadline",
    publisher: "the workplace",
    section: "the sheets of tasks and one-off tasks",
    note: "The law behind a statutory deadline must be looked up for each task.",
  },
  "statutory-task": {
    title: "The law behind the task",
    publisher: "to be looked up for each task",
    section: "tasks that are stated as statutory on the sheet of tasks",
    note: "The workbook says that the task is statutory, and not which law it is.",
  },
  "local-guideline": {
    title: "Caseload with a source of its own",
    publisher: "the workplace",
    section: "the sheet of guideline caseloads",
  },
  "rest-periods": {
    year: "consolidated act 674 of 2020",
    section: "section 50: 11 hours of rest in each day; section 51: a weekly day off",
    note: "Exceptions stand in the order on rest periods.",
  },
  "med-agreement": {
    publisher: "KL and Forhandlingsfællesskabet",
    section: "MED framework agreement section 8(3); agreement on well-being and health section 5",
    note: "Read in guides. Look up your local MED agreement.",
  },
  "time-use-2014": {
    publisher: "the Ministry of Employment (Quartz+Co and BDO)",
    section: "bm.dk, 12 June 2014: about a quarter direct contact, a third preparing and following up",
    note: "All job centres, over 90 % replied.",
  },
  "benefit-financing-act": {
    title: "Act on the municipalities' financing of certain public benefits",
    publisher: "the Danish Parliament",
    year: "consolidated act 221 of 2021",
    section:
      "section 5: the state pays 80, 40, 30 and 20 % by the person's weeks; section 6: when the weeks begin anew",
  },
  "talk-data-2018": { section: "the rules for contact that the figures of 2018 rest on" },
  "employment-act-2019": {
    year: "act 548 of 7 May 2019, in force from 1 January 2020",
    section: "chapter 7: contact",
    note: "The figures were read at STAR and the date at the ministry, not in the text of the law itself.",
  },
  "simpler-contact-2024": {
    publisher: "Styrelsen for Arbejdsmarked og Rekruttering; act 727 of 13 June 2023",
    section: "unemployment benefit from 1 January 2024: 6 talks in the first 6 months, 9 before",
  },
  "sickness-benefit-act": {
    year: "consolidation act 1179 of 2023",
    section: "section 13 b: follow-up in the first half-year",
  },
  "sickness-benefit-2025": {
    publisher: "Folketinget, bill L 74 (2024-25)",
    year: "agreed from 1 January 2025",
    section: "category 3 is abolished; section 13 f on those who are expected back at work",
    note: "Read in the bill as introduced and in reports of the agreement, not in the act as passed.",
  },
  "reform-act-2025": {
    year: "2025, in force from 1 February and 1 July 2026",
    section: "more flexible contact; resource courses and rehabilitation are abolished",
    note: "Read in STAR's answers after the webinar of 21 January 2026, STAR's answers about the reform and a summary of bill L 66, not in the text of the law itself.",
  },
  "main-act-2027": {
    year: "expected in force on 1 January 2027",
    section: "second phase of the employment reform",
    note: "Not before the parliament when the source was read. The rules are not known.",
  },
  "hainmueller-2016": {
    publisher: "Hainmueller, Hofmann, Krug and Wolf, Scandinavian Journal of Economics 118(4)",
    section:
      "pp. 941-974: 490 more caseworkers in 14 German offices; shorter unemployment, also more sanctions",
    note: "Only the abstract was read. The figures are of Germany and of the unemployed, not of you.",
  },
  "boeheim-2023": {
    publisher: "Böheim, Eppel and Mahringer, Journal for Labour Market Research 57:31",
    section:
      "randomised trial in Austria: shorter unemployment, in part because people left the labour force",
    note: "Off benefit is not the same as in work. The figures are of Austria, not of you.",
  },
  "hir-2019": {
    publisher: "the Danish Parliament's employment committee 2019-20, annex 201",
    section: "15 municipalities, at most 35 cases, 13 months: 4 weeks less between measures",
    note: "Measures efforts and work placement, not how long people are on the benefit.",
  },
  "hjoerring-investment": {
    year: "2015 to 2018",
    section: "125 m kr. and 37 employees; the caseload from 80 to 35 by the parties' own account",
    note: "The parties' own figures, not a study.",
  },
  "own-choice": {
    title: "Normering's own choice",
    section:
      "warning from 45 hours on average; two temporary measures at a time; more hours freed than there are; a duty that there are not people for",
    note: "No law or agreement sets these numbers.",
  },
  "user-limit": {
    title: "The user's own limit",
    publisher: "the workplace",
    section: "the sheet of assumptions",
  },
};
