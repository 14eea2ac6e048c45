/** A publication, law or agreement that a figure or rule rests on. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  /** Paragraph, page or section in the source. */
  readonly section: string;
  /** What the reader should know before citing it, such as that only a summary was read. */
  readonly note?: string;
}

export const sources = {
  "ds-2016-note": {
    title: "Handlemuligheder vedr. håndtering af konsekvenserne af den nye lovgivning",
    publisher: "Dansk Socialrådgiverforening",
    year: "2016",
    section: "notat af 25. oktober 2016",
  },
  "ds-guideline-2016": {
    title: "DS' vejledende sagstal, revision maj 2016",
    publisher: "Dansk Socialrådgiverforening",
    year: "2016",
    section: "sagstal på beskæftigelsesområdet, gengivet i En forstærket beskæftigelsesindsats",
  },
  "ds-guideline-2020": {
    title: "Guiden: Overblik over DS' vejledende sagstal",
    publisher: "Dansk Socialrådgiverforening",
    year: "2020 eller senere",
    section: "oversigt som læst november 2026",
  },
  "working-time-act": {
    title: "Lov om gennemførelse af dele af arbejdstidsdirektivet (arbejdstidsloven)",
    publisher: "Folketinget",
    year: "2004 med senere ændringer",
    section: "§ 4; rullende fire måneder som i EU-Domstolens dom C-254/18",
    note: "Læst i juridiske vejledninger, ikke i lovteksten selv.",
  },
  "who-ilo-long-hours": {
    title: "Long working hours and risk of heart disease and stroke",
    publisher: "WHO og ILO",
    year: "2021",
    section: "≥ 55 timer om ugen mod 35-40",
    note: "Viden om lang tids belastning, ikke om enkelte uger.",
  },
  "ds-working-time": {
    title: "Arbejdstid (kommuner og regioner)",
    publisher: "Dansk Socialrådgiverforening",
    year: "ældre side",
    section: "overarbejde: +50 % de første tre timer, derefter +100 %",
    note: "Den gældende aftale skal slås op.",
  },
  "holiday-act": {
    title: "Ferieloven og ferieaftalen (6. ferieuge)",
    publisher: "Folketinget; KL og Forhandlingsfællesskabet",
    year: "2020",
    section: "5 uger = 185 timer, 6. ferieuge = 37 timer",
  },
  "wisn-2023": {
    title: "Workload indicators of staffing need (WISN): user's manual, 2nd edition",
    publisher: "WHO",
    year: "2023",
    section: "tillæg for alle og for enkelte (category and individual allowances), krævet bemanding",
    note: "Formlerne er læst i andre kilder end manualen selv.",
  },
  "store-bededag-act": {
    title: "Lov om konsekvenser ved afskaffelsen af store bededag som helligdag",
    publisher: "Folketinget",
    year: "2023",
    section: "fra 1. januar 2024",
  },
  "public-holidays": {
    title: "Helligdage i Danmark",
    publisher: "alment kendt kalender",
    year: "",
    section: "folkekirkens helligdage på hverdage, faste eller efter påske",
  },
  "local-closings": {
    title: "Særlige fridage",
    publisher: "Danske Tandplejere (det kommunale område)",
    year: "som læst november 2026",
    section: "24. december hele dagen; 1. maj og 5. juni fra kl. 12",
    note: "En organisations vejledning om andre kommunalt ansatte. Hvad der gælder hos jer, er lokalt.",
  },
  "ds-time-off": {
    title: "Arbejdstid (kommuner og regioner)",
    publisher: "Dansk Socialrådgiverforening",
    year: "ældre side",
    section: "afspadsering: inden tre måneder, ellers udbetaling",
    note: "Den gældende aftale skal slås op.",
  },
  "plus-time-agreement": {
    title: "Plustid for offentligt ansatte; Personaleadministrativ vejledning (PAV)",
    publisher: "Djøf; Medarbejder- og Kompetencestyrelsen",
    year: "som læst november 2026",
    section: "højst 42 timer om ugen, frivilligt og skriftligt; PAV 19.2.4.3",
    note: "Læst i vejledninger. Den gældende aftale skal slås op.",
  },
  "part-time-overtime": {
    title: "Deltidsansattes overarbejde: EU-Domstolens domme C-660/20 og C-184/22",
    publisher: "EU-Domstolen; læst forsigtigt af Normering",
    year: "2023 og 2024",
    section: "tillæg fra den første time ud over egen arbejdstid, når I ikke har skrevet en anden regel",
    note: "Dommene fastsætter ikke selv den danske grænse. Den gældende aftale skal slås op.",
  },
  "queue-stability": {
    title: "Køteori: kommer der mere til, end der kan gøres, vokser puklen",
    publisher: "alment kendt",
    year: "",
    section: "timer, der kommer til på et år, mod timer, der kan gøres",
    note: "Siger noget om ventetid, ikke om stress.",
  },
  "erlang-stability": {
    title:
      "Løsning af nogle Problemer fra Sandsynlighedsregningen af Betydning for de automatiske Telefoncentraler",
    publisher: "A. K. Erlang, Elektroteknikeren",
    year: "1917",
    section: "opkald i timen × sekunder pr. opkald / 3600 mod dem, der sidder ved telefonen",
    note: "Reglen er alment kendt og læst i nyere fremstillinger. Den siger noget om ventetid, ikke om stress.",
  },
  "task-deadline": {
    title: "Opgavens egen frist",
    publisher: "arbejdspladsen",
    year: "",
    section: "arkene Opgaver og Engangsopgaver",
    note: "Loven bag en lovbunden opgaves frist skal slås op for hver opgave.",
  },
  "statutory-task": {
    title: "Loven bag opgaven",
    publisher: "slås op for hver opgave",
    year: "",
    section: "opgaver, der er skrevet som lovbundne på arket Opgaver",
    note: "Arbejdsbogen siger, at opgaven er lovbunden, og ikke hvilken lov det er.",
  },
  "local-guideline": {
    title: "Sagstal med egen kilde",
    publisher: "arbejdspladsen",
    year: "",
    section: "arket Sagstal",
  },
  "rest-periods": {
    title: "Lov om arbejdsmiljø",
    publisher: "Folketinget",
    year: "lovbekendtgørelse 674 af 2020",
    section: "§ 50: 11 timers hvile i hvert døgn; § 51: et ugentligt fridøgn",
    note: "Undtagelser står i bekendtgørelsen om hvileperiode og fridøgn.",
  },
  "med-agreement": {
    title:
      "Rammeaftale om medindflydelse og medbestemmelse; Aftale om trivsel og sundhed på arbejdspladserne",
    publisher: "KL og Forhandlingsfællesskabet",
    year: "2015",
    section: "MED-rammeaftalen § 8, stk. 3; aftalen om trivsel og sundhed § 5",
    note: "Læst i vejledninger. Jeres lokale MED-aftale skal slås op.",
  },
  "time-use-2014": {
    title: "Analyse af jobcentrenes tidsforbrug",
    publisher: "Beskæftigelsesministeriet (Quartz+Co og BDO)",
    year: "2014",
    section:
      "bm.dk, 12. juni 2014: omkring en fjerdedel direkte kontakt, en tredjedel forberedelse og opfølgning",
    note: "Alle jobcentre, over 90 % svarede.",
  },
  "benefit-financing-act": {
    title: "Lov om kommunernes finansiering af visse offentlige ydelser",
    publisher: "Folketinget",
    year: "lovbekendtgørelse 221 af 2021",
    section:
      "§ 5: staten betaler 80, 40, 30 og 20 % efter borgerens uger; § 6: hvornår ugerne begynder forfra",
  },
  "talk-data-2018": {
    title: "Opfølgning på data om samtaler",
    publisher: "Styrelsen for Arbejdsmarked og Rekruttering",
    year: "2018",
    section: "reglerne for kontaktforløb, som målingerne i 2018 bygger på",
  },
  "employment-act-2019": {
    title: "Lov om en aktiv beskæftigelsesindsats",
    publisher: "Folketinget",
    year: "lov 548 af 7. maj 2019, i kraft 1. januar 2020",
    section: "kapitel 7: kontaktforløb",
    note: "Tallene er læst hos STAR og datoen hos Beskæftigelsesministeriet, ikke i lovteksten selv.",
  },
  "simpler-contact-2024": {
    title: "Kontaktforløbet (Et forenklet kontaktforløb)",
    publisher: "Styrelsen for Arbejdsmarked og Rekruttering; lov 727 af 13. juni 2023",
    year: "2024",
    section: "dagpenge fra 1. januar 2024: 6 samtaler i de første 6 måneder mod 9 før",
  },
  "sickness-benefit-act": {
    title: "Lov om sygedagpenge",
    publisher: "Folketinget",
    year: "lovbekendtgørelse 1179 af 2023",
    section: "§ 13 b: opfølgning i det første halve år",
  },
  "sickness-benefit-2025": {
    title: "Lov om ændring af lov om sygedagpenge (færre krav til sygemeldte fra beskæftigelse)",
    publisher: "Folketinget, lovforslag L 74 (2024-25)",
    year: "aftalt fra 1. januar 2025",
    section: "kategori 3 ophæves; § 13 f om sygemeldte, der ventes tilbage i job",
    note: "Læst i lovforslaget som fremsat og i omtaler af aftalen, ikke i den vedtagne lov.",
  },
  "reform-act-2025": {
    title: "Lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen, første fase)",
    publisher: "Folketinget",
    year: "2025, i kraft 1. februar og 1. juli 2026",
    section: "mere fleksible kontaktforløb; ophævelse af ressourceforløb og revalidering",
    note: "Læst i STAR's svar efter webinaret den 21. januar 2026, STAR's svar om reformen og en sammenfatning af lovforslag L 66, ikke i lovteksten selv.",
  },
  "main-act-2027": {
    title: "Ny hovedlov om en aktiv beskæftigelsesindsats",
    publisher: "Styrelsen for Arbejdsmarked og Rekruttering: Lovgivningsproces og ikrafttrædelse",
    year: "ventes i kraft 1. januar 2027",
    section: "anden fase af beskæftigelsesreformen",
    note: "Ikke fremsat, da kilden blev læst. Reglerne er ikke kendt.",
  },
  "hainmueller-2016": {
    title: "Do Lower Caseloads Improve the Performance of Public Employment Services?",
    publisher: "Hainmueller, Hofmann, Krug og Wolf, Scandinavian Journal of Economics 118(4)",
    year: "2016",
    section:
      "s. 941-974: 490 flere sagsbehandlere på 14 tyske jobcentre; kortere ledighed, også flere sanktioner",
    note: "Kun resuméet er læst. Tallene gælder Tyskland og ledige, ikke jer.",
  },
  "boeheim-2023": {
    title: "The impact of lower caseloads in public employment services on the unemployed",
    publisher: "Böheim, Eppel og Mahringer, Journal for Labour Market Research 57:31",
    year: "2023",
    section: "lodtrækningsforsøg i Østrig: kortere ledighed, dels fordi folk forlod arbejdsmarkedet",
    note: "Ude af ydelsen er ikke det samme som i arbejde. Tallene gælder Østrig, ikke jer.",
  },
  "hir-2019": {
    title: "Håndholdt Indsats i Ressourceforløb. Slutevaluering",
    publisher: "Beskæftigelsesudvalget 2019-20, alm. del, bilag 201",
    year: "2019",
    section: "15 kommuner, højst 35 sager, 13 måneder: 4 uger kortere mellem indsatser",
    note: "Måler indsats og praktik, ikke hvor længe borgerne er på ydelsen.",
  },
  "hjoerring-investment": {
    title: "Investeringsmodellen i Hjørring Kommune",
    publisher: "cabi (cabiweb)",
    year: "2015 til 2018",
    section: "125 mio. kr. og 37 ansatte; sagstallet fra 80 til 35 efter parternes egne oplysninger",
    note: "Parternes egne tal, ikke en undersøgelse.",
  },
  "own-choice": {
    title: "Normerings eget valg",
    publisher: "Normering",
    year: "",
    section:
      "varsel fra 45 timer i snit; to midlertidige tiltag på en gang; flere frigjorte timer, end der er; en vagt, der ikke er folk til",
    note: "Ingen lov eller aftale sætter disse tal.",
  },
  "user-limit": {
    title: "Brugerens egen grænse",
    publisher: "arbejdspladsen",
    year: "",
    section: "arket Forudsætninger",
  },
} as const satisfies Record<string, Source>;

/** What is published on lower caseloads and the time on benefit: to read, never to take a number from by default. */
export const investmentStudies = [
  "hainmueller-2016",
  "boeheim-2023",
  "hir-2019",
  "hjoerring-investment",
] as const satisfies readonly (keyof typeof sources)[];

export type SourceId = keyof typeof sources;
