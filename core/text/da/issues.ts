import type { UnusedReason } from "../../workbook/issue.ts";
import type { IssueText, Say } from "../issue-text.ts";
import { danish } from "../notation.ts";
import { caseIssues } from "./case-issues.ts";
import { formulaRefused } from "./formula-problems.ts";
import { optionFieldTexts } from "./option-fields.ts";
import { phoneIssues } from "./phone-issues.ts";
import { ruleIssues } from "./rule-issues.ts";
import { versionIssues } from "./version-issues.ts";

const noNames = (names: readonly string[], some: string, none: string): string =>
  names.length === 0 ? none : some;

const unusedReason = (reason: UnusedReason, say: Say): string => {
  switch (reason.kind) {
    case "option":
      return `Handlemuligheden "${say.choice({ table: "options", column: "kind" }, reason.option)}" bruger ikke feltet. Ryd cellen, eller vælg en anden handlemulighed.`;
    case "driver":
      return `Feltet bruges ikke, når opgaven er "${say.choice({ table: "tasks", column: "driver" }, reason.driver)}". Ryd cellen, eller skift "${say.column({ table: "tasks", column: "driver" })}".`;
    case "absence-in-per-cent":
      return "Sygefraværet er også skrevet i procent, og det er procenten, der regnes med. Ryd den ene af de to celler.";
  }
};

export const issueText: IssueText = {
  notation: danish,
  date: (day, month, year) => `${day}. ${month} ${year}`,
  day: (day, month) => `${day}. ${month}`,
  and: (earlier, last) => `${earlier} og ${last}`,
  underHeader: (label, header) => `"${label}" (kolonnen "${header}")`,
  optionFields: optionFieldTexts,
  atCell: (sheet, cell, column) =>
    column === null ? `Arket ${sheet}, celle ${cell}` : `Arket ${sheet}, celle ${cell}, "${column}"`,
  atTable: (sheet, table) => (sheet === null ? `Tabellen ${table}` : `Arket ${sheet}, tabellen ${table}`),
  messages: {
    ...caseIssues,
    ...phoneIssues,
    ...ruleIssues,
    ...versionIssues,
    "not-a-model": () =>
      "Regnearket er ikke en normeringsmodel: ingen af modellens tabeller er der. Begynd med skabelonen eller et af eksemplerne.",
    "table-missing": ({ table }, say) =>
      `Tabellen "${say.table(table)}" mangler. Den hører til på arket ${say.sheet(table)} og hedder ${say.tableName(table)}. Hent den fra skabelonen. Det, der kan regnes ud uden den, er regnet ud.`,
    "optional-table-missing": ({ table }, say) =>
      `Tabellen "${say.table(table)}" er der ikke, så der regnes uden. Den hører til på arket ${say.sheet(table)} og kan hentes fra skabelonen.`,
    "table-renamed": ({ table, found }, say) =>
      `Tabellen hedder ${found}, men ligner "${say.table(table)}" og bruges som den. Giv den navnet ${say.tableName(table)} igen, så er der ingen tvivl.`,
    "table-empty": ({ table }, say) =>
      table === "tasks"
        ? `Der er hverken opgaver eller telefoner, så det kan ikke regnes ud, hvor mange årsværk der skal til. Skriv mindst en opgave på arket ${say.sheet(table)} eller en telefon eller skranke på arket ${say.sheet("phoneDuties")}.`
        : `Der er ingen udfyldte rækker i "${say.table(table)}". Skriv mindst en række på arket ${say.sheet(table)}.`,
    "missing-column": (place, say) =>
      `Kolonnen "${say.column(place)}" mangler i tabellen "${say.table(place.table)}". Indsæt en kolonne med den overskrift; hvor den står, er lige meget.`,
    "later-columns-missing": ({ table, columns }, say) =>
      `Tabellen "${say.table(table)}" er fra en tidligere udgave. Der regnes uden ${say.columns(table, columns)}; hent dem fra skabelonen, hvis I får brug for dem.`,
    "duplicate-column": (place, say) =>
      `Tabellen har to kolonner, der begge er "${say.column(place)}". Den med overskriften "${place.used}" bruges. Giv den anden et andet navn.`,
    "missing-setting": (place, say) =>
      `Rækken "${say.column(place)}" mangler i tabellen "${say.table(place.table)}". Skriv navnet i en tom række igen.`,
    "duplicate-setting": (place, say) =>
      `"${say.column(place)}" står to gange i tabellen. Den øverste bruges. Slet den anden.`,
    "missing-value": (place, say) =>
      place.name === null
        ? `Rækken er kun halvt udfyldt: ${say.columns(place.table, place.filled)} er skrevet, men "${say.column(place)}" mangler. Udfyld cellen, eller ryd rækken.`
        : `Rækken "${place.name}" er kun halvt udfyldt: "${say.column(place)}" mangler. Udfyld cellen, eller ryd rækken.`,
    "missing-setting-value": (place, say) => `"${say.column(place)}" skal udfyldes.`,
    "not-a-number": ({ found, type }, say) =>
      `Der står ${say.found(found)}, men her skal stå ${say.allowed(type)}. Skriv kun tallet, fx ${say.number(2.5)}.`,
    "number-as-text": ({ found, value }, say) =>
      `"${found}" er skrevet som tekst og er læst som ${say.number(value)}. Regnearkets egne formler kan ikke læse tekst: skriv tallet igen, så det bliver et tal.`,
    "ambiguous-number": ({ found, readings: [one, other] }, say) =>
      `"${found}" kan være ${say.number(one)} eller ${say.number(other)}. Skriv ${say.number(one).replace(".", "")} eller ${say.number(other)} som tal.`,
    "date-for-number": ({ date, readings }, say) => {
      const likely = readings.map(say.number).join(" eller ");
      return `Der står en dato (${say.day(date)}), men her skal stå et tal. Excel har nok gjort et tal med punktum til en dato: mente I ${likely}, så skriv det med komma.`;
    },
    "share-as-number": ({ found, maximum }, say) =>
      `Der står ${say.number(found)}, og det er ${say.percent(found)}. Her kan højst stå ${say.percent(maximum)}. Mente I ${say.percent(found / 100)}, så skriv det med procenttegn.`,
    "out-of-bounds": ({ found, type }, say) =>
      `Der står ${type.kind === "share" ? say.percent(found) : say.number(found)}, men her skal stå ${say.allowed(type)}. Ret tallet.`,
    "not-whole": ({ found }, say) => `Der står ${say.number(found)}, men her skal stå et helt tal.`,
    "not-a-month": ({ found }, say) =>
      `Der står ${say.found(found)}, men her skal stå en måned. Skriv fx oktober 2016 eller 2016-10.`,
    "not-a-date": ({ found }, say) =>
      `Der står ${say.found(found)}, men her skal stå en dato. Skriv fx 1. marts 2016 eller 01-03-2016.`,
    "not-yes-no": ({ found }, say) => `Der står ${say.found(found)}, men her skal stå ja eller nej.`,
    "unknown-choice": ({ found, choices, ...place }, say) =>
      `Der står ${say.found(found)}, men her kan kun stå ${say.names(choices.map((choice) => say.choice(place, choice)))}. Vælg et af dem på listen i cellen.`,
    "not-text": ({ found }, say) =>
      `Der står ${say.found(found)}, men her skal stå en tekst. Har Excel gjort teksten til en dato, så skriv en apostrof foran.`,
    "cell-error": ({ found }) =>
      `Cellen viser fejlen ${found}, så værdien er ikke kendt. Ret formlen, eller skriv tallet.`,
    "personal-number": () =>
      "Cellen ligner et CPR-nummer og er ikke læst. Regnearket skal ikke rumme personoplysninger: slet indholdet.",
    "totals-row-ignored": ({ found }) =>
      `Rækken "${found}" ligner en sum af de andre og er ikke talt med. Brug tabellens egen totalrække, eller giv rækken et andet navn.`,
    "estimate-order": ({ low, likely, high }, say) => {
      const shown = (value: number | null): string => (value === null ? "tom" : say.number(value));
      return `Laveste er ${shown(low)}, mest sandsynlig ${shown(likely)} og højeste ${shown(high)}. De skal stå i stigende orden; de er ikke brugt.`;
    },
    "duplicate-key": ({ found, first }) =>
      `"${found}" er allerede brugt i celle ${first.cell}. Navnet må kun stå en gang, for andre tabeller henviser til det. Giv den ene et andet navn, eller slet den.`,
    "unknown-reference": ({ found, table, available }, say) =>
      noNames(
        available,
        `"${found}" findes ikke i tabellen "${say.table(table)}". Der findes ${say.names(available)}. Ret navnet, eller skriv det i tabellen.`,
        `"${found}" findes ikke: der er ingen navne i tabellen "${say.table(table)}" på arket ${say.sheet(table)}. Skriv det der.`,
      ),
    "unused-value": ({ reason }, say) => unusedReason(reason, say),
    "one-group-only": ({ name }) =>
      `"${name}" er timer om året i alt og kan kun høre til en gruppe, for ellers tælles timerne flere gange. Skriv en række for hver gruppe.`,
    "give-one-of": ({ table, columns }, say) => `Udfyld en, og kun en, af ${say.columns(table, columns)}.`,
    "reserved-name": ({ found }) =>
      `"${found}" er navnet på arbejdspladsen, som den er nu, og den er altid med. Giv scenariet et andet navn.`,
    "end-before-start": ({ from, to }, say) =>
      `Slutter ${say.month(to)}, før det begynder ${say.month(from)}. Ret en af de to måneder.`,
    "deadline-before-start": ({ start, deadline }, say) =>
      `Fristen ${say.date(deadline)} ligger før begyndelsen ${say.date(start)}. Ret en af de to datoer.`,
    "age-window-order": ({ from, to }, say) =>
      `Sagens alder går fra ${say.number(from)} til ${say.number(to)} måneder. Det sidste tal skal være større end det første.`,
    "outside-horizon": ({ from, to }, say) =>
      `Ligger uden for perioden, som er ${say.month(from)} til ${say.month(to)}, og får ingen virkning. Er årstallet rigtigt?`,
    "horizon-not-read": ({ used }, say) =>
      `Antallet af måneder kan ikke bruges, så der er regnet ${say.number(used)} måneder frem i stedet. Ret tallet, før resultaterne bruges.`,
    "holiday-above-hours": ({ month, holiday, hours, staffGroup }, say) =>
      `I ${say.month(month)} får "${staffGroup}" ${say.number(Math.round(holiday))} timers ferie, men måneden har kun ${say.number(Math.round(hours))} arbejdstimer. Flyt noget af ferien til andre måneder.`,
    "holiday-profile-sum": ({ sum }, say) =>
      `De tolv procenter giver ${say.percent(Math.round(sum * 1e5) / 1e5)} i alt. De skal give 100 %.`,
    "demand-profile-mean": ({ mean }, say) =>
      `De tolv tal har gennemsnittet ${say.number(Math.round(mean * 1e4) / 1e4)}. Det skal være 1, ellers ændres årets arbejde.`,
    "shares-above-one": ({ table, columns, sum }, say) =>
      `${say.columns(table, columns)} giver ${say.percent(sum)} tilsammen. De kan højst give 100 %.`,
    "allowances-too-large": ({ staffGroup, sum }, say) =>
      `De faste fradrag for "${staffGroup}" giver ${say.percent(sum)} tilsammen, så der er ingen tid tilbage til opgaver. Sæt procenterne ned.`,
    "too-many-permission-sets": ({ found, maximum }, say) =>
      `Der er ${say.number(found)} forskellige sammensætninger af grupper, der må løse opgaver; der kan højst være ${say.number(maximum)}. Denne opgave er ikke regnet med. Lad nogle opgaver have de samme grupper.`,
    "duration-outflow-differ": ({ duration, implied }, say) =>
      `Varigheden er ${say.number(duration)} måneder, men de afsluttede sager svarer til ${say.number(Math.round(implied * 100) / 100)} måneder. Ryd den ene af de to celler.`,
    "lag-below-one-month": ({ found }, say) =>
      `Der står ${say.number(found)} måneder. Skriv 0, når opgaven følger i samme måned, eller mindst 1.`,
    "task-cycle": ({ tasks }, say) =>
      `Opgaverne ${say.names(tasks)} er hver en andel af den anden i samme måned, og det kan ikke regnes ud. Skriv mindst 1 måned ved en af dem.`,
    "unknown-edition": ({ found, available }, say) =>
      noNames(
        available,
        `Udgaven "${found}" findes ikke på arket ${say.sheet("guidelines")}. Der findes ${say.names(available)}.`,
        `Udgaven "${found}" findes ikke: arket ${say.sheet("guidelines")} er tomt. Skriv udgaven der.`,
      ),
    "unknown-guideline": ({ found, edition, available }, say) =>
      noNames(
        available,
        `Målgruppen "${found}" findes ikke i udgaven ${edition} på arket ${say.sheet("guidelines")}. Der findes ${say.names(available)}.`,
        `Målgruppen "${found}" findes ikke: udgaven ${edition} har ingen rækker på arket ${say.sheet("guidelines")}.`,
      ),
    "guideline-order": ({ low, high }, say) =>
      `Det lave tal er ${say.number(low)} og det høje ${say.number(high)}. Byt om på dem.`,
    "unit-without-staff": ({ found, available }, say) =>
      `Ingen medarbejdergruppe hører til "${found}". Der er medarbejdere i ${say.names(available)}. Er navnet stavet ens?`,
    "same-month": ({ from, first }, say) =>
      `Der er allerede en række, der gælder fra ${from === null ? "begyndelsen" : say.month(from)}, i celle ${first.cell}. Slet den ene, eller ret dens måned.`,
    "edition-months-differ": ({ edition, from, first }, say) =>
      `Udgaven "${edition}" gælder fra ${say.month(from)} efter celle ${first.cell}, men her står en anden måned. Der er regnet med den første. Skriv den samme måned i alle udgavens rækker.`,
    "rule-without-source": (_, say) =>
      `Rækken nævner ingen kilde. Skriv loven eller aftalen med paragraf, så alle kan se på arket ${say.sheet("talkCadences")}, hvor reglen kommer fra.`,
    "rule-without-month": () =>
      "Rækken har ingen måned og gælder derfor helt fra begyndelsen. Skriv den måned, reglen gælder fra.",
    "rule-without-window": ({ talks }, say) =>
      `Der er ingen øvre alder, så ${say.number(talks)} er regnet som samtaler om året for alle sager fra den alder. Skriv den øvre alder, hvis de hører til en periode.`,
    "closed-for-new": ({ targetGroup, from, newCases }, say) =>
      `Fra ${say.date(from)} kommer der efter loven ingen nye til "${targetGroup}", men her står ${say.number(newCases)} nye om måneden, og de regnes med hele vejen. Skriv 0, eller skriv, hvor de nye sager kommer i stedet.`,
    "own-before-law": ({ targetGroup, law, unknown }, say) => {
      if (unknown === null && law !== null)
        return `Fra ${say.month(law)} har loven en ny regel for "${targetGroup}", men denne række går forud for den. Skriv en række fra ${say.month(law)} med lovens tal, hvis I vil følge dem, eller med jeres egne.`;
      const from = unknown === null ? "" : say.month(unknown);
      return law === null
        ? `Fra ${from} kender ingen lovens regel for "${targetGroup}", og der regnes med denne række. Skriv en række fra ${from}, når reglen er kendt, eller med det, I vil regne med.`
        : `Fra ${say.month(law)} har loven en ny regel for "${targetGroup}", og fra ${from} kender ingen den, men denne række går forud for begge. Skriv en række fra ${say.month(law)} og en fra ${from} med lovens tal, hvis I vil følge dem, eller med jeres egne.`;
    },
    "cadence-priority": ({ isStatutory }) =>
      isStatutory
        ? "Opgaven er resten af reglens samtaler ud over det, loven kræver, men står som lovbunden. Skriv 2 eller mere, hvis den kan vente."
        : "Opgaven er de samtaler, loven kræver, men står ikke som lovbunden. Skriv 1, så de holdes først.",
    "unknown-rule-group": ({ found, available }, say) =>
      `Der er ingen regel for målgruppen "${found}". Der findes ${say.names(available)}. Vælg en af dem, eller skriv en række på arket ${say.sheet("talkCadences")}.`,
    "option-missing-value": ({ option, ...place }, say) =>
      `Handlemuligheden "${say.choice({ table: "options", column: "kind" }, option)}" kræver ${say.fields(option, [place.column])}. Udfyld cellen, eller skriv nej i "${say.column({ table: "options", column: "enabled" })}".`,
    "option-needs-one-of": ({ option, columns }, say) =>
      `Handlemuligheden "${say.choice({ table: "options", column: "kind" }, option)}" skal have mindst et af disse tal: ${say.fields(option, columns)}. Udfyld et af dem.`,
    "temp-without-tasks": ({ staffGroup }, say) =>
      `Vikarerne hører til "${staffGroup}", men den gruppe må ikke løse nogen opgave. Skriv gruppen ved mindst en opgave på arket ${say.sheet("tasks")}, eller vælg en anden gruppe.`,
    "moved-hours-overlap": ({ from, to, returnFrom, returnTo }, say) =>
      `Timerne arbejdes ${say.month(from)} til ${say.month(to)} og tages af ${say.month(returnFrom)} til ${say.month(returnTo)}. De samme måneder kan ikke være begge dele: vælg andre måneder.`,
    "norm-period-too-short": ({ spanned, normPeriod }, say) =>
      `Fra den første til den sidste måned går der ${say.number(spanned)} måneder, men normperioden er ${say.number(normPeriod)}. Timerne skal gå op inden for normperioden: gør den længere, eller tag timerne af før.`,
    "replaced-twice": ({ first, scenario }) =>
      `Tallet her og tallet i celle ${first.cell} sættes begge i stedet for det samme i de samme måneder af "${scenario}", og det kan ikke regnes ud. Ryd det ene, eller lad dem gælde hver sine måneder.`,
    "minutes-beyond-task": ({ task, held, found, together }, say) => {
      const takes = `"${task}" tager ${say.number(held)} minutter pr. stk. i dag. Der gives aldrig mere videre, end opgaven har, så der er regnet med de minutter.`;
      return together === null
        ? `Her gives ${say.number(found)} minutter videre, men ${takes} Ret tallet, eller ret opgavens minutter.`
        : `Sammen med celle ${together.first.cell} gives der ${say.number(found)} minutter videre i "${together.scenario}", men ${takes} Ret et af tallene.`;
    },
    "caseload-order": ({ before, after }, say) =>
      `Sagstallet efter er ${say.number(after)} og før ${say.number(before)}. Det skal være lavere efter end før.`,
    "week-not-longer": ({ found, own, staffGroup }, say) =>
      `Plustid er ${say.number(found)} timer om ugen, men "${staffGroup}" har ${say.number(own)} i forvejen. Skriv hele den nye uge, fx 40.`,
    "plus-time-too-long": ({ found, longest }, say) =>
      `Der står ${say.number(found)} timer om ugen, men aftalen om plustid går højst til ${say.number(longest)} i gennemsnit. Der er regnet med ${say.number(found)}.`,
    "option-target": ({ option, found, available }, say) =>
      noNames(
        available,
        `"${say.choice({ table: "options", column: "kind" }, option)}" kan ikke gælde "${found}". Den kan gælde ${say.names(available)}.`,
        `"${found}" findes ikke: der er intet, "${say.choice({ table: "options", column: "kind" }, option)}" kan gælde endnu.`,
      ),
    "statutory-task": ({ task, option }, say) =>
      `"${task}" er lovbundet, så "${say.choice({ table: "options", column: "kind" }, option)}" kan ikke gælde den og regnes ikke med. Vælg en anden opgave, eller del opgaven i en lovbundet og en anden del.`,
    "statutory-task-reduced": ({ tasks, option }, say) =>
      `"${say.choice({ table: "options", column: "kind" }, option)}" lader lovbundet arbejde komme sjældnere hos jer: ${say.names(tasks)}. Der er regnet, som I har skrevet. Men det må ikke komme under det, loven mindst kræver, og ansvaret bliver hos kommunen, også når andre gør arbejdet. Se efter i loven, eller del opgaven i en lovbundet og en anden del.`,
    "formula-refused": ({ formula, problem }, say) => formulaRefused(formula, problem, say),
  },
};
