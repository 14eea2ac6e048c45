import type { FlagLevel } from "../../flags/flag.ts";
import { withoutBrackets } from "../edition.ts";
import type { ReportText, RestsOn, ScenariosReached } from "../report-text.ts";
import { answerTime, standardName } from "./results.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1) ?? ""}`;

const counted = (amount: string, one: string, more: string): string =>
  `${amount} ${amount === "1" ? one : more}`;

const scenariosIn = (reached: Exclude<ScenariosReached, { readonly kind: "only" }>): string => {
  switch (reached.kind) {
    case "all":
      return "alle scenarier";
    case "named":
      return listed(reached.names);
    case "all-but":
      return `alle scenarier undtagen ${listed(reached.names)}`;
    case "counted":
      return `${reached.count} af ${reached.all} scenarier`;
  }
};

const levels: Readonly<Record<FlagLevel, string>> = { red: "Rød", amber: "Gul", note: "Bemærk" };

const restingOn: Readonly<Record<RestsOn, string>> = {
  given: "på rækker, der er oplyst",
  agreed: "på rækker, der er aftalt",
  assumed: "på rækker, der er antaget",
  disputed: "på rækker, der er omstridt",
  unsaid: "på rækker, hvor status ikke er sagt",
  duties: "på pligter med faste timer",
};

export const reportText: ReportText = {
  question: {
    heading: "Spørgsmålet",
    usual: ({ scenarios }) =>
      scenarios < 2
        ? "Har I de medarbejdere, som opgaverne og de vejledende sagstal kræver?"
        : "Har I de medarbejdere, som opgaverne og de vejledende sagstal kræver, og hvad ændrer scenarierne ved det?",
  },
  answer: {
    heading: "Svaret, hvis intet bliver ændret",
    errors: (count) =>
      count === 1
        ? "Der er 1 fejl i regnearket, som skal rettes. Tal, der hænger på den, mangler."
        : `Der er ${count} fejl i regnearket, som skal rettes. Tal, der hænger på dem, mangler.`,
  },
  scenarios: {
    heading: "Scenarierne",
    columns: {
      scenario: "Scenarie",
      gap: (standard) =>
        standard === null
          ? "Forskel efter opgaverne"
          : `Forskel efter opgaverne (${standard.name} ${standard.year})`,
      shortage: "Mangel, når andres overskud ikke tæller",
      guideline: (standard) =>
        standard === null ? "Forskel efter vejledende sagstal" : `Forskel efter ${standardName(standard)}`,
      cost: "Koster i hele perioden, mere end i dag",
      flags: "Advarsler",
    },
    none: "ingen",
    explanation: (time) =>
      `Årsværk, ${answerTime(time)}: dem, der er, minus dem, der kræves. Minus er mangel. De to metoder lægges aldrig sammen.`,
    worstMonths: (worst) =>
      `Forskellen i den værste måned: ${worst.map(({ name, gap, month }) => `${name} ${gap} (${month})`).join("; ")}.`,
    proposal: (name, sentences) => `${name}: ${sentences.join(" ")}`,
    options: (options) => `Består af: ${listed(options)}.`,
    assumedOption: (name) => `${name} (antaget)`,
    disputedOption: (name) => `${name} (omstridt)`,
    unagreed: (options) =>
      options.length === 1
        ? `Aftalen om ${listed(options)} er ikke indgået.`
        : `Aftalerne om ${listed(options)} er ikke indgået.`,
    // The unit ends with a full stop of its own.
    budget: (kroner) => `Må højst koste ${kroner}`,
    dates: ({ med, decision, latest }) =>
      [
        ...(latest === null ? [] : [`Skal senest besluttes ${latest}.`]),
        ...(med === null ? [] : [`I MED ${med}.`]),
        ...(decision === null ? [] : [`Besluttes ${decision}.`]),
      ].join(" "),
    more: (count, sheet) =>
      count === 1
        ? `1 scenarie mere står på arket ${sheet}.`
        : `${count} scenarier mere står på arket ${sheet}.`,
  },
  money: {
    heading: "Hvad det koster (kroner i hele perioden)",
    columns: [
      "Scenarie",
      "Konto 6, personale",
      "Konto 5, indsatser",
      "Konto 5, ydelser",
      "I alt",
      "Pr. manglende time, der dækkes",
    ],
    basis:
      "Beløbene er, hvad det koster mere end i dag; minus er en besparelse. Ydelser er før budgetgaranti og udligning.",
    staffPayToday: (kroner) =>
      kroner === null
        ? "Lønnen til de besatte stillinger i dag kan ikke beregnes."
        : `Løn og pension til de besatte stillinger i dag er ${kroner} kr. i hele perioden.`,
    kroner: (value) => `${value} kr.`,
    part: (option, kroner, made) =>
      made.length === 0 ? `${option} ${kroner}` : `${option} ${kroner} (${made.join(" + ")})`,
    made: {
      "months-of-pay": (amount, each) => `${counted(amount, "måned", "måneder")} med løn × ${each}`,
      recruitments: (amount, each) => `${counted(amount, "ansættelse", "ansættelser")} × ${each}`,
      once: (amount, each) => (amount === "1" ? `${each} en gang` : `${amount} gange ${each}`),
      months: (amount, each) => `${counted(amount, "måned", "måneder")} × ${each}`,
      weeks: (amount, each) => `${counted(amount, "uge", "uger")} × ${each}`,
      hours: (amount, each) => `${counted(amount, "time", "timer")} × ${each}`,
      pieces: (amount, each) => `${amount} stk. × ${each}`,
      other: (amount, each) => `${amount} × ${each}`,
    },
    unlike: (kroner) => `${kroner} efter flere satser`,
    monthsOfPay: (staffSheet) =>
      `Måneder med løn er fuldtidsstillinger gange måneder, hvor de er besat. Hver måned går 1/12 af årets personaleomsætning; pladsen er uden løn, til den er slået op og besat. En måneds løn er årslønnen med pension / 12 (arket ${staffSheet}).`,
    parts: (scenario, parts) => `${scenario}: ${parts.join("; ")}`,
  },
  flags: {
    heading: "Advarsler og deres grundlag",
    about: "En advarsel siger, hvilken regel eller viden den bygger på. Den er ingen diagnose.",
    flag: (level, name, statement) => `${levels[level]} (${name}): ${statement}`,
    inScenarios: (reached, inOther) =>
      reached.kind === "only"
        ? `Det gælder ${reached.name}.`
        : `Det gælder ${scenariosIn(reached)}; tallene er for ${reached.first}${inOther === null ? "" : ` (${inOther.name}: ${inOther.value})`}.`,
    basis: (basis, source) => `Grundlag: ${basis}. Kilde: ${source}`,
    more: ({ red, amber, names, sheet }) => {
      const told = [
        ...(red === 0 ? [] : [red === 1 ? "1 rød" : `${red} røde`]),
        ...(amber === 0 ? [] : [amber === 1 ? "1 gul" : `${amber} gule`]),
      ];
      return `Der er ${listed(told)} mere på arket ${sheet}: ${names.join("; ")}.`;
    },
    notes: (count, sheet) =>
      count === 1 ? `1 bemærkning står på arket ${sheet}.` : `${count} bemærkninger står på arket ${sheet}.`,
    notJudged: (count) =>
      count === 1
        ? "1 regel kan ikke bedømmes, fordi der mangler tal."
        : `${count} regler kan ikke bedømmes, fordi der mangler tal.`,
  },
  assumptions: {
    heading: "De tal, der betyder mest",
    rule: (time) =>
      `Ordnet efter, hvor mange årsværk der hænger på rækken i dag, ${answerTime(time)}. Er tallet 10 % højere, ændrer forskellen sig omtrent en tiendedel af dem.`,
    columns: ["Hvad", "Tal", "Årsværk", "Status", "Celle", "Oplyst af"],
    kinds: {
      "staff-group": (name) => `${name}: årsværk ansat`,
      "case-group": (name) => `${name}: sager`,
      task: (name) => `${name}: tid pr. stk.`,
      batch: (name) => `${name}: sager på én gang`,
      "phone-duty": (name) => `${name}: bemandet tid`,
    },
    noStatus: "ikke sagt",
    notSaid: "ikke oplyst",
    byModel: "Normering",
    minutes: (minutes) => `${minutes} min.`,
    byStatus: (all, parts) =>
      `Af de ${all} årsværk, opgaverne kræver, hviler ${listed(
        parts.map(({ on, posts }) => `${posts} ${restingOn[on]}`),
      )}.`,
  },
  disputed: {
    heading: "Det, I ikke er enige om",
    columns: ["Hvad", "Jeres tal", "Den anden parts", "Status", "Celle", "Oplyst af"],
    none: "Ingen tal er mærket omstridt, og der står ingen tal fra den anden part.",
    input: (row, column) => (row === null ? column : `${row}: ${column}`),
    withTheirs: (answer) => `Med den anden parts tal, i dag: ${answer}`,
    scenariosWithTheirs: (gaps) =>
      `Forskellen efter opgaverne med den anden parts tal: ${gaps.map(({ name, gap }) => `${name} ${gap}`).join("; ")}.`,
    more: (count) => (count === 1 ? "1 tal mere er omstridt." : `${count} tal mere er omstridte.`),
  },
  basis: {
    heading: "Beregningen",
    standard: (standard) =>
      standard.method === "tasks"
        ? `Efter opgaverne: ${standard.name} (${standard.year}).`
        : `Efter vejledende sagstal: ${standard.name} (${withoutBrackets(standard.year)}).`,
    version: (model, fingerprint) => `Normerings model nr. ${model}. Mærke for tallene: ${fingerprint}.`,
    fingerprint: "To regneark med samme mærke regner på de samme tal.",
    sheets: (result, control) =>
      control === null
        ? `Måned for måned står tallene på arket ${result}.`
        : `Måned for måned står tallene på arket ${result}. Arket ${control} regner dem efter med almindelige formler.`,
  },
  signatures: ["Dato", "For ledelsen", "For medarbejderne"],
};
