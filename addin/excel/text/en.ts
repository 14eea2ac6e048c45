import type { TaskPaneText } from "./task-pane-text.ts";

export const taskPaneText: TaskPaneText = {
  waiting: "Waiting for Excel",
  missing: (host) => ({
    title: "The pane cannot reach Excel",
    text:
      "A file that the pane needs could not be loaded. See whether the computer is online. If it is, ask your IT " +
      `department whether the address ${host} is blocked. The pane starts by itself when the file arrives.`,
  }),
  elsewhere: {
    title: "This page belongs in Excel",
    text: "Outside Excel you use Normering in the browser. There you can open the same workbook.",
  },
  tooOld: {
    title: "This version of Excel is too old for the pane",
    text: "The pane needs Excel 2021, Excel 2024 or Microsoft 365. You can open the same workbook in the browser.",
  },
  toBrowser: "Open Normering in the browser",
  selfTest: "See what is wrong",
  selfTestMissing: {
    title: "The self-test could not be loaded",
    text: "See whether the computer is online, close the pane and open it again.",
  },
  toPane: "To the pane",
  opened:
    "The workbook is open in a window of its own. Choose Show staffing on the Home tab there, and save it under a name of your own.",
  openFailed: "Excel could not open the workbook. Your own is as it was.",
  saveFailed: "Excel could not save the workbook. Try to save it in Excel.",
  dismiss: "Close the message",
};
