import { pageWords } from "./page-da.ts";
import type { SelfTestText } from "./self-test-text.ts";
import { workbookWords } from "./workbook-da.ts";

const endsUndo =
  "Det, du har lavet i regnearket før, kan ikke fortrydes bagefter. Gem det først, hvis det betyder noget.";

export const selfTestText: SelfTestText = {
  title: "Selvtest",
  about:
    "Her ser du, hvordan ruden og Excel taler sammen på denne computer. Intet i regnearket bliver ændret, før du trykker " +
    "på en af de to prøver, og de rører kun et ark for sig selv.",
  back: "Til ruden",
  lookAgain: "Se efter igen",
  looking: "Ser efter.",
  looked: (ok, not, unknown) => `Set efter: ${ok} ja, ${not} nej, ${unknown} vides ikke.`,
  otherLanguage: { language: "en", label: "English" },
  groups: {
    program: "Programmet",
    page: "Ruden",
    workbook: "Regnearket",
    sheet: "Prøve på et ark for sig selv",
    undo: "Prøve af fortryd",
  },
  outcomes: { ok: "Ja", not: "Nej", unknown: "Vides ikke" },
  checks: { ...pageWords, ...workbookWords },
  unseen: ({ reason, detail }) => {
    switch (reason) {
      case "not-tried":
        return "Ikke prøvet endnu.";
      case "waiting":
        return "Venter på Microsofts fil.";
      case "no-library":
        return "Kan ikke ses uden Microsofts fil.";
      case "elsewhere":
        return "Kan kun ses i Excel.";
      case "too-old":
        return "Prøves ikke, for denne udgave af Excel er for gammel til ruden.";
      case "no-answer":
        return "Excel svarede ikke inden for 10 sekunder. Er du ved at skrive i en celle, så tryk Enter, og prøv igen.";
      case "refused":
        return detail === "" ? "Excel kunne ikke svare." : `Excel kunne ikke svare (${detail}).`;
      case "unsaid":
        return "Programmet siger det ikke.";
      case "manual":
        return "Excel regner kun, når du beder om det. Så kan det ikke ses.";
    }
  },
  sets: {
    title: "Det, programmet siger, at det kan",
    about: "Microsoft kalder det kravsæt. Ruden kræver ExcelApi 1.14 og skriver af sig selv fra 1.20.",
    show: "Vis alle kravsæt",
    set: "Kravsæt",
    isThere: "Er der",
    yes: "Ja",
    no: "Nej",
  },
  left: {
    title: "Der er et ark fra en tidligere selvtest",
    about: (names) =>
      `Det hedder ${names.join(" og ")}. Er en kollega i gang med en selvtest, så lad det stå. Det bliver kun fjernet, hvis der ikke står andet på det.`,
    remove: "Fjern arket",
  },
  sheet: {
    name: "Normering selvtest",
    note: "Arket hører til selvtesten og bliver fjernet igen.",
    about: `Selvtesten lægger et ark bagest i regnearket, skriver i det og fjerner det igen. Ingen andre ark bliver rørt. ${endsUndo}`,
    begin: "Læg arket til, og prøv",
    running: "Prøver. Det tager nogle sekunder.",
  },
  undo: {
    about: `Selvtesten lægger et ark bagest i regnearket og viser det. Så skriver du i en celle og fortryder igen. Til sidst bliver arket fjernet. ${endsUndo}`,
    begin: "Læg arket til, og begynd",
    type: (sheet, cell) => `Skriv et tal i celle ${cell} på arket ${sheet}, og tryk Enter.`,
    hasTyped: "Jeg har skrevet",
    isEmpty: "Cellen er tom. Skriv i den, og tryk Enter.",
    undo: (written) =>
      `Nu har ruden skrevet i celle ${written}. Klik i arket, tryk Ctrl+Z to gange (på Mac Cmd+Z), og kom tilbage hertil.`,
    redo: "Begge dele er væk, som de skal være. Klik i arket, tryk Ctrl+Y to gange (på Mac Cmd+Y), og kom tilbage hertil.",
    hasPressed: "Jeg har trykket",
    onlySo: (step, { typed, written }) => {
      if (typed && written) return "Både dit og rudens tal er der.";
      if (typed) return "Dit tal er der, rudens er væk.";
      if (written) return "Dit tal er væk, rudens er der.";
      return step === "redo" ? "Ingen af tallene er der." : "Begge tal er væk.";
    },
    noMore: "Der sker ikke mere",
    stop: "Stop prøven",
    done: "Prøven er slut.",
    stopped: (code) =>
      code === ""
        ? "Excel kunne ikke gå videre med prøven."
        : `Excel kunne ikke gå videre med prøven (${code}).`,
  },
  support: {
    title: "Til den, der hjælper jer",
    about: "Teksten siger det samme som siden her. Der er ingen tal og ingen navne fra regnearket i den.",
    copy: "Kopiér teksten",
    copied: "Kopieret.",
    notCopied: "Siden må ikke kopiere her. Teksten er markeret: tryk Ctrl+C (på Mac Cmd+C).",
    number: "Nr.",
    outcome: "Svar",
    what: "Hvad",
    found: "Fundet",
  },
};
