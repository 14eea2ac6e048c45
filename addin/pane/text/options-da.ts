import type { Limits, OptionsText } from "./options-text.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1) ?? ""}`;

const expectedNumber = ({ minimum, maximum, unit, example }: Limits): string => {
  const what = unit === "" ? "et tal" : `et tal (${unit})`;
  if (minimum !== null && maximum !== null)
    return `Skriv ${what} fra ${minimum} til ${maximum}, for eksempel ${example}.`;
  if (minimum !== null) return `Skriv ${what} på ${minimum} eller mere, for eksempel ${example}.`;
  return maximum === null
    ? `Skriv ${what}, for eksempel ${example}.`
    : `Skriv ${what} på højst ${maximum}, for eksempel ${example}.`;
};

export const optionsText: OptionsText = {
  title: "Handlemuligheder",
  none: "Scenariet har ingen handlemuligheder.",
  noneToday: "I dag er jeres arbejdsplads, som den er. Handlemuligheder prøves i et andet scenarie.",
  on: "Til",
  off: "Fra",
  alsoIn: (scenarios) => `Gælder også i ${listed(scenarios)}. En ændring her ændrer også det.`,
  goTo: "Vis rækken i arket",
  refused: "Arket tog ikke imod ændringen. Der står det samme som før.",
  empty: "Ikke udfyldt",
  noSwitch: "Arket har ingen kolonne til at slå den til og fra.",
  expectedNumber,
  expectedMonth: "Skriv en måned og et år, for eksempel oktober 2016.",
  expectedDate: "Skriv en dato, for eksempel 25. oktober 2016.",
  expectedTime: "Skriv et klokkeslæt, fx 9:30.",
  lacks: { value: "Mangler", "one-of": "Mangler: udfyld mindst et af felterne" },
  what: "Hvad den gør",
  limits: "Hvad der begrænser den",
  source: "Hvor den kommer fra",

  unagreed: {
    title: "Ikke aftalt endnu",
    about: "De er regnet med, som om de var aftalt. Skriv, hvem der har sagt ja, og hvornår.",
    mark: "Ikke aftalt",
  },
  agreed: "Aftalt",
  claimed: "Aftalt, men ikke på plads",

  remove: (name) => `Fjern ${name} fra scenariet`,
  removed: (name, leftIn) =>
    leftIn.length === 0
      ? `${name} er fjernet, og rækken er tømt. Fortryd med Ctrl+Z i arket.`
      : `${name} er fjernet her og er stadig i ${listed(leftIn)}. Fortryd med Ctrl+Z i arket.`,

  add: {
    open: "Tilføj handlemulighed",
    title: "Tilføj en handlemulighed",
    to: (scenario) => `Den bliver skrevet i arket og er med i scenariet ${scenario}.`,
    newRow: {
      isAdded: (sheet) => `Tabellen på arket ${sheet} er fuld og får en række mere.`,
      endsUndo: (sheet) =>
        `Tabellen på arket ${sheet} er fuld og får en række mere. Det, du har gjort før i arket, kan måske ikke fortrydes bagefter.`,
    },
    search: "Søg i handlemulighederne",
    found: (count) => (count === 1 ? "1 handlemulighed" : `${count} handlemuligheder`),
    nothingFound: "Ingen handlemulighed har de ord. Under Jeres egne tal kan I skrive jeres egen.",
    choose: "Tilføj",
    needsConsent: "Skal aftales",
    cannot: "Der kan ikke tilføjes noget endnu",
    chooseScenario: {
      title: "Vælg et scenarie",
      about: "I dag er jeres arbejdsplads, som den er, og får ingen handlemuligheder.",
      use: "Brug",
    },
    newScenario: {
      title: "Eller lav et nyt",
      label: "Navn på scenariet",
      hint: "For eksempel Overarbejde til jul.",
      make: "Lav scenariet",
      noName: "Skriv et navn.",
      taken: "Der er allerede et scenarie med det navn.",
      noSemicolon: "Navnet kan ikke have semikolon, for det skiller navne ad i arket.",
    },
  },
};
