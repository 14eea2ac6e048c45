import type { MethodName } from "../../core/methods/methods.ts";
import type { MethodWords } from "./method-words.ts";

const wisnSources = [
  "World Health Organization: Workload Indicators of Staffing Need (WISN), user's manual, 2nd edition, 2023, ISBN 9789240070066. The manual's own example was not read; the formulas are as the next two code them",
  "niranjanrimal25/wisn-core, ARCHITECTURE.md and unit tests",
  "asarforindia/RHS-WISN, code/01_calculate_WISN.Rmd and 02_model_WISN_average.Rmd (Odisha, India)",
];
const erlang =
  "A. K. Erlang: Solution of some problems in the theory of probabilities of significance in automatic telephone exchanges, 1917";
const tijms = "H. C. Tijms: A First Course in Stochastic Models, 2003, section 5.3 and table 5.3.2";
const libraries =
  "rodrigo-arenas/pyworkforce, Damonsoul/ErlangC for R and FelixKleineBoesing/queuingSystem, tests";

const queue = { offeredErlangs: 10, servers: 14, handlingSeconds: 180, targetSeconds: 20 };

/** The page of each method, in the order in which they are listed. */
export const methodPages: { readonly [Name in MethodName]: MethodWords<Name> } = {
  "available-time": {
    meaning: "Hours a year that one post is there for its work.",
    formula: ["AWT = [A − (B + C + D + E)] · F"],
    publications: wisnSources,
    remarks: [],
    result: { availableHours: "hours a year" },
    example: { days: 260, publicHolidays: 13, annualLeave: 18, sickLeave: 12, otherLeave: 5, hoursPerDay: 8 },
  },
  wisn: {
    meaning: "Posts that a year's work requires, beside those there are.",
    formula: [
      "HSA = Σ pieces · hours of a piece / AWT",
      "CAF = 1 / (1 − Σ CAS)",
      "IAF = Σ IAS / AWT",
      "required = HSA · CAF + IAF",
      "difference = current − required;  ratio = current / required",
    ],
    publications: wisnSources,
    remarks: [
      "The category allowance divides by what is left. Sheets that add it (1 + x in place of 1 / (1 − x)) give 1.25 where WISN gives 1.333 at a quarter of the time, and come out too low.",
      "`requiredRounded` follows the rule coded in RHS-WISN, which holds in all of its 1,049 published rows: above five posts to the nearest; below one, one; between, up only where more than a tenth of the whole posts is left over (1.1 is 1, 2.2 is 2). Where there is no work at all it is 0.",
      "The individual allowance is not multiplied by the factor.",
    ],
    result: {
      serviceFte: "posts for the activities alone (HSA)",
      categoryAllowanceFactor: "CAF",
      individualAllowanceFte: "IAF",
      requiredFte: "posts required",
      requiredRounded: "whole posts by the rule below",
      differenceFte:
        "posts there less posts required: below 0 some are missing; null where no staff is stated",
      ratio: "posts there by posts required: below 1 the work presses; null where no staff is stated",
    },
    example: {
      availableHours: 1696,
      activities: [{ name: "Annual clinical workload", annualWorkload: 1696, hoursPerUnit: 1 }],
      categoryAllowanceShares: [0.125],
      individualAllowanceHours: 848,
      currentStaff: 2,
    },
  },
  "weighted-caseload": {
    meaning: "Posts that cases of known weight fill.",
    formula: ["hours = Σ cases · hours of a case;  required = hours / hours of a post"],
    publications: [
      "National Public Defense Workload Study (RAND, NCSC, ABA), 2023",
      "Deason Center (SMU): Using the NPDWS, steps 3 to 5",
      "California SB 2030 child-welfare workload study (cases a worker)",
      "PEBB§Y (Germany): cases · minutes / minutes of a judge's year",
      "Securing Reasonable Caseloads: office example",
    ],
    remarks: [
      "Nothing is rounded on the way: the printed 18 × 286 = 5,243 holds only with the 18⅓ cases that were rounded for print.",
      "The hours of a post decide as much as the weights: 975,949 hours are 469 posts at 2,080 hours and 769 at 1,269. Say where they come from.",
    ],
    result: {
      totalHours: "hours of all cases",
      requiredFte: "posts required",
      differenceFte:
        "posts there less posts required: below 0 some are missing; null where no posts are stated",
    },
    example: { cases: [{ count: 540, hoursPerCase: 30 }], hoursPerPost: 1800, currentPosts: 6 },
  },
  "erlang-b": {
    meaning: "Share of calls that find all busy and are lost, where nobody waits.",
    formula: ["B(0) = 1;  B(k) = A·B(k−1) / (k + A·B(k−1))"],
    publications: [erlang, libraries],
    remarks: ["Accurate for a million servers, and for shares far below 1e-200; what is below 5e-324 is 0."],
    result: { blocking: "share of calls lost" },
    example: { offeredErlangs: 5, servers: 200 },
  },
  "erlang-c": {
    meaning:
      "Waiting and service level where calls wait in one line until someone is free, and none gives up.",
    formula: [
      "C = n·B / (n − A·(1 − B))",
      "service level = 1 − C·exp(−(n − A)·t / AHT)",
      "mean wait = C·AHT / (n − A);  mean queue = C·A / (n − A);  occupancy = A / n",
    ],
    publications: [erlang, tijms, libraries],
    remarks: [
      "A load that is not below the number of people is unstable: the line grows without end, and there is no figure but `stable: false`.",
      "It is for lines that last: an interval should be at least four handling times long.",
    ],
    result: {
      stable: "whether the load is below the number of people; if not, all else is null",
      probabilityOfWaiting: "share of calls that wait at all",
      serviceLevel: "share of calls answered within `targetSeconds`; null where no target is asked for",
      averageWaitSeconds: "mean wait of all calls (ASA); null without `handlingSeconds`",
      occupancy: "share of the time that they are busy",
      meanQueueLength: "mean number of calls that wait",
    },
    example: queue,
  },
  "erlang-a": {
    meaning: "Waiting where callers give up after a patience of their own, exponential with a mean.",
    formula: [
      "states of the birth-death chain: p(k) = p(k−1)·λ / (min(k, n)·μ + max(k − n, 0)·θ),  μ = 1 / AHT,  θ = 1 / patience",
      "given up = θ · mean queue / λ;  a turn with q ahead is a sum of waits at nμ, nμ + θ, … nμ + qθ",
    ],
    publications: [
      "C. Palm: Research on telephone traffic carried by full availability groups, 1957",
      "O. Garnett, A. Mandelbaum, M. Reiman: Designing a call center with impatient customers, 2002",
      libraries,
    ],
    remarks: [
      "It has an answer at any load, since callers who give up keep the line finite; only a load above the people with patience for more than a million calls in line is refused.",
      "`waitingRoom` is the places to wait in. queuingSystem's `size_waiting_room` also counts those who are spoken with.",
      'There is no one "service level" here. The five in use differ in the second decimal, so that a figure without its definition says little.',
      "One figure of the publications follows from none of them: queuingSystem's 0.86337 for 24 Erlang, 28 people, patience 300 s and 20 s.",
    ],
    result: {
      probabilityOfWaiting: "share of all calls that wait",
      probabilityOfAbandonment: "share of all calls that give up",
      probabilityOfBlocking: "share of all calls that find no place to wait",
      occupancy: "share of the time that they are busy; null where there is nobody",
      averageWaitSeconds: "mean time in the line of all calls",
      averageWaitOfServedSeconds: "mean wait of the calls that are answered",
      meanQueueLength: "mean number of calls that wait",
      meanNumberInSystem: "mean number of calls that wait or are spoken with",
      averageTimeInSystemSeconds: "mean time in line and talk of all calls",
      serviceLevels: "by definition; null where no target is asked for",
    },
    example: { ...queue, patienceSeconds: 300 },
  },
  "servers-for": {
    meaning: "The fewest people who reach a target, and the posts that this takes.",
    formula: ["posts = people / (1 − shrinkage), rounded up"],
    publications: [tijms, libraries],
    remarks: [
      "Shrinkage divides; multiplying by 1 + shrinkage gives too few.",
      "Where calls queue there are always more people than load, and at least one.",
      "`maxOccupancy` counts the calls that are taken: with Erlang B those that are lost keep nobody busy.",
    ],
    result: {
      servers: "people at their posts",
      positionsWithShrinkage: "posts; the same number where no shrinkage is stated",
    },
    example: {
      offeredErlangs: 10,
      handlingSeconds: 180,
      serviceTarget: 0.8,
      targetSeconds: 20,
      maxOccupancy: 0.85,
      shrinkage: 0.3,
    },
  },
  "offered-for": {
    meaning: "The largest load that so many can take: Erlang B the other way round.",
    formula: ["the A at which B(A, n) is the share that may be lost"],
    publications: ["erlang.com: calculator manual, How much traffic can a trunk group handle?"],
    remarks: [],
    result: { offeredErlangs: "load in Erlang" },
    example: { servers: 15, maxBlocking: 0.01 },
  },
  "check-figures": {
    meaning: "Whether figures of a printed table follow from the inputs they stand beside.",
    formula: [
      "follows: the recomputed figure, rounded or cut off to the digits that are printed, is the printed one",
    ],
    publications: [
      "niranjanrimal25/wisn-core, WISN_Core_Project_Report.md, table 5.3: a table that its own inputs do not give (the example)",
    ],
    remarks: [
      "Give figures as text where they end in a nought: 1.20 is the number 1.2, which states one decimal.",
    ],
    result: {
      allFollow: "whether all of them do",
      figures: "each figure",
    },
    example: {
      method: "wisn",
      input: {
        availableHours: 1696,
        activities: [
          { annualWorkload: 17520, hoursPerUnit: 0.33 },
          { annualWorkload: 8760, hoursPerUnit: 0.25 },
          { annualWorkload: 5840, hoursPerUnit: 0.25 },
          { annualWorkload: 2920, hoursPerUnit: 0.5 },
          { annualWorkload: 2920, hoursPerUnit: 0.25 },
        ],
        categoryAllowanceShares: [0.0625, 0.125],
        individualAllowanceHours: 0,
        currentStaff: 6,
      },
      printed: { serviceFte: "7.75", categoryAllowanceFactor: "1.175", requiredFte: "9.1", ratio: "0.66" },
    },
  },
};
