import { pageWords } from "./page-en.ts";
import type { SelfTestText } from "./self-test-text.ts";
import { workbookWords } from "./workbook-en.ts";

const endsUndo =
  "What you have done in the workbook before cannot be undone afterwards. Save it first if that matters.";

export const selfTestText: SelfTestText = {
  title: "Self-test",
  about:
    "Here you see how the pane and Excel speak with each other on this computer. Nothing in the workbook is changed before " +
    "you press one of the two trials, and they touch only a sheet of their own.",
  back: "To the pane",
  lookAgain: "Look again",
  looking: "Looking.",
  looked: (ok, not, unknown) => `Looked: ${ok} yes, ${not} no, ${unknown} not known.`,
  otherLanguage: { language: "da", label: "Dansk" },
  groups: {
    program: "The program",
    page: "The pane",
    workbook: "The workbook",
    sheet: "Trial on a sheet of its own",
    undo: "Trial of undo",
  },
  outcomes: { ok: "Yes", not: "No", unknown: "Not known" },
  checks: { ...pageWords, ...workbookWords },
  unseen: ({ reason, detail }) => {
    switch (reason) {
      case "not-tried":
        return "Not tried yet.";
      case "waiting":
        return "Waiting for Microsoft's file.";
      case "no-library":
        return "Cannot be seen without Microsoft's file.";
      case "elsewhere":
        return "Can be seen in Excel only.";
      case "too-old":
        return "Not tried, since this Excel is too old for the pane.";
      case "no-answer":
        return "Excel did not answer within 10 seconds. If you are typing into a cell, press Enter and try again.";
      case "refused":
        return detail === "" ? "Excel could not answer." : `Excel could not answer (${detail}).`;
      case "unsaid":
        return "The program does not say.";
      case "manual":
        return "Excel calculates only when you ask for it. Then this cannot be seen.";
    }
  },
  sets: {
    title: "What the program says it can do",
    about:
      "Microsoft calls them requirement sets. The pane needs ExcelApi 1.14 and writes by itself from 1.20 on.",
    show: "Show all requirement sets",
    set: "Requirement set",
    isThere: "There",
    yes: "Yes",
    no: "No",
  },
  left: {
    title: "There is a sheet of an earlier self-test",
    about: (names) =>
      `It is called ${names.join(" and ")}. If a colleague is running a self-test, leave it. It is removed only where nothing else stands on it.`,
    remove: "Remove the sheet",
  },
  sheet: {
    name: "Normering self-test",
    note: "The sheet belongs to the self-test and is removed again.",
    about: `The self-test puts a sheet at the end of the workbook, writes on it and removes it again. No other sheet is touched. ${endsUndo}`,
    begin: "Add the sheet and try",
    running: "Trying. It takes some seconds.",
  },
  undo: {
    about: `The self-test puts a sheet at the end of the workbook and shows it. Then you type into a cell and undo it. In the end the sheet is removed. ${endsUndo}`,
    begin: "Add the sheet and begin",
    type: (sheet, cell) => `Type a number into cell ${cell} of the sheet ${sheet} and press Enter.`,
    hasTyped: "I have typed",
    isEmpty: "The cell is empty. Type into it and press Enter.",
    undo: (written) =>
      `Now the pane has written into cell ${written}. Click in the sheet, press Ctrl+Z twice (Cmd+Z on a Mac) and come back here.`,
    redo: "Both are gone, as they should be. Click in the sheet, press Ctrl+Y twice (Cmd+Y on a Mac) and come back here.",
    hasPressed: "I have pressed",
    onlySo: (step, { typed, written }) => {
      if (typed && written) return "Both your number and the pane's are there.";
      if (typed) return "Your number is there, the pane's is gone.";
      if (written) return "Your number is gone, the pane's is there.";
      return step === "redo" ? "Neither number is there." : "Both numbers are gone.";
    },
    noMore: "Nothing more happens",
    stop: "Stop the trial",
    done: "The trial is over.",
    stopped: (code) =>
      code === ""
        ? "Excel could not go on with the trial."
        : `Excel could not go on with the trial (${code}).`,
  },
  support: {
    title: "For whoever helps you",
    about: "The text says the same as this page. It holds no figure and no name of the workbook.",
    copy: "Copy the text",
    copied: "Copied.",
    notCopied: "The page may not copy here. The text is selected: press Ctrl+C (Cmd+C on a Mac).",
    number: "No.",
    outcome: "Answer",
    what: "What",
    found: "Found",
  },
};
