import type { GroupWords } from "./self-test-text.ts";

const platforms: Readonly<Record<string, string>> = {
  PC: "Excel for Windows",
  Mac: "Excel for Mac",
  OfficeOnline: "Excel on the web",
  iOS: "Excel for iPad",
  Android: "Excel for Android",
};

const newestSet = (newest: string): string =>
  newest === "" ? "No version of ExcelApi." : `ExcelApi ${newest} is the newest.`;

/** The program around the page, and the page. */
export const pageWords: GroupWords<"program" | "page"> = {
  library: {
    name: "Microsoft's file for Excel has been loaded",
    told: (_, isOk) =>
      isOk
        ? { found: "It is loaded.", meaning: "The pane can speak with Excel." }
        : {
            found: "It is not loaded.",
            meaning:
              "Without it the pane does not reach the workbook. Ask the IT department whether office.js is blocked.",
          },
  },
  host: {
    name: "The page is open in Excel",
    told: ({ name }, isOk) =>
      isOk
        ? { found: `The program is ${name}.`, meaning: "The pane stands beside a workbook." }
        : {
            found: name === "" ? "It is not open in a program of Office." : `The program is ${name}.`,
            meaning: "Open the pane from the Home tab in Excel.",
          },
  },
  platform: {
    name: "The pane is made for this Excel",
    told: ({ name }, isOk) => ({
      found: `${platforms[name] ?? name}.`,
      meaning: isOk
        ? "There is a checklist for it."
        : "The pane is not made for it. Use Excel for Windows, for Mac or on the web.",
    }),
  },
  version: {
    name: "Excel says its version",
    told: ({ version }) => ({ found: version, meaning: "Write it down when you ask for help." }),
  },
  floor: {
    name: "Excel is new enough for the pane",
    told: ({ newest }, isOk) => ({
      found: newestSet(newest),
      meaning: isOk
        ? "The pane needs ExcelApi 1.14."
        : "The pane needs ExcelApi 1.14, which came with Excel 2021. Use a newer Excel or Normering in the browser.",
    }),
  },
  "live-writing": {
    name: "Excel promises that undo lives on when the pane writes",
    told: ({ newest }, isOk) => ({
      found: newestSet(newest),
      meaning: isOk
        ? "The pane writes the results into the sheet while you work."
        : "That promise came with ExcelApi 1.20. The pane shows the answer at once, but writes into the sheet only when you press.",
    }),
  },
  build: {
    name: "The pane says which build it is",
    told: ({ file }) => ({
      found: file,
      meaning:
        "The name changes when the pane is updated. If a colleague's differs, one of you has an old build.",
    }),
  },
  engine: {
    name: "It is known what draws the pane",
    told: ({ name }) => ({ found: name, meaning: "Write it down when you ask for help." }),
  },
  secure: {
    name: "The connection is secure",
    told: ({ origin }, isOk) => ({
      found: origin,
      meaning: isOk
        ? "The page comes over https or from this computer."
        : "The page does not come over https. Excel does not open it then. Ask the IT department.",
    }),
  },
  storage: {
    name: "Your choices are remembered",
    told: (_, isOk) =>
      isOk
        ? { found: "Something can be kept on the computer.", meaning: "The language is the same next time." }
        : { found: "Nothing can be kept on the computer.", meaning: "You choose the language every time." },
  },
  thread: {
    name: "The pane can calculate",
    told: ({ time }, isOk) =>
      isOk
        ? { found: `It was running after ${time} ms.`, meaning: "The calculation runs in the background." }
        : {
            found: "The calculation did not start.",
            meaning: "Without it there is no answer. Try to close the pane and open it again.",
          },
  },
  language: {
    name: "Office is in Danish or English",
    told: ({ locale, words }, isOk) => ({
      found: `Office says ${locale}. The pane is in ${words === "da" ? "Danish" : "English"}.`,
      meaning: isOk
        ? "The pane follows Office unless you have chosen a language yourself."
        : "The pane uses English until you choose Danish in it.",
    }),
  },
  theme: {
    name: "Office says whether it is light or dark",
    told: ({ scheme }) =>
      scheme === null
        ? { found: "It does not say.", meaning: "The pane follows what the computer is set to." }
        : { found: scheme === "dark" ? "Dark." : "Light.", meaning: "The pane follows Office." },
  },
};
