import type { TablePlace } from "../../../core/workbook/tables.ts";
import type { StatesText } from "./states-text.ts";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1)}`;

const areGone = (tables: readonly TablePlace[]): string => {
  const [first] = tables;
  return tables.length === 1 && first !== undefined
    ? `Tabellen ${first.table} på arket ${first.sheet} er væk.`
    : `Tabellerne ${listed(tables.map(({ table }) => table))} er væk.`;
};

export const statesText: StatesText = {
  noResult: {
    happened: "Der kan ikke regnes på regnearket, som det er nu.",
    stays: "Tallene her er de sidste, der kunne regnes, og der skrives ikke i arket.",
  },
  goneTables: (tables) => ({
    happened: areGone(tables),
    stays: "Tallene her er dem fra før, og der skrives ikke i arket.",
    remedy: "Fortryd det i arket, eller hent tabellen fra skabelonen.",
    doWithout: tables.length === 1 ? "Regn uden tabellen" : "Regn uden tabellerne",
  }),
  hostBusy: {
    happened: "Regnearket svarer ikke lige nu.",
    stays: "Tallene her er dem fra før.",
    remedy: "Er du i gang med at skrive i en celle, så tryk Enter eller Esc. Ellers vent lidt.",
  },
  older: {
    happened: "Regnearket er fra en tidligere udgave af Normering.",
    stays: "Svaret her er regnet af det, som det er, og intet mangler. Du kan lade det være.",
    show: "Se, hvad en opdatering ændrer",
    inCopy:
      "Det bliver gjort i en kopi, som åbner her med alt det, du har rettet. Filen, du åbnede, bliver ikke rørt, og kopien er først gemt, når du gemmer den.",
    inPlace: "Du kan fortryde det i Excel bagefter.",
    endsUndo:
      "Fortryd i Excel kan måske ikke tage det tilbage. Gem en kopi af filen først, hvis du er i tvivl.",
    upgrade: "Opdatér regnearket",
    upgradeCopy: "Opdatér i en kopi",
    upgraded: "Regnearket er opdateret.",
    upgradedCopy: (name) => `Kopien ${name} er åbnet og opdateret. Den er ikke gemt endnu.`,
  },
  manualCalculation: {
    happened: "Regnearkets formler regnes kun, når du beder om det.",
    remedy: "Er nogle af jeres tal formler, kan de være gamle. Tryk F9 i arket, så regnes de.",
  },
  liveWriting: {
    label: "Skriv resultatet i arket, mens jeg retter",
    hint: "Så kan det, du har gjort i arket, ikke fortrydes bagefter.",
  },
};
