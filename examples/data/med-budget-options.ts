import { assumed, type ExampleRow, given } from "./example.ts";
import { duties, groups, newSystem, scenarios, sharedRota, tasks, teamMeeting } from "./med-budget-names.ts";

const manager = given("afdelingslederen");
const union = given("tillidsrepræsentanten");
const example = assumed("antaget til eksemplet");

const beforeMed = { medDate: "2026-09-08", decisionDate: "2026-10-06" } as const;
/** Who and what is to begin in March has to be chosen before January. */
const fromMarch = { ...beforeMed, neededFrom: "2027-03" } as const;
const fromJanuary = { ...beforeMed, neededFrom: "2027-01" } as const;

export const scenarioRows: readonly ExampleRow<"scenarios">[] = [
  {
    name: scenarios.proposal,
    description:
      "Den ene af de to stillinger slås op igen, to studentermedhjælpere det første halve år, et nyt it-system, telefonerne på skift, kortere telefontid og kortere teammøder.",
    budget: 1_200_000,
    ...fromMarch,
    ...manager,
  },
  {
    name: scenarios.longerHours,
    description: "De samme medarbejdere arbejder mere: ekstra timer mod betaling, overarbejde og plustid.",
    ...fromJanuary,
    ...manager,
  },
  {
    name: scenarios.otherWays,
    description:
      "Ingen nye hænder: it, telefoner, møder, og opgaver, der venter, lades ligge eller kommer i en anden rækkefølge.",
    ...fromMarch,
    ...manager,
  },
  {
    name: scenarios.all,
    description: "For at se, hvad der sker, når alt lægges oven i hinanden.",
    ...fromMarch,
    ...manager,
  },
];

const inProposal = `${scenarios.proposal}; ${scenarios.all}`;
const inLongerHours = `${scenarios.longerHours}; ${scenarios.all}`;
const inOtherWays = `${scenarios.otherWays}; ${scenarios.all}`;
const inBoth = `${scenarios.proposal}; ${scenarios.otherWays}; ${scenarios.all}`;

const moreHands: readonly ExampleRow<"options">[] = [
  {
    scenarios: inProposal,
    kind: "hiring",
    name: "Den ene af de to stillinger slås op igen",
    staffGroup: groups.socialWorkers,
    from: "2027-01",
    posts: 1,
    lagMonths: 2,
    ...manager,
  },
  {
    scenarios: inProposal,
    kind: "temps",
    name: "To studentermedhjælpere",
    staffGroup: groups.admin,
    from: "2027-01",
    to: "2027-06",
    people: 2,
    weeklyHours: 15,
    productivity: 0.8,
    kronerPerUnit: 170,
    ...example,
  },
];

const longerHours: readonly ExampleRow<"options">[] = [
  {
    scenarios: inLongerHours,
    kind: "paid-extra-hours",
    name: "To timer mere om ugen mod særlig betaling",
    staffGroup: groups.socialWorkers,
    from: "2027-02",
    to: "2027-05",
    people: 5,
    weeklyHours: 2,
    kronerPerUnit: 420,
    consent: "not-agreed",
    ...manager,
  },
  {
    scenarios: inLongerHours,
    kind: "planned-overtime",
    name: "Overarbejde i foråret",
    staffGroup: groups.socialWorkers,
    from: "2027-02",
    to: "2027-05",
    people: 5,
    weeklyHours: 6,
    hoursPerOccasion: 3,
    compensation: "time-off",
    returnFrom: "2027-09",
    returnTo: "2027-12",
    ...manager,
  },
  {
    scenarios: inLongerHours,
    kind: "plus-time",
    name: "Tre på 40 timer",
    staffGroup: groups.socialWorkers,
    from: "2027-02",
    people: 3,
    weeklyHours: 40,
    consent: "agreed",
    consentBy: "de tre hver for sig, TR orienteret",
    consentDate: "2026-08-25",
    ...union,
  },
];

const otherWays: readonly ExampleRow<"options">[] = [
  {
    scenarios: inBoth,
    kind: "it-system",
    name: "Notater skrives i et nyt system",
    target: tasks.followUp,
    from: "2027-01",
    lagMonths: 2,
    share: 0.12,
    adoption: newSystem,
    kronerOnce: 150_000,
    kronerPerMonth: 5000,
    ...example,
  },
  {
    scenarios: inBoth,
    kind: "shorter-opening-hours",
    name: "Hovednummeret åbent 9 til 12",
    target: duties.main,
    from: "2027-02",
    closesAt: "12:00",
    ...manager,
  },
  {
    scenarios: inBoth,
    kind: "rotating-phone-duty",
    name: "Rådgivernes to telefoner på skift",
    target: sharedRota,
    from: "2027-02",
    positions: 1,
    people: 8,
    occasionsAWeek: 5,
    minutes: 4,
    ...example,
  },
  {
    scenarios: inBoth,
    kind: "internal-meetings",
    name: "Teammødet en halv time kortere",
    target: teamMeeting,
    from: "2027-01",
    share: 0.25,
    ...manager,
  },
  {
    scenarios: inOtherWays,
    kind: "shutdown",
    name: "Projekter venter til efteråret",
    target: tasks.projects,
    from: "2027-01",
    to: "2027-06",
    returnFrom: "2027-09",
    returnTo: "2027-12",
    ...manager,
  },
  {
    scenarios: inOtherWays,
    kind: "prioritisation",
    name: "Hvert tredje virksomhedsbesøg lades ligge",
    target: tasks.placements,
    from: "2027-01",
    to: "2027-12",
    share: 1 / 3,
    ...manager,
  },
  {
    scenarios: inBoth,
    kind: "management-attention",
    name: "Lederne følger op på belastningen hver uge",
    staffGroup: groups.leaders,
    from: "2027-01",
    people: 2,
    weeklyHours: 1,
    ...union,
  },
];

export const optionRows: readonly ExampleRow<"options">[] = [...moreHands, ...longerHours, ...otherWays];
