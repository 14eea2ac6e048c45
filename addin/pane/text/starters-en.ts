import type { StartersText } from "./starters-text.ts";

/** The hints are the questions of the examples, word for word. */
export const startersText: StartersText = {
  example: {
    label: "Cash benefits 2016",
    hint: "In the spring of 2016 the benefit cap (kontanthjælpsloft), the 225-hour rule and the wider integration benefit arrive. All cases have to be reviewed before 1 October, and after that the work keeps coming. Has the team hours enough, and what helps?",
  },
  "med-budget": {
    label: "Budget 2027 before the MED committee",
    hint: "The budget for 2027 gives sickness benefit and job clarification 14 posts for social workers against 16 now. What does that mean for the work, and what would it take?",
  },
  slagelse: {
    label: "Slagelse's trials of 2019",
    hint: "The municipality of Slagelse wants to try three things in sickness benefit and job clarification: to stop the case conferences (indsatsmøder), to let one caseworker follow the citizen, and to let 10-15 employees train the job-oriented talk. How much time does that free, and what does it cost to begin?",
  },
  laerkevej: {
    label: "Lærkevej 2017: six talks in a morning",
    hint: "At the job centre Lærkevej a caseworker has 180-220 citizens. Six are called in for a morning, 25 minutes each, and no time may be spent on preparation before the citizen has checked in. What can be done in that time, and what cannot?",
  },
  koebenhavn: {
    label: "Copenhagen 2017: 225 cases",
    hint: "The 18 proposals of August 2017 say that a caseworker has up to 225 cases and spends up to 75 percent of the time on everything but the citizens. Do the two figures fit together, and what would the proposals mean?",
  },
  "lower-caseload": {
    label: "A lower caseload as an investment",
    hint: "Ten caseworkers have 1,000 citizens on cash benefits, 100 each. Does it pay to hire ten more, so that the caseload becomes about 50?",
  },
  phones: {
    label: "Phones, reception and a new law",
    hint: "A job centre from November 2025 to December 2026. Calls to the main number are counted hour by hour, the reception is open until 5 pm on Thursdays, and four teams have a phone each. What do shorter phone hours and a shared rota mean while the law changes on 1 February and 1 July 2026?",
  },
  "one-team": {
    label: "A small team",
    hint: "A sickness-benefit team has 7 posts and 330 cases. How many full-time posts does the work need, and how many are there?",
  },
  template: { label: "The empty template", hint: "For your own numbers" },
};
